// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { RetryButton } from './RetryButton.tsx';

let page: Page;
afterEach(() => page.leave());

let tries = 0;
const retry = (isTrying: boolean, failures: number) => (
  <RetryButton retry={{ act: () => (tries += 1), isTrying, failures }} words="Open again" />
);

describe('a button that tries again', () => {
  it('says nothing before the first try, then how many have failed', async () => {
    page = await inPage(retry(false, 0));
    expect(page.spoken()).toEqual(['']);
    await page.redraw(retry(false, 1));
    expect(page.spoken()).toEqual(['Tried again: no change.']);
    await page.redraw(retry(false, 3));
    expect(page.spoken()).toEqual(['Tried again 3 times: no change.']);
  });

  it('keeps the focus while it tries, and is not pressed twice', async () => {
    tries = 0;
    page = await inPage(retry(false, 0));
    page.named('Open again').focus();
    await page.click(page.named('Open again'));
    await page.redraw(retry(true, 0));
    expect(page.spoken()).toEqual(['Trying…']);
    await page.click(page.named('Open again'));
    expect(tries).toBe(1);
    expect(page.named('Open again').matches(':disabled')).toBe(false);
    expect(document.activeElement).toBe(page.named('Open again'));
  });
});
