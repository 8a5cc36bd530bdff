import type { ImportFile } from '#core/importers/imported.ts';

export type Pasted =
  | { readonly kind: 'article'; readonly file: ImportFile }
  /** Nothing but the address of a page, which we don't ask for. */
  | { readonly kind: 'address' }
  | { readonly kind: 'nothing' };

/** The names under which pasted text appears in messages; it has no other. */
const pastedText = 'the pasted text';
const pastedPage = 'the pasted page';

/**
 * What a reader pasted, as a file for the importer. The rich version wins, except where the plain one is the
 * source of a page or of a story file: an editor's rich version only colours it.
 */
export function readPasted({ html, text }: { readonly html: string; readonly text: string }): Pasted {
  if (text.trim() === '' && html.trim() === '') return { kind: 'nothing' };
  if (isOnlyAddress(text)) return { kind: 'address' };
  const isRich = html.trim() !== '' && !isSource(text);
  return {
    kind: 'article',
    file: {
      name: isRich ? pastedPage : pastedText,
      bytes: new TextEncoder().encode(isRich ? html : text),
    },
  };
}

function isOnlyAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text);
}

function isSource(text: string): boolean {
  return /^\s*(?:<(?:!doctype|html|\?xml|nitf|newsml|newsitem)\b|\{\s*")/i.test(text);
}
