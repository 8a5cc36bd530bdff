import { partTypes, partWords } from '#core/corrections/partWords.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import type { EntityId, EntityKind, Passage, Story } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';
import { KindButtons } from './KindButtons.tsx';

type Props = {
  readonly story: Story;
  readonly passage: Passage;
  /** The entity the words are marked as now. */
  readonly meant: EntityId | undefined;
  readonly everywhere: boolean;
  readonly onEverywhere: (everywhere: boolean) => void;
  readonly onKind: (kind: EntityKind) => void;
  readonly onSame: () => void;
  readonly onNotName: () => void;
  readonly onEvent: () => void;
  /** Undefined where a sentence has no source: only headline and body do. */
  readonly onSaid: (() => void) | undefined;
  /** Takes the paragraph, or what else it is, out of this copy; undefined where that can't be. */
  readonly onRemove: (() => void) | undefined;
};

/** Corrections to the selected words or the highlighted mention. */
export function WordTools({ story, passage, meant, everywhere, ...on }: Props) {
  const quote = textOfBlock(story, passage.block)?.slice(passage.start, passage.end) ?? '';
  const entity = story.entities.find(({ id }) => id === meant);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="border-hairline border-t py-2" role="group" aria-label={`The words “${quote}”`}>
      <p className="font-semibold [&>span]:font-normal [&>span]:text-ink-2">
        What is{' '}
        <q>
          <bdi lang={story.language}>{quote}</bdi>
        </q>
        ?{entity && <span> Marked as {entity.name}.</span>}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <KindButtons onKind={on.onKind} />
        <Button size="compact" onClick={on.onSame}>
          Same as…
        </Button>
        {entity && (
          <Button size="compact" onClick={on.onNotName}>
            Not a name
          </Button>
        )}
        <Button size="compact" onClick={on.onEvent}>
          Add an event…
        </Button>
        {on.onSaid && (
          <Button size="compact" onClick={on.onSaid}>
            Who says this…
          </Button>
        )}
        {on.onRemove && (
          <Button size="compact" onClick={on.onRemove}>
            Remove this {partWords(partTypes(story, [passage.block]))}
          </Button>
        )}
      </div>
      <label className="mt-1 inline-flex min-h-8 items-center gap-2">
        <input
          className="size-4.5 flex-none accent-ink"
          type="checkbox"
          checked={everywhere}
          onChange={(event) => on.onEverywhere(event.target.checked)}
        />
        Everywhere in this story
      </label>
    </div>
  );
}
