// Runs one of our TypeScript scripts on Node 20, which can't run TypeScript itself: installs missing dependencies, then has
// Vite compile the script in memory. `node scripts/run.mjs scripts/story.ts check file.json`
import { resolve } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const [script, ...words] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/run.mjs <script.ts> [arguments]');
  process.exit(2);
}
ensureInstalled();
const { runnerImport } = await import('vite');
// process.argv as if Node had run the script directly.
process.argv.splice(1, process.argv.length - 1, resolve(script), ...words);
await runnerImport(resolve(script), { root, configFile: false, logLevel: 'error' });
