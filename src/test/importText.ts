import { importArticle } from '#core/importers/importArticle.ts';
import type { Imported, ImportOptions } from '#core/importers/imported.ts';
import { countCharacters } from '#core/importers/text/countCharacters.ts';

/** Imports an article from its source; throws if it is rejected or a character is unaccounted for. */
export function importText(source: string | Uint8Array, options?: ImportOptions): Imported {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const imported = importArticle([{ name: 'article', bytes }], options);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const { report } = imported.value;
  const lost = report.dropped.reduce((sum, { text }) => sum + countCharacters(text), 0);
  if (report.kept + lost !== report.characters)
    throw new Error(`${report.characters} characters became ${report.kept} and ${lost}`);
  return imported.value;
}

/** A page around a body, as a site serves it. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Ferry returns</title>${head}</head><body>${body}</body></html>`;
}

/** Sentences of an invented story, long enough to be recognised as an article. */
export const sentences = [
  'The ferry left the harbour at dawn on Tuesday with nine people on board, the coastguard said in a statement.',
  'It came back in the evening with a cracked rudder, and the islanders who had waited on the pier cheered it in.',
  'Nobody was hurt, said Ana Wu, who runs the office of the line and had followed the crossing on the radio.',
  'The line has sent for a diver from the mainland, who is to look at the rudder before the boat sails again.',
] as const;

export const article = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');

/** The texts of a story's body, in order. */
export function textsOf({ story }: Imported): readonly string[] {
  return story.body.flatMap((block) => ('text' in block ? [block.text] : []));
}
