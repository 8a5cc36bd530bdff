import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '#test/fakeStorage.ts';
import { forgetEverything } from './forget.ts';

beforeEach(() => {
  vi.stubGlobal(
    'localStorage',
    fakeStorage({
      'lede:settings': '{"theme":"dark"}',
      'lede:place:ferry': '{"block":"p3","share":0}',
      'lede:place:own/storm': '{"block":"p1","share":0}',
      'lede:corrected:stories/ferry': '1',
      'lede:highlighted:stories/ferry': '1',
      'lede:kept': '2',
      'other-site': 'x',
    }),
  );
  vi.stubGlobal('dispatchEvent', () => true);
  vi.stubGlobal('sessionStorage', fakeStorage({ 'lede:scroll:default /': '200' }));
});

it('removes settings and reading places, and returns the number of places', () => {
  expect(forgetEverything()).toEqual({ kind: 'done', places: 2 });
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it('keeps stories, corrections and highlights accessible, and an emptied browser distinguishable from an empty one', () => {
  forgetEverything();
  expect(Object.keys(localStorage).toSorted()).toEqual([
    'lede:corrected:stories/ferry',
    'lede:highlighted:stories/ferry',
    'lede:kept',
    'other-site',
  ]);
});

it('reports if the browser has no storage', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(forgetEverything()).toEqual({ kind: 'blocked' });
});
