import type { EncodingReport } from '#core/importers/imported.ts';
import { counted } from '#core/text/counted.ts';
import type { Brought } from '#data/importer/protocol.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { namesWords } from './previewWords.ts';

type Props = {
  readonly brought: Brought;
  readonly isMended: boolean;
  readonly onMend: () => void;
};

/** What a reader should know before reading, and may want to act on. */
export function PreviewNotes({ brought: { story, report, names }, isMended, onMend }: Props) {
  const twice = report.encoding?.twice;
  // That names were marked is as it should be, and said elsewhere.
  const aboutNames = names === 'marked' ? undefined : namesWords(names, story.language);
  if (!twice && !aboutNames) return null;
  return (
    <Notice className="mt-6">
      <ul className="grid gap-3" aria-label="Before you read">
        {twice && <Twice {...twice} isMended={isMended} onMend={onMend} />}
        {aboutNames && <li>{aboutNames}</li>}
      </ul>
    </Notice>
  );
}

type TwiceProps = NonNullable<EncodingReport['twice']> & Pick<Props, 'isMended' | 'onMend'>;

function Twice({ count, before, after, isMended, onMend }: TwiceProps) {
  const places = count === 1 ? 'In one place' : `In ${counted(count, 'place')}`;
  return (
    <li>
      <p>
        {places} the text was encoded twice: “<bdi>{before}</bdi>” {isMended ? 'became' : 'would be'} “
        <bdi>{after}</bdi>”.
      </p>
      {!isMended && (
        <Button className="mt-2 text-ink" onClick={onMend}>
          Fix garbled characters
        </Button>
      )}
    </li>
  );
}
