import { existsSync } from 'node:fs';
import type { Started } from './engines/engine.ts';
import { startFirefox } from './engines/firefox.ts';
import { journeys, tryJourney } from './engines/journeys.ts';
import { tryOffline } from './engines/offline.ts';
import { startWebKit } from './engines/webkit.ts';
import { serve } from './serve.ts';

/**
 * `npm run test:engines`: the reading and importing journeys in the other engines that are installed, and a start without a
 * connection; Chromium has the whole suite. An engine that can't be tried is named, and fails nothing. Needs dist.
 */
if (!existsSync('dist/404.html')) {
  console.error('There is no build in dist. Make one first: npm test -- build');
  process.exit(1);
}
const { url, close } = await serve({ dir: 'dist' });
let failed = 0;
for (const [name, start] of [
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKit],
] as const)
  failed += await tryEngine(name, await start());
close();
process.exit(failed === 0 ? 0 : 1);

async function tryEngine(name: string, started: Started): Promise<number> {
  if (!started.ok) {
    console.log(`${name}: ${started.why}; not tried`);
    return 0;
  }
  const { engine } = started;
  console.log(`${name} ${engine.version}`);
  let failures = 0;
  for (const journey of journeys) {
    const why = await tryJourney(engine, url, journey).catch((cause) => String(cause));
    const isCut = !engine.back && journey.steps.some(({ step }) => step === 'back');
    const note = isCut ? ' (Back not tried: the driver can’t)' : '';
    console.log(why === undefined ? `  ok      ${journey.name}${note}` : `  FAILED  ${journey.name}: ${why}`);
    if (why !== undefined) failures += 1;
  }
  const offline = await tryOffline(engine, 'dist').catch((cause) => String(cause));
  const fact = 'a site that was visited once opens with its host switched off';
  if (offline === 'none') console.log(`  not tried  ${fact}: no service worker here`);
  else console.log(offline === undefined ? `  ok      ${fact}` : `  FAILED  ${fact}: ${offline}`);
  if (offline !== undefined && offline !== 'none') failures += 1;
  await engine.close();
  return failures;
}
