import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { everyStory } from '#test/everyStory.ts';
import { nastyStory } from '#test/nastyStory.ts';
import { exportForms } from '../exporters/exportForm.ts';
import { exportStory } from '../exporters/exportStory.ts';
import { textOfBlock } from '../story/blocks.ts';
import { parseStory } from '../story/parseStory.ts';
import type { BlockId, Story } from '../story/story.ts';
import { makeAnchor, toAnchorText } from './anchor.ts';
import { applyCorrections } from './applyCorrections.ts';
import { type Correction, parseCorrection } from './correction.ts';
import { toPhotoTarget, toTableTarget } from './findRemoved.ts';
import { partTypes, partWords } from './partWords.ts';

let count = 0;
const base = () => {
  count += 1;
  return { id: `remove${count}`, at: count };
};

function removeBlock(story: Story, block: string): Correction {
  const text = textOfBlock(story, block as BlockId) ?? '';
  const target = makeAnchor(toAnchorText(story), { block: block as BlockId, start: 0, end: text.length });
  if (!target) throw new Error(`no text in ${block}`);
  return { ...base(), kind: 'removeBlock', target };
}

function removeTable({ body }: Story, id: string): Correction {
  const table = body.find((block) => block.id === id);
  if (table?.type !== 'table') throw new Error(`no table ${id}`);
  return { ...base(), kind: 'removeTable', table: toTableTarget(table) };
}

function removePhoto({ photos }: Story, id: string | undefined): Correction {
  const photo = photos.find((one) => one.id === id);
  if (!photo) throw new Error(`no picture ${id}`);
  return { ...base(), kind: 'removePhoto', photo: toPhotoTarget(photo) };
}

