import { describe, expect, it } from 'vitest';
import { aReader } from '#test/aReader.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import type { EntityId, EventId, PhotoId, PlaceId } from '../story/story.ts';
import type { StoryAddress } from './address.ts';
import { chooseCaptionName } from './reduceCaption.ts';
import { choosePlace } from './reducePlaces.ts';
import { stepTogether } from './reduceTogether.ts';
import type { SessionEffect } from './sessionEffect.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { SideWidth } from './side.ts';

const story = bundledStory();
const kim = 'kim-jong-un' as EntityId;
const russia = 'russia' as EntityId;
const border = 'ev-border' as EventId;
const arrival = 'ev-arrival' as EventId;
const [firstPhoto, otherPhoto] = story.photos.map(({ id }) => id) as [PhotoId, PhotoId];

const chooseKim: SessionEvent = { kind: 'nameChosen', entity: kim, mention: 7, asSecond: false };
const openPeople: SessionEvent = { kind: 'panelOpened', panel: 'people' };
const openPhoto: SessionEvent = { kind: 'photoOpened', photo: firstPhoto };
const grow: SessionEvent = { kind: 'sheetSized', isFull: true };

const situations: Record<string, { width: SideWidth; after: readonly SessionEvent[] }> = {
  'nothing, desk': { width: 'desk', after: [] },
  'a name, desk': { width: 'desk', after: [chooseKim] },
  'two names, desk': {
    width: 'desk',
    after: [chooseKim, { kind: 'nameChosen', entity: russia, mention: 1, asSecond: true }],
  },
  'an event, desk': { width: 'desk', after: [{ kind: 'eventAsked', event: border }] },
  'peek, phone': { width: 'phone', after: [chooseKim] },
  'half, phone': { width: 'phone', after: [chooseKim, openPeople] },
  'full, phone': { width: 'phone', after: [chooseKim, openPeople, grow] },
  'drawer, tablet': { width: 'tablet', after: [openPeople] },
  'viewer, phone': { width: 'phone', after: [openPhoto] },
  'sheet over the viewer, phone': {
    width: 'phone',
    after: [openPhoto, { kind: 'lateStep', step: (state, facts) => chooseCaptionName(state, kim, facts) }],
  },
};
const events: Record<string, SessionEvent> = {
  'name in the text': { kind: 'nameChosen', entity: russia, mention: 2, asSecond: false },
  'name in the text, Shift': { kind: 'nameChosen', entity: russia, mention: 2, asSecond: true },
  'name in the list': { kind: 'nameChosen', entity: kim, asSecond: false },
  mention: { kind: 'mentionChosen', entity: kim, mention: 3 },
  n: { kind: 'mentionStepped', by: 1 },
  p: { kind: 'mentionStepped', by: -1 },
  'second removed': { kind: 'secondRemoved' },
  'next of both': { kind: 'lateStep', step: stepTogether },
  'name in a caption': { kind: 'lateStep', step: (state, facts) => chooseCaptionName(state, russia, facts) },
  'to the sentence': { kind: 'sentenceAsked', event: arrival },
  'to the timeline': { kind: 'eventAsked', event: arrival },
  'Enter on a sentence': { kind: 'evidencePressed' },
  'place on the map': {
    kind: 'lateStep',
    step: (state, facts) => choosePlace(state, 'pyongyang' as PlaceId, facts),
  },
  picture: openPhoto,
  'next picture': { kind: 'photoTurned', photo: otherPhoto },
  'panel opened': { kind: 'panelOpened', panel: 'timeline' },
  'drag up': { kind: 'sheetDragged', direction: 'up' },
  'drag down': { kind: 'sheetDragged', direction: 'down' },
  'panel closed': { kind: 'layerClosed', layer: 'panel' },
  'name cleared': { kind: 'layerClosed', layer: 'entity' },
  Esc: { kind: 'escaped' },
};

/** The sheet over the text, half or full. */
const openSheet = {
  'name in the text': 'highlight, push russia 2 people, announce',
  'name in the text, Shift': 'replace kim-jong-un 7 + russia people, announce',
  'name in the list': 'highlight, replace kim-jong-un people',
  mention: 'highlight, back 1, jump drawn',
  n: 'highlight, back 1, jump drawn',
  p: 'highlight, back 1, jump drawn',
  'name in a caption': 'highlight, push russia people, announce',
  'to the sentence': 'replace kim-jong-un 7 ev-arrival, jump drawn, focus sentence, announce',
  'to the timeline': 'push kim-jong-un 7 ev-arrival timeline, showInList, focus event',
  'place on the map': 'highlight, push pyongyang people, announce, showInList',
  picture: 'push kim-jong-un 7 arrival people',
  'next picture': 'replace kim-jong-un 7 border-bridge people',
  'panel opened': 'push kim-jong-un 7 timeline',
  'panel closed': 'back 1',
  'name cleared': 'replace people',
  Esc: 'back 1',
};

