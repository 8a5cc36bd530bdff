import { canRemoveBlock } from '#core/corrections/canRemoveBlock.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { tableWords, toPhotoTarget, toTableTarget } from '#core/corrections/findRemoved.ts';
import type { BodyBlock, Photo, Story } from '#core/story/story.ts';
import { ChooseDialog } from './ChooseDialog.tsx';
import { photoWords } from './correctionWords.ts';

type Props = {
  readonly story: Story;
  readonly onSave: (draft: CorrectionDraft) => void;
  readonly onClose: () => void;
};

/** What can be taken out of this copy and has no words that can be chosen by keyboard. */
export function RemovePartDialog({ story, onSave, onClose }: Props) {
  const parts = [
    ...story.photos.map(photoPart),
    ...story.body.flatMap((block) =>
      block.type === 'table' && canRemoveBlock(story, block.id) ? [tablePart(block)] : [],
    ),
  ];
  return (
    <ChooseDialog
      title="Remove from this copy"
      label="Find a picture or table"
      choices={parts}
      onChoose={(id) => {
        const part = parts.find((one) => one.id === id);
        if (part) onSave(part.draft);
      }}
      onClose={onClose}
    />
  );
}

type Part = {
  readonly id: string;
  readonly words: string;
  readonly more: string | undefined;
  readonly also: string;
  readonly draft: CorrectionDraft;
};

function photoPart(photo: Photo): Part {
  return {
    id: `photo ${photo.id}`,
    words: photoWords(photo),
    more: photo.credit,
    also: `${photo.caption} ${photo.alt}`,
    draft: { kind: 'removePhoto', photo: toPhotoTarget(photo) },
  };
}

function tablePart(block: Extract<BodyBlock, { type: 'table' }>): Part {
  const table = toTableTarget(block);
  return {
    id: `table ${block.id}`,
    words: tableWords(table),
    more: 'table',
    also: table.text,
    draft: { kind: 'removeTable', table },
  };
}
