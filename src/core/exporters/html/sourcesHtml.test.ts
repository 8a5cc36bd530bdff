import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { parseTree } from '../../importers/html/parseTree.ts';
import { attribute, type Element, findAll, textOf } from '../../importers/html/tree.ts';
import type { Story } from '../../story/story.ts';
import { toHtmlPage } from './toHtmlPage.ts';

const kim = bundledStory();

function elements(story: Story): readonly Element[] {
  const root = parseTree(toHtmlPage(story), 'html');
  return root ? findAll(root, () => true) : [];
}

function withId(all: readonly Element[], id: string): Element {
  const found = all.find((element) => attribute(element, 'id') === id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

describe('who says so, in a saved page', () => {
  it('is listed by kind, each source with its sentences, and counted where no source is stated', () => {
    const section = withId(elements(kim), 'sources');
    const headings = findAll(section, ({ tag }) => tag === 'h3').map(textOf);
    expect(headings).toEqual([
      'State media',
      'Officials',
      'Experts, unnamed',
      'The publisher',
      'No source stated',
    ]);
    expect(textOf(section)).toMatch(/KCNA.*KCNA later said Kim .* armed forces\. said, in the text/s);
    expect(textOf(section)).toContain('6 sentences or parts');
  });

  it('leads to exactly the words in the text', () => {
    const all = elements(kim);
    const links = findAll(withId(all, 'sources'), ({ tag }) => tag === 'a');
    expect(links).toHaveLength(kim.attributions.filter(({ source }) => source).length);
    for (const link of links)
      expect(`In the text: ${textOf(withId(all, attribute(link, 'href').slice(1)))}`).toBe(
        attribute(link, 'aria-label'),
      );
  });

  it('says what is carried over, not sure, or set by a reader', () => {
    const [first, ...rest] = kim.attributions;
    if (!first) throw new Error('no attribution');
    const carriedFrom = { block: first.block, start: first.start, end: first.end };
    const attributions = [first, ...rest.map((said) => ({ ...said, carriedFrom, by: 'reader' as const }))];
    const text = textOf(withId(elements({ ...kim, attributions }), 'sources'));
    expect(text).toContain('armed forces. goes on from the sentence before, set by a reader, in the text');
    const unsure = kim.attributions.map((said) => ({ ...said, sure: false }));
    const section = withId(elements({ ...kim, attributions: unsure }), 'sources');
    expect(findAll(section, ({ tag }) => tag === 'h3').map(textOf)).toEqual(['Not sure']);
  });

  it('has what the story says is not known, with its words marked and a link to the place', () => {
    const all = elements(kim);
    const items = findAll(withId(all, 'unknown'), ({ tag }) => tag === 'li');
    expect(items.map(textOf)).toContain(
      'During Kim’s six-day trip to Russia, his longest foreign travel as a leader, the two countries said they discussed boosting their defense ties but didn’t disclose any specific steps. AP, in the text',
    );
    expect(items.flatMap((item) => findAll(item, ({ tag }) => tag === 'b')).map(textOf)).toContain(
      'but didn’t disclose any specific steps.',
    );
  });

  it('is left out where nothing has a source', () => {
    const bare = { ...kim, sources: [], attributions: [], photos: [], language: 'de' };
    const ids = elements(bare).map((element) => attribute(element, 'id'));
    expect(ids).not.toContain('sources');
    expect(ids).not.toContain('unknown');
  });
});
