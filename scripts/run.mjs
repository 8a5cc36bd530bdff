// Runs one of our TypeScript scripts on plain Node 20, which can't read TypeScript: installs what is missing, then has
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
// The script sees what it would see if Node ran it.
process.argv.splice(1, process.argv.length - 1, resolve(script), ...words);
await runnerImport(resolve(script), { root, configFile: false, logLevel: 'error' });
