// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, saveSettings } from '#data/settings.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ForgetButton } from './ForgetButton.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';

let page: Page;
beforeEach(async () => {
  fakeBrowser();
  localStorage.clear();
  saveSettings(defaultSettings);
  page = await inPage(
    <>
      <SettingsPanel />
      <ForgetButton />
    </>,
  );
});
afterEach(() => page.leave());

const isChecked = (name: string) => page.named(name).matches(':checked');

describe('the panel of settings', () => {
  it.each([
    ['Open', { spacing: 'open' }],
    ['Wide', { width: 'wide' }],
    ['Sans serif', { face: 'sans' }],
    ['Atkinson Hyperlegible', { face: 'atkinson' }],
    ['Sepia', { theme: 'sepia' }],
    ['Dark', { theme: 'dark' }],
    ['Black', { theme: 'black' }],
    ['High contrast', { theme: 'contrast' }],
    ['All', { names: 'all' }],
    ['None', { names: 'none' }],
    ['No motion', { motion: 'off' }],
    ['Single-key shortcuts', { shortcuts: false }],
  ])('saves what is chosen at once, and nothing else: %s', async (words, change) => {
    await page.click(page.named(words));
    expect(readSettings()).toEqual({ ...defaultSettings, ...change });
  });

  it('has a slider of seven sizes, which says where it is', async () => {
    const slider = page.find('[type="range"]');
    expect(slider.getAttribute('aria-valuetext')).toBe('3 of 7');
    await page.type(slider, '6');
    expect([readSettings().size, slider.getAttribute('aria-valuetext')]).toEqual(['6', '6 of 7']);
  });

  it('sets all back', async () => {
    await page.click(page.named('Sepia'));
    await page.click(page.named('None'));
    await page.click(page.named('Reset'));
    expect(readSettings()).toEqual(defaultSettings);
    expect([isChecked('Auto'), isChecked('First')]).toEqual([true, true]);
  });

  it('follows what another tab has chosen', async () => {
    localStorage.setItem('lede:settings', JSON.stringify({ theme: 'dark' }));
    await act(async () => {
      dispatchEvent(new StorageEvent('storage', { key: 'lede:settings' }));
    });
    expect(isChecked('Dark')).toBe(true);
  });
});

describe('forgetting', () => {
  it.each([
    [0, 'There was no reading place'],
    [2, 'Forgot 2 reading places'],
  ])('says how many places there were, and sets all back: %i', async (count, words) => {
    for (let index = 0; index < count; index += 1) localStorage.setItem(`lede:place:${index}`, '{}');
    await page.click(page.named('Dark'));
    await page.click(page.named('Forget reading places and settings'));
    expect(page.spoken().join()).toContain(words);
    expect(readSettings()).toEqual(defaultSettings);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('lede:place:'))).toEqual([]);
  });
});
