import type { AnchorText } from '#core/corrections/anchor.ts';
import type { EventTarget } from '#core/corrections/correction.ts';
import { otherYear } from '#core/corrections/otherYear.ts';
import { toEventTarget } from '#core/corrections/targets.ts';
import type { Story, StoryEvent } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';
import type { Asked } from './AskedDialog.tsx';
import { dateWords } from './correctionWords.ts';

type Props = {
  readonly event: StoryEvent;
  readonly story: Story;
  readonly text: AnchorText;
  readonly onAsk: (asked: Asked) => void;
  readonly onDate: (event: EventTarget, when: string) => void;
  readonly onDrop: (event: EventTarget) => void;
};

/** Corrections to the open event. */
export function EventTools({ event, story, text, onAsk, onDate, onDrop }: Props) {
  const { when, assumed } = event;
  const other = assumed && when && story.published ? otherYear(when, story.published) : undefined;
  const withTarget = (use: (target: EventTarget) => void) => {
    const target = toEventTarget(story, text, event.id);
    if (target) use(target);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="border-hairline border-t py-2" role="group" aria-label={`The event ${event.title}`}>
      <p className="font-semibold [&>span]:font-normal [&>span]:text-ink-2">
        {event.title}
        <span>
          , {dateWords(when)}
          {assumed && ' (year assumed)'}
        </span>
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="compact" onClick={() => onAsk({ kind: 'eventDate', event })}>
          Change date…
        </Button>
        {other && (
          <Button size="compact" onClick={() => withTarget((target) => onDate(target, other))}>
            Use {dateWords(other)}
          </Button>
        )}
        <Button size="compact" onClick={() => withTarget(onDrop)}>
          Not an event
        </Button>
      </div>
    </div>
  );
}
