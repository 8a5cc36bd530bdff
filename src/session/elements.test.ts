// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeElements } from './elements.ts';

describe('registered elements', () => {
  it('are found by kind and id while they are in the page', () => {
    const elements = makeElements();
    const row = document.createElement('li');
    const remove = elements.register('event', 'ev-border', row);
    expect(elements.find('event', 'ev-border')).toBe(row);
    expect(elements.find('photo', 'ev-border')).toBeUndefined();
    remove();
    expect(elements.find('event', 'ev-border')).toBeUndefined();
  });

  it('are replaced by a newer one with the same id, even if the older one is removed late', () => {
    const elements = makeElements();
    const older = elements.register('photo', 'arrival', document.createElement('a'));
    const newer = document.createElement('a');
    elements.register('photo', 'arrival', newer);
    older();
    expect(elements.find('photo', 'arrival')).toBe(newer);
  });

  it('fall back to a prerendered list until the live one registers its own', () => {
    const elements = makeElements();
    const still = document.createElement('li');
    const live = document.createElement('li');
    elements.registerStandIn(() => still);
    expect(elements.find('event', 'ev-border')).toBe(still);
    elements.register('event', 'ev-border', live);
    expect(elements.find('event', 'ev-border')).toBe(live);
  });
});
