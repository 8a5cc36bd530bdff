import { describe, expect, it } from 'vitest';
import type { Story } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toOfflineFiles } from './offlineFiles.ts';

const kim = bundledStory();
const at = (story: Story, name: string) => `stories/${story.id}/${name}`;

/** The files of a build with these stories; pictures have a byte for each pixel of width, pages a thousand. */
function filesOf(stories: readonly Story[], page = 1000): ReadonlyMap<string, number> {
  return new Map([
    ['assets/app-1a2b.js', 100],
    ['assets/app-1a2b.js.br', 50],
    ['assets/atkinson-hyperlegible-next-latin-wght-normal-1a2b.woff2', 50],
    ['schema/story-1.schema.json', 100],
    ['app-pictures/wide.webp', 100],
    ...stories.flatMap((story) => [
      [at(story, 'index.html'), page] as const,
      [at(story, 'story.json'), page] as const,
      [at(story, 'trip.topo.json'), page] as const,
      ...story.photos.flatMap(({ renditions }) =>
        renditions.map(({ file, width = 0 }) => [at(story, file), width] as const),
      ),
    ]),
  ]);
}

describe('what is kept for reading without a connection', () => {
  const { kept, standIns } = toOfflineFiles([kim], filesOf([kim]));

  it('is every page, the code and the annotator’s data', () => {
    for (const file of [
      'index.html',
      'import/index.html',
      'about/index.html',
      'shell.html',
      'assets/app-1a2b.js',
      'gazetteer-en.txt',
      at(kim, 'index.html'),
      at(kim, 'story.json'),
      at(kim, 'trip.topo.json'),
    ])
      expect(kept).toContain(file);
  });

  it('is nothing that a reader does not read', () => {
    for (const file of [
      'assets/app-1a2b.js.br',
      'assets/atkinson-hyperlegible-next-latin-wght-normal-1a2b.woff2',
      'schema/story-1.schema.json',
      'app-pictures/wide.webp',
    ])
      expect(kept).not.toContain(file);
  });

  it('has each picture once, in each crop, the largest of the smallest type', () => {
    const pictures = [...kept].filter((file) => file.includes('/photos/'));
    expect(pictures).toHaveLength(9);
    expect(pictures).toContain(at(kim, 'photos/border-map-1600.avif'));
    expect(pictures).toContain(at(kim, 'photos/border-map-phone-1440.avif'));
  });

  it('has a stand-in of the same picture and crop for every other file of a picture', () => {
    for (const { renditions } of kim.photos)
      for (const { file, crop } of renditions) {
        const standIn = standIns[at(kim, file)] ?? at(kim, file);
        expect(kept).toContain(standIn);
        expect(standIn.includes('-phone-')).toBe(crop === 'phone');
      }
    expect(standIns[at(kim, 'photos/arrival-480.jpg')]).toBe(at(kim, 'photos/arrival-1600.avif'));
  });

  const older: Story = { ...kim, id: 'older', published: '2001-01-01' };
  it('has the newest stories first, as many as fit', () => {
    const both = toOfflineFiles([older, kim], filesOf([older, kim], 4_000_000)).kept;
    expect(both).toContain(at(kim, 'index.html'));
    expect(both).not.toContain(at(older, 'index.html'));
    expect(toOfflineFiles([older, kim], filesOf([older, kim])).kept).toContain(at(older, 'index.html'));
  });

  it('has the newest story, however large it is', () => {
    expect(toOfflineFiles([older, kim], filesOf([older, kim], 90_000_000)).kept).toContain(
      at(kim, 'index.html'),
    );
  });
});
