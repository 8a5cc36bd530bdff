import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
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

  it('says in footnotes who says each sentence, and in which words', () => {
    const text = toMarkdown(bundledStory());
    expect(text).toContain('\n# North Korea says Kim Jong Un is back home');
    expect(text).toContain('defense ties[^s3] but didn’t disclose any specific steps.[^s4] Foreign');
    expect(text).toContain('\n## Who says so\n\n[^s1]: North Korea (official): “North Korea says”.\n');
    expect(text).toContain('\n[^s9]: KCNA (state media): “KCNA later said”.\n');
    expect(text).not.toContain('Kim made several visits to his munitions factories,[^');
  });

  it('says in a footnote what is carried over, not sure, or set by a reader', () => {
    const [first, ...rest] = bundledStory().attributions;
    if (!first) throw new Error('no attribution');
    const { cue: _cue, ...said } = first;
    const carriedFrom = { block: first.block, start: first.start, end: first.end };
    const attributions = [{ ...said, carriedFrom, sure: false, by: 'reader' as const }, ...rest];
    expect(toMarkdown({ ...bundledStory(), attributions })).toContain(
      '\n[^s1]: North Korea (official), goes on from the sentence before, not sure, set by a reader.\n',
    );
  });

  it('has references to footnotes behind links and code, and never before a bracket that would make a link', () => {
    const text = 'See the log (page 2)(3).';
    const story = storyOf(
      aStoryFile({
        headline: 'H',
        ...{ mentions: [], times: [], timeline: undefined, entities: [], places: [], dateline: undefined },
        body: [
          {
            ...{ id: 'p1', type: 'paragraph', text },
            marks: [{ type: 'link', start: 8, end: 20, href: 'https://x.example/' }],
          },
        ],
        sources: [{ id: 'a', kind: 'person', label: 'Ada_Moss' }],
        attributions: [
          { block: 'p1', start: 0, end: 11, source: 'a' },
          { block: 'p1', start: 11, end: 20, source: 'a' },
        ],
      }),
    );
    expect(toMarkdown(story)).toContain('See the [log (page 2)](<https://x.example/>)[^s1][^s2]\\(3).');
    expect(toMarkdown(story)).toContain('[^s1]: Ada\\_Moss (named person).');
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
