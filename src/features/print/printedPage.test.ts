import { expect, it } from 'vitest';
import { pageMargins, printedDay } from './printedPage.ts';

const printed = {
  headline: 'Ferry runs aground',
  publisher: { name: 'The Harbour Post' },
  address: 'https://news.example/stories/ferry',
  day: 'Saturday, 28 November 2026',
};

it('gives printed pages their headline, publisher, address, day and number', () => {
  const style = pageMargins(printed);
  for (const words of ['Ferry runs aground', 'The Harbour Post', printed.address, `Printed ${printed.day}`])
    expect(style).toContain(words);
  expect(style).toContain('counter(page) " / " counter(pages)');
});

it('lets nothing of a headline end its string', () => {
  const style = pageMargins({ ...printed, headline: 'A "quote" \\ and } a\nline' });
  expect(style).toContain('content: "A \\22 quote\\22  \\5c  and } a\\a line";');
});

it('shortens a long headline between words, and leaves out that no publisher is given', () => {
  const style = pageMargins({
    ...printed,
    headline: 'word '.repeat(40).trim(),
    publisher: { name: 'Publisher not given' },
  });
  expect(style).toContain('word …"');
  expect(style).not.toContain('not given');
});

it('names the day by the reader’s own clock', () => {
  expect(printedDay(new Date(2026, 10, 28, 23, 59))).toBe('Saturday, 28 November 2026');
});
