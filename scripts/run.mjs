// Runs one of our TypeScript scripts on plain Node 20, which can't read TypeScript itself: Vite, which is here
// anyway, compiles it in memory. `node scripts/run.mjs scripts/story.ts check file.json`
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...words] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/run.mjs <script.ts> [arguments]');
  process.exit(2);
}
// The script sees what it would see if Node ran it.
process.argv.splice(1, process.argv.length - 1, resolve(script), ...words);
await runnerImport(resolve(script), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
});
