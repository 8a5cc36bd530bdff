import type { ArticleDraft } from '../draft.ts';
import { readFragment } from '../html/readFragment.ts';
import { countCharacters } from './countCharacters.ts';
import { toEdtf } from './machineDate.ts';
import { markdownHtml } from './markdownHtml.ts';
import { findDay } from './printedDate.ts';
import { readPlainText } from './readPlainText.ts';
import { withoutSourceNotes } from './withoutSourceNotes.ts';

/** In characters; Markdown parsers take quadratic time for paragraphs of brackets or asterisks. */
const longestParagraph = 8000;
const longestText = 1_000_000;

/** Markdown that no person wrote is read as plain text, syntax included. */
function isTangled(source: string): boolean {
  return (
    source.length > longestText ||
    source.split(/\n[ \t]*\r?\n/).some(({ length }) => length > longestParagraph)
  );
}

/**
 * Markdown (CommonMark and GitHub's tables) with optional front matter. It is converted to HTML only to be read by the same
 * reader as other formats.
 */
export function readMarkdown(given: string): ArticleDraft {
  const source = withoutSourceNotes(given);
  if (isTangled(source)) return readPlainText(source);
  const front = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  const fields = front ? readFront(front[1] ?? '') : new Map<string, string>();
  const html = markdownHtml(source.slice(front?.[0].length ?? 0));
  const draft = readFragment(html, 'markdown');
  const get = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '');
  const used = [
    'title',
    'headline',
    'author',
    'authors',
    'byline',
    'date',
    'published',
    'language',
    'lang',
    'url',
    'source',
    'description',
    'summary',
  ];
  const unused = [...fields]
    .filter(([name]) => !used.includes(name))
    .map(([name, value]) => ({ text: `${name}: ${value}`, why: 'desk' as const }));
  const moved = [...fields].filter(([name]) => used.includes(name)).map(([, value]) => value);
  const date = get('date', 'published');
  return {
    ...draft,
    fields: {
      headline: get('title', 'headline'),
      summary: get('description', 'summary'),
      byline: get('author', 'authors', 'byline'),
      published: date === undefined ? undefined : (toEdtf(date) ?? findDay(date)?.date),
      language: get('language', 'lang'),
      sourceUrl: [get('url'), get('source')].find(
        (address) => address !== undefined && /^https?:\/\/\S+$/.test(address),
      ),
    },
    dropped: [...draft.dropped, ...unused],
    moved,
    characters: draft.characters + countCharacters([...moved, ...unused.map(({ text }) => text)].join('')),
  };
}

/** The simple subset of YAML in front matter: `name: value`, quoted or not, or a list in brackets. */
function readFront(source: string): ReadonlyMap<string, string> {
  const lines = source.split(/\r?\n/).map((line) => /^([\w-]+):\s*(.*)$/.exec(line));
  return new Map(
    lines.flatMap((found) =>
      found
        ? [
            [
              (found[1] ?? '').toLowerCase(),
              (found[2] ?? '')
                .replace(/^\[(.*)\]$/, '$1')
                .replace(/^(["'])(.*)\1$/, '$2')
                .trim(),
            ] as const,
          ]
        : [],
    ),
  );
}
