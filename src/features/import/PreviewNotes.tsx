import type { Brought } from '#data/importer/protocol.ts';
import { namesWords } from './reportWords.ts';

type Props = { readonly brought: Brought; readonly onMend: () => void };

/** What a reader should know before reading, and may want to act on. */
export function PreviewNotes({ brought: { story, report, remote, names }, onMend }: Props) {
  const twice = report.encoding?.twice;
  const aboutNames = namesWords(names, story.language);
  if (!twice && remote.length === 0 && !aboutNames) return null;
  return (
    <ul className="import-notes" aria-label="Before you read">
      {twice && (
        <li>
          <p>
            {twice.count === 1 ? 'A character was' : `${twice.count} characters were`} encoded twice: “
            <bdi>{twice.before}</bdi>” would be “<bdi>{twice.after}</bdi>”.
          </p>
          <button type="button" className="button" onClick={onMend}>
            Mend doubled encoding
          </button>
        </li>
      )}
      {remote.length > 0 && <li>{remoteWords(remote.length)}</li>}
      {aboutNames && <li>{aboutNames}</li>}
    </ul>
  );
}

function remoteWords(count: number): string {
  return count === 1
    ? 'Not fetched: 1 picture stays on its site until you allow it.'
    : `Not fetched: ${count} pictures stay on their site until you allow it.`;
}
