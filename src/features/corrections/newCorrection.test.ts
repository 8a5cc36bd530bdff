import { expect, it, vi } from 'vitest';
import { parseCorrection } from '#core/corrections/correction.ts';
import { newCorrection } from './newCorrection.ts';

const draft = {
  kind: 'rename',
  entity: { id: 'ada', name: 'Ada', kind: 'person' },
  name: 'Ada Moss',
} as const;

it('gives each correction its time and an id of its own, as they are read back from storage', () => {
  vi.setSystemTime('2026-11-03T12:00:00Z');
  const [one, other] = [newCorrection(draft), newCorrection(draft)];
  vi.useRealTimers();
  expect(one.at).toBe(Date.UTC(2026, 10, 3, 12));
  expect(one.id).not.toBe(other.id);
  expect(parseCorrection(structuredClone(one))).toEqual(one);
});
