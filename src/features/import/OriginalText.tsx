import { useState } from 'react';
import { fileKind } from '#core/importers/bytes/fileKind.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import { number } from '#core/importers/reportWords.ts';

import { shorten } from './previewWords.ts';

type Props = {
  readonly source: readonly ImportFile[];
  /** As the importer read it, a name of the Encoding Standard. */
  readonly encoding: string | undefined;
};

/** In characters: as much as a browser draws without a pause. */
const atFirst = 50_000;

/** The source as it came, as text and never as a page. Decoded only when someone looks. */
export function OriginalText({ source, encoding }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const texts = source.filter(({ bytes }) => fileKind(bytes).kind === 'text');
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>View original</summary>
      {isOpen && texts.map((file) => <Source key={file.name} file={file} encoding={encoding} />)}
    </details>
  );
}

function Source({ file, encoding }: { readonly file: ImportFile; readonly encoding: string | undefined }) {
  const [most, setMost] = useState(atFirst);
  const { shown, hidden } = shorten(decode(file.bytes, encoding), most);
  return (
    <figure className="import-original">
      <figcaption>
        <bdi>{file.name}</bdi>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={`Original of ${file.name}`}>
        <pre>{shown}</pre>
      </section>
      {hidden > 0 && (
        <button type="button" className="text-button" onClick={() => setMost(Number.POSITIVE_INFINITY)}>
          Show the other {number(hidden)} characters
        </button>
      )}
    </figure>
  );
}

function decode(bytes: Uint8Array, encoding: string | undefined): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a name that this browser doesn't know
  }
}