function parsed(file: unknown): Story {
  const result = parseStory(JSON.parse(JSON.stringify(file)));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const ferry = parsed(aStoryFile());
const story = bundledStory();

describe('a paragraph taken out of this copy', () => {
  const removed = applyCorrections(ferry, [removeBlock(ferry, 'p1')]).story;

  it('is gone with its mentions, times and sources, and the others stand where they stood', () => {
    expect(removed.body.map(({ id }) => id)).toEqual(['p2', 'p3', 'map']);
    expect(removed.mentions).toEqual(ferry.mentions.filter(({ block }) => block !== 'p1'));
    expect(removed.times).toEqual([]);
    expect(removed.attributions).toEqual(ferry.attributions.filter(({ block }) => block !== 'p1'));
    expect(removed.sources.map(({ id }) => id)).toEqual(['ida-berg']);
  });

  it('takes an event along whose only evidence it was; what narrowed it stands alone', () => {
    expect(removed.timeline?.events.map(({ id }) => id)).toEqual(['at-dawn']);
    expect(removed.timeline?.events[0]).not.toHaveProperty('narrows');
  });

  it('takes a name along that stood nowhere else, with its dot on the map', () => {
    const named = parsed(
      aStoryFile({
        body: [
          { id: 'p1', type: 'paragraph', text: 'The ferry left Oslo.' },
          { id: 'p2', type: 'paragraph', text: 'The crew is safe.' },
        ],
        entities: [{ id: 'oslo', kind: 'place', name: 'Oslo' }],
        mentions: [{ entity: 'oslo', block: 'p1', start: 15, end: 19, quote: 'Oslo', kind: 'name' }],
        places: [
          { id: 'oslo', name: 'Oslo', coordinates: [10.7, 59.9], entity: 'oslo', basis: 'story' },
          { id: 'bergen', name: 'Bergen', coordinates: [5.3, 60.4], basis: 'story' },
        ],
        photos: [],
        times: [],
        timeline: undefined,
        sources: [],
        attributions: [],
      }),
    );
    const { entities, places } = applyCorrections(named, [removeBlock(named, 'p1')]).story;
    expect([entities, places.map(({ id }) => id)]).toEqual([[], ['bergen']]);
  });

  it('takes another name along that stood only in it, and leaves those that stand elsewhere too', () => {
    const aliased = parsed(
      aStoryFile({
        entities: [
          {
            id: 'ida-berg',
            kind: 'person',
            name: 'Ida Berg',
            aliases: [
              { text: 'Captain', reason: 'short' },
              { text: 'Ida', reason: 'short' },
            ],
          },
        ],
        mentions: [
          { entity: 'ida-berg', block: 'p3', start: 0, end: 7, quote: 'Captain', kind: 'short' },
          { entity: 'ida-berg', block: 'contributor-1', start: 0, end: 3, quote: 'Ola', kind: 'short' },
        ],
        ...{ dateline: undefined, places: [], timeline: undefined, sources: [], attributions: [] },
      }),
    );
    const [ida] = applyCorrections(aliased, [removeBlock(aliased, 'p3')]).story.entities;
    expect(ida?.aliases.map(({ text }) => text)).toEqual(['Ida']);
  });

  it('comes back whole, and changes nothing of the story itself', () => {
    const before = structuredClone(ferry);
    applyCorrections(ferry, [removeBlock(ferry, 'p3')]);
    expect(ferry).toEqual(before);
    expect(applyCorrections(ferry, []).story).toBe(ferry);
  });

  it('leaves a sentence whose source was carried over from it in doubt', () => {
    const carried = parsed(
      aStoryFile({
        attributions: [
          { block: 'p1', start: 0, end: 61, source: 'coast-guard', cue: { start: 40, end: 60 } },
          {
            ...{ block: 'p3', start: 0, end: 57, source: 'coast-guard' },
            carriedFrom: { block: 'p1', start: 0, end: 61 },
          },
        ],
      }),
    );
    const [left] = applyCorrections(carried, [removeBlock(carried, 'p1')]).story.attributions;
    expect(left).toMatchObject({ block: 'p3', source: 'coast-guard', sure: false });
    expect(left).not.toHaveProperty('carriedFrom');
  });

  it('does not keep other corrections from finding their words, whichever came first', () => {
    const target = makeAnchor(toAnchorText(ferry), { block: 'p3' as BlockId, start: 0, end: 7 });
    if (!target) throw new Error('no words');
    const mark: Correction = { ...base(), kind: 'mark', target, as: 'thing', everywhere: false };
    const { story: both, unplaced } = applyCorrections(ferry, [removeBlock(ferry, 'p3'), mark]);
    expect(unplaced).toEqual([]);
    expect(both.mentions.some(({ block }) => block === 'p3')).toBe(false);
    expect(both.entities.some(({ by }) => by === 'reader')).toBe(false);
  });

  it('is found in another edition by its words, under another id', () => {
    const removal = removeBlock(ferry, 'p3');
    const edition = parsed(
      aStoryFile({
        body: [
          { id: 'n1', type: 'paragraph', text: 'A new opening.' },
          { id: 'n2', type: 'paragraph', text: 'Captain Ida Berg said the crew of the MS Aurora was safe.' },
        ],
        ...bare,
      }),
    );
    const { story: shown, unplaced } = applyCorrections(edition, [removal]);
    expect([shown.body.map(({ id }) => id), unplaced]).toEqual([['n1'], []]);
  });

  it('is listed as not found where its words are others, or part of a longer paragraph', () => {
    const removal = removeBlock(ferry, 'p3');
    for (const text of [
      'Captain Ida Berg said the crew was safe.',
      'Captain Ida Berg said the crew of the MS Aurora was safe. More is known now.',
    ]) {
      const edition = parsed(
        aStoryFile({
          body: [
            { id: 'p3', type: 'paragraph', text },
            { id: 'n1', type: 'paragraph', text: 'The rest.' },
          ],
          ...bare,
        }),
      );
      const { story: shown, unplaced } = applyCorrections(edition, [removal]);
      expect(shown).toBe(edition);
      expect(unplaced).toMatchObject([{ missing: [{ what: 'words' }] }]);
    }
  });

  it('stays if nothing else is left of the text', () => {
    const one = parsed(
      aStoryFile({ body: [{ id: 'p1', type: 'paragraph', text: 'All there is.' }], ...bare }),
    );
    const { story: shown, unplaced } = applyCorrections(one, [removeBlock(one, 'p1')]);
    expect([shown, unplaced[0]?.missing[0]?.what]).toEqual([one, 'rest']);
  });
});

const bare = {
  photos: [],
  entities: [],
  mentions: [],
  places: [],
  dateline: undefined,
  times: [],
  timeline: undefined,
  sources: [],
  attributions: [],
};

describe('a picture taken out of this copy', () => {
  it('is gone with its place in the text, and the names in its caption', () => {
    const removed = applyCorrections(ferry, [removePhoto(ferry, 'chart')]).story;
    expect(removed.photos).toEqual([]);
    expect(removed.body.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(removed.mentions.some(({ block }) => block === 'caption-chart')).toBe(false);
  });

  it('is found under another id by its caption, and never by its number alone', () => {
    const removal = removePhoto(ferry, 'chart');
    const photo = { ...ferry.photos[0], id: 'photo-2' };
    const edition = (caption: string) =>
      parsed({
        ...JSON.parse(JSON.stringify(ferry)),
        ...bare,
        body: ferry.body.slice(0, 3),
        photos: [
          { ...photo, caption, notices: [] },
          { ...photo, id: 'chart', caption: 'Another', notices: [] },
        ],
      });
    expect(
      applyCorrections(edition(ferry.photos[0]?.caption ?? ''), [removal]).story.photos.map(({ id }) => id),
    ).toEqual(['chart']);
    const { unplaced } = applyCorrections(edition('Changed'), [removal]);
    expect(unplaced).toMatchObject([{ missing: [{ what: 'picture' }] }]);
  });
});

const boats = [
  ['Port', 'Boats'],
  ['Bergen', '12'],
];
const kinds = (body: readonly object[]) => parsed(aStoryFile({ body, ...bare }));
const withTables = kinds([
  { id: 'h1', type: 'heading', level: 2, text: 'The fleet' },
  { id: 't1', type: 'table', rows: boats },
  { id: 't2', type: 'table', rows: [...boats, ['Stavanger', '9']] },
  { id: 'q1', type: 'quote', text: 'We saw it coming. @harbour, 5 March' },
  { id: 'l1', type: 'listItem', list: 'bullet', text: 'Aurora' },
  { id: 'l2', type: 'listItem', list: 'bullet', depth: 1, text: 'built in 1999' },
  { id: 'c1', type: 'preformatted', text: 'BERGEN  12' },
]);
const left = (whole: Story, ...removals: readonly Correction[]) =>
  applyCorrections(whole, removals).story.body.map(({ id }) => id);

describe('a table taken out of this copy', () => {
  it('is gone, and no other', () => {
    expect(left(withTables, removeTable(withTables, 't1'))).toEqual(['h1', 't2', 'q1', 'l1', 'l2', 'c1']);
    expect(
      exportStory(applyCorrections(withTables, [removeTable(withTables, 't2')]).story, 'html').text,
    ).not.toContain('Stavanger');
  });

  it('is found under another id by its cells, and listed as not found where one of them is another', () => {
    const removal = removeTable(withTables, 't1');
    const edition = (rows: readonly (readonly string[])[]) =>
      kinds([
        { id: 'p1', type: 'paragraph', text: 'New words.' },
        { id: 'n1', type: 'table', rows },
        { id: 't1', type: 'table', rows: [['Another', 'table']] },
      ]);
    expect(left(edition(boats), removal)).toEqual(['p1', 't1']);
    const changed = edition([...boats.slice(0, 1), ['Bergen', '13']]);
    const { story: shown, unplaced } = applyCorrections(changed, [removal]);
    expect(shown).toBe(changed);
    expect(unplaced).toMatchObject([{ missing: [{ what: 'table', quote: 'Port Boats Bergen 12' }] }]);
  });

  it('is not guessed where two tables are alike and neither is where it was', () => {
    const twice = kinds([
      { id: 'a1', type: 'table', rows: boats },
      { id: 'a2', type: 'table', rows: boats },
    ]);
    expect(left(twice, removeTable(withTables, 't1'))).toEqual(['a1', 'a2']);
    expect(left(twice, removeTable(twice, 'a2'))).toEqual(['a1']);
  });
});

describe('parts of other kinds', () => {
  it('are taken out like a paragraph: headings, list items, quotations, preformatted text', () => {
    for (const id of ['h1', 'q1', 'l1', 'l2', 'c1'])
      expect(left(withTables, removeBlock(withTables, id))).not.toContain(id);
  });

  it('are called what they are', () => {
    const words = (...ids: readonly string[]) => partWords(partTypes(withTables, ids as BlockId[]));
    expect(words('h1')).toBe('heading');
    expect(words('q1')).toBe('quotation');
    expect(words('t1', 't2')).toBe('2 tables');
    expect(words('l1', 'l2')).toBe('2 list items');
    expect(words('h1', 't1', 'c1')).toBe('3 parts');
  });
});

describe('a rule that divided what was taken out', () => {
  const divided = kinds(
    ['a', 'r', 'b', 'rr', 'c'].map((id) =>
      id.startsWith('r') ? { id, type: 'rule' } : { id, type: 'paragraph', text: `The text of ${id}.` },
    ),
  );
  it.each([
    [['b'], ['a', 'r', 'c']],
    [['a'], ['b', 'rr', 'c']],
    [['c'], ['a', 'r', 'b']],
    [['b', 'c'], ['a']],
    [['a', 'b'], ['c']],
  ])('goes with it: without %j', (gone, expected) => {
    expect(left(divided, ...gone.map((id) => removeBlock(divided, id)))).toEqual(expected);
  });

  it('is no text: the last paragraph stays', () => {
    const all = ['a', 'b', 'c'].map((id) => removeBlock(divided, id));
    expect(left(divided, ...all)).toEqual(['c']);
  });
});

describe('what is taken out', () => {
  it('is a correction as it is saved', () => {
    for (const removal of [
      removeBlock(ferry, 'p1'),
      removePhoto(ferry, 'chart'),
      removeTable(withTables, 't1'),
    ])
      expect(parseCorrection(JSON.parse(JSON.stringify(removal)))).toEqual(removal);
  });

  it('leaves a valid story, whatever it was', () => {
    for (const whole of [...everyStory(), ...Array.from({ length: 30 }, (_, seed) => nastyStory(seed + 1))]) {
      const blocks = whole.body.filter((block) => 'text' in block).slice(0, 12);
      const removals = [
        ...blocks.map(({ id }) => removeBlock(whole, id)),
        ...whole.photos.slice(0, 4).map(({ id }) => removePhoto(whole, id)),
        ...whole.body
          .flatMap(({ id, type }) => (type === 'table' ? [removeTable(whole, id)] : []))
          .slice(0, 4),
      ];
      for (const some of [...removals.map((one) => [one]), removals])
        parsed(applyCorrections(whole, some).story);
    }
  });

  it('is in no copy of any form', () => {
    const [photo] = story.photos;
    const shown = applyCorrections(story, [removeBlock(story, 'p4'), removePhoto(story, photo?.id)]).story;
    const words = textOfBlock(story, 'p4' as BlockId)?.slice(20, 60) ?? '';
    for (const form of exportForms) {
      expect(exportStory(story, form).text).toContain(form === 'story' ? words : '');
      const copy = exportStory(shown, form).text;
      expect(copy).not.toContain(words);
      expect(copy).not.toContain(photo?.caption.slice(0, 40));
    }
  });
});
