import type { Imported } from '../../../src/core/importers/imported.ts';
import { importFile } from './importFile.ts';
import { bareText, bodyScore } from './score.ts';
import { listSuite, readSuite } from './suite.ts';

/**
 * Fixtures about footnotes, program code and formulas are out of scope and skipped: by name, or if the expected text has
 * notes moved to its end (`[^1]: …`), fenced code, or TeX between dollar signs.
 */
const outside =
  /^(?:footnotes|codeblocks|math)--|footnote|code-block|verso|equation|katex|mathml|inline-code|citations|cross-references/;
const outsideText = /^\[\^[^\]]+\]:|\n```(?!json)[a-z]+\n|\$[^$\n]*\\[a-z]+[^$\n]*\$/m;

/** Hand-made pages with one defect each, and the expected text. */
export function benchDefuddle() {
  return listSuite('defuddle/fixtures').map((path) => {
    const name = path.replace(/^.*\/|\.html\.gz$/g, '');
    const expected = readSuite(`defuddle/expected/${name}.md.gz`).toString('utf8');
    const html = readSuite(path).toString('utf8');
    const address = /<!--\s*\{"url":\s*"([^"]+)"/.exec(html)?.[1];
    const { imported, refused, ms } = importFile(path, address);
    const headline = imported?.story.headline ?? '';
    const wanted = withoutLine(plainMarkdown(expected), headline);
    const found = imported ? withoutLine(allText(imported, wanted), headline) : '';
    return {
      name,
      counts: !outside.test(name) && !outsideText.test(expected),
      score: scoreOf(found, wanted),
      ms,
      refused,
      found,
      wanted,
    };
  });
}

/** The overlap of both texts; captions of pictures and headings count as text. */
function scoreOf(found: string, wanted: string): number {
  if (bareText(found) === bareText(wanted)) return 1;
  return bodyScore(found, wanted);
}

/** Alternative text counts if the expected text includes it. */
function allText({ story }: Imported, wanted: string): string {
  const photo = (id: string) => story.photos.find((candidate) => candidate.id === id);
  const said = (id: string) =>
    photo(id)?.caption || (wanted.includes(photo(id)?.alt ?? '') ? (photo(id)?.alt ?? '') : '');
  const parts = story.body.map((block) => {
    if (block.type === 'figure') return said(block.photo);
    if (block.type === 'table') return block.rows.flat().join(' ');
    return 'text' in block ? block.text : '';
  });
  return [
    story.summary ?? '',
    story.dateline?.text ?? '',
    ...parts,
    ...story.contributors.map(({ text }) => text),
    ...story.links.map(({ text }) => text),
  ].join('\n');
}

/** Some expected texts start with the headline, which is checked elsewhere. */
function withoutLine(text: string, headline: string): string {
  return text
    .split('\n')
    .filter((line) => bareText(line) !== bareText(headline))
    .join('\n');
}

/** The words of a Markdown text. */
function plainMarkdown(source: string): string {
  return source
    .replace(/^```json[\s\S]*?```/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[((?:[^[\]]|\[[^\]]*\])*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[*_`#>|\\]|^\s*[-+] |^\s*\d+\. /gm, ' ');
}
