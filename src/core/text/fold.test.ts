import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ['Łukasz', 'lukasz'],
  ['Þór', 'thor'],
  ['Straße', 'strasse'],
  ['Øystein', 'oystein'],
  ['Đặng', 'dang'],
  ['Ærø', 'aero'],
  ['İzmir, ISPARTA, ılıca', 'izmir, isparta, ilica'],
  ['Nóbrega’s “co‑op”', "nobrega's “co-op”"],
])('%s is found by what an English keyboard has: %s', (name, typed) => {
  expect(fold(name)).toBe(typed);
});
