import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { editText, randomNumbers, withTexts } from '#test/editStory.ts';
import { parseStory } from '../story/parseStory.ts';
import type { BlockId, EntityId, EventId, Passage, SourceId, Story } from '../story/story.ts';
import { storyFileErrorToText } from '../story/storyFileError.ts';
import { makeAnchor, toAnchorText } from './anchor.ts';
import { applyCorrections } from './applyCorrections.ts';
import { clauseAround } from './clauses.ts';
import type { Correction, CorrectionDraft } from './correction.ts';
import { toEntityTarget, toEventTarget, toSourceTarget } from './targets.ts';

function parsed(file: unknown): Story {
  const result = parseStory(file);
  if (!result.ok) throw new Error(result.error.map(storyFileErrorToText).join('\n'));
  return result.value;
}

const ferry = parsed(aStoryFile());
let count = 0;
function correction(draft: CorrectionDraft): Correction {
  count += 1;
  return { ...draft, id: `test${count}x`, at: count } as Correction;
}

/** The `nth` occurrence of the words in a block, as a reader would select it. */
function words(story: Story, block: string, exact: string, nth = 1) {
  const text = toAnchorText(story);
  const own = text.find((other) => other.block.id === block)?.block.text ?? '';
  let start = -1;
  for (let n = 0; n < nth; n += 1) start = own.indexOf(exact, start + 1);
  const anchor = makeAnchor(text, { block: block as BlockId, start, end: start + exact.length });
  if (!anchor) throw new Error(`no “${exact}” in ${block}`);
  return anchor;
}

function who(story: Story, id: string) {
  const target = toEntityTarget(story, toAnchorText(story), id as EntityId);
  if (!target) throw new Error(`no entity ${id}`);
  return target;
}

function what(story: Story, id: string) {
  const target = toEventTarget(story, toAnchorText(story), id as EventId);
  if (!target) throw new Error(`no event ${id}`);
  return target;
}

function whose(story: Story, id: SourceId) {
  const target = toSourceTarget(story, toAnchorText(story), id);
  if (!target) throw new Error(`no source ${id}`);
  return target;
}

function correct(story: Story, ...drafts: readonly CorrectionDraft[]): Story {
  const { story: corrected, unplaced } = applyCorrections(story, drafts.map(correction));
  expect(unplaced).toEqual([]);
  // The result must pass the format's own check.
  expect(parseStory(JSON.parse(JSON.stringify(corrected)))).toMatchObject({ ok: true });
  return corrected;
}

function mentionsOf(story: Story, id: string): readonly string[] {
  return story.mentions
    .filter(({ entity }) => entity === id)
    .map(({ block, start, quote }) => `${block} ${start} ${quote}`);
}

function withParagraph(text: string, changes: Record<string, unknown> = {}): Story {
  return parsed({
    version: 1,
    id: 'x',
    language: 'en',
    headline: 'A headline',
    publisher: { name: 'P' },
    rights: { copyrightNotice: 'R' },
    body: [{ id: 'p1', type: 'paragraph', text }],
    ...changes,
  });
}

