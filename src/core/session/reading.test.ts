import { describe, expect, it } from 'vitest';
import { aReader } from '#test/aReader.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import type { EntityId, EventId, PhotoId } from '../story/story.ts';
import { chooseCaptionName } from './reduceCaption.ts';
import type { SessionEvent } from './sessionEvent.ts';

const story = bundledStory();
const kim = 'kim-jong-un' as EntityId;
const border = 'ev-border' as EventId;
const photo = story.photos[0]?.id as PhotoId;
const chooseKim: SessionEvent = { kind: 'nameChosen', entity: kim, mention: 7, asSecond: false };
const next: SessionEvent = { kind: 'mentionStepped', by: 1 };
const esc: SessionEvent = { kind: 'escaped' };
const openPeople: SessionEvent = { kind: 'panelOpened', panel: 'people' };
const kinds = (reader: ReturnType<typeof aReader>) => reader.effects().map(({ kind }) => kind);

describe('a reader who is quick', () => {
  it('has every step counted before the first is drawn', () => {
    const reader = aReader(story);
    reader.does(chooseKim, next, next, next);
    expect(reader.address().mention).toBe(10);
    expect(reader.entries()).toBe(2);
  });

  it('goes from the last mention to the first, with an announcement', () => {
    const reader = aReader(story, { entry: { address: { entity: kim, mention: 18 }, trail: [] } });
    reader.does(next);
    expect(reader.address().mention).toBe(1);
    expect(reader.effects()).toContainEqual({
      kind: 'announce',
      words: 'From the last mention to the first',
    });
  });

  it('does not leave the story with a second Esc before the first has arrived', () => {
    const reader = aReader(story);
    reader.does(chooseKim, esc, esc);
    reader.settle();
    expect(reader.address()).toEqual({});
  });

  it('who steps on while a sheet closes is at the last mention requested, in one entry', () => {
    const reader = aReader(story, { width: 'phone' });
    reader.does(chooseKim, openPeople, { kind: 'mentionChosen', entity: kim, mention: 1 }, next, next);
    reader.settle();
    expect(reader.address()).toEqual({ entity: kim, mention: 3 });
    const highlighted = reader
      .effects()
      .flatMap((effect) => (effect.kind === 'highlight' ? effect.address : []));
    expect(highlighted.map(({ mention }) => mention)).toEqual([7, 1, 2, 3, 3, 3]);
    reader.goesBack();
    expect(reader.address()).toEqual({});
  });

  it('who opens a panel while another layer closes has it opened after that', () => {
    const reader = aReader(story, { width: 'phone' });
    reader.does(chooseKim, esc, openPeople);
    reader.settle();
    expect(reader.address()).toEqual({ panel: 'people' });
    reader.goesBack();
    expect(reader.address()).toEqual({});
  });

  it('is not moved back by a location that arrives late', () => {
    const reader = aReader(story);
    reader.does(chooseKim, {
      kind: 'arrived',
      entry: { address: {}, trail: [] },
      isCold: false,
      unknown: [],
      isStale: true,
      hasTraversed: false,
    });
    expect(reader.state().asked.address.entity).toBe(kim);
    expect(reader.effects().at(-1)).toMatchObject({
      kind: 'highlight',
      address: { entity: kim, mention: 7 },
    });
  });
});

