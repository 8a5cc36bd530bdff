import { expect, it } from 'vitest';
import { freeId } from './freeId.ts';

const among = (...ids: readonly string[]) => {
  const taken = new Set(ids);
  return (id: string) => taken.has(id);
};

it('adds a number, from 2 on, if the id is taken', async () => {
  expect(await freeId('ferry', among('harbour'))).toBe('ferry');
  expect(await freeId('ferry', among('ferry'))).toBe('ferry-2');
  expect(await freeId('ferry', among('ferry', 'ferry-2'))).toBe('ferry-3');
});

it('never gives one that is taken, also where some between were deleted', async () => {
  const taken = new Set(['ferry', 'ferry-2', 'ferry-4', 'ferry-9']);
  for (let i = 0; i < 40; i += 1) {
    const id = await freeId('ferry', (one) => taken.has(one));
    expect(taken).not.toContain(id);
    taken.add(id);
  }
});

it('stays within the maximum length of the format', async () => {
  const long = 'a'.repeat(80);
  expect(await freeId(long, among(long))).toBe(`${'a'.repeat(78)}-2`);
});

it('asks about few ids, however many are taken', async () => {
  const taken = new Set(['ferry', ...Array.from({ length: 9999 }, (_, i) => `ferry-${i + 2}`)]);
  let asked = 0;
  const id = await freeId('ferry', (one) => {
    asked += 1;
    return taken.has(one);
  });
  expect(id).toBe('ferry-10001');
  expect(asked).toBeLessThan(40);
});
