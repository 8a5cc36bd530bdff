// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ClampedText } from './ClampedText.tsx';

let page: Page;
let laidOut: () => void;
beforeEach(() => {
  fakeBrowser();
  class Observer {
    constructor(callback: () => void) {
      laidOut = callback;
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer);
});
afterEach(async () => {
  await page.leave();
  vi.unstubAllGlobals();
});

const measure = (scrollHeight: number, clientHeight: number) => {
  const text = page.find('p');
  Object.defineProperty(text, 'scrollHeight', { value: scrollHeight, configurable: true });
  Object.defineProperty(text, 'clientHeight', { value: clientHeight, configurable: true });
  return act(async () => laidOut());
};

describe('a text of a few lines', () => {
  it.each([
    [100, false],
    [156, true],
    [401, true],
  ])('of %i characters has its button before it is laid out: %s', async (length, has) => {
    page = await inPage(<ClampedText length={length}>Words</ClampedText>);
    expect(page.findAll('button').length > 0).toBe(has);
  });

  it('uses the measured lines, not the length, once it has them', async () => {
    page = await inPage(<ClampedText length={500}>Words</ClampedText>);
    await measure(60, 60);
    expect(page.findAll('button')).toEqual([]);
    await measure(120, 60);
    expect(page.findAll('button')).toHaveLength(1);
  });

  it('opens and closes, and keeps its button when all of it is in sight', async () => {
    page = await inPage(<ClampedText length={500}>Words</ClampedText>);
    await measure(120, 60);
    await page.click('button');
    expect(page.find('button').getAttribute('aria-expanded')).toBe('true');
    await measure(120, 120);
    await page.click('button');
    expect(page.find('p').hasAttribute('data-open')).toBe(false);
  });
});
