import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { storyOf } from '#test/everyStory.ts';
import { parseStory } from '../story/parseStory.ts';
import type { BlockId, Passage, SourceId, Story } from '../story/story.ts';
import { makeAnchor, toAnchorText } from './anchor.ts';
import { applyCorrections } from './applyCorrections.ts';
import { attributionBefore, clauseAround } from './clauses.ts';
import type { Correction, CorrectionDraft } from './correction.ts';
import { toEntityTarget, toSourceTarget } from './targets.ts';

const kim = bundledStory();

let count = 0;
function correction(draft: CorrectionDraft): Correction {
  count += 1;
  return { ...draft, id: `source${count}x`, at: count } as Correction;
}

function passageOf(story: Story, words: string): Passage {
  for (const { block } of toAnchorText(story)) {
    const start = block.text.indexOf(words);
    if (start !== -1) return { block: block.id, start, end: start + words.length };
  }
  throw new Error(`no “${words}”`);
}

/** The clause around the words, as the tools take it. */
function clause(story: Story, words: string) {
  const around = clauseAround(story, passageOf(story, words));
  const anchor = around && makeAnchor(toAnchorText(story), around);
  if (!anchor) throw new Error(`no clause around “${words}”`);
  return anchor;
}

function source(story: Story, id: string) {
  const target = toSourceTarget(story, toAnchorText(story), id as SourceId);
  if (!target) throw new Error(`no source ${id}`);
  return target;
}

function correct(story: Story, ...drafts: readonly CorrectionDraft[]): Story {
  const { story: corrected, unplaced } = applyCorrections(story, drafts.map(correction));
  expect(unplaced).toEqual([]);
  expect(parseStory(JSON.parse(JSON.stringify(corrected)))).toMatchObject({ ok: true });
  return corrected;
}

function said(story: Story, words: string) {
  const { block, start } = passageOf(story, words);
  const found = story.attributions.find(
    (one) => one.block === block && one.start <= start && one.end > start,
  );
  return { ...found, label: story.sources.find(({ id }) => id === found?.source)?.label };
}

const ids = ({ sources }: Story) => sources.map(({ id }) => id as string);

const four = (changes: object = {}): Story =>
  storyOf({
    version: 1,
    id: 'x',
    language: 'en',
    headline: 'Bridge closed, board says',
    publisher: { name: 'P' },
    rights: { copyrightNotice: 'R' },
    body: [
      { id: 'p1', type: 'paragraph', text: 'The board said the bridge is shut. A barge hit it.' },
      { id: 'p2', type: 'paragraph', text: 'Nobody was hurt. Police said so.' },
    ],
    sources: [
      { id: 'board', kind: 'organisation', label: 'The board' },
      { id: 'police', kind: 'official', label: 'Police' },
    ],
    attributions: [
      { block: 'p1', start: 0, end: 34, source: 'board', cue: { start: 0, end: 14 }, stance: 'said' },
      {
        ...{ block: 'p1', start: 35, end: 50, source: 'board', sure: false },
        carriedFrom: { block: 'p1', start: 0, end: 34 },
      },
      { block: 'p2', start: 0, end: 16 },
      { block: 'p2', start: 17, end: 32, source: 'police', cue: { start: 17, end: 28 }, stance: 'said' },
    ],
    ...changes,
  });

