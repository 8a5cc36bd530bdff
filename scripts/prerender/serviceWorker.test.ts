import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBuildId, writeWorker } from './serviceWorker.ts';

let folder: string;
const inFolder = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-worker-'));
  await mkdir(inFolder('dist/assets'), { recursive: true });
  await writeFile(inFolder('sw.js'), 'keep(self.__WB_MANIFEST);');
  await writeFile(inFolder('dist/index.html'), 'front page');
  await writeFile(inFolder('dist/left-out.html'), 'another');
  await writeFile(inFolder('dist/assets/app-1a2b.js'), 'run()');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the id of a build', () => {
  it('is the same for the same files, and another when one is changed, by a letter or its name', async () => {
    const id = await toBuildId(inFolder('dist'));
    expect(await toBuildId(inFolder('dist'))).toBe(id);
    await writeFile(inFolder('dist/left-out.html'), 'another!');
    const changed = await toBuildId(inFolder('dist'));
    expect(changed).not.toBe(id);
    await rm(inFolder('dist/left-out.html'));
    await writeFile(inFolder('dist/renamed.html'), 'another!');
    expect(await toBuildId(inFolder('dist'))).not.toBe(changed);
  });
});

describe('the list in the service worker', () => {
  it('has a revision of each file whose name does not change with its content, and no other files', async () => {
    await writeWorker(folder, inFolder('dist'), new Set(['index.html', 'assets/app-1a2b.js']));
    const [, list = ''] = /^keep\((.*)\);$/.exec(await readFile(inFolder('dist/sw.js'), 'utf8')) ?? [];
    expect(JSON.parse(list)).toEqual([
      { url: 'index.html', revision: expect.stringMatching(/^\w{32}$/) },
      { url: 'assets/app-1a2b.js', revision: null },
    ]);
  });

  it('fails the build if a file is not there that should be kept', async () => {
    const written = writeWorker(folder, inFolder('dist'), new Set(['index.html', 'import/index.html']));
    await expect(written).rejects.toThrow('of 2 files');
  });
});
