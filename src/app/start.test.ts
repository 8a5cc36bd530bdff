// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '#test/fakeBrowser.ts';

/** Runs the script as a page does that has just come. */
async function start(html: string) {
  vi.resetModules();
  document.body.innerHTML = html;
  document.head.innerHTML = `
    <link rel="stylesheet" href="/reader.css" disabled>
    <meta name="theme-color" content="white" media="(prefers-color-scheme: light)">`;
  for (const name of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[name];
  await import('./start.ts');
}
const click = (selector: string, init: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
};
const ready = () => dispatchEvent(new Event('lede:ready'));
const page = `
  <p id="text">The <a href="#entity-kim" data-entity="kim"><b>Kim</b></a> story</p>
  <button id="menu">Menu</button><a id="photo" href="?photo=a" data-early>Photo</a><a id="plain" href="#x">X</a>`;

beforeEach(() => {
  fakeBrowser();
  // What an earlier page still waits for.
  ready();
  localStorage.clear();
});

describe('before the app is here', () => {
  it.each(['#menu', 'b', '#photo'])(
    'a click on %s is kept, and played back once when the app is',
    async (target) => {
      await start(page);
      const event = click(target);
      expect(event.defaultPrevented).toBe(true);
      const played = vi.fn();
      document.querySelector(target)?.addEventListener('click', played);
      ready();
      expect(played).toHaveBeenCalledOnce();
      expect(click(target).defaultPrevented).toBe(false);
    },
  );

  it.each([
    ['with Ctrl', '#photo', { ctrlKey: true }],
    ['with another button', '#photo', { button: 1 }],
    ['on a plain link', '#plain', {}],
    ['on the text', '#text', {}],
  ])('a click %s is the browser’s', async (_what, target, init) => {
    await start(page);
    expect(click(target, init).defaultPrevented).toBe(false);
    expect(window.lede.clicks).toEqual([]);
  });

  it('a click on what has gone meanwhile is not played back', async () => {
    await start(page);
    const menu = document.querySelector('#menu');
    const played = vi.fn();
    click('#menu');
    menu?.addEventListener('click', played);
    menu?.remove();
    ready();
    expect(played).not.toHaveBeenCalled();
  });

  it('a reader who scrolls is noted, so that nothing jumps from under them', async () => {
    await start(page);
    expect(window.lede.scrolled).toBe(false);
    dispatchEvent(new Event('wheel'));
    expect(window.lede.scrolled).toBe(true);
  });
});

describe('a change of settings', () => {
  const theme = () => document.documentElement.dataset.theme;
  const bar = () => document.querySelector('meta')?.content;

  it('shows at once, also without storage, and colours the browser’s bar', async () => {
    await start(page);
    document.body.style.backgroundColor = 'rgb(1, 2, 3)';
    dispatchEvent(new CustomEvent('lede:settings', { detail: { theme: 'sepia' } }));
    expect([theme(), bar()]).toEqual(['sepia', 'rgb(1, 2, 3)']);
    dispatchEvent(new CustomEvent('lede:settings', { detail: {} }));
    expect(theme()).toBeUndefined();
  });

  it('in another tab shows here', async () => {
    await start(page);
    localStorage.setItem('lede:settings', JSON.stringify({ theme: 'dark' }));
    dispatchEvent(new StorageEvent('storage', { key: 'lede:settings' }));
    expect(theme()).toBe('dark');
  });
});

describe('before first paint', () => {
  const root = () => ({ ...document.documentElement.dataset });

  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['sepia', 'sepia'],
    ['<img>', undefined],
  ])('the theme that was chosen is set: %s', async (theme, set) => {
    localStorage.setItem('lede:settings', JSON.stringify({ theme }));
    await start(page);
    expect(root().theme).toBe(set);
    expect(root().js).toBe('');
  });

  it('whatever else was chosen is set, and what is not a setting is not', async () => {
    const settings = { size: '5', face: 'atkinson', names: 'none', shortcuts: false, ready: '1' };
    localStorage.setItem('lede:settings', JSON.stringify(settings));
    await start(page);
    expect(root()).toEqual({ js: '', size: '5', face: 'atkinson', names: 'none', shortcuts: 'false' });
  });

  it.each([
    ['nothing', {}, true],
    ['the light theme', { theme: 'light' }, true],
    ['the dark theme without keys', { theme: 'dark', shortcuts: false }, true],
    ['what an earlier version stored', { theme: 'system', shortcuts: true }, true],
    ['sepia', { theme: 'sepia' }, false],
    ['larger letters', { size: '4' }, false],
  ])('the second style sheet waits, or is fetched, for %s', async (_what, settings, waits) => {
    localStorage.setItem('lede:settings', JSON.stringify(settings));
    await start(page);
    expect(document.querySelector('link')?.hasAttribute('disabled')).toBe(waits);
  });

  it.each(['null', '1', '"dark"', '[]'])('settings that are no object are none: %s', async (stored) => {
    localStorage.setItem('lede:settings', stored);
    await start(page);
    expect(root()).toEqual({ js: '' });
  });

  it('settings that can’t be read leave the system’s choice, and the page goes on', async () => {
    localStorage.setItem('lede:settings', '{');
    await start(page);
    expect(root().theme).toBeUndefined();
    expect(click('#menu').defaultPrevented).toBe(true);
  });

  it('room is kept for stories that were begun, three at most, and for the reader’s own', async () => {
    for (const id of ['a', 'b', 'c', 'd']) localStorage.setItem(`lede:place:${id}`, '{}');
    localStorage.setItem('lede:kept', '2');
    await start(page);
    expect(root()).toMatchObject({ begun: '3', own: '' });
  });

  it('no room is kept where there is nothing', async () => {
    await start(page);
    expect(root()).not.toHaveProperty('begun');
    expect(root()).not.toHaveProperty('own');
  });
});