describe('who says a sentence', () => {
  it('is set to another source of the story, by the reader, and an unused source goes', () => {
    const story = correct(kim, {
      kind: 'saidBy',
      target: clause(kim, 'has returned home'),
      source: source(kim, 'kcna'),
    });
    expect(said(story, 'has returned home')).toEqual({
      ...{ block: 'p1', start: 0, end: 183 },
      ...{ source: 'kcna', label: 'KCNA', by: 'reader' },
    });
    expect(ids(story)).not.toContain('state-media');
    expect(kim.sources.map(({ id }) => id)).toContain('state-media');
  });

  it('keeps its words if they name the source it has now', () => {
    const text = 'Foreign experts speculate';
    const wrong = correct(kim, {
      kind: 'saidBy',
      target: clause(kim, text),
      source: source(kim, 'analysts'),
    });
    expect(said(wrong, text)).not.toHaveProperty('cue');
    const kcna = kim.attributions.map((one) =>
      one.block === 'p3' ? { ...one, source: 'analysts' as SourceId } : one,
    );
    const right = correct(
      { ...kim, attributions: kcna },
      { kind: 'saidBy', target: clause(kim, 'The official Korean Central'), source: source(kim, 'kcna') },
    );
    expect(said(right, 'The official Korean Central')).toMatchObject({
      ...{ source: 'kcna', stance: 'said', cue: { start: 0, end: 64 } },
    });
  });

  it('keeps words that were nobody’s', () => {
    const text = 'triggering speculation';
    const story = correct(kim, {
      kind: 'saidBy',
      target: clause(kim, text),
      source: source(kim, 'analysts'),
    });
    expect(said(story, text)).toMatchObject({
      ...{ label: 'Analysts', stance: 'speculated', cue: { start: 80, end: 102 } },
    });
  });

  it('is set to a source the story did not have, which stands for a name if it is exactly one', () => {
    const story = correct(kim, {
      kind: 'newSource',
      target: clause(kim, 'made several visits'),
      label: 'Andrey Kulik',
      as: 'official',
    });
    expect(story.sources.at(-1)).toMatchObject({
      ...{ label: 'Andrey Kulik', kind: 'official', entities: ['andrey-kulik'], by: 'reader' },
    });
    expect(said(story, 'made several visits')).toMatchObject({ label: 'Andrey Kulik', by: 'reader' });
    const again = correct(story, {
      kind: 'newSource',
      target: clause(story, 'Other experts say'),
      label: 'Andrey Kulik',
      as: 'official',
    });
    expect(again.sources.filter(({ label }) => label === 'Andrey Kulik')).toHaveLength(1);
  });

  it('is set to nobody: no source is stated, and nothing is left that says otherwise', () => {
    const story = correct(kim, { kind: 'noSource', target: clause(kim, 'has returned home') });
    expect(said(story, 'has returned home')).toEqual({
      ...{ block: 'p1', start: 0, end: 183, by: 'reader', label: undefined },
    });
  });

  it('is the same as of the sentence before, and of the one that that goes on from', () => {
    const story = four();
    const hurt = correct(story, { kind: 'saidAsBefore', target: clause(story, 'Nobody was hurt') });
    expect(said(hurt, 'Nobody was hurt')).toMatchObject({
      ...{ label: 'The board', sure: false, by: 'reader' },
      carriedFrom: { block: 'p1', start: 0, end: 34 },
    });
    const none = correct(story, { kind: 'noSource', target: clause(story, 'A barge') });
    expect(said(correct(none, { kind: 'saidAsBefore', target: clause(none, 'Nobody') }), 'Nobody')).toEqual({
      ...{ block: 'p2', start: 0, end: 16, by: 'reader', label: undefined },
    });
    expect(attributionBefore(story, clauseOf(story, 'The board said'))).toBeUndefined();
  });

  it('is sure once the reader says so, and keeps the words that show it', () => {
    const story = four();
    const sure = correct(story, {
      kind: 'saidBy',
      target: clause(story, 'A barge'),
      source: source(story, 'board'),
    });
    expect(said(sure, 'A barge')).toMatchObject({ carriedFrom: { start: 0, end: 34 }, by: 'reader' });
    expect(said(sure, 'A barge')).not.toHaveProperty('sure');
  });

  it('changes for the sentences it was carried over to as well', () => {
    const story = four();
    const target = clause(story, 'The board said');
    const police = correct(story, { kind: 'saidBy', target, source: source(story, 'police') });
    expect(said(police, 'A barge')).toMatchObject({ label: 'Police', carriedFrom: { start: 0, end: 34 } });
    const nobody = correct(story, { kind: 'noSource', target });
    expect(said(nobody, 'A barge').label).toBeUndefined();
    expect(said(nobody, 'A barge')).not.toHaveProperty('carriedFrom');
    expect(ids(nobody)).toEqual(['police']);
  });

  it('changes for the events it reports, unless another sentence of theirs is still the old one’s', () => {
    const target = clause(kim, 'The official Korean Central');
    const story = correct(kim, { kind: 'saidBy', target, source: source(kim, 'state-media') });
    const by = (id: string) => story.timeline?.events.find((event) => event.id === id)?.saidBy;
    expect([by('ev-border'), by('ev-shoigu'), by('ev-congratulations')]).toEqual([
      ...['state-media', 'kcna', 'kcna'],
    ]);
    const none = correct(kim, { kind: 'noSource', target });
    expect(none.timeline?.events.find(({ id }) => id === 'ev-border')).not.toHaveProperty('saidBy');
  });

  it('is stated for the sentence around the words where the story has none', () => {
    const story = four({ sources: [], attributions: [] });
    const target = clause(story, 'barge');
    expect(target.exact).toBe('A barge hit it.');
    const stated = correct(story, { kind: 'newSource', target, label: 'The board', as: 'organisation' });
    expect(stated.attributions).toEqual([
      { block: 'p1', start: 35, end: 50, source: stated.sources[0]?.id, by: 'reader' },
    ]);
  });

  it('is stated for headline and body only', () => {
    const story = { ...four(), byline: 'By Ada Moss' };
    const byline = { block: 'byline' as BlockId, start: 3, end: 6 };
    expect(clauseAround(story, byline)).toBeUndefined();
  });
});

