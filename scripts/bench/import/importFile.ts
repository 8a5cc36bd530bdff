import { articleErrorToText } from '../../../src/core/importers/articleError.ts';
import { importArticle } from '../../../src/core/importers/importArticle.ts';
import type { Imported } from '../../../src/core/importers/imported.ts';
import { countCharacters } from '../../../src/core/importers/text/countCharacters.ts';
import { cpuMs } from './score.ts';
import { readSuite } from './suite.ts';

export type Tried = {
  readonly imported: Imported | undefined;
  readonly refused: string | undefined;
  readonly ms: number;
  /** Characters of the source that are neither in the story nor listed as left out. */
  readonly astray: number;
};

/** Imports a file of the suites; crashes are counted. */
export function importFile(path: string, address?: string): Tried {
  const bytes = readSuite(path);
  const start = cpuMs();
  try {
    const result = importArticle([{ name: path, bytes }], { address, now: () => performance.now() });
    const ms = cpuMs() - start;
    return result.ok
      ? { imported: result.value, refused: undefined, ms, astray: astrayIn(result.value) }
      : { imported: undefined, refused: articleErrorToText(result.error), ms, astray: 0 };
  } catch (error) {
    return {
      imported: undefined,
      refused: `CRASH ${error instanceof Error ? error.stack : error}`,
      ms: cpuMs() - start,
      astray: 0,
    };
  }
}

function astrayIn({ report }: Imported): number {
  const lost = report.dropped.reduce((sum, { text }) => sum + countCharacters(text), 0);
  return report.characters - report.kept - lost;
}

/** Dateline and body without headings and captions. */
export function bodyText({ story }: Imported): string {
  const texts = story.body.flatMap((block) => {
    if (block.type === 'table') return [block.rows.flat().join(' ')];
    return 'text' in block && block.type !== 'heading' ? [block.text] : [];
  });
  const [first = '', ...rest] = texts;
  const start =
    story.dateline && !texts.some((text) => text.startsWith(story.dateline?.text ?? ''))
      ? `${story.dateline.text} — ${first}`
      : first;
  return [start, ...rest, ...story.contributors.map(({ text }) => text)].join('\n');
}

/** All words of a story's text in order: introduction, dateline, headings, paragraphs, tables, contributors and links. */
export function wholeText({ story }: Imported): string {
  const texts = story.body.map((block) => {
    if (block.type === 'table') return block.rows.flat().join(' ');
    return 'text' in block ? block.text : '';
  });
  return [
    story.summary ?? '',
    story.dateline?.text ?? '',
    ...texts,
    ...story.contributors.map(({ text }) => text),
    ...story.links.map(({ text }) => text),
  ].join('\n');
}
