import type { ImportFile } from '#core/importers/imported.ts';

export type Pasted =
  | { readonly kind: 'article'; readonly file: ImportFile }
  /** Only a URL; we don't fetch pages. */
  | { readonly kind: 'address' }
  | { readonly kind: 'nothing' };

/** Used in messages as the file name, because pasted text has none. */
const pastedText = 'the pasted text';
const pastedPage = 'the pasted page';

/**
 * Turns clipboard content into a file for the importer. Uses the HTML version, unless the plain text is HTML, XML or
 * JSON source: then the HTML version is only an editor's syntax colouring.
 */
export function readPasted(
  { html, text }: { readonly html: string; readonly text: string },
  now = new Date(),
): Pasted {
  if (text.trim() === '' && html.trim() === '') return { kind: 'nothing' };
  if (isOnlyAddress(text)) return { kind: 'address' };
  const isRich = html.trim() !== '' && !isSource(text);
  return {
    kind: 'article',
    file: {
      name: isRich ? pastedPage : pastedText,
      bytes: new TextEncoder().encode(isRich ? html : text),
      pastedAt: now.toISOString().replace(/\.\d+/, ''),
    },
  };
}

function isOnlyAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text);
}

function isSource(text: string): boolean {
  return /^\s*(?:<(?:!doctype|html|\?xml|nitf|newsml|newsitem)\b|\{\s*")/i.test(text);
}