describe('a source', () => {
  it('gets another label, and stands for the name that this is', () => {
    const story = correct(kim, { kind: 'renameSource', source: source(kim, 'state-media'), label: 'KCNA' });
    expect(story.sources[1]).toEqual({
      ...{ id: 'state-media', kind: 'stateMedia', label: 'KCNA', entities: ['kcna'], by: 'reader' },
    });
    const own = correct(kim, { kind: 'renameSource', source: source(kim, 'kcna'), label: 'the agency' });
    expect(own.sources.find(({ id }) => id === 'kcna')?.entities).toEqual(['kcna']);
  });

  it('gets another kind', () => {
    const story = correct(kim, { kind: 'sourceKind', source: source(kim, 'kim-jong-un'), as: 'person' });
    expect(story.sources.find(({ id }) => id === 'kim-jong-un')).toMatchObject({
      kind: 'person',
      by: 'reader',
    });
  });

  it('is merged into another, with its sentences, its events and what it stands for', () => {
    const story = correct(kim, {
      kind: 'mergeSource',
      source: source(kim, 'kcna'),
      into: source(kim, 'state-media'),
    });
    expect(ids(story)).not.toContain('kcna');
    expect(story.attributions.filter((one) => one.source === 'state-media')).toHaveLength(4);
    expect(story.sources[1]).toMatchObject({ label: 'state media', entities: ['kcna'], by: 'reader' });
    expect(story.timeline?.events.find(({ id }) => id === 'ev-border')?.saidBy).toBe('state-media');
  });

  it('refers to no name that was removed', () => {
    const text = toAnchorText(kim);
    const target = makeAnchor(text, passageOf(kim, 'Chang Ho-jin'));
    if (!target) throw new Error('no Chang Ho-jin');
    const story = correct(kim, { kind: 'notName', target, everywhere: true });
    expect(story.sources.find(({ id }) => id === 'chang-ho-jin')).not.toHaveProperty('entities');
    const [entity, into] = ['kcna', 'ap'].map((id) =>
      toEntityTarget(kim, text, id as Story['entities'][0]['id']),
    );
    if (!entity || !into) throw new Error('no KCNA or AP');
    const merged = correct(kim, { kind: 'merge', entity, into });
    expect(merged.sources.find(({ id }) => id === 'kcna')?.entities).toEqual(['ap']);
  });
});