/** The effects of each event, in order; events that are not listed have none. */
const expected: Record<string, Record<string, string>> = {
  'nothing, desk': {
    'name in the text': 'highlight, push russia 2, announce',
    'name in the text, Shift': 'highlight, push russia 2, announce',
    'name in the list': 'highlight, push kim-jong-un, announce',
    mention: 'highlight, push kim-jong-un 3, announce, jump now',
    'name in a caption': 'highlight, push russia people, announce',
    'to the sentence': 'push ev-arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'push ev-arrival, showInList, focus event',
    'place on the map': 'highlight, push pyongyang, announce, showInList',
    picture: 'push arrival',
    'next picture': 'replace border-bridge',
    'panel opened': 'push timeline',
  },
  'a name, desk': {
    'name in the text': 'highlight, push russia 2, announce',
    'name in the text, Shift': 'replace kim-jong-un 7 + russia, announce',
    'name in the list': 'highlight, replace kim-jong-un',
    mention: 'highlight, replace kim-jong-un 3, jump now',
    n: 'highlight, replace kim-jong-un 8, jump now',
    p: 'highlight, replace kim-jong-un 6, jump now',
    'name in a caption': 'highlight, push russia people, announce',
    'to the sentence': 'push kim-jong-un 7 ev-arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'push kim-jong-un 7 ev-arrival, showInList, focus event',
    'place on the map': 'highlight, push pyongyang, announce, showInList',
    picture: 'push kim-jong-un 7 arrival',
    'next picture': 'replace kim-jong-un 7 border-bridge',
    'panel opened': 'push kim-jong-un 7 timeline',
    'name cleared': 'back 1',
    Esc: 'back 1',
  },
  'two names, desk': {
    'name in the text': 'highlight, push russia 2, announce',
    'name in the text, Shift': 'announce',
    'name in the list': 'highlight, replace kim-jong-un + russia',
    mention: 'highlight, replace kim-jong-un 3 + russia, jump now',
    n: 'highlight, replace kim-jong-un 8 + russia, jump now',
    p: 'highlight, replace kim-jong-un 6 + russia, jump now',
    'second removed': 'replace kim-jong-un 7',
    'next of both': 'highlight, replace kim-jong-un 1 + russia, jump now',
    'name in a caption': 'highlight, push russia people, announce',
    'to the sentence': 'push kim-jong-un 7 + russia ev-arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'push kim-jong-un 7 + russia ev-arrival, showInList, focus event',
    'place on the map': 'highlight, push pyongyang, announce, showInList',
    picture: 'push kim-jong-un 7 + russia arrival',
    'next picture': 'replace kim-jong-un 7 + russia border-bridge',
    'panel opened': 'push kim-jong-un 7 + russia timeline',
    'name cleared': 'back 1',
    Esc: 'back 1',
  },
  'an event, desk': {
    'name in the text': 'highlight, push russia 2 ev-border, announce',
    'name in the text, Shift': 'highlight, push russia 2 ev-border, announce',
    'name in the list': 'highlight, push kim-jong-un ev-border, announce',
    mention: 'highlight, push kim-jong-un 3 ev-border, announce, jump now',
    'name in a caption': 'highlight, push russia ev-border people, announce',
    'to the sentence': 'replace ev-arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'replace ev-arrival, showInList, focus event',
    'Enter on a sentence': 'showInList, focus event',
    'place on the map': 'highlight, push pyongyang ev-border, announce, showInList',
    picture: 'push ev-border arrival',
    'next picture': 'replace ev-border border-bridge',
    'panel opened': 'push ev-border timeline',
    Esc: 'back 1',
  },
  'peek, phone': {
    'name in the text': 'highlight, push russia 2, announce',
    'name in the text, Shift': 'replace kim-jong-un 7 + russia, announce',
    'name in the list': 'highlight, replace kim-jong-un',
    mention: 'highlight, replace kim-jong-un 3, jump now',
    n: 'highlight, replace kim-jong-un 8, jump now',
    p: 'highlight, replace kim-jong-un 6, jump now',
    'name in a caption': 'highlight, push russia people, announce',
    'to the sentence': 'push kim-jong-un 7 ev-arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'push kim-jong-un 7 ev-arrival timeline, showInList, focus event',
    'place on the map': 'highlight, push pyongyang, announce, showInList',
    picture: 'push kim-jong-un 7 arrival',
    'next picture': 'replace kim-jong-un 7 border-bridge',
    'panel opened': 'push kim-jong-un 7 timeline',
    'drag up': 'push kim-jong-un 7 people',
    'name cleared': 'back 1',
    Esc: 'back 1',
  },
  'half, phone': { ...openSheet, 'drag down': 'back 1' },
  'full, phone': openSheet,
  'drawer, tablet': {
    'name in the text': 'highlight, push russia 2 people, announce',
    'name in the text, Shift': 'highlight, push russia 2 people, announce',
    'name in the list': 'highlight, push kim-jong-un people, announce',
    mention: 'highlight, replace kim-jong-un 3, announce, jump drawn',
    'name in a caption': 'highlight, push russia people, announce',
    'to the sentence': 'replace ev-arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'push ev-arrival timeline, showInList, focus event',
    'place on the map': 'highlight, push pyongyang people, announce, showInList',
    picture: 'push arrival people',
    'next picture': 'replace border-bridge people',
    'panel opened': 'push timeline',
    'panel closed': 'back 1',
    Esc: 'back 1',
  },
  'viewer, phone': {
    'name in the text': 'highlight, push russia 2 arrival, announce',
    'name in the text, Shift': 'highlight, push russia 2 arrival, announce',
    'name in the list': 'highlight, push kim-jong-un arrival, announce',
    mention: 'highlight, push kim-jong-un 3 arrival, announce, jump now',
    'name in a caption': 'highlight, push russia arrival people, announce',
    'to the sentence': 'push ev-arrival arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'push ev-arrival arrival timeline, showInList, focus event',
    'place on the map': 'highlight, push pyongyang arrival, announce, showInList',
    picture: 'push arrival',
    'next picture': 'replace border-bridge',
    'panel opened': 'push arrival timeline',
    Esc: 'back 1',
  },
  'sheet over the viewer, phone': {
    'name in the text': 'highlight, push russia 2 arrival people, announce',
    'name in the text, Shift': 'replace kim-jong-un + russia arrival people, announce',
    'name in the list': 'replace arrival people',
    mention: 'highlight, replace kim-jong-un 3 arrival people, jump now',
    n: 'highlight, replace kim-jong-un 1 arrival people, jump now',
    p: 'highlight, replace kim-jong-un 18 arrival people, jump now',
    'name in a caption': 'highlight, push russia arrival people, announce',
    'to the sentence': 'replace kim-jong-un ev-arrival arrival, jump drawn, focus sentence, announce',
    'to the timeline': 'push kim-jong-un ev-arrival arrival timeline, showInList, focus event',
    'place on the map': 'highlight, push pyongyang arrival people, announce, showInList',
    picture: 'push kim-jong-un arrival people',
    'next picture': 'replace kim-jong-un border-bridge people',
    'panel opened': 'push kim-jong-un arrival timeline',
    'panel closed': 'back 1',
    'name cleared': 'replace arrival people',
    Esc: 'back 1',
  },
};

describe.each(Object.keys(situations))('with %s', (situation) => {
  it.each(Object.keys(events))('%s', (event) => {
    expect(summary(situation, event)).toBe(expected[situation]?.[event] ?? '');
  });
});

function summary(situation: string, name: string): string {
  const { width = 'desk', after = [] } = situations[situation] ?? {};
  const reader = aReader(story, { width });
  for (const event of after) {
    reader.does(event);
    reader.settle();
  }
  const event = events[name];
  if (event) reader.does(event);
  return reader.effects().map(effectWords).join(', ');
}

function effectWords(effect: SessionEffect): string {
  switch (effect.kind) {
    case 'navigate':
      return `${effect.replaces ? 'replace' : 'push'} ${addressWords(effect.to.address)}`;
    case 'back':
      return `back ${effect.by}`;
    case 'jump':
      return `jump ${effect.when}`;
    case 'announce':
      return 'announce';
    case 'focus':
      return `focus ${effect.target.kind}`;
    default:
      return effect.kind;
  }
}

function addressWords({ entity, mention, second, event, photo, panel }: StoryAddress): string {
  const words = [entity, mention, second && `+ ${second}`, event, photo, panel];
  return words.filter((word) => word !== undefined).join(' ') || 'nothing';
}
