// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Runs the script as a page does that has just come. */
async function start(html: string) {
  vi.resetModules();
  document.body.innerHTML = html;
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

describe('before first paint', () => {
  const root = () => ({ ...document.documentElement.dataset });

  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['system', undefined],
    ['<img>', undefined],
  ])('the theme that was chosen is set: %s', async (theme, set) => {
    localStorage.setItem('lede:settings', JSON.stringify({ theme }));
    await start(page);
    expect(root().theme).toBe(set);
    expect(root().js).toBe('');
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
