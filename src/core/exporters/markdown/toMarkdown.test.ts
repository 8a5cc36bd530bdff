import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { storyOf } from '#test/everyStory.ts';
import { nastyStory } from '#test/nastyStory.ts';
import { parseTree } from '../../importers/html/parseTree.ts';
import { findAll } from '../../importers/html/tree.ts';
import { toMarkdown } from './toMarkdown.ts';

const bodyOf = (changes: object) =>
  toMarkdown(
    storyOf(
      aStoryFile({
        body: [changes],
        mentions: [],
        times: [],
        timeline: undefined,
        entities: [],
        places: [],
        sources: [],
        attributions: [],
        dateline: undefined,
      }),
    ),
  );

describe('a story as Markdown', () => {
  it('has front matter, then headline, pictures, text and rights', () => {
    const text = toMarkdown(storyOf(aStoryFile()));
    expect(text).toMatch(/^---\nlede: 1\ntitle: "Ferry Aurora runs aground off Bergen"\n/);
    expect(text).toContain('\n# Ferry Aurora runs aground off Bergen\n');
    expect(text).toContain('\nBERGEN, Norway — The ferry Aurora ran aground on Monday');
    expect(text).toContain('\n## No one hurt\n');
    expect(text).toContain('![A chart of the fjord](<photos/chart.png>)\\\nWhere the Aurora struck.');
    expect(text).toContain('[example.org](<https://example.org/>)');
    expect(text).toMatch(/© 2024 The Harbour Post\n$/);
  });

  it('uses Markdown syntax for marks, and HTML elements inside words', () => {
    const marks = [
      { type: 'strong', start: 4, end: 9 },
      { type: 'emphasis', start: 10, end: 13 },
    ];
    const block = { id: 'p1', type: 'paragraph', text: 'The ferry Aurora', marks };
    expect(bodyOf(block)).toContain('The **ferry** <em>Aur</em>ora');
  });

  it('leaves ordinary text unchanged', () => {
    const text = 'AT&T’s 1,500 ferries (5 < 6) cost $3 – or 2% more: “why?” asked Berg.';
    expect(bodyOf({ id: 'p1', type: 'paragraph', text })).toContain(text);
  });

  it('lets no text become markup when it is rendered as HTML', () => {
    for (let seed = 1; seed < 60; seed += 1) {
      const [, , ...text] = toMarkdown(nastyStory(seed)).split('---\n');
      const html = marked.parse(text.join('---\n'), { async: false });
      const root = parseTree(html, 'html');
      const elements = root ? findAll(root, () => true) : [];
      expect(elements).not.toEqual([]);
      expect(elements.map(({ tag }) => tag)).not.toContain('script');
      expect(elements.flatMap(({ attributes }) => [...attributes.keys()])).not.toContain('onerror');
    }
  });
});
