import { describe, expect, it } from 'vitest';
import { importArticle } from '../importArticle.ts';

const text = '🚢👨‍👩‍👧 Ada Moss met ❤️ Ada Moss.';
const first = text.indexOf('Ada');
const last = text.lastIndexOf('Ada');

function file(mentions: readonly object[], more: object = {}): object {
  return {
    version: 1,
    id: 'ada-moss-at-the-pier',
    language: 'en',
    headline: 'Ada Moss at the pier',
    published: '2024-05-07',
    publisher: { name: 'Harbour Gazette' },
    rights: { copyrightNotice: '© Harbour Gazette' },
    body: [{ id: 'p1', type: 'paragraph', text }],
    entities: [{ id: 'ada-moss', kind: 'person', name: 'Ada Moss' }],
    mentions: mentions.map((mention) => ({
      entity: 'ada-moss',
      block: 'p1',
      quote: 'Ada Moss',
      kind: 'name',
      ...mention,
    })),
    ...more,
  };
}

function importFile(story: object) {
  const bytes = new TextEncoder().encode(JSON.stringify(story));
  const imported = importArticle([{ name: 'story.json', bytes }]);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value;
}

const marked = (story: object) =>
  importFile(story).story.mentions.map(({ start, end }) => text.slice(start, end));
const both = (count: (before: string) => number) =>
  [first, last].map((at) => ({ start: count(text.slice(0, at)), end: count(text.slice(0, at + 8)) }));

describe('an imported story file’s offsets (case 23, ENT-2)', () => {
  it('are UTF-16 units unless declared otherwise', () => {
    expect(marked(file(both((before) => before.length)))).toEqual(['Ada Moss', 'Ada Moss']);
  });

  it.each(['codepoint', 'codepoints', 'code point'])('are converted from %s', (offsetUnit) => {
    expect(
      marked(
        file(
          both((before) => [...before].length),
          { offsetUnit },
        ),
      ),
    ).toEqual(['Ada Moss', 'Ada Moss']);
  });

  it.each(['byte', 'bytes', 'utf-8'])('are converted from %s', (offsetUnit) => {
    const count = (before: string) => new TextEncoder().encode(before).length;
    expect(marked(file(both(count), { offsetUnit }))).toEqual(['Ada Moss', 'Ada Moss']);
  });

  it('are converted in marks, notices and roles as well, and only once', () => {
    const from = [...text.slice(0, first)].length;
    const { story } = importFile(
      file([], {
        offsetUnit: 'codepoint',
        body: [
          { id: 'p1', type: 'paragraph', text, marks: [{ type: 'strong', start: from, end: from + 8 }] },
        ],
        entities: [
          {
            id: 'ada-moss',
            kind: 'person',
            name: 'Ada Moss',
            roles: [{ text: 'met', block: 'p1', start: from + 9, end: from + 12 }],
          },
        ],
      }),
    );
    const [block] = story.body;
    expect(block && 'marks' in block && block.marks).toEqual([
      { type: 'strong', start: first, end: first + 8 },
    ]);
    expect(story.entities[0]?.roles[0]).toMatchObject({ start: first + 9, end: first + 12 });
    expect(story).not.toHaveProperty('offsetUnit');
  });

  it('are rejected in an unknown unit, which is named', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(file([], { offsetUnit: 'furlong' })));
    const imported = importArticle([{ name: 'story.json', bytes }]);
    expect(imported).toMatchObject({
      error: { kind: 'badStory', errors: [{ path: 'offsetUnit', found: '“furlong”' }] },
    });
  });
});

describe('broken mentions of an imported story file (case 21)', () => {
  const whole = { start: first, end: first + 8 };

  it.each([
    ['null', { start: null, end: null, quote: null }],
    ['empty', { start: 10, end: 10 }],
    ['backwards', { start: 20, end: 12 }],
    ['negative', { start: -1, end: 4 }],
    ['beyond the text', { start: first, end: 5000 }],
    ['over other words', { start: first + 1, end: first + 9 }],
  ])('are left out with the reason, and the others stay: %s', (_, broken) => {
    const { story, report } = importFile(file([broken, whole]));
    expect(story.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Moss']);
    expect(report.dropped).toHaveLength(1);
    expect(report.dropped[0]).toMatchObject({ why: 'broken', text: expect.stringContaining('mentions[0]') });
  });

  it('can be thousands', () => {
    const broken = Array.from({ length: 2000 }, () => ({ start: 3, end: 3 }));
    const { story, report } = importFile(file([...broken, whole]));
    expect([story.mentions.length, report.dropped.length]).toEqual([1, 2000]);
  });

  it('do not hide another error in the file', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(file([{ start: 3, end: 3 }], { language: '' })));
    expect(importArticle([{ name: 'story.json', bytes }])).toMatchObject({ error: { kind: 'badStory' } });
  });
});
