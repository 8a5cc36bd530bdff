import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { bundledMap } from '#test/bundledStory/bundledMap.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { everyStory, storyOf } from '#test/everyStory.ts';
import { nastyStory } from '#test/nastyStory.ts';
import { sha256 } from '#test/sha256.ts';
import { parseTree } from '../../importers/html/parseTree.ts';
import { attribute, type Element, findAll } from '../../importers/html/tree.ts';
import { readOwnHtml } from '../../importers/own/readOwnHtml.ts';
import type { BlockId, PhotoId } from '../../story/story.ts';
import { ownMapWords } from '../../timeline/ownMap.ts';
import { exportStory } from '../exportStory.ts';
import { escapeHtml } from './escapeHtml.ts';
import { mapSvg } from './mapSvg.ts';
import { pageScript } from './pageScript.ts';
import { pageScriptHash } from './pageScriptHash.ts';
import { pageStyle } from './pageStyle.ts';
import { pageStyleHash } from './pageStyleHash.ts';
import { toHtmlPage } from './toHtmlPage.ts';

function elementsOf(page: string): readonly Element[] {
  const root = parseTree(page, 'html');
  return root ? findAll(root, () => true) : [];
}

const pages = [...everyStory(), ...Array.from({ length: 20 }, (_, seed) => nastyStory(seed + 1))].map(
  (story) => [story.id, toHtmlPage(story)] as const,
);

describe('a story as a web page', () => {
  it('has a policy that allows its own style and script by hash and nothing else', () => {
    expect(pageStyleHash).toBe(`sha256-${sha256(pageStyle)}`);
    expect(pageScriptHash).toBe(`sha256-${sha256(pageScript)}`);
    expect(pages[0]?.[1]).toContain(
      `default-src 'none'; style-src '${pageStyleHash}'; script-src '${pageScriptHash}'; font-src data:; img-src data:;`,
    );
    expect(pageScript.length).toBeLessThan(10_000);
  });

  it.each(pages)('has no event handlers, and links only to safe addresses: %s', (_, page) => {
    for (const element of elementsOf(page)) {
      const names = [...element.attributes.keys()];
      expect(names.filter((name) => /^on|^style$|^srcdoc$|^formaction$/.test(name))).toEqual([]);
      const href = attribute(element, 'href');
      if (href !== '') expect(href).toMatch(/^(?:https?:\/\/|mailto:|#)/);
    }
    const scripts = elementsOf(page).filter(({ tag }) => tag === 'script');
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/json', '']);
    expect(page).toContain(`<script>${pageScript}</script>`);
  });

  it.each(pages)('has a target, once, for each link inside it: %s', (_, page) => {
    const elements = elementsOf(page);
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements
      .map((element) => attribute(element, 'href'))
      .filter((href) => href.startsWith('#'));
    for (const target of targets) expect(ids).toContain(target.slice(1));
  });

  it('shows the map it is given as a picture, and is recognised with it when it comes back', () => {
    const story = bundledStory();
    const words = ownMapWords(story);
    const topology = bundledMap();
    if (!words) throw new Error('the bundled story has no map');
    const { text } = exportStory(story, 'html', { map: { ...words, topology } });
    const [image] = elementsOf(text).filter(
      ({ tag, attributes }) => tag === 'img' && !attributes.has('data-file'),
    );
    const [kind, svg = ''] = attribute(image as Element, 'src').split(',');
    expect(kind).toBe('data:image/svg+xml');
    expect(decodeURIComponent(svg)).toMatch(/^<svg .*Vladivostok.*<\/svg>$/);
    expect(svg).not.toMatch(/["'<>\s]/);
    expect(attribute(image as Element, 'alt')).toMatch(/^Map of the places in this story: Pyongyang, /);
    expect(text).toContain(escapeHtml(words.note));
    expect(readOwnHtml(text)?.kind).toBe('story');
    const noted = text.replace(words.note, `${words.note} Sold out.`);
    expect(noted).not.toBe(text);
    expect(readOwnHtml(noted)).toBeUndefined();
  });

  it('has no map without places, and one with every letter of their names escaped', () => {
    const story = bundledStory();
    const topology = bundledMap();
    expect(mapSvg(story, topology, { places: [], note: '' }) ?? '').not.toContain('Pyongyang');
    const places = story.places.map((place) => ({ ...place, name: `<b>&"'${place.name}` }));
    expect(mapSvg(story, topology, { places, note: '' })).not.toContain('<b>');
  });

  it('embeds each picture, and says so if one could not be read', () => {
    const story = storyOf(aStoryFile());
    const picture = {
      photo: 'chart' as PhotoId,
      file: 'photos/chart.png',
      type: 'image/png',
      base64: 'AAAA',
    };
    expect(toHtmlPage(story, [picture])).toContain('src="data:image/png;base64,AAAA"');
    expect(toHtmlPage(story)).toContain('The picture is not in this file.');
    expect(toHtmlPage(story)).toContain('Where the Aurora struck');
  });

  it('isolates its own words, so that in a right-to-left story no full stop comes before them', () => {
    const page = toHtmlPage({ ...storyOf(aStoryFile()), sourceUrl: 'https://harbour.example/ferry' });
    for (const words of ['The picture is not in this file.', 'First published at '])
      expect(page).toContain(`<bdi>${words}`);
  });

  it('gives a credit once, and says which years nobody printed', () => {
    const story = storyOf(aStoryFile());
    const [photo] = story.photos;
    if (!photo) throw new Error('expected a picture');
    const caption = 'The quay on Monday. Photograph: Ola Nes';
    const times = [
      {
        block: 'p1' as BlockId,
        start: 0,
        end: 5,
        quote: '3 May',
        when: '2024-05-03',
        assumed: 'year' as const,
      },
    ];
    const page = toHtmlPage({ ...story, photos: [{ ...photo, caption, credit: 'Ola Nes' }], times });
    expect(page).not.toContain('<p class="credit">Ola Nes');
    expect(page).toContain('No year is printed with “3 May”; 2024 is assumed');
  });
});
