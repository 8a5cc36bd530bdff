import type { EncodingReport } from '#core/importers/imported.ts';
import { counted } from '#core/text/counted.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { namesWords } from './previewWords.ts';

type Props = {
  readonly imported: ImportedArticle;
  readonly isFixed: boolean;
  readonly onFixEncoding: () => void;
};

/** Warnings to read before opening the article, with the action to take if there is one. */
export function PreviewNotes({ imported: { story, report, names }, isFixed, onFixEncoding }: Props) {
  const twice = report.encoding?.twice;
  // Preview shows the text for 'marked' itself, because it isn't a warning.
  const aboutNames = names === 'marked' ? undefined : namesWords(names, story.language);
  if (!twice && !aboutNames) return null;
  return (
    <Notice className="mt-6">
      <ul className="grid gap-3" aria-label="Before you read">
        {twice && <Twice {...twice} isFixed={isFixed} onFixEncoding={onFixEncoding} />}
        {aboutNames && <li>{aboutNames}</li>}
      </ul>
    </Notice>
  );
}

type TwiceProps = NonNullable<EncodingReport['twice']> & Pick<Props, 'isFixed' | 'onFixEncoding'>;

function Twice({ count, before, after, isFixed, onFixEncoding }: TwiceProps) {
  const places = count === 1 ? 'In one place' : `In ${counted(count, 'place')}`;
  return (
    <li>
      <p>
        {places} the text was encoded twice: “<bdi>{before}</bdi>” {isFixed ? 'became' : 'would be'} “
        <bdi>{after}</bdi>”.
      </p>
      {!isFixed && (
        <Button className="mt-2 text-ink" onClick={onFixEncoding}>
          Fix garbled characters
        </Button>
      )}
    </li>
  );
}
