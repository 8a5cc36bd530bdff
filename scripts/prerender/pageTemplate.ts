import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Entry from '../../src/app/entry-prerender.tsx';

export type Manifest = Record<
  string,
  { file: string; imports?: string[]; dynamicImports?: string[]; src?: string; css?: string[] }
>;

/** The start script's text and its path in the build; docs/decisions/006 says why it is inline. */
export async function readStarter(
  outDir: string,
  manifest: Manifest,
): Promise<{ file: string; text: string }> {
  const start = manifest['index.html'];
  if (!start) throw new Error('the build made no start script');
  if (start.imports?.length)
    throw new Error(`the start script must stand alone, it imports ${start.imports.join(', ')}`);
  const file = join(outDir, start.file);
  const text = (await readFile(file, 'utf8')).trim();
  // Either would change where the browser ends the script element.
  if (/<\/script|<!--/i.test(text)) throw new Error('the start script has </script or <!-- in its text');
  return { file, text };
}

/**
 * The built index.html with the start script inline before the first style sheet. The start script loads the app, named in
 * its data attributes, after the first picture. `id` names the build, for the page to tell a newer one from its own.
 */
export async function readTemplate(
  outDir: string,
  {
    base,
    manifest,
    starter,
    policy,
    id,
  }: Record<'base' | 'starter' | 'policy' | 'id', string> & { manifest: Manifest },
): Promise<string> {
  const entry = 'src/app/entry-client.tsx';
  const app = manifest[entry];
  if (!app) throw new Error('the build made no app script');
  const reader = manifest[readerStyle];
  if (!reader) throw new Error('the build made no style sheet of the settings');
  const modules = staticImports(manifest, entry).map((file) => base + file);
  const script = `<script data-app="${base}${app.file}" data-modules="${modules.join(' ')}" data-build="${id}">${starter}</script>`;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const html = await readFile(join(outDir, 'index.html'), 'utf8');
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(` href="/${readerStyle}"`, () => ` href="${base}${reader.file}"`)
    .replace('<!--head-->', () => `${meta}\n    <!--head-->\n    ${script}`);
}

/** Disabled in the page, and not fetched, until the start script finds a setting that needs it. */
const readerStyle = 'src/styles/reader.css';

function staticImports(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  for (const name of manifest[key]?.imports ?? []) {
    const file = manifest[name]?.file;
    if (!file || seen.has(file)) continue;
    seen.add(file);
    staticImports(manifest, name, seen);
  }
  return [...seen];
}

/** Replacement functions, since the text may contain `$&`. `<` is escaped so that the state can't close its element. */
export function fillTemplate(template: string, page: Entry.Page): string {
  const state = page.state === undefined ? '' : JSON.stringify(page.state).replace(/</g, '\\u003c');
  return template
    .replace('<html lang="en">', () => `<html lang="en"${page.status === 200 ? '' : ' data-shell'}>`)
    .replace('<!--head-->', () => page.head)
    .replace('<!--html-->', () => page.html)
    .replace('<!--state-->', () =>
      state === '' ? '' : `<script type="application/json" id="state">${state}</script>`,
    );
}

/** Pages whose own style sheets must be loaded before their code. */
const ownStyles: Readonly<Record<string, string>> = {
  '/': 'src/app/routes/FrontRoute.tsx',
  '/about': 'src/app/routes/AboutRoute.tsx',
  '/import': 'src/app/routes/ImportRoute.tsx',
  '/highlights': 'src/app/routes/HighlightsRoute.tsx',
};

/** After the style sheets of every page, in the same order as when the app loads them. */
export function addOwnStyles(
  html: string,
  manifest: Manifest,
  { path, base }: { path: string; base: string },
) {
  const files = [...new Set(stylesOf(manifest, ownStyles[path] ?? ''))];
  const links = files.map((file) => `  <link rel="stylesheet" href="${base}${file}" />\n`).join('');
  return html.replace('</head>', () => `${links}  </head>`);
}

/** A sheet shared by several pages belongs to a chunk that each of them imports. */
function stylesOf(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [...(chunk.imports ?? []).flatMap((name) => stylesOf(manifest, name, seen)), ...(chunk.css ?? [])];
}
