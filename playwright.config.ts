import { defineConfig } from '@playwright/test';
import { browserArgs, findOnPath } from './scripts/browser.ts';

const executablePath = process.env.CHROMIUM_PATH ?? findOnPath();

/**
 * `x.desk.spec.ts` runs on the desk only, plain `x.spec.ts` at all three widths, but for its tests tagged `@once`, which check what is
 * the same at every width (storage, files, words), and `@ends`, at desk and phone: a tablet has what one of the two has.
 */
const only = (name: string) => ({
  name,
  ...(name !== 'desk' && { grepInvert: name === 'tablet' ? /@once|@ends/ : /@once/ }),
  testIgnore: ['desk', 'tablet', 'phone']
    .filter((other) => other !== name)
    .map((other) => `**/*.${other}.spec.ts`),
});

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // On a busy machine with two cores, axe in three colour schemes needs most of this.
  timeout: 60_000,
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.cache/e2e.json' }],
  ],
  use: {
    baseURL: 'http://127.0.0.1:4310/',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'no-preference' },
    // Tests stop requests on their way, which a service worker would answer. Those of the worker itself allow it.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath && { executablePath }), args: browserArgs },
  },
  projects: [
    { ...only('desk'), use: { viewport: { width: 1440, height: 900 } } },
    { ...only('tablet'), use: { viewport: { width: 820, height: 1180 }, hasTouch: true } },
    {
      ...only('phone'),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: [
    {
      command: 'node scripts/run.mjs scripts/preview.ts dist --port 4310',
      url: 'http://127.0.0.1:4310/',
      reuseExistingServer: !process.env.CI,
    },
    {
      command: 'node scripts/run.mjs scripts/preview.ts dist-e2e --base /reader/ --port 4311',
      url: 'http://127.0.0.1:4311/reader/',
      reuseExistingServer: !process.env.CI,
    },
    {
      command:
        'node node_modules/vite/bin/vite.js preview --config gallery/vite.config.ts --host 127.0.0.1 --port 4312 --strictPort',
      url: 'http://127.0.0.1:4312/',
      reuseExistingServer: !process.env.CI,
    },
  ],
});
