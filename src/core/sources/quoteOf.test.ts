import { expect, it } from 'vitest';
import { captionBlockId } from '#core/story/blocks.ts';
import type { Passage } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { quoteOf } from './quoteOf.ts';

const story = bundledStory();
const words = (quote: string): Passage => {
  for (const block of story.body) {
    const start = 'text' in block ? block.text.indexOf(quote) : -1;
    if (start >= 0) return { block: block.id, start, end: start + quote.length };
  }
  throw new Error(quote);
};
const outlet = `The Associated Press, “${story.headline}”, Wednesday, 20 September 2023`;

it('a quote has its words, who says them by the story’s own words, outlet, headline and date', () => {
  expect(quoteOf(story, [words('strategic and tactical coordination')]).split('\n')).toEqual([
    '“strategic and tactical coordination”',
    'Who says so: KCNA, state media, said (“KCNA later said”).',
    outlet,
  ]);
});

it('words without a source say that none is stated', () => {
  expect(quoteOf(story, [words('most important space launch center')])).toContain(
    'Who says so: no source stated.',
  );
});

it('words over two paragraphs keep them apart, and name every source once', () => {
  const quote = quoteOf(story, [
    words('didn’t disclose any specific steps. Foreign experts speculate'),
    words('Kim’s train crossed'),
  ]);
  expect(quote).toContain('speculate\n\nKim’s train crossed”');
  expect(quote.match(/Who says so/g)).toHaveLength(3);
});

it('words of a caption have where the picture comes from, instead of a speaker', () => {
  const [photo] = story.photos;
  if (!photo) throw new Error('no picture');
  const quote = quoteOf(story, [{ block: captionBlockId(photo.id), start: 0, end: 13 }]);
  expect(quote).toContain(
    'Picture: In this photo provided by the North Korean government. Independent journalists were not given access',
  );
  expect(quote).toContain(photo.credit);
  expect(quote).not.toContain('Who says so');
});

it('has the address of the original where there is one, and no date where none is given', () => {
  const { published: _, ...undated } = story;
  const quote = quoteOf({ ...undated, sourceUrl: 'https://news.example/kim' } as typeof story, [
    words('Analysts say'),
  ]);
  expect(quote.split('\n').at(-1)).toBe('https://news.example/kim');
  expect(quote).toContain(`The Associated Press, “${story.headline}”\n`);
});
