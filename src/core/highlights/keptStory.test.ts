import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toAnchorText } from '../corrections/anchor.ts';
import { exportKept } from '../exporters/kept/exportKept.ts';
import { textOfBlock } from '../story/blocks.ts';
import type { BlockId, Story } from '../story/story.ts';
import { findKept } from './findKept.ts';
import { type Highlight, makeHighlight, withNote } from './highlight.ts';
import { type KeptStory, keptHead, keptIn, keptUnread, sortKept } from './keptStory.ts';
import { whereWords } from './whereWords.ts';

const story = bundledStory();
const site = 'https://news.example/';

function keep(id: string, madeAt: number, note = '', change: Partial<Highlight> = {}): Highlight {
  const passage = { block: 'p2' as BlockId, start: 0, end: 20 };
  const made = makeHighlight(toAnchorText(story), [passage], { id, shape: 'ground', madeAt });
  if (!made) throw new Error('expected a highlight');
  return { ...withNote(made, note), ...change };
}

const lostAnchor = { block: 'p2', start: 0, end: 4, exact: 'Zzyx', prefix: '\n', suffix: ' qq', least: 0.7 };

function kept(
  highlights: readonly Highlight[],
  change: Partial<Story> = {},
  key = `stories/${story.id}`,
): KeptStory {
  const edition = { ...story, ...change };
  return {
    key,
    head: keptHead(edition, edition.publisher.name),
    isGone: false,
    items: keptIn(edition, highlights),
    unreadable: 0,
  };
}

describe('the highlights of all stories', () => {
  it('say where each stands, and which words their story does not have any more', () => {
    const { items } = kept([keep('foundone', 1), keep('lostone1', 2, '', { at: [lostAnchor] })]);
    expect(items).toMatchObject([
      { found: 'whole', where: 'Paragraph 2' },
      { found: 'lost', where: '' },
    ]);
    expect(keptUnread([keep('unreadone', 1)])).toMatchObject([{ found: 'unknown', where: '' }]);
    const [counted] = keptIn(story, [keep('foundone', 1)], (block) => block !== 'p1');
    expect(counted?.where).toBe('Paragraph 1');
  });

  it('come the newest first, and so do their stories', () => {
    const older = kept([keep('firstone', 1), keep('thirdone', 30)], {}, 'own/a');
    const newer = kept([keep('fourthone', 40)], {}, 'own/b');
    const sorted = sortKept([older, newer]);
    expect(sorted.flatMap(({ items }) => items.map(({ highlight }) => highlight.id))).toEqual([
      'fourthone',
      'thirdone',
      'firstone',
    ]);
  });

  it('are found by words, note and headline in plain letters, and by shape', () => {
    const lodz = kept([keep('lodzone1', 1, 'Zażółć gęślą'), keep('plainone', 2)], {
      headline: 'A tram for Łódź',
    });
    const other = kept([keep('otherone', 3, '', { shape: 'line' })], { headline: 'Ferries' }, 'own/b');
    const idsOf = (query: string, shape?: Highlight['shape']) =>
      findKept([lodz, other], query, shape).flatMap(({ items }) =>
        items.map(({ highlight }) => highlight.id),
      );
    expect(idsOf('LODZ')).toEqual(['lodzone1', 'plainone']);
    expect(idsOf('zazolc lodz')).toEqual(['lodzone1']);
    expect(
      idsOf(
        textOfBlock(story, 'p2' as BlockId)
          ?.slice(0, 20)
          .toUpperCase() ?? '',
      ),
    ).toHaveLength(3);
    expect(idsOf('', 'line')).toEqual(['otherone']);
    expect(idsOf('lodz', 'line')).toEqual([]);
    expect(idsOf('')).toHaveLength(3);
  });

  it('have places named as a reader would', () => {
    expect(whereWords(story, 'p3' as BlockId)).toBe('Paragraph 3');
    expect(whereWords(story, 'headline' as BlockId)).toBe('Headline');
    expect(whereWords(story, `caption-${story.photos[0]?.id}` as BlockId)).toBe('Caption');
  });
});

describe('highlights saved as a file', () => {
  const day = Date.UTC(2026, 10, 28);
  const stories = [
    kept([
      keep('notedone', day, '=HYPERLINK("http://x","y")\r\nline two'),
      keep('lostone1', day, '', { at: [lostAnchor] }),
    ]),
  ];
  const options = { site, name: 'highlights' };

  it('as CSV are rows that a spreadsheet reads whole, and runs nothing of', () => {
    const { text, name } = exportKept(stories, 'csv', options);
    expect(name).toBe('highlights.csv');
    const rows = readCsv(text.replace('\ufeff', ''));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
    expect(rows[1]?.[4]).toBe('\'=HYPERLINK("http://x","y")\r\nline two');
    expect(rows[1]?.[3]).toBe(textOfBlock(story, 'p2' as BlockId)?.slice(0, 20));
    expect(rows[1]?.[9]).toBe(`${site}stories/${story.id}`);
    expect(rows[2]?.slice(6, 9)).toEqual(['', 'no', '2026-11-28T00:00:00.000Z']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
    'as CSV guard a cell that begins as %j does',
    (note) => {
      const { text } = exportKept([kept([{ ...keep('guardone', day), note }])], 'csv', options);
      expect(readCsv(text)[1]?.[4]).toBe(`'${note}`);
    },
  );

  it('as Markdown have story, publisher, address and notes, and those not found apart', () => {
    const { text } = exportKept(stories, 'markdown', options);
    expect(text).toContain(`## ${story.headline.slice(0, 20)}`);
    expect(text).toContain(`<${site}stories/${story.id}>`);
    expect(text).toContain('(Paragraph 2, Saturday, 28 November 2026)');
    expect(text).toMatch(/Not found in the story any more:\n\n- “Zzyx”/);
    const untitled = kept([keep('foundone', 1)], { publisher: { name: 'Publisher not given' } });
    for (const form of ['markdown', 'csv'] as const)
      expect(exportKept([untitled], form, options).text).not.toContain('not given');
  });

  it('as Web Annotations quote the words with their context, and have a position only where they were found', () => {
    const { total, first } = JSON.parse(exportKept(stories, 'annotations', options).text);
    expect(total).toBe(2);
    const [found, lost] = first.items;
    expect(found).toMatchObject({
      motivation: 'commenting',
      body: [{ format: 'text/markdown' }],
      target: { source: `${site}stories/${story.id}/` },
    });
    expect(JSON.stringify(found.target)).toContain('TextPositionSelector');
    expect(lost.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'Zzyx', prefix: '', suffix: ' qq' },
    ]);
  });
});

/** RFC 4180, read by its grammar. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}
