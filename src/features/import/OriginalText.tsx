import { useState } from 'react';
import { fileKind } from '#core/importers/bytes/fileKind.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import { number } from '#core/importers/reportWords.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { shorten } from './previewWords.ts';

type Props = {
  readonly source: readonly ImportFile[];
  /** Encoding used by the importer, as a WHATWG Encoding Standard name. */
  readonly encoding: string | undefined;
};

/** In UTF-16 code units: about as much as a browser renders without a noticeable delay. */
const atFirst = 50_000;

const scroller = 'my-2 max-h-96 overflow-auto border border-hairline p-3';

/** The original source, shown as plain text and never rendered as HTML. Decoded only when opened. */
export function OriginalText({ source, encoding }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const texts = source.filter(({ bytes }) => fileKind(bytes).kind === 'text');
  return (
    <Disclosure
      title="View original"
      titleClassName=""
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen && texts.map((file) => <Source key={file.name} file={file} encoding={encoding} />)}
    </Disclosure>
  );
}

function Source({ file, encoding }: { readonly file: ImportFile; readonly encoding: string | undefined }) {
  const [most, setMost] = useState(atFirst);
  const { shown, hidden } = shorten(decode(file.bytes, encoding), most);
  return (
    <figure className="mt-3">
      <figcaption className="text-ink-2 text-label">
        <bdi>{file.name}</bdi>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={scroller} tabIndex={0} aria-label={`Original of ${file.name}`}>
        <pre className="wrap-anywhere whitespace-pre-wrap font-code text-[0.8125rem]/[1.5]">{shown}</pre>
      </section>
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setMost(Number.POSITIVE_INFINITY)}>
          Show the other {number(hidden)} characters
        </Button>
      )}
    </figure>
  );
}

function decode(bytes: Uint8Array, encoding: string | undefined): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // the browser doesn't support this encoding
  }
}