describe('marking words', () => {
  it('makes a name of the kind the reader chose, and leaves the story unchanged', () => {
    const before = structuredClone(ferry);
    const story = correct(ferry, {
      kind: 'mark',
      target: words(ferry, 'contributor-1', 'Ola Nes'),
      as: 'person',
      everywhere: false,
    });
    const entity = story.entities.at(-1);
    expect(entity).toMatchObject({ name: 'Ola Nes', kind: 'person', by: 'reader' });
    expect(story.mentions.at(-1)).toMatchObject({
      entity: entity?.id,
      quote: 'Ola Nes',
      kind: 'name',
      by: 'reader',
    });
    expect(ferry).toEqual(before);
  });

  it('finds every other occurrence of the words, each once, in reading order (case 19)', () => {
    const story = withParagraph(
      'During the fair all stalls pay ten percent more at the fair gate, and the fair closes; the fairest wins.',
    );
    const marked = correct(story, {
      kind: 'mark',
      target: words(story, 'p1', 'the fair', 2),
      as: 'thing',
      everywhere: true,
    });
    expect(marked.mentions.map(({ start }) => start).toSorted((a, b) => a - b)).toEqual([7, 51, 70]);
  });

  it('marks a Korean name before its particles, but not inside another name (case 25)', () => {
    const story = withParagraph(
      '김하늘은 부산항에서 일한다. 동료 김하늘과 박하늘이 왔다. 김하늘이 말했다. 김하늘.',
      { language: 'ko' },
    );
    const marked = correct(story, {
      kind: 'mark',
      target: words(story, 'p1', '김하늘'),
      as: 'person',
      everywhere: true,
    });
    expect(marked.mentions.map(({ quote }) => quote)).toEqual(['김하늘', '김하늘', '김하늘', '김하늘']);
    const given = correct(story, {
      kind: 'mark',
      target: words(story, 'p1', '하늘', 2),
      as: 'person',
      everywhere: true,
    });
    expect(given.mentions).toHaveLength(1);
  });

  it('covers exactly the name after emoji (ENT-2, case 23)', () => {
    const story = withParagraph('🚢👨‍👩‍👧 Ada Moss met ❤️ Ada Moss.');
    const marked = correct(story, {
      kind: 'mark',
      target: words(story, 'p1', 'Ada Moss'),
      as: 'person',
      everywhere: true,
    });
    expect(marked.mentions.map(({ start, end }) => [start, end])).toEqual([
      [11, 19],
      [27, 35],
    ]);
  });

  it('keeps a name inside a longer one that is marked around it', () => {
    const story = correct(ferry, {
      kind: 'mark',
      target: words(ferry, 'p3', 'MS Aurora'),
      as: 'thing',
      everywhere: false,
    });
    const nested = correct(story, {
      kind: 'same',
      target: words(story, 'p3', 'Aurora'),
      entity: who(story, 'aurora'),
      everywhere: false,
    });
    expect(nested.mentions.filter(({ block }) => block === 'p3').map(({ quote }) => quote)).toEqual([
      'Ida Berg',
      'MS Aurora',
      'Aurora',
    ]);
  });

  it('removes a name that the marked words overlap in part', () => {
    const story = correct(ferry, {
      kind: 'mark',
      target: words(ferry, 'p3', 'Captain Ida'),
      as: 'person',
      everywhere: false,
    });
    expect(story.mentions.filter(({ block }) => block === 'p3').map(({ quote }) => quote)).toEqual([
      'Captain Ida',
    ]);
    expect(story.entities.map(({ id }) => id)).not.toContain('ida-berg');
    expect(story.timeline?.events[0]?.people).toEqual([]);
  });
});

describe('a mention', () => {
  it('of the wrong entity is moved to the right one, here or everywhere', () => {
    const target = words(ferry, 'p1', 'Aurora');
    const here = correct(ferry, { kind: 'same', target, entity: who(ferry, 'ida-berg'), everywhere: false });
    expect(mentionsOf(here, 'aurora')).toHaveLength(2);
    expect(mentionsOf(here, 'ida-berg')).toContain('p1 10 Aurora');
    expect(here.entities.find(({ id }) => id === 'ida-berg')?.aliases).toEqual([
      { text: 'Aurora', reason: 'reader' },
    ]);
    const all = correct(ferry, { kind: 'same', target, entity: who(ferry, 'ida-berg'), everywhere: true });
    expect(mentionsOf(all, 'ida-berg')).toHaveLength(5);
    expect(all.entities.map(({ id }) => id)).not.toContain('aurora');
  });

  it('that is no name is removed, and the entity with its last mention', () => {
    const target = words(ferry, 'headline', 'Aurora');
    const here = correct(ferry, { kind: 'notName', target, everywhere: false });
    expect(mentionsOf(here, 'aurora')).toHaveLength(2);
    const all = correct(ferry, { kind: 'notName', target, everywhere: true });
    expect(all.entities.map(({ id }) => id)).not.toContain('aurora');
  });

  it('can get another kind', () => {
    const target = words(ferry, 'p1', 'Aurora');
    const story = correct(ferry, { kind: 'mark', target, as: 'place', everywhere: true });
    expect(story.entities.filter(({ name }) => name === 'Aurora').map(({ kind }) => kind)).toEqual(['place']);
  });
});

