import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { everyStory, storyOf } from '#test/everyStory.ts';
import { importArticle } from '../../importers/importArticle.ts';
import { blocksInPageOrder } from '../../story/blocks.ts';
import type { Story } from '../../story/story.ts';
import { exportStory } from '../exportStory.ts';
import { fromCodePoints } from './codePoints.ts';
import { toWebAnnotations } from './toWebAnnotations.ts';

type Selector = {
  readonly value: string;
  readonly refinedBy: { readonly start: number; readonly end: number; readonly exact: string };
};
type Annotation = {
  readonly motivation: string;
  readonly body: readonly { readonly value?: string; readonly source?: string }[];
  readonly target: { readonly source: string; readonly selector: readonly [Selector, Selector] };
};
type Collection = { readonly total: number; readonly first: { readonly items: readonly Annotation[] } };

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a story’s Web Annotations', () => {
  it.each(everyStory().map((story) => [story.id, story] as const))(
    'have each quote at its position, in code points: %s',
    (_, story) => {
      const { total, first } = toWebAnnotations(story) as Collection;
      expect(first.items).toHaveLength(total);
      const texts = new Map<string, string>(blocksInPageOrder(story).map(({ id, text }) => [id, text]));
      for (const { target } of first.items)
        for (const { selector } of [target].flat()) {
          const [position, quote] = selector;
          const text = Array.from(texts.get(position.value) ?? '');
          const { start, end } = position.refinedBy;
          expect(text.slice(start, end).join('')).toBe(quote.refinedBy.exact);
        }
    },
  );

  it('count an emoji before a name as one character, where the story counts two units', () => {
    const file = aStoryFile({
      headline: '😀 Aurora',
      mentions: [{ entity: 'aurora', block: 'headline', start: 3, end: 9, quote: 'Aurora', kind: 'name' }],
    });
    const { first } = toWebAnnotations(storyOf(file)) as Collection;
    expect(first.items[0]?.target.selector[0].refinedBy).toMatchObject({ start: 2, end: 8 });
    expect(fromCodePoints('😀 Aurora', 2)).toBe(3);
  });

  it('name the page of a story that has an address, and identify each entity', () => {
    const { first } = toWebAnnotations(storyOf(aStoryFile()), 'https://news.example/ferry/') as Collection;
    expect(first.items[0]).toMatchObject({
      motivation: 'identifying',
      body: [
        { source: 'https://news.example/ferry/#entity-aurora' },
        { value: 'Aurora' },
        { value: 'thing' },
      ],
      target: { source: 'https://news.example/ferry/' },
    });
  });
});

describe('an attribution as a Web Annotation', () => {
  const items = (story: Story) => (toWebAnnotations(story) as Collection).first.items;
  const about = (story: Story, quote: string) =>
    items(story).find(
      (item) =>
        'lede:attribution' in item && [item.target].flat()[0]?.selector[1].refinedBy.exact.startsWith(quote),
    );

  it('has the source with its kind, the statement, and the words of saying as a passage', () => {
    expect(about(bundledStory(), 'KCNA later said')).toMatchObject({
      motivation: 'classifying',
      body: [
        { source: 'urn:lede:story:kim-returns-from-russia#source-kcna', purpose: 'identifying' },
        { value: 'KCNA', purpose: 'tagging' },
        { value: 'state media', purpose: 'classifying' },
        { value: 'said', purpose: 'describing' },
      ],
      'lede:attribution': { cue: { selector: [{}, { refinedBy: { exact: 'KCNA later said' } }] } },
      'lede:source': { id: 'kcna', kind: 'stateMedia', entities: ['kcna'] },
    });
  });

  it('says that no source is stated, or that it is not sure', () => {
    expect(about(bundledStory(), 'While traveling')?.body).toEqual([
      expect.objectContaining({ value: 'No source stated', purpose: 'classifying' }),
    ]);
    const attributions = bundledStory().attributions.map((said) => ({ ...said, sure: false }));
    expect(about({ ...bundledStory(), attributions }, 'KCNA later said')?.body.at(-1)).toMatchObject({
      ...{ value: 'not sure', purpose: 'assessing' },
    });
  });
});

describe('Web Annotations imported with their story', () => {
  it.each(everyStory().map((story) => [story.id, story] as const))('give an equal story: %s', (_, story) => {
    const bare = storyOf({
      ...JSON.parse(exportStory(story, 'story').text),
      mentions: [],
      times: [],
      entities: story.entities.map((entity) => ({ ...entity, roles: [] })),
    });
    const files = [exportStory(bare, 'story'), exportStory(story, 'annotations')];
    const imported = importArticle(files.map(({ name, text }) => ({ name, bytes: bytes(text) })));
    expect(imported.ok && imported.value.story).toEqual(story);
    expect(imported.ok && imported.value.report.unused).toEqual([]);
  });

  it('say who says so to a story that has no sources, with what is carried over, not sure, or whose', () => {
    const full = bundledStory();
    const [first, ...rest] = full.attributions;
    if (!first) throw new Error('no attribution');
    const carriedFrom = { block: first.block, start: first.start, end: first.end };
    const last = rest.map((said) => ({ ...said, carriedFrom, sure: false, by: 'automatic' as const }));
    const story = { ...full, timeline: undefined, attributions: [first, ...last] };
    const bare = { ...story, sources: [], attributions: [] };
    const files = [exportStory(bare, 'story'), exportStory(story, 'annotations')];
    const imported = importArticle(files.map(({ name, text }) => ({ name, bytes: bytes(text) })));
    const read = imported.ok ? imported.value.story : undefined;
    expect(read?.attributions).toEqual(story.attributions);
    expect(read?.sources).toEqual(expect.arrayContaining([...story.sources]));
    expect(read?.sources).toHaveLength(story.sources.length);
  });

  it('are left out if the words that say so are not where they should be', () => {
    const story = { ...bundledStory(), timeline: undefined };
    const moved = exportStory(story, 'annotations').text.replace(
      /("exact":\s*)"KCNA later said"/,
      '$1"KCNA never said"',
    );
    const imported = importArticle([
      { name: 'story.json', bytes: bytes(exportStory(story, 'story').text) },
      { name: 'notes.jsonld', bytes: bytes(moved) },
    ]);
    expect(imported.ok && imported.value.report.unused).toEqual(['notes.jsonld']);
  });

  it('are left out, and reported, if the text is not the one they were made for', () => {
    const story = storyOf(aStoryFile());
    const other = exportStory(story, 'story').text.replaceAll('Ferry Aurora', 'Ship Aurora');
    const bare = JSON.stringify({ ...JSON.parse(other), mentions: [] });
    const imported = importArticle([
      { name: 'story.json', bytes: bytes(bare) },
      { name: 'notes.jsonld', bytes: bytes(exportStory(story, 'annotations').text) },
    ]);
    expect(imported.ok && imported.value.story.mentions).toEqual([]);
    expect(imported.ok && imported.value.report.unused).toEqual(['notes.jsonld']);
  });
});
