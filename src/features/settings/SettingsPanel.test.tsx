// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, saveSettings } from '#data/settings.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ForgetButton } from './ForgetButton.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import { useTheme } from './useTheme.ts';

function Themed() {
  useTheme();
  return (
    <>
      <SettingsPanel />
      <ForgetButton />
    </>
  );
}

let page: Page;
beforeEach(async () => {
  fakeBrowser();
  localStorage.clear();
  saveSettings(defaultSettings);
  document.head.innerHTML = `
    <meta name="theme-color" content="white" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="black" media="(prefers-color-scheme: dark)">`;
  page = await inPage(<Themed />);
});
afterEach(() => page.leave());

const chosen = () => page.findAll('label').find((label) => label.querySelector(':checked'))?.textContent;
const theme = () => document.documentElement.dataset.theme;
const bars = () => [...document.querySelectorAll('meta')].map(({ content }) => content);

describe('the theme', () => {
  it.each([
    ['Dark', 'dark', ['black', 'black']],
    ['Light', 'light', ['white', 'white']],
  ])('that is chosen is on the page and on the browser’s bar at once: %s', async (words, name, colours) => {
    await page.click(page.named(words));
    expect([chosen(), theme(), bars()]).toEqual([words, name, colours]);
  });

  it('is the system’s again when that is chosen', async () => {
    await page.click(page.named('Dark'));
    await page.click(page.named('System'));
    expect([theme(), bars()]).toEqual([undefined, ['white', 'black']]);
  });

  it('follows what another tab has chosen', async () => {
    localStorage.setItem('lede:settings', JSON.stringify({ theme: 'dark' }));
    await act(async () => {
      dispatchEvent(new StorageEvent('storage', { key: 'lede:settings' }));
    });
    expect([chosen(), theme()]).toEqual(['Dark', 'dark']);
  });

  it('leaves the browser’s bar as it was when the page is left', async () => {
    await page.click(page.named('Dark'));
    await page.redraw(null);
    expect(bars()).toEqual(['white', 'black']);
  });
});

describe('forgetting', () => {
  it.each([
    [0, 'There was no reading place'],
    [2, 'Forgot 2 reading places'],
  ])('says how many places there were, and sets all back: %i', async (count, words) => {
    for (let index = 0; index < count; index += 1) localStorage.setItem(`lede:place:${index}`, '{}');
    await page.click(page.named('Dark'));
    await page.click('button:last-of-type');
    expect(page.spoken().join()).toContain(words);
    expect(theme()).toBeUndefined();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('lede:place:'))).toEqual([]);
  });
});