describe('an entity', () => {
  it('is renamed, keeps its id, and is still found by its old name', () => {
    const story = correct(ferry, { kind: 'rename', entity: who(ferry, 'aurora'), name: 'MS Aurora' });
    expect(story.entities[0]).toMatchObject({
      id: 'aurora',
      name: 'MS Aurora',
      by: 'reader',
      aliases: [{ text: 'Aurora', reason: 'reader' }],
    });
  });

  it('merges into another, with its mentions, roles, events and parts', () => {
    const story = correct(ferry, { kind: 'merge', entity: who(ferry, 'norway'), into: who(ferry, 'bergen') });
    expect(story.entities.map(({ id }) => id)).not.toContain('norway');
    expect(story.entities.find(({ id }) => id === 'bergen')).not.toHaveProperty('parent');
    const people = correct(ferry, {
      kind: 'merge',
      entity: who(ferry, 'ida-berg'),
      into: who(ferry, 'coast-guard'),
    });
    expect(mentionsOf(people, 'coast-guard')).toEqual(['p3 8 Ida Berg']);
    expect(people.timeline?.events[0]?.people).toEqual(['coast-guard']);
    expect(people.sources.map(({ entities }) => entities)).toEqual([['coast-guard'], ['coast-guard']]);
    expect(people.entities.find(({ id }) => id === 'coast-guard')?.roles.map(({ text }) => text)).toEqual([
      'Captain',
    ]);
  });

  it('is split: some mentions become another entity', () => {
    const story = correct(ferry, {
      kind: 'split',
      entity: who(ferry, 'aurora'),
      mentions: [words(ferry, 'p1', 'Aurora'), words(ferry, 'headline', 'Aurora')],
      name: 'Aurora II',
      as: 'thing',
    });
    expect(mentionsOf(story, 'aurora')).toEqual(['caption-chart 10 Aurora']);
    const other = story.entities.find(({ name }) => name === 'Aurora II');
    expect(mentionsOf(story, other?.id ?? '')).toHaveLength(2);
  });

  it('gets and loses a description, and changes its kind', () => {
    const story = correct(
      ferry,
      { kind: 'describe', entity: who(ferry, 'aurora'), text: 'A car ferry' },
      { kind: 'entityKind', entity: who(ferry, 'bergen'), as: 'person' },
    );
    expect(story.entities[0]?.description).toBe('A car ferry');
    expect(story.entities[2]?.kind).toBe('person');
    expect(story.places[0]).not.toHaveProperty('entity');
    expect(correct(story, { kind: 'describe', entity: who(story, 'aurora') }).entities[0]).not.toHaveProperty(
      'description',
    );
  });
});

