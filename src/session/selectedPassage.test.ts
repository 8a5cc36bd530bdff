// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOfBlock } from '#core/story/blocks.ts';
import { parseStory } from '#core/story/parseStory.ts';
import { aStoryFile } from '#test/aStoryFile.ts';
import { selectedPassage, selectedPassages, selectedTables } from './selectedPassage.ts';

const parsed = parseStory(aStoryFile());
if (!parsed.ok) throw new Error('the story is broken');
const story = parsed.value;

beforeEach(() => {
  document.body.innerHTML = `
    <p id="outside">The ferry Aurora</p>
    <article class="story">
      <h1 id="headline">Ferry <a>Aurora</a> runs aground off Bergen</h1>
      <div data-part="caption" id="caption-chart">
        <p data-part="shows"><span>Where the <span>Aurora</span> struck.</span></p>
        <ul><li data-notice="handout"><span><b>Handout.</b> Handout picture.</span></li></ul>
      </div>
      <p id="p1" data-block=""><span class="dateline" id="dateline">BERGEN, Norway</span><span class="dash"> — </span>The ferry <a>Aurora</a> ran aground on Monday, the coast guard said.</p>
      <p id="p3" data-block="">Captain <a>Ida Berg</a> said the crew of the MS Aurora was safe.</p>
      <section id="fleet" class="table-scroll"><table><tbody><tr><td>Bergen</td><td>12</td></tr></tbody></table></section>
      <p id="p4" data-block="">The last words.</p>
    </article>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

function textNode(within: string, words: string): { node: Node; at: number } {
  const walker = document.createTreeWalker(document.querySelector(within) ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at !== -1) return { node, at };
  }
  throw new Error(`no “${words}” in ${within}`);
}

/** Selects from the beginning of one piece of text to the end of another. */
function select(within: string, from: string, to = from, end = within): string | undefined {
  const first = textNode(within, from);
  const last = textNode(end, to);
  getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
  const passage = selectedPassage(story, getSelection());
  const text = passage && textOfBlock(story, passage.block)?.slice(passage.start, passage.end);
  return passage && `${passage.block}: ${text}`;
}

describe('the words that a reader has selected', () => {
  it.each([
    ['#headline', 'Aurora', 'Aurora', 'headline: Aurora'],
    ['#p3', 'Captain', 'Ida Berg', 'p3: Captain Ida Berg'],
    ['#p3', 'rew', 'M', 'p3: crew of the MS'],
    ['#p3', ' crew ', ' crew ', 'p3: crew'],
  ])('in %s from “%s” to “%s” are whole words of its text', (within, from, to, passage) => {
    expect(select(within, from, to)).toBe(passage);
  });

  it('are counted without the dateline, which has a text of its own', () => {
    expect(select('#p1', 'ran aground')).toBe('p1: ran aground');
    expect(select('#dateline', 'BERGEN')).toBe('dateline: BERGEN');
  });

  it('are found in each piece of a caption, but never in the words that are ours', () => {
    expect(select('[data-part="shows"]', 'struck')).toBe('caption-chart: struck');
    expect(select('li', ' Handout picture')).toBe('caption-chart: Handout picture');
  });

  it('are cut to the block in which they begin', () => {
    expect(select('#p1', 'Monday', 'Captain', '#p3')).toBe('p1: Monday, the coast guard said.');
  });

  it('are none outside the story, nor where nothing is selected', () => {
    expect(select('#outside', 'Aurora')).toBeUndefined();
    getSelection()?.collapse(document.querySelector('#p3'), 0);
    expect(selectedPassage(story, getSelection())).toBeUndefined();
    expect(selectedPassage(story, null)).toBeUndefined();
  });
});

it('words over several blocks are a passage in each, without one that the selection only reaches', () => {
  const first = textNode('#headline', 'aground');
  const last = textNode('#p1', 'on Monday');
  const quotes = (end: Node, at: number) => {
    getSelection()?.setBaseAndExtent(first.node, first.at, end, at);
    return selectedPassages(story, getSelection()).map(
      ({ block, start, end: to }) => `${block}: ${textOfBlock(story, block)?.slice(start, to)}`,
    );
  };
  expect(
    quotes(last.node, last.at + 'on Monday'.length).filter((quote) => !quote.startsWith('caption')),
  ).toEqual(['headline: aground off Bergen', 'p1: The ferry Aurora ran aground on Monday']);
  const next = textNode('#p3', 'Captain');
  expect(quotes(next.node, 0).at(-1)).toMatch(/^p1: The ferry .* said\.?$/);
});

it.each([
  ['#fleet', 'Bergen', '#fleet', 'Bergen', ['fleet']],
  ['#p3', 'Captain', '#p4', 'last', ['fleet']],
  ['#p3', 'Captain', '#p3', 'safe', []],
  ['#p4', 'The', '#p4', 'last', []],
])('a table is among what is selected if some of its words are: %s “%s” to %s “%s”', (...given) => {
  const [within, from, end, to, tables] = given;
  const [first, last] = [textNode(within, from), textNode(end, to)];
  getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
  expect(selectedTables(getSelection())).toEqual(tables);
});

it('a table that a selection by triple click only reaches is not among it', () => {
  const { node, at } = textNode('#p3', 'Captain');
  getSelection()?.setBaseAndExtent(node, at, textNode('#fleet', 'Bergen').node, 0);
  expect(selectedTables(getSelection())).toEqual([]);
});
