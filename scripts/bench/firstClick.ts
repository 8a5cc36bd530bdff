import type { Browser } from '@playwright/test';
import type { BenchOptions } from './benchOptions.ts';
import { median, round } from './figures.ts';
import { slowCpu, type View, views } from './load.ts';
import { serveStoryAndStatic } from './storyAndStatic.ts';

declare global {
  interface Window {
    /** When the name was pressed, and when its highlight and its card were painted; ms since navigation. */
    firstClick: { pressed?: number; lit?: number; card?: number };
  }
}

type Figures = { readonly lit: number; readonly card: number };

/** ms from load to the click: the first picture is there, and the app runs. */
const readMs = 3000;

/** The first thing a reader does is a click on a name, with a processor slowed 4x. */
export async function benchFirstClick({ browser, runs }: BenchOptions): Promise<void> {
  const { pages, close } = await serveStoryAndStatic();
  const address = pages.find(({ isApp }) => isApp)?.address ?? '';
  const rows: Record<string, object> = {};
  try {
    for (const view of views) {
      const seen: Figures[] = [];
      await measure(browser, view, address);
      for (let run = 0; run < runs; run++) seen.push(await measure(browser, view, address));
      const cells = (key: keyof Figures) => {
        const values = seen.map((figures) => figures[key]);
        return { median: round(median(values)), most: round(Math.max(...values)) };
      };
      rows[`${view.name}, lit, ms`] = { ...cells('lit'), aim: 100 };
      rows[`${view.name}, card, ms`] = { ...cells('card'), aim: 700 };
    }
  } finally {
    close();
  }
  console.log(`\nFirst click on a name, ${slowCpu.rate}x CPU, ${runs} visits`);
  console.table(rows);
}

async function measure(browser: Browser, { name: _, ...view }: View, address: string): Promise<Figures> {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(watchFirstClick);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(readMs);
  await session.send('Emulation.setCPUThrottlingRate', slowCpu);
  const box = await page.locator('article p [data-entity]').first().boundingBox();
  if (!box) throw new Error(`${address}: no name in the text`);
  const [x, y] = [box.x + 8, box.y + box.height / 2];
  if (view.hasTouch) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  await page.waitForFunction(() => window.firstClick.card !== undefined, undefined, { timeout: 30_000 });
  const {
    pressed = Number.NaN,
    lit = Number.NaN,
    card = Number.NaN,
  } = await page.evaluate(() => window.firstClick);
  await context.close();
  return { lit: lit - pressed, card: card - pressed };
}

/** Runs in the page before anything else. The card is the side's on a desk, the bar with the name on a phone. */
function watchFirstClick(): void {
  const seen: Window['firstClick'] = {};
  window.firstClick = seen;
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      seen.pressed ??= timeStamp;
    },
    true,
  );
  const afterFrame = (run: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => run(performance.now());
      port2.postMessage(undefined);
    });
  const selectors = { lit: 'article [data-lit]', card: '[data-part="card"] dl, [data-part="peek"]' } as const;
  const waiting = new Set(['lit', 'card'] as const);
  new MutationObserver(() => {
    for (const what of waiting)
      if (document.querySelector(selectors[what])) {
        waiting.delete(what);
        afterFrame((now) => {
          seen[what] = now;
        });
      }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
