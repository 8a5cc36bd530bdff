import { sourceKinds } from '#core/sources/sourceKinds.ts';
import type { Source, Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { Button } from '#ui/Button.tsx';
import type { Asked } from './AskedDialog.tsx';

type Props = {
  readonly source: Source;
  readonly story: Story;
  readonly onAsk: (asked: Asked) => void;
};

/** Corrections to a source, in all its sentences. */
export function SourceTools({ source, story, onAsk }: Props) {
  const ways = [
    { words: 'Rename…', kind: 'renameSource' },
    { words: 'Change kind…', kind: 'sourceKind' },
    ...(story.sources.length > 1 ? [{ words: 'Merge into…', kind: 'mergeSource' } as const] : []),
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="border-hairline border-t py-2" role="group" aria-label={`The source ${source.label}`}>
      <p className="font-semibold [&>span]:font-normal [&>span]:text-ink-2">
        <bdi>{source.label}</bdi>
        <span>
          , {sourceAbout(story, source)}
          {source.by === 'reader' && ', corrected by you'}
        </span>
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {ways.map(({ words, kind }) => (
          <Button key={kind} size="compact" onClick={() => onAsk({ kind, source })}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}

type SentenceProps = { readonly words: string; readonly onSaid: () => void };

/** Corrections to the sentence that the reader has gone to in the list of sources. */
export function SentenceTools({ words, onSaid }: SentenceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="border-hairline border-t py-2" role="group" aria-label={`The sentence “${words}”`}>
      <p className="font-semibold">
        <q>
          <bdi>{words}</bdi>
        </q>
      </p>
      <Button size="compact" className="mt-2" onClick={onSaid}>
        Who says this…
      </Button>
    </div>
  );
}

/** "state media, 4 sentences", of those that are sure. */
export function sourceAbout({ attributions }: Story, source: Source): string {
  const said = attributions.filter((one) => one.source === source.id && one.sure !== false).length;
  return [...kindUnlessSaid(source), counted(said, 'sentence or part of one', 'sentences or parts')].join(
    ', ',
  );
}

/** "State media" is of the kind "state media", which is not said twice. */
export function kindUnlessSaid({ label, kind }: Source): readonly string[] {
  const { one } = sourceKinds[kind];
  return label.toLowerCase() === one ? [] : [one];
}