describe('an event', () => {
  it('gets another date at the precision given, as do the words for it in the text', () => {
    const story = correct(ferry, { kind: 'eventDate', event: what(ferry, 'aground'), when: '2024-03' });
    expect(story.timeline?.events[0]).toMatchObject({ when: '2024-03', by: 'reader' });
    expect(story.times).toEqual([{ block: 'p1', start: 32, end: 38, quote: 'Monday', when: '2024-03' }]);
    const none = correct(ferry, { kind: 'eventDate', event: what(ferry, 'at-dawn') });
    expect(none.timeline?.events[1]).not.toHaveProperty('when');
    expect(none.timeline?.events[1]).not.toHaveProperty('dayPart');
  });

  it('has no assumed year any more once its date is given, and is ahead or past as the date is', () => {
    const [aground, ...others] = ferry.timeline?.events ?? [];
    if (!aground) throw new Error('The ferry runs aground in it');
    const guessed: Story = {
      ...ferry,
      published: '2024-03-05',
      timeline: {
        title: 'What happened when',
        events: [{ ...aground, status: 'happened', assumed: 'year' }, ...others],
      },
    };
    const story = correct(guessed, {
      kind: 'eventDate',
      event: what(guessed, 'aground'),
      when: '2025-03-04',
    });
    expect(story.timeline?.events[0]).toMatchObject({ when: '2025-03-04', status: 'planned' });
    expect(story.timeline?.events[0]).not.toHaveProperty('assumed');
  });

  it('fills all days of an interval only if the reader says so', () => {
    const event = what(ferry, 'aground');
    const lasts = correct(ferry, { kind: 'eventDate', event, when: '2024-03-04/2024-03-06', lasted: true });
    expect(lasts.timeline?.events[0]).toMatchObject({ duration: 'P3D' });
    const falls = correct(lasts, { kind: 'eventDate', event, when: '2024-03-04/2024-03-05' });
    expect(falls.timeline?.events[0]).not.toHaveProperty('duration');
  });

  it('is removed, and an event that narrowed it becomes independent', () => {
    const story = correct(ferry, { kind: 'dropEvent', event: what(ferry, 'aground') });
    expect(story.timeline?.events.map(({ id }) => id)).toEqual(['at-dawn']);
    expect(story.timeline?.events[0]).not.toHaveProperty('narrows');
  });

  it('is added from the sentence around the selected words, with the people named there', () => {
    const story = correct(ferry, {
      kind: 'addEvent',
      target: words(ferry, 'p3', 'crew'),
      title: 'The crew is safe',
      when: '2024-03-05',
      status: 'reported',
    });
    expect(story.timeline?.events.at(-1)).toMatchObject({
      title: 'The crew is safe',
      people: ['ida-berg'],
      saidBy: 'ida-berg',
      basis: 'story',
      by: 'reader',
      evidence: [{ block: 'p3', start: 0, end: 57 }],
    });
  });

  it('starts a timeline if there was none', () => {
    const story = withParagraph('Ada Moss sailed on Monday. She came back.');
    expect(
      correct(story, {
        kind: 'addEvent',
        target: words(story, 'p1', 'sailed'),
        title: 'Sails',
        status: 'happened',
      }).timeline?.events,
    ).toHaveLength(1);
  });
});

describe('corrections', () => {
  const drafts: readonly CorrectionDraft[] = [
    { kind: 'mark', target: words(ferry, 'contributor-1', 'Ola Nes'), as: 'person', everywhere: true },
    { kind: 'rename', entity: who(ferry, 'aurora'), name: 'MS Aurora' },
    { kind: 'eventDate', event: what(ferry, 'aground'), when: '2024-03-03' },
  ];

  it('are undone by being left out', () => {
    const all = drafts.map(correction);
    expect(applyCorrections(ferry, []).story).toEqual(ferry);
    const without = applyCorrections(ferry, all.slice(1)).story;
    expect(without.entities.map(({ name }) => name)).not.toContain('Ola Nes');
    expect(without.entities[0]?.name).toBe('MS Aurora');
  });

  it('still apply after the story was annotated again, with other ids', () => {
    const file = JSON.stringify(aStoryFile())
      .replaceAll('"aurora"', '"the-ferry"')
      .replaceAll('"aground"', '"event-1"');
    const { story, unplaced } = applyCorrections(parsed(JSON.parse(file)), drafts.map(correction));
    expect(unplaced).toEqual([]);
    expect(story.entities[0]).toMatchObject({ id: 'the-ferry', name: 'MS Aurora' });
    expect(story.timeline?.events[0]?.when).toBe('2024-03-03');
  });

  it('still apply to an edited text that is imported again; those without a place are listed with their words (ENT-5)', () => {
    const again = withParagraph('Early on: the ferry Aurora ran aground on Monday, the coast guard says.');
    const first = words(ferry, 'p1', 'coast guard');
    const { story, unplaced } = applyCorrections(again, [
      correction({ kind: 'mark', target: first, as: 'organisation', everywhere: false }),
      correction({
        kind: 'mark',
        target: words(ferry, 'contributor-1', 'Ola Nes'),
        as: 'person',
        everywhere: false,
      }),
      correction({ kind: 'rename', entity: who(ferry, 'ida-berg'), name: 'I. Berg' }),
    ]);
    expect(story.mentions.map(({ quote }) => quote)).toEqual(['coast guard']);
    expect(unplaced.map(({ missing }) => missing)).toEqual([
      [{ what: 'words', quote: 'Ola Nes' }],
      [{ what: 'name', quote: 'Ida Berg' }],
    ]);
  });

  it('give a valid story in any order', () => {
    const bundled = bundledStory();
    for (let seed = 1; seed <= 6; seed += 1) {
      const random = randomNumbers(seed * 104729);
      let story = bundled;
      const made: Correction[] = [];
      for (let n = 0; n < 8; n += 1) {
        const next = correction(randomCorrection(story, random));
        made.push(next);
        story = applyCorrections(bundled, made).story;
        const result = parseStory(JSON.parse(JSON.stringify(story)));
        expect(result.ok ? [] : result.error.map(storyFileErrorToText)).toEqual([]);
      }
      const texts = withTexts(bundled, (_, old) => editText(old, 0.1, random).text);
      const plain = {
        ...texts,
        entities: [],
        mentions: [],
        places: [],
        times: [],
        sources: [],
        attributions: [],
        timeline: undefined,
        dateline: undefined,
        photos: texts.photos.map((photo) => ({ ...photo, notices: [] })),
      };
      const result = parseStory(JSON.parse(JSON.stringify(applyCorrections(plain, made).story)));
      expect(result.ok ? [] : result.error.map(storyFileErrorToText)).toEqual([]);
    }
  });
});

