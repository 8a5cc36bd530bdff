import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export type Licensed = { readonly licence: string; readonly names: readonly string[] };

type Package = {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Shipped as CSS, so not among the run-time dependencies. */
const inStyle = ['tailwindcss'];
/** Not libraries: the page lists them separately. */
const apart = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/source-serif-4',
  'lucide',
];

/** The shipped libraries by licence, the largest group first. */
export function readLibraries(root = '.'): readonly Licensed[] {
  const own = readPackage(root);
  const names = [...Object.keys(own.dependencies ?? {}), ...inStyle].filter((name) => !apart.includes(name));
  const groups = new Map<string, string[]>();
  for (const name of names.sort((a, b) => a.localeCompare(b, 'en'))) {
    const { license } = readPackage(join(root, 'node_modules', name));
    if (!license) throw new Error(`${name} names no licence in its package.json`);
    groups.set(license, [...(groups.get(license) ?? []), name]);
  }
  return [...groups]
    .map(([licence, names]) => ({ licence, names }))
    .sort((a, b) => b.names.length - a.names.length);
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

const id = 'virtual:libraries';

/** Provides the list to the app as a virtual module, so that the licences page is always up to date. */
export function libraryList(): Plugin {
  return {
    name: 'lede:library-list',
    resolveId: { filter: { id: /^virtual:libraries$/ }, handler: () => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:libraries$/ },
      handler: () => `export const libraries = ${JSON.stringify(readLibraries())};`,
    },
  };
}
