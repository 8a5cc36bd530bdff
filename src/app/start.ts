/**
 * Runs before first paint: shows the reader's settings, then imports the app once the first picture has loaded and the thread is
 * idle, or at the reader's first input. A name clicked earlier is highlighted at once; all earlier clicks are queued and
 * replayed when the app is ready (`lede:ready`). If the app doesn't arrive, links are let through and the next input tries again.
 * Nothing may be imported here: the build writes it inline into every page, as a classic script.
 */
type StartState = { clicks: HTMLElement[]; scrolled: boolean };
declare global {
  interface Window {
    lede: StartState;
  }
}

{
  const root = document.documentElement;
  const { app, modules } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
  const state: StartState = { clicks: [], scrolled: false };
  window.lede = state;
  root.dataset.js = '';
  /** Nothing is in the page until the app has drawn it. */
  const isEmpty = 'shell' in root.dataset;

  const sheet = document.querySelector<HTMLLinkElement>('link[disabled]');
  const look = ['theme', 'size', 'spacing', 'width', 'face', 'names', 'motion', 'shortcuts', 'print'];
  /**
   * Settings become attributes of <html>; values that no rule matches do nothing. What main.css doesn't have is in
   * reader.css, whose element waits in the page: rendering is blocked until it has loaded.
   */
  const show = (settings: Record<string, unknown>) => {
    for (const name of look) {
      const value = String(settings[name] ?? '');
      if (/^\w{1,9}$/.test(value)) root.dataset[name] = value;
      else delete root.dataset[name];
      if (!/^(|light|dark|system|true|false)$/.test(value)) sheet?.removeAttribute('disabled');
    }
  };
  const showStored = () => show(JSON.parse(localStorage.getItem('lede:settings') ?? '{}'));
  /** The browser's own bars take the page's colour. */
  const tint = () => {
    const { backgroundColor } = getComputedStyle(document.body);
    for (const bar of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]'))
      bar.content = backgroundColor;
  };
  addEventListener('lede:settings', (event) => {
    show((event as CustomEvent).detail);
    tint();
  });
  addEventListener('storage', ({ key }) => {
    if (key !== 'lede:settings') return;
    showStored();
    tint();
  });
  sheet?.addEventListener('load', tint);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tint);

  try {
    showStored();
    // Reserves space on the front page for started and own stories, so that they cause no layout shift when
    // they are rendered.
    const begun = Object.keys(localStorage).filter((key) => key.startsWith('lede:place:')).length;
    if (begun > 0) root.dataset.begun = String(Math.min(begun, 3));
    if (localStorage.getItem('lede:kept')) root.dataset.own = '';
  } catch {
    // Storage is blocked or invalid: the page is as it comes.
  }

  const firstInputs = ['pointerdown', 'keydown', 'focusin'] as const;
  let started = false;
  let failures = 0;
  const start = () => {
    if (started) return;
    started = true;
    for (const type of firstInputs) removeEventListener(type, start, true);
    if (import.meta.env.DEV) {
      import('./entry-client.tsx');
      return;
    }
    for (const href of modules?.split(' ').filter(Boolean) ?? []) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
    if (app) import(/* @vite-ignore */ app).catch(tryAgain);
  };
  const listen = () => {
    for (const type of firstInputs) addEventListener(type, start, true);
  };
  listen();

  /** At the next input, or soon if a click waits. Until then links to other pages work as they do without script. */
  const tryAgain = async () => {
    failures += 1;
    started = false;
    // Earlier clicks were tries for the same.
    state.clicks = state.clicks.slice(-1);
    highlight(undefined);
    listen();
    if (state.clicks[0]) setTimeout(start, 2000);
    const answer = (isEmpty || failures > 1) && app && (await fetch(app).catch(() => undefined));
    // An empty page may be older than the files of its site: it is loaded again, once for each build, as the window's name says,
    // which outlives the page. Firefox never fetches a module again that failed once.
    if (answer && (isEmpty ? window.name !== app : answer.ok)) {
      window.name = app;
      location.reload();
    }
  };

  let hasHighlight = false;
  const highlight = (name: HTMLElement | undefined) => {
    for (const lit of root.querySelectorAll('[data-lit]')) {
      lit.removeAttribute('data-lit');
      lit.removeAttribute('data-current');
    }
    hasHighlight = name !== undefined;
    name?.setAttribute('data-current', '');
    for (const other of name ? root.querySelectorAll<HTMLElement>('article [data-entity]') : [])
      if (other.dataset.entity === name?.dataset.entity) other.dataset.lit = '';
  };

  const keepClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(kept) : null;
    if (
      !target ||
      (failures > 0 && target.closest('a:not([href^="#"])')) ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    state.clicks.push(event.target as HTMLElement);
    if (target.dataset.entity) highlight(target);
  };
  const kept = 'button, [data-entity], [data-early]';
  addEventListener('click', keepClick, true);

  const scrolls = () => {
    state.scrolled = true;
  };
  for (const type of ['wheel', 'touchmove', 'keydown'] as const)
    addEventListener(type, scrolls, { capture: true, passive: true, once: true });

  addEventListener(
    'lede:ready',
    () => {
      removeEventListener('click', keepClick, true);
      // The replayed click does the same before the next paint.
      if (hasHighlight) highlight(undefined);
      for (const target of state.clicks.splice(0)) if (target.isConnected) target.click();
    },
    { once: true },
  );

  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(start);
  addEventListener('DOMContentLoaded', () => {
    if (root.dataset.theme) tint();
    const hero = document.querySelector<HTMLImageElement>('img[fetchpriority="high"]');
    if (import.meta.env.DEV || isEmpty) start();
    else if (!hero) addEventListener('load', whenIdle, { once: true });
    else if (hero.complete) whenIdle();
    else for (const type of ['load', 'error'] as const) hero.addEventListener(type, whenIdle, { once: true });
  });
}

export {};