function randomCorrection(story: Story, random: () => number): CorrectionDraft {
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const text = toAnchorText(story);
  const someWords = () => {
    const { block } = pick(text.filter(({ block }) => /\w \w/.test(block.text)));
    const all = [...block.text.matchAll(/[\p{L}’.-]+/gu)];
    const first = Math.floor(random() * all.length);
    const last = Math.min(all.length - 1, first + Math.floor(random() * 3));
    const start = all[first]?.index ?? 0;
    const anchor = makeAnchor(text, {
      block: block.id,
      start,
      end: (all[last]?.index ?? 0) + (all[last]?.[0].length ?? 0),
    });
    if (!anchor) throw new Error('no anchor');
    return anchor;
  };
  const aMention = () => {
    const anchor = makeAnchor(text, pick(story.mentions));
    if (!anchor) throw new Error('no anchor');
    return anchor;
  };
  const aClause = () => {
    const { block, start, end } = someWords();
    const passage: Passage = { block: block as BlockId, start, end };
    return makeAnchor(text, clauseAround(story, passage) ?? passage) ?? someWords();
  };
  const source = () => whose(story, pick(story.sources).id);
  const kind = pick(['stateMedia', 'official', 'experts'] as const);
  const entity = () => who(story, pick(story.entities).id);
  const event = () => what(story, pick(story.timeline?.events ?? []).id);
  const as = pick(['person', 'place', 'organisation', 'group', 'thing'] as const);
  const everywhere = random() < 0.5;
  return pick<() => CorrectionDraft>([
    () => ({ kind: 'mark', target: someWords(), as, everywhere }),
    () => ({ kind: 'mark', target: aMention(), as, everywhere }),
    () => ({ kind: 'same', target: someWords(), entity: entity(), everywhere }),
    () => ({ kind: 'same', target: aMention(), entity: entity(), everywhere }),
    () => ({ kind: 'notName', target: aMention(), everywhere }),
    () => ({ kind: 'rename', entity: entity(), name: `Name ${Math.floor(random() * 9)}` }),
    () => ({ kind: 'merge', entity: entity(), into: entity() }),
    () => ({ kind: 'split', entity: entity(), mentions: [aMention()], name: 'Another', as }),
    () => ({ kind: 'entityKind', entity: entity(), as }),
    () => ({ kind: 'eventDate', event: event(), when: '2023-09-14' }),
    () => ({ kind: 'dropEvent', event: event() }),
    () => ({
      kind: 'addEvent',
      target: someWords(),
      title: 'Something',
      when: '2023-09',
      status: 'reported',
    }),
    () => ({ kind: 'saidBy', target: aClause(), source: source() }),
    () => ({ kind: 'newSource', target: aClause(), label: 'The board', as: kind }),
    () => ({ kind: 'noSource', target: someWords() }),
    () => ({ kind: 'saidAsBefore', target: aClause() }),
    () => ({ kind: 'renameSource', source: source(), label: 'KCNA' }),
    () => ({ kind: 'sourceKind', source: source(), as: kind }),
    () => ({ kind: 'mergeSource', source: source(), into: source() }),
  ])();
}
