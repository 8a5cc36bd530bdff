import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import type { Place, Route } from '../story/story.ts';
import { type MapVisit, toMapVisits } from './mapVisits.ts';

const linesOf = (visits: readonly MapVisit[]) =>
  visits.map(({ place, events }) => [place.name, ...events.map(({ id }) => id)].join(' '));

describe('the trip in words', () => {
  const { timeline, places } = bundledStory();
  const visits = toMapVisits(places, timeline?.events ?? [], timeline?.route);

  it('gives each call its own events, those of the outward journey before those of the return', () => {
    expect(linesOf(visits.route)).toEqual([
      'Pyongyang cx-left',
      'Tumangang',
      'Khasan cx-in',
      'Vostochny Cosmodrome cx-putin',
      'Komsomolsk-on-Amur cx-plant',
      'Vladivostok cx-airfield cx-farewell',
      'Khasan',
      'Tumangang',
      'Pyongyang ev-arrival',
    ]);
  });

  it('keeps a place off the route separate', () => {
    expect(linesOf(visits.elsewhere)).toEqual(['Seoul ev-summons']);
  });

  it('contains every event that has a date and a place', () => {
    const told = [...visits.route, ...visits.elsewhere].flatMap(({ events }) => events);
    expect(told.length).toBe(timeline?.events.filter(({ place, when }) => place && when).length);
  });
});

describe('without a route', () => {
  const places = ['A', 'B'].map((id) => ({ id, name: id }) as unknown as Place);
  const at = (place: string) => ({ place: place as Place['id'] });
  const events = [
    anEvent({ id: 'late', when: '2023-09-19', ...at('A') }),
    anEvent({ id: 'early', when: '2023-09-10', ...at('B') }),
    anEvent({ id: 'sometime', ...at('B') }),
    anEvent({ id: 'nowhere', when: '2023-09-11', ...at('C') }),
  ];

  it('lists the places by date', () => {
    expect(linesOf(toMapVisits(places, events, undefined).elsewhere)).toEqual(['B early', 'A late']);
  });

  it('includes events after the last call', () => {
    const route = { places: ['A', 'B'] } as unknown as Route;
    expect(linesOf(toMapVisits(places, events, route).route)).toEqual(['A late', 'B early']);
  });
});
