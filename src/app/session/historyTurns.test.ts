import { expect, it } from 'vitest';
import { makeHistoryTurns } from './historyTurns.ts';

function aPage() {
  const frames: (() => void)[] = [];
  const done: string[] = [];
  const turns = makeHistoryTurns((run) => frames.push(run));
  return {
    turns,
    done,
    take: (step: string, canWait: boolean) => turns.take(() => done.push(step), canWait),
    paint: () => frames.shift()?.(),
  };
}

it('a step that cannot wait is taken immediately', () => {
  const { take, done } = aPage();
  take('open', false);
  expect(done).toEqual(['open']);
});

it('a step behind one that waits for the paint keeps its place', () => {
  const { take, paint, done, turns } = aPage();
  take('light', true);
  take('back', false);
  expect(done).toEqual([]);
  paint();
  expect(done).toEqual(['light']);
  expect(turns.areWaiting()).toBe(true);
  paint();
  expect(done).toEqual(['light', 'back']);
  expect(turns.areWaiting()).toBe(false);
});

it('no step is taken after the page was left, so that a late one affects no other page', () => {
  const { take, paint, done, turns } = aPage();
  take('light', true);
  turns.stop();
  paint();
  expect(done).toEqual([]);
});