describe('Back and Forward', () => {
  it('clear a name and restore its last mention, however many were visited', () => {
    const reader = aReader(story);
    reader.does(chooseKim, next, next);
    reader.settle();
    reader.goesBack();
    expect(reader.state().shown.address).toEqual({});
    reader.goesForward();
    expect(reader.state().shown.address).toEqual({ entity: kim, mention: 9 });
    expect(kinds(reader)).toEqual(['highlight', 'reveal']);
  });

  it('close the sheet over the viewer, then the viewer, and the picture has the focus', () => {
    const reader = aReader(story, { width: 'phone' });
    reader.does(
      { kind: 'photoOpened', photo },
      { kind: 'lateStep', step: (state, facts) => chooseCaptionName(state, kim, facts) },
    );
    reader.settle();
    reader.goesBack();
    expect(reader.state().shown.address).toEqual({ photo });
    reader.goesBack();
    expect(reader.state().shown.address).toEqual({});
    expect(reader.effects()).toContainEqual({ kind: 'focus', target: { kind: 'photo', photo } });
  });

  it('never reopen a sheet that was closed to show a sentence', () => {
    const reader = aReader(story, { width: 'phone' });
    reader.does({ kind: 'panelOpened', panel: 'timeline' }, { kind: 'sentenceAsked', event: border });
    reader.settle();
    expect(reader.address()).toEqual({ event: border });
    reader.goesBack();
    expect(reader.address()).toEqual({});
  });
});

describe('a link', () => {
  it('to a mention scrolls to it once', () => {
    const reader = aReader(story, {
      entry: { address: { entity: kim, mention: 3 }, trail: [] },
      isCold: true,
    });
    expect(kinds(reader)).toEqual(['highlight', 'arrive']);
    reader.getsStory(story, { address: { entity: kim, mention: 3 }, trail: [] });
    expect(kinds(reader)).toEqual(['highlight']);
  });

  it('to an event scrolls to its sentence', () => {
    const reader = aReader(story, { entry: { address: { event: border }, trail: [] } });
    expect(reader.effects()).toContainEqual({ kind: 'arrive', to: { kind: 'sentence', event: border } });
  });

  it('to a picture has the story as the entry before it', () => {
    const reader = aReader(story, { entry: { address: { photo }, trail: [] }, isCold: true });
    reader.settle();
    expect(reader.address()).toEqual({ photo });
    expect(reader.entries()).toBe(2);
    reader.goesBack();
    expect(reader.address()).toEqual({});
  });

  it('that is reloaded gets no second entry for the story', () => {
    const reader = aReader(story, { entry: { address: { photo }, trail: ['photo'] } });
    expect(reader.entries()).toBe(1);
  });

  it('loses its name on Esc if there is nothing to go back to', () => {
    const reader = aReader(story, {
      entry: { address: { entity: kim, mention: 3 }, trail: [] },
      isCold: true,
    });
    reader.does(esc);
    expect(reader.address()).toEqual({});
    expect(reader.entries()).toBe(1);
  });

  const lost = { address: {}, trail: [] };
  const waited: SessionEvent = { kind: 'unknownStands', words: 'name' };

  it('to an unknown name is reported after a moment, and the notice disappears', () => {
    const reader = aReader(story);
    reader.getsStory(story, lost, ['name']);
    expect(reader.effects()).toContainEqual({ kind: 'later', ms: 1000, event: waited });
    reader.does(waited);
    const { notice } = reader.state();
    expect(notice).toBe('That name isn’t in this story.');
    expect(reader.effects()).toEqual([
      { kind: 'later', ms: 8000, event: { kind: 'noticeEnded', words: notice } },
    ]);
    reader.does({ kind: 'noticeEnded', words: notice });
    expect(reader.state().notice).toBe('');
  });

  it('to a name of the reader’s own is not reported once the corrected story is here', () => {
    const reader = aReader(story);
    reader.getsStory(story, lost, ['name']);
    const own = 'own-name' as EntityId;
    const corrected = { ...story, entities: [...story.entities, { ...story.entities[0], id: own } as never] };
    reader.getsStory(corrected, { address: { entity: own }, trail: [] });
    reader.does(waited);
    expect(reader.state().notice).toBe('');
    expect(reader.state().asked.address.entity).toBe(own);
  });
});

it('a sheet that was closed at full height opens at half', () => {
  const reader = aReader(story, { width: 'phone' });
  reader.does(openPeople, { kind: 'sheetSized', isFull: true });
  reader.settle();
  expect(reader.state().isFull).toBe(true);
  reader.goesBack();
  expect(reader.state().isFull).toBe(false);
});
