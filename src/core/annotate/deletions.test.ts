import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import { article, importText, pageOf } from '#test/importText.ts';
import { textOfBlock } from '../story/blocks.ts';
import { annotate } from './annotate.ts';

/** The names, times and events found in a page with these paragraphs. */
function found(html: string) {
  const page = pageOf(
    `<article><h1>Ferry returns</h1><time datetime="2024-03-05">5 March 2024</time>${article}${html}</article>`,
  );
  const { story } = annotate(importText(page).story, shippedGazetteer(), '2024-03-05');
  for (const { block, start, end, quote } of [...story.mentions, ...story.times])
    expect(textOfBlock(story, block)?.slice(start, end)).toBe(quote);
  return {
    quotes: story.mentions.map(({ quote }) => quote),
    names: story.entities.map(({ name }) => name),
    times: story.times.map(({ quote }) => quote),
    titles: (story.timeline?.events ?? []).map(({ title }) => title),
  };
}

describe('words that the source has struck out', () => {
  it('are nobody’s name and no event', () => {
    const { names, titles } = found(
      '<p><del>Tom Iyer</del> Carla Roe was arrested on Monday, police said.</p>',
    );
    expect(names).toContain('Carla Roe');
    expect(names.filter((name) => /Iyer/.test(name))).toEqual([]);
    expect(titles.filter((title) => /Iyer/.test(title))).toEqual([]);
    expect(titles).toContainEqual(expect.stringContaining('Carla Roe was arrested'));
  });

  it('don’t join the words around them to one name', () => {
    const { quotes } = found(
      '<p>The mayor met Carla <del>Maria</del> Roe and Jon Lind at the town hall.</p>',
    );
    expect(quotes).not.toContain('Carla Maria Roe');
    expect(quotes).toContain('Jon Lind');
  });
});

describe('a reference to a note', () => {
  it('is no part of the year before it', () => {
    const { times } = found('<p>The pier was built in 1998<sup>2</sup> by the town.</p>');
    expect(times).toContain('1998');
  });
});

describe('a pull quote that repeats the text', () => {
  const words = 'We lost the boat, but we are all alive, Carla Roe said on the pier.';
  const pull = (text: string) => `<aside class="pull-quote"><p>${text}</p></aside>`;

  it('adds no mention of its names', () => {
    const { quotes } = found(`${pull('We are all alive, Carla Roe said')}<p>${words}</p>`);
    expect(quotes.filter((quote) => quote === 'Carla Roe')).toHaveLength(1);
    const other = found(`${pull('“I never saw such a sea,” said Carla Roe')}<p>${words}</p>`);
    expect(other.quotes.filter((quote) => quote === 'Carla Roe')).toHaveLength(2);
  });
});
