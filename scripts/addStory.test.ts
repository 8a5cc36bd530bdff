import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aStoryFile } from '../src/test/aStoryFile.ts';
import { storyOf as storyFrom } from '../src/test/everyStory.ts';
import { addStory } from './addStory.ts';
import { checkStoryFile } from './checkStoryFile.ts';
import { exportFile } from './exportFile.ts';

const bundled = 'public/stories/kim-returns-from-russia';
const id = 'night-ferry-returns-to-the-islands';
const page = `<!doctype html><html lang="en"><head><title>Night ferry returns</title></head><body><article>
<h1>Night ferry returns to the islands</h1>
<figure><img src="page_files/quay.jpg"><figcaption>The Aurora at the quay on Monday.</figcaption></figure>
<p>The night ferry Aurora left Kirkwall again on Monday after a winter of repairs, and Ada Holm of the harbour board was on the voyage.</p>
<p>It carried forty passengers and the post of three weeks, Holm said, and came back to Kirkwall by noon.</p>
</article></body></html>`;

let folder = '';
let out = '';
let said: string[] = [];
let printed: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-'));
  out = join(folder, 'stories');
  said = [];
  printed = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

async function storyOf(name: string) {
  const checked = await checkStoryFile(join(out, name, 'story.json'));
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

describe('story add', () => {
  it('makes a valid folder from a saved page and the picture beside it, no wider than the picture', async () => {
    await mkdir(join(folder, 'page_files'));
    await copyFile(`${bundled}/photos/border-bridge-960.jpg`, join(folder, 'page_files/quay.jpg'));
    const file = await write('page.html', page);
    expect(await addStory([file, join(folder, 'page_files'), '--out', out])).toBe(0);
    expect(printed).toEqual([join(out, id)]);
    const [photo] = (await storyOf(id)).photos;
    expect(photo?.renditions.map(({ type, width }) => `${type} ${width}`)).toEqual([
      'image/avif 480',
      'image/webp 480',
      'image/jpeg 480',
      'image/avif 960',
      'image/webp 960',
      'image/jpeg 960',
    ]);
    expect(photo).toMatchObject({ width: 960, height: 640, caption: 'The Aurora at the quay on Monday.' });
    expect(photo?.colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(photo?.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect((await storyOf(id)).mentions.length).toBeGreaterThan(0);
  }, 60_000);

  it('overwrites nothing without --force, and leaves nothing half-written', async () => {
    const file = await write('page.html', page);
    expect(await addStory([file, '--out', out])).toBe(0);
    await writeFile(join(out, id, 'mine.txt'), 'mine');
    expect(await addStory([file, '--out', out])).toBe(1);
    expect(said.at(-1)).toMatch(/is there already; --force replaces it$/);
    expect(await readFile(join(out, id, 'mine.txt'), 'utf8')).toBe('mine');
    expect(await addStory([file, '--out', out, '--force'])).toBe(0);
    expect(await readdir(join(out, id))).toEqual(['story.json']);
    expect(await readdir(out)).toEqual([id]);
  }, 60_000);

  it('adds the articles that it can, and reports what is wrong with the rest', async () => {
    const files = [
      await write('page.html', page),
      await write('empty.txt', ''),
      await write('broken.json', '{"headline": '),
      join(folder, 'nowhere.txt'),
    ];
    expect(await addStory([...files, '--out', out])).toBe(1);
    expect(printed).toEqual([join(out, id)]);
    expect(said.join('\n')).toMatch(
      /nowhere\.txt: expected a readable file.*\n[\s\S]*empty\.txt is empty[\s\S]*JSON/,
    );
    expect(said.at(-1)).toBe(`1 of 3 articles added to ${out}`);
  }, 60_000);

  it('adds every article of a feed, two of the same headline too, also with --force', async () => {
    const item = (text: string) =>
      `<item><title>Night ferry returns</title><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
    const feed = await write(
      'feed.xml',
      `<rss xmlns:content="c"><channel><title>Post</title>${item('It left Kirkwall at dawn.')}${item('It is back in Kirkwall.')}</channel></rss>`,
    );
    const folders = ['night-ferry-returns', 'night-ferry-returns-2'];
    for (const words of [[], ['--force']]) {
      printed = [];
      expect(await addStory([feed, '--out', out, ...words])).toBe(0);
      expect(printed).toEqual(folders.map((name) => join(out, name)));
    }
    const texts = await Promise.all(folders.map(async (name) => (await storyOf(name)).body));
    expect(texts).toMatchObject([
      [{ text: 'It left Kirkwall at dawn.' }],
      [{ text: 'It is back in Kirkwall.' }],
    ]);
  });

  it('saves a story whose picture can’t be decoded without the picture, and reports it', async () => {
    await write('quay.jpg', '\u00ff\u00d8\u00ff not a picture');
    await writeFile(join(folder, 'quay.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    expect(await addStory([await write('page.html', page), join(folder, 'quay.jpg'), '--out', out])).toBe(1);
    expect(said.join('\n')).toContain('quay.jpg can’t be decoded');
    expect((await storyOf(id)).photos[0]?.renditions).toEqual([]);
  }, 60_000);

  it('imports a story that was exported as a web page, equal, with its picture', async () => {
    await mkdir(join(folder, 'photos'));
    await copyFile(`${bundled}/photos/border-bridge-480.jpg`, join(folder, 'photos/chart.jpg'));
    const { photos, ...rest } = aStoryFile();
    const renditions = [{ file: 'photos/chart.jpg', type: 'image/jpeg' }];
    const [photo] = photos as readonly object[];
    const before = { ...rest, photos: [{ ...photo, renditions }] };
    const html = join(folder, 'ferry.html');
    await write('story.json', JSON.stringify(before));
    expect(await exportFile(['html', join(folder, 'story.json'), '--out', html])).toBe(0);
    expect(await addStory([html, '--out', out])).toBe(0);
    const story = await storyOf('ferry');
    expect(story.photos[0]?.renditions.map(({ width }) => width)).toEqual([480, 480, 480]);
    expect({ ...story, photos: [] }).toEqual({ ...storyFrom(before), photos: [] });
  }, 60_000);

  it('requires a file', async () => {
    expect(await addStory([])).toBe(2);
    expect(await addStory(['a.html', '--no-such'])).toBe(2);
  });
});
