import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { importText, sentences } from '#test/importText.ts';
import { markdownHtml } from './markdownHtml.ts';
import { withoutSourceNotes } from './withoutSourceNotes.ts';

describe('footnotes in Markdown', () => {
  const [one, two] = sentences;

  it('lead to their notes', () => {
    const { story } = importText(
      `# Ferry returns\n\n${one}[^1]\n\n${two}[^log]\n\n[^1]: The *board’s*\n    own count.\n[^log]: https://x.example/log\n`,
    );
    expect(story.body.map((block) => ('text' in block ? block.text : ''))).toEqual([
      `${one}1`,
      `${two}log`,
      '1 The board’s own count.',
      'log https://x.example/log',
    ]);
    const hrefs = story.body.slice(0, 2).map((block) => 'marks' in block && block.marks);
    expect(hrefs).toMatchObject([
      expect.arrayContaining([expect.objectContaining({ type: 'link', href: '#p3' })]),
      expect.arrayContaining([expect.objectContaining({ type: 'link', href: '#p4' })]),
    ]);
  });

  it('without a note stay as they are written', () => {
    const { story } = importText(`# Ferry returns\n\n${one}[^1]\n\n${two}\n\n[^2]: A note.`);
    expect(story.body[0]).toMatchObject({ text: `${one}[^1]` });
  });

  it('are left alone where they are called like ours and are not', () => {
    const { story } = importText(`# Ferry returns\n\n${one}[^s1]\n\n${two}\n\n[^s1]: The board’s own count.`);
    expect(story.body.map((block) => ('text' in block ? block.text : ''))).toContain(`${one}s1`);
  });

  it.each(['[^s1] ', '\n<!-- sources -->', '\n[^s1]: a', '\n<!-- '])(
    'of our own copies are left out in time proportional to the text: %j',
    (unit) => {
      expectLinear(
        unit,
        200_000,
        (size) => `a\n<!-- sources -->\n[^s1]: a\n${unit.repeat(size / unit.length)}`,
        withoutSourceNotes,
      );
    },
  );

  it.each(['[^1] ', '[^1]: a\n', '[^1]: a\n\n', '[^'])(
    'are found in time proportional to the text: %j',
    (unit) => {
      expectLinear(unit, 60_000, (size) => `[^1]: a\n\n${unit.repeat(size / unit.length)}`, markdownHtml);
    },
  );
});