describe('corrections of sources', () => {
  const drafts: readonly CorrectionDraft[] = [
    { kind: 'saidBy', target: clause(kim, 'has returned home'), source: source(kim, 'kcna') },
    { kind: 'sourceKind', source: source(kim, 'foreign-experts'), as: 'person' },
    { kind: 'mergeSource', source: source(kim, 'other-experts'), into: source(kim, 'outside-experts') },
  ];

  it('are undone by being left out', () => {
    const [first, ...others] = drafts.map(correction);
    expect(applyCorrections(kim, []).story).toEqual(kim);
    expect(first && applyCorrections(kim, [first]).story.attributions).not.toEqual(kim.attributions);
    expect(said(applyCorrections(kim, others).story, 'has returned home').source).toBe('state-media');
  });

  it('still apply after an import with other ids and labels, to a text that has moved', () => {
    const file: Story = JSON.parse(
      JSON.stringify(kim)
        .replaceAll('"kcna"', '"source-6"')
        .replaceAll('"label":"Foreign experts"', '"label":"experts abroad"')
        .replaceAll('"id":"foreign-experts"', '"id":"source-4"')
        .replaceAll('"source":"foreign-experts"', '"source":"source-4"'),
    );
    const lead = { id: 'p0' as BlockId, type: 'paragraph', text: 'A new first paragraph.' } as const;
    const moved = storyOf({ ...file, body: [lead, ...file.body] });
    const story = correct(moved, ...drafts);
    expect(said(story, 'has returned home').label).toBe('KCNA');
    expect(story.sources.find(({ label }) => label === 'experts abroad')?.kind).toBe('person');
    expect(ids(story)).not.toContain('other-experts');
  });

  it('keep the clause that the reader meant where an import takes the whole sentence', () => {
    const story = four();
    const target = clause(story, 'A barge');
    const whole = four({
      attributions: [
        { block: 'p1', start: 0, end: 50, source: 'board', cue: { start: 0, end: 14 } },
        { block: 'p2', start: 0, end: 32, source: 'police', cue: { start: 17, end: 28 } },
      ],
    });
    const corrected = correct(whole, { kind: 'noSource', target });
    expect(corrected.attributions.slice(0, 2)).toEqual([
      { block: 'p1', start: 0, end: 34, source: 'board', cue: { start: 0, end: 14 } },
      { block: 'p1', start: 35, end: 50, by: 'reader' },
    ]);
    const cut = correct(whole, { kind: 'noSource', target: clause(four(), 'Police said so') });
    expect(cut.attributions[1]).toEqual({ block: 'p2', start: 0, end: 16, source: 'police', sure: false });
  });

  it('are listed with their words if the sentence or the source has gone', () => {
    const edited = {
      ...kim,
      body: kim.body.map((block) =>
        'text' in block ? { ...block, text: block.text.replace('returned', 'come back') } : block,
      ),
    };
    const bare = { ...edited, sources: [], attributions: [], mentions: [], times: [], timeline: undefined };
    const { story, unplaced } = applyCorrections(bare, [
      ...drafts.map(correction),
      correction({ kind: 'saidAsBefore', target: clause(kim, 'Foreign experts speculate') }),
    ]);
    expect(story.attributions).toEqual([]);
    expect(unplaced.map(({ missing }) => missing[0]?.what)).toEqual(['words', 'source', 'source', 'before']);
    expect(unplaced[1]?.missing).toEqual([{ what: 'source', quote: 'Foreign experts' }]);
  });
});

function clauseOf(story: Story, words: string): Passage {
  const around = clauseAround(story, passageOf(story, words));
  if (!around) throw new Error(`no clause around “${words}”`);
  return around;
}
