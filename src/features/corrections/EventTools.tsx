import type { AnchorText } from '#core/corrections/anchor.ts';
import type { EventTarget } from '#core/corrections/correction.ts';
import { toEventTarget } from '#core/corrections/targets.ts';
import type { Story, StoryEvent } from '#core/story/story.ts';
import type { Asked } from './AskedDialog.tsx';
import { dateWords } from './correctionWords.ts';

type Props = {
  readonly event: StoryEvent;
  readonly story: Story;
  readonly text: AnchorText;
  readonly onAsk: (asked: Asked) => void;
  readonly onDrop: (event: EventTarget) => void;
};

/** What can be said of the event that is open. */
export function EventTools({ event, story, text, onAsk, onDrop }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="correct-group" role="group" aria-label={`The event ${event.title}`}>
      <p className="correct-subject">
        {event.title}
        <span>, {dateWords(event.when)}</span>
      </p>
      <div className="correct-row">
        <button type="button" className="correct-button" onClick={() => onAsk({ kind: 'eventDate', event })}>
          Change date…
        </button>
        <button
          type="button"
          className="correct-button"
          onClick={() => {
            const target = toEventTarget(story, text, event.id);
            if (target) onDrop(target);
          }}
        >
          Not an event
        </button>
      </div>
    </div>
  );
}
