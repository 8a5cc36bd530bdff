import { describe, expect, it } from 'vitest';
import { aReader } from '#test/aReader.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import type { SourceKey } from '../sources/sourceKey.ts';
import { claimsUnder, sourceListOf } from '../sources/sourceSummaries.ts';
import type { EntityId } from '../story/story.ts';
import { chooseClaim, chooseSource, showOnly, stepClaim } from './reduceSources.ts';
import type { SessionEvent } from './sessionEvent.ts';

const story = bundledStory();
const kcna = 'kcna' as SourceKey;
const kim = 'kim-jong-un' as EntityId;
const choose = (source: SourceKey, claim?: number): SessionEvent => ({
  kind: 'lateStep',
  step: (state, facts) => chooseSource(state, { source, claim }, facts),
});
const step = (by: 1 | -1): SessionEvent => ({
  kind: 'lateStep',
  step: (state, facts) => stepClaim(state, by, facts),
});
const only = (isOnly: boolean): SessionEvent => ({
  kind: 'lateStep',
  step: (state, facts) => showOnly(state, isOnly, facts),
});
const chooseKim: SessionEvent = { kind: 'nameChosen', entity: kim, mention: 7, asSecond: false };
const words = (reader: ReturnType<typeof aReader>) =>
  reader.effects().flatMap((effect) => (effect.kind === 'announce' ? [effect.words] : []));

describe('a source', () => {
  it('is in the address, with one entry in history, and says how many sentences it has', () => {
    const reader = aReader(story);
    reader.does(choose(kcna));
    expect(reader.address()).toEqual({ source: 'kcna' });
    expect(reader.entries()).toBe(2);
    expect(words(reader)).toEqual(['KCNA: 3 sentences or parts']);
  });

  it('takes the place of a name, and a name the place of a source; closing clears both', () => {
    const reader = aReader(story);
    reader.does(chooseKim, choose(kcna));
    expect(reader.address()).toEqual({ source: 'kcna' });
    reader.does(chooseKim);
    expect(reader.address()).toEqual({ entity: kim, mention: 7 });
    reader.does({ kind: 'layerClosed', layer: 'entity' });
    reader.settle();
    expect(reader.address()).toEqual({});
  });

  it('chosen again is cleared, also by Esc', () => {
    const reader = aReader(story);
    reader.does(choose(kcna), choose(kcna));
    reader.settle();
    expect(reader.address()).toEqual({});
    reader.does(choose(kcna), { kind: 'escaped' });
    reader.settle();
    expect(reader.address()).toEqual({});
  });

  it('is stepped through sentence by sentence, and around its ends with a word about it', () => {
    const reader = aReader(story);
    reader.does(choose(kcna), step(1), step(1), step(1));
    expect(reader.address()).toEqual({ source: 'kcna', claim: 3 });
    expect(reader.effects().filter(({ kind }) => kind === 'jump')).toHaveLength(3);
    reader.does(step(1));
    expect(reader.address()).toEqual({ source: 'kcna', claim: 1 });
    expect(words(reader)).toContain('From the last sentence to the first');
    reader.does(step(-1));
    expect(reader.address()).toMatchObject({ claim: 3 });
    expect(reader.entries()).toBe(2);
  });

  it('a whole kind is stepped through in the order of the text', () => {
    const reader = aReader(story);
    reader.does(choose('kind.stateMedia'), step(1), step(1));
    expect(words(reader)).toContain('state media, reported');
    expect(words(reader)).toContain('KCNA, state media, said');
  });

  it('a second one is compared with it', () => {
    const reader = aReader(story);
    reader.does(choose(kcna), {
      kind: 'lateStep',
      step: (state, facts) => chooseSource(state, { source: 'analysts' as SourceKey, asSecond: true }, facts),
    });
    expect(reader.address()).toEqual({ source: 'kcna', otherSource: 'analysts' });
  });

  it('can be all that is left unfolded; another one ends that', () => {
    const reader = aReader(story);
    reader.does(choose(kcna), only(true));
    expect(reader.address()).toEqual({ source: 'kcna', only: true });
    expect(words(reader)).toEqual(['KCNA: 3 sentences or parts', 'Only what KCNA says; the rest is folded']);
    reader.does(choose('analysts' as SourceKey));
    expect(reader.address()).toEqual({ source: 'analysts' });
  });

  it('on a phone a sentence chosen in the sheet closes it and leaves the bar at the foot', () => {
    const reader = aReader(story, { width: 'phone' });
    reader.does({ kind: 'panelOpened', panel: 'sources' }, choose(kcna), choose(kcna, 2));
    reader.settle();
    expect(reader.address()).toEqual({ source: 'kcna', claim: 2 });
  });

  it('is found by one of its sentences, and one without a source by its kind', () => {
    const list = sourceListOf(story);
    const [, second] = claimsUnder(list, kcna);
    const [unstated] = claimsUnder(list, 'kind.unstated');
    const reader = aReader(story);
    for (const [claim, address] of [
      [second, { source: 'kcna', claim: 2 }],
      [unstated, { source: 'kind.unstated', claim: 1 }],
    ] as const) {
      if (claim) reader.does({ kind: 'lateStep', step: (state, facts) => chooseClaim(state, claim, facts) });
      expect(reader.address()).toEqual(address);
    }
  });
});
