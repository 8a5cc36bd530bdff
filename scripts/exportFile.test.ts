import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aStoryFile } from '../src/test/aStoryFile.ts';
import { exportFile } from './exportFile.ts';

let folder = '';
let said: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('story export', () => {
  it.each([
    ['html', '<!doctype html>'],
    ['story', '{\n  "version": 1'],
    ['markdown', '---\nlede: 1'],
    ['ninjs', '{\n  "uri": "urn:lede:story:ferry"'],
    ['annotations', '{\n  "@context"'],
  ])('writes %s, and nothing else', async (form, start) => {
    const file = join(folder, 'story.json');
    await writeFile(file, JSON.stringify(aStoryFile()));
    expect(await exportFile([form, file, '--out', join(folder, 'out')])).toBe(0);
    expect((await readFile(join(folder, 'out'), 'utf8')).startsWith(start)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['out', 'story.json']);
  });

  it('writes the page without a picture that can’t be read, and names it', async () => {
    const file = join(folder, 'story.json');
    await writeFile(file, JSON.stringify(aStoryFile()));
    expect(await exportFile(['html', file, '--out', join(folder, 'out')])).toBe(0);
    expect(said).toEqual(['photos/chart.png: can’t be read; left out, and marked as missing']);
  });

  it('puts the typeface and the map into a page, as the site does', async () => {
    const out = join(folder, 'out');
    const bundled = 'public/stories/kim-returns-from-russia/story.json';
    expect(await exportFile(['html', bundled, '--out', out])).toBe(0);
    const page = await readFile(out, 'utf8');
    expect(page).toMatch(/id="lede-face">[A-Za-z0-9+/=]{20000,}</);
    expect(page).toContain('<figure id="map"><img src="data:image/svg+xml,');
    expect(said).toEqual([]);
  });

  it('reports an invalid story, and rejects an unknown form', async () => {
    const file = join(folder, 'story.json');
    await writeFile(file, '{}');
    expect(await exportFile(['html', file])).toBe(1);
    expect(await exportFile(['pdf', file])).toBe(2);
    expect(await exportFile(['html'])).toBe(2);
  });
});
