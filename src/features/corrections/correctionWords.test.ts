import { describe, expect, it } from 'vitest';
import type { Correction } from '#core/corrections/correction.ts';
import { correctionWords, missingWords, photoWords } from './correctionWords.ts';

const target = { block: 'p1', start: 0, end: 3, exact: 'Ada', prefix: '', suffix: '', least: 0.7 };
const entity = { id: 'ada', name: 'Ada Moss', kind: 'person' as const };
const event = { id: 'sails', title: 'The ferry sails' };
const source = { id: 'kcna', label: 'KCNA', kind: 'stateMedia' as const };
const long = { ...target, exact: 'The ferry left Kirkwall again on Monday after a winter of repairs.' };
const base = { id: 'abcdef', at: 1 };

describe('the words for a correction', () => {
  it.each<[Correction, string]>([
    [
      { ...base, kind: 'mark', target, as: 'organisation', everywhere: true },
      '“Ada” is an organisation, everywhere in this story',
    ],
    [{ ...base, kind: 'same', target, entity, everywhere: false }, '“Ada” is Ada Moss'],
    [{ ...base, kind: 'notName', target, everywhere: false }, '“Ada” is not a name'],
    [
      { ...base, kind: 'split', entity, mentions: [target], name: 'Ada', as: 'thing' },
      '1 mention of Ada Moss is of Ada, a thing',
    ],
    [{ ...base, kind: 'eventDate', event, when: '2023-09' }, '“The ferry sails”: September 2023'],
    [{ ...base, kind: 'eventDate', event }, '“The ferry sails”: no date'],
    [{ ...base, kind: 'rename', entity, name: 'Ada M. Moss' }, 'Ada Moss is called Ada M. Moss'],
    [
      { ...base, kind: 'merge', entity, into: { ...entity, name: 'A. Moss' } },
      'Ada Moss is the same as A. Moss',
    ],
    [{ ...base, kind: 'describe', entity, text: 'a captain' }, 'Ada Moss: “a captain”'],
    [{ ...base, kind: 'describe', entity }, 'Ada Moss has no description'],
    [{ ...base, kind: 'entityKind', entity, as: 'place' }, 'Ada Moss is a place'],
    [{ ...base, kind: 'dropEvent', event }, '“The ferry sails” is no event'],
    [
      { ...base, kind: 'addEvent', target, title: 'Aground', status: 'happened', when: '2024' },
      'Event “Aground”: 2024',
    ],
    [
      { ...base, kind: 'saidBy', target: long, source },
      'KCNA says “The ferry left Kirkwall again on Monday after a …”',
    ],
    [{ ...base, kind: 'newSource', target, label: 'Bo', as: 'official' }, 'Bo (official) says “Ada”'],
    [{ ...base, kind: 'noSource', target }, '“Ada” has no source stated'],
    [{ ...base, kind: 'saidAsBefore', target }, '“Ada” has the same source as the sentence before'],
    [{ ...base, kind: 'renameSource', source, label: 'the agency' }, 'The source KCNA is called the agency'],
    [
      { ...base, kind: 'sourceKind', source, as: 'publisher' },
      'The source KCNA is of the kind “the publisher”',
    ],
    [
      { ...base, kind: 'mergeSource', source, into: { ...source, label: 'state media' } },
      'The source KCNA is the same as state media',
    ],
  ])('are plain', (correction, words) => {
    expect(correctionWords(correction)).toBe(words);
  });

  it('include, if it has no place, the old words and why', () => {
    const correction: Correction = { ...base, kind: 'notName', target, everywhere: false };
    expect(missingWords({ correction, missing: [{ what: 'words', quote: 'Ada' }] })).toBe(
      'The words “Ada” are not found where they stood, or stand in several places now.',
    );
  });

  it.each([
    [{ what: 'name', quote: 'Ada Moss' }, 'The name “Ada Moss” is not found'],
    [{ what: 'event', quote: 'The ferry sails' }, 'The event “The ferry sails” is not found'],
    [{ what: 'source', quote: 'KCNA' }, 'The source “KCNA” is not found'],
    [{ what: 'before', quote: 'Ada' }, 'no source is known for the sentence before “Ada”'],
  ] as const)('or that its name, event or source is not in this version of the story: %o', (lost, words) => {
    const correction: Correction = { ...base, kind: 'dropEvent', event };
    expect(missingWords({ correction, missing: [lost] })).toContain(words);
  });
});

it('a picture is known by its caption, else by what it shows or who made it, and never by a placeholder', () => {
  expect(photoWords({ caption: 'The quay', alt: 'Boats', credit: 'Ann Vale' })).toBe('The quay');
  expect(photoWords({ caption: '', alt: '', credit: 'Ann Vale' })).toBe('Ann Vale');
  expect(photoWords({ caption: '', alt: '', credit: 'Credit not given' })).toBe('Picture without a caption');
});
