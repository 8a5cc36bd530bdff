import type { AnchorText } from '#core/corrections/anchor.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { toSourceTarget } from '#core/corrections/targets.ts';
import { claimKinds, type SourceKind, sourceKinds } from '#core/sources/sourceKinds.ts';
import type { Source, Story } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ChooseDialog } from './ChooseDialog.tsx';
import { sourceAbout } from './SourceTools.tsx';
import { TextDialog } from './TextDialog.tsx';

/** All kinds that a source can have, with words for buttons and lists. */
export const kindChoices: readonly { readonly kind: SourceKind; readonly words: string }[] =
  claimKinds.flatMap((kind) =>
    kind === 'unstated' ? [] : [{ kind, words: upperFirst(sourceKinds[kind].one) }],
  );

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function sourceChoices(story: Story, without?: Source) {
  return story.sources
    .filter(({ id }) => id !== without?.id)
    .map((source) => ({ id: source.id, words: source.label, more: sourceAbout(story, source) }));
}

type Props = {
  readonly kind: 'renameSource' | 'sourceKind' | 'mergeSource';
  readonly source: Source;
  readonly story: Story;
  readonly text: AnchorText;
  readonly onSave: (draft: CorrectionDraft) => void;
  readonly onClose: () => void;
};

/** The dialogs of a source's tools. */
export function SourceDialog({ kind, source, story, text, onSave, onClose }: Props) {
  const target = toSourceTarget(story, text, source.id);
  if (!target) return null;
  switch (kind) {
    case 'renameSource':
      return (
        <TextDialog
          title={`Rename the source ${source.label}`}
          label="What it is called"
          value={source.label}
          onSave={(label) => onSave({ kind, source: target, label })}
          onClose={onClose}
        />
      );
    case 'sourceKind':
      return (
        <Dialog title={`The source ${source.label} is of the kind`} onClose={onClose}>
          {(close) => (
            <div className="mt-2 flex flex-wrap gap-2">
              {kindChoices.map(({ kind: as, words }) => (
                <Button
                  key={as}
                  size="compact"
                  aria-pressed={as === source.kind}
                  onClick={() => {
                    close();
                    if (as !== source.kind) onSave({ kind, source: target, as });
                  }}
                >
                  {words}
                </Button>
              ))}
            </div>
          )}
        </Dialog>
      );
    case 'mergeSource':
      return (
        <ChooseDialog
          title={`The source ${source.label} is the same as`}
          label="Find a source"
          choices={sourceChoices(story, source)}
          onChoose={(chosen) => {
            const other = story.sources.find(({ id }) => id === chosen);
            const into = other && toSourceTarget(story, text, other.id);
            if (into) onSave({ kind, source: target, into });
          }}
          onClose={onClose}
        />
      );
  }
}
