import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aStoryFile } from '../src/test/aStoryFile.ts';
import { checkStoryFile } from './checkStoryFile.ts';

const bundled = 'public/stories/kim-returns-from-russia';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
  await mkdir(join(folder, 'photos'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A PNG truncated after its size, which is all that is read. */
function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(29);
  bytes.write('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

async function writeStory(story: unknown): Promise<string> {
  const file = join(folder, 'story.json');
  await writeFile(file, typeof story === 'string' ? story : JSON.stringify(story));
  return file;
}

async function errorsOf(file: string) {
  const checked = await checkStoryFile(file);
  return checked.ok ? [] : checked.error;
}

describe('the bundled story', () => {
  it('has every picture file it names, of the type and size it gives', async () => {
    expect(await errorsOf(`${bundled}/story.json`)).toEqual([]);
  });

  it('names every picture file in its folder', async () => {
    const checked = await checkStoryFile(`${bundled}/story.json`);
    const named = checked.ok ? checked.value.photos.flatMap(({ renditions }) => renditions) : [];
    const files = await readdir(`${bundled}/photos`);
    expect(named.map(({ file }) => file).sort()).toEqual(files.map((file) => `photos/${file}`).sort());
  });

  it('has each picture as AVIF, WebP and JPEG in three widths, maps and graphics cropped for phones too', async () => {
    const checked = await checkStoryFile(`${bundled}/story.json`);
    const rows = checked.ok
      ? checked.value.photos.map(({ kind, renditions }) => [
          kind,
          ...['image/avif', 'image/webp', 'image/jpeg'].map((type) =>
            renditions
              .filter((r) => r.type === type)
              .map(({ width, crop }) => (crop ? `${crop} ${width}` : width)),
          ),
        ])
      : [];
    const full = [480, 960, 1600];
    const both = [...full, 'phone 480', 'phone 960', 'phone 1440'];
    expect(rows).toEqual([
      ['illustration', full, full, full],
      ['illustration', full, full, full],
      ['map', both, both, both],
      ['illustration', full, full, full],
      ['graphic', both, both, both],
      ['graphic', both, both, both],
    ]);
  });

  it('gets the agency’s photo in a newsroom that has it by adding a file and three fields', async () => {
    const story = JSON.parse(await readFile(`${bundled}/story.json`, 'utf8'));
    await copyFile(`${bundled}/photos/border-bridge-960.jpg`, join(folder, 'photos/kim-at-station.jpg'));
    const {
      label: _label,
      note: _note,
      placeholder: _placeholder,
      colour: _colour,
      ...first
    } = story.photos[0];
    const renditions = [{ file: 'photos/kim-at-station.jpg', width: 960, height: 640, type: 'image/jpeg' }];
    const photo = {
      ...first,
      kind: 'photo',
      credit: 'Photo: the agency',
      width: 960,
      height: 640,
      renditions,
    };
    const others = story.photos.slice(1).map((other: object) => ({ ...other, renditions: [] }));
    await copyFile(`${bundled}/trip.topo.json`, join(folder, 'trip.topo.json'));
    expect(await errorsOf(await writeStory({ ...story, photos: [photo, ...others] }))).toEqual([]);
  });
});

describe('a story file on disk', () => {
  it('is valid if its picture is there and has the given size', async () => {
    await writeFile(join(folder, 'photos/chart.png'), pngHeader(4, 3));
    expect(await errorsOf(await writeStory(aStoryFile()))).toEqual([]);
  });

  it('may start with a byte order mark', async () => {
    await writeFile(join(folder, 'photos/chart.png'), pngHeader(4, 3));
    expect(await errorsOf(await writeStory(`\uFEFF${JSON.stringify(aStoryFile())}`))).toEqual([]);
  });

  it('gets an error for a picture file that is missing', async () => {
    expect(await errorsOf(await writeStory(aStoryFile()))).toEqual([
      {
        path: 'photos[0].renditions[0].file',
        expected: 'a file beside the story',
        found: 'no photos/chart.png',
      },
    ]);
  });

  it('gets an error with the real size of a picture, so that the page can reserve its space', async () => {
    await writeFile(join(folder, 'photos/chart.png'), pngHeader(40, 30));
    expect(await errorsOf(await writeStory(aStoryFile()))).toEqual([
      { path: 'photos[0].renditions[0]', expected: '40 × 30, the size of photos/chart.png', found: '4 × 3' },
    ]);
  });

  it('gets an error if a picture has another type', async () => {
    await copyFile(`${bundled}/photos/arrival-480.webp`, join(folder, 'photos/chart.png'));
    expect(await errorsOf(await writeStory(aStoryFile()))).toMatchObject([
      { path: 'photos[0].renditions[0].type', expected: 'image/webp', found: '“image/png”' },
    ]);
  });

  it('gets an error for missing map data', async () => {
    await writeFile(join(folder, 'photos/chart.png'), pngHeader(4, 3));
    const story = aStoryFile({
      timeline: { title: 'Trip', events: [], route: { places: [], map: 'trip.json' } },
    });
    expect(await errorsOf(await writeStory(story))).toMatchObject([{ path: 'timeline.route.map' }]);
  });
});

describe('npm run story', { timeout: 30_000 }, () => {
  function run(...words: readonly string[]) {
    const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'scripts/story.ts', ...words], {
      encoding: 'utf8',
    });
    return { status, out: stdout.trim(), err: stderr.trim() };
  }

  it('summarises a valid file in one line', () => {
    const file = `${bundled}/story.json`;
    const { status, out, err } = run('check', file);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n')).toHaveLength(1);
    expect(out).toMatch(/6 pictures, 21 names in 93 mentions, 15 events$/);
  });

  it('prints file, field, expected and found, a line each, and fails', async () => {
    const file = await writeStory(aStoryFile({ headline: '', published: 'Tuesday' }));
    expect(run('check', file)).toEqual({
      status: 1,
      out: '',
      err: [
        `${file}: headline: expected text of at least one character, found “”`,
        `${file}: published: expected an EDTF date, found “Tuesday”`,
      ].join('\n'),
    });
  });

  it('reports a file that is missing or not JSON', async () => {
    const page = await writeStory('<!doctype html>');
    const { status, err } = run('check', join(folder, 'none.json'), page);
    expect(status).toBe(1);
    expect(err.split('\n')[0]).toBe(
      `${join(folder, 'none.json')}: expected a file that can be read, found none`,
    );
    expect(err.split('\n')[1]).toContain(`${page}: expected JSON, found “<!doctype html>”`);
  });

  it('has a help text, and rejects an unknown command', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/check .*errors of a story file/),
    });
    expect(run('publish')).toMatchObject({ status: 2, err: expect.stringContaining('Usage') });
    expect(run('check')).toMatchObject({ status: 2 });
  });
});
