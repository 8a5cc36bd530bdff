import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Named = { readonly name: string; readonly version: string };

/** Shipped too, but not as script. */
const inStyle = [
  'tailwindcss',
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/atkinson-hyperlegible-next',
];

/**
 * The licence texts of all third-party code that is shipped, as the licences require. `modules`: the files bundled into the
 * scripts. Throws if a package has no licence file.
 */
export async function writeLicences(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap((file) => packageFolder(file) ?? []));
  for (const name of inStyle) folders.add(join('node_modules', name));
  const parts = await Promise.all([...folders].sort().map(describe));
  if (modules.some((file) => file.endsWith(parserFile))) parts.push(parserNotice);
  return `Lede is under the MIT licence. It is made with these, which are under their own:\n\n${parts.join('\n')}`;
}

const parserFile = '@mozilla/readability/JSDOMParser.js';

/** The one file under a different licence than its package; that licence requires a link to the source. */
const parserNotice = `${'─'.repeat(72)}
JSDOMParser.js, of @mozilla/readability

This file is under the Mozilla Public License, v. 2.0, which is at https://mozilla.org/MPL/2.0/. Its source
is at https://github.com/mozilla/readability and in the package of that name.
`;

/** `…/node_modules/@tanstack/query-core/build/x.js` → `…/node_modules/@tanstack/query-core` */
function packageFolder(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

async function describe(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Named;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file to pass on`);
  const text = (await readFile(join(folder, file), 'utf8')).trim();
  return `${'─'.repeat(72)}\n${name} ${version}\n\n${text}\n`;
}
