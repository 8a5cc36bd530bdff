import { textOfBlock } from '#core/story/blocks.ts';
import type { EntityId, EntityKind, Passage, Story } from '#core/story/story.ts';
import { KindButtons } from './KindButtons.tsx';

type Props = {
  readonly story: Story;
  readonly passage: Passage;
  /** Whom or what the words are marked as now. */
  readonly meant: EntityId | undefined;
  readonly everywhere: boolean;
  readonly onEverywhere: (everywhere: boolean) => void;
  readonly onKind: (kind: EntityKind) => void;
  readonly onSame: () => void;
  readonly onNotName: () => void;
  readonly onEvent: () => void;
};

/** What can be said of the selected words, or of the mention that is lit. */
export function WordTools({ story, passage, meant, everywhere, ...on }: Props) {
  const quote = textOfBlock(story, passage.block)?.slice(passage.start, passage.end) ?? '';
  const entity = story.entities.find(({ id }) => id === meant);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="correct-group" role="group" aria-label={`The words “${quote}”`}>
      <p className="correct-subject">
        <q>
          <bdi lang={story.language}>{quote}</bdi>
        </q>
        <span>{entity ? `, marked as ${entity.name}, is something else:` : ' is'}</span>
      </p>
      <div className="correct-row">
        <KindButtons onKind={on.onKind} />
        <button type="button" className="correct-button" onClick={on.onSame}>
          Same as…
        </button>
        {entity && (
          <button type="button" className="correct-button" onClick={on.onNotName}>
            Not a name
          </button>
        )}
        <button type="button" className="correct-button" onClick={on.onEvent}>
          Add an event…
        </button>
      </div>
      <label className="correct-check">
        <input
          type="checkbox"
          checked={everywhere}
          onChange={(event) => on.onEverywhere(event.target.checked)}
        />
        Everywhere in this story
      </label>
    </div>
  );
}
