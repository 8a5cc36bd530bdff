import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aStoryFile } from '../src/test/aStoryFile.ts';
import { annotateFile } from './annotateFile.ts';

describe('story annotate', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lede-'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('writes the annotated file, and keeps unknown fields', async () => {
    const [file, out] = [join(folder, 'in.json'), join(folder, 'out.json')];
    await writeFile(file, JSON.stringify({ ...aStoryFile(), ours: 'kept' }));
    expect(await annotateFile([file, '--out', out])).toBe(0);
    const written = JSON.parse(await readFile(out, 'utf8'));
    expect(written).toMatchObject({ ours: 'kept', annotation: { by: 'automatic' } });
    expect(written.mentions.length).toBeGreaterThan(0);
  });

  it('reports what is wrong with an invalid story', async () => {
    const file = join(folder, 'in.json');
    await writeFile(file, '{}');
    expect(await annotateFile([file])).toBe(1);
  });

  it('requires one file', async () => {
    expect(await annotateFile([])).toBe(2);
    expect(await annotateFile(['a.json', '--no-such'])).toBe(2);
  });
});
