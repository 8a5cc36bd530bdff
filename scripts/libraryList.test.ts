import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readLibraries } from './libraryList.ts';

describe('the list of libraries on the licences page', () => {
  it('has every run-time dependency, except the typefaces and the icons, which have their own entries', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    const listed = readLibraries().flatMap(({ names }) => names);
    const apart = [
      '@fontsource-variable/atkinson-hyperlegible-next',
      '@fontsource-variable/source-serif-4',
      'lucide',
    ];
    expect([...listed, ...apart].sort()).toEqual([...Object.keys(dependencies), 'tailwindcss'].sort());
  });

  it('gives each the licence in its package.json', () => {
    const licences = new Map(
      readLibraries().flatMap(({ licence, names }) => names.map((name) => [name, licence])),
    );
    expect(licences.get('react')).toBe('MIT');
    expect(licences.get('@mozilla/readability')).toBe('Apache-2.0');
  });
});
