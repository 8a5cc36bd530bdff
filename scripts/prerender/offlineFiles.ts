import type { Photo, Story } from '#core/story/story.ts';
import { shellFile } from '../../src/offline/pageFile.ts';

export type OfflineFiles = {
  /** Paths in the build. */
  readonly kept: ReadonlySet<string>;
  /** For each picture that is not kept, by its path in an address, the kept one of the same picture. */
  readonly standIns: Readonly<Record<string, string>>;
};

/** Bytes of stories. The newest are kept as long as they fit; the newest of all is, whatever its size. */
const mostStoryBytes = 16_000_000;

/** Beside the code and the stories. */
const always = [
  'index.html',
  'about/index.html',
  'import/index.html',
  'highlights/index.html',
  shellFile,
  'stories/index.json',
  'stories/search.json',
  'gazetteer-en.txt',
  'world.topo.json',
  'licences.txt',
  'manifest.webmanifest',
  'icon.svg',
  'icon-32.png',
];

/** The best for its bytes first; every browser that runs the app can show the first three. */
const types = ['image/avif', 'image/webp', 'image/jpeg', 'image/png'];

/** What is kept for reading without a connection. `sizes`: the files of the build, in bytes. */
export function toOfflineFiles(stories: readonly Story[], sizes: ReadonlyMap<string, number>): OfflineFiles {
  const isThere = (file: string) => sizes.has(file);
  const kept = new Set([...always, ...[...sizes.keys()].filter(isCode)]);
  const standIns: Record<string, string> = {};
  let left = mostStoryBytes;
  for (const story of [...stories].sort(byNewest)) {
    const pictures = story.photos.flatMap(choosePictures);
    const map = story.timeline?.route?.map;
    const names = [
      'index.html',
      'story.json',
      ...(map ? [map, `${map}.svg`] : []),
      ...pictures.map(([best]) => best),
    ];
    const files = names.map((name) => `stories/${story.id}/${name}`).filter(isThere);
    const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    if (bytes > left && left < mostStoryBytes) break;
    left -= bytes;
    for (const file of files) kept.add(file);
    for (const [best, others] of pictures)
      for (const other of others)
        standIns[encodeURI(`stories/${story.id}/${other}`)] = `stories/${story.id}/${best}`;
  }
  return { kept, standIns };
}

/** A face that few readers choose isn't fetched for all; without it the system's is shown. */
const chosenFace = /^assets\/atkinson-[^/]*\.woff2$/;

function isCode(file: string): boolean {
  return file.startsWith('assets/') && !file.endsWith('.br') && !chosenFace.test(file);
}

function byNewest(a: Story, b: Story): number {
  return (b.published ?? '').localeCompare(a.published ?? '', 'en');
}

/** One file for each crop of a picture, the largest, so that the viewer can enlarge it; and the files it stands for. */
function choosePictures({ renditions }: Photo): readonly (readonly [string, readonly string[]])[] {
  return [undefined, 'phone' as const].flatMap((crop) => {
    const all = renditions.filter((rendition) => rendition.crop === crop);
    const [best, ...others] = all.toSorted(
      (a, b) => rankOf(a.type) - rankOf(b.type) || (b.width ?? 0) - (a.width ?? 0),
    );
    return best ? [[best.file, others.map(({ file }) => file)] as const] : [];
  });
}

function rankOf(type: string): number {
  const rank = types.indexOf(type);
  return rank === -1 ? types.length : rank;
}
