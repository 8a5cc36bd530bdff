import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toAnchorText } from '../corrections/anchor.ts';
import { makeHighlight, withNote } from '../highlights/highlight.ts';
import { placeHighlights } from '../highlights/placeHighlights.ts';
import { withAnnotations } from '../importers/own/readAnnotations.ts';
import { readOwnHtml } from '../importers/own/readOwnHtml.ts';
import { readOwnMarkdown } from '../importers/own/readOwnMarkdown.ts';
import { withoutSourceNotes } from '../importers/text/withoutSourceNotes.ts';
import type { BlockId } from '../story/story.ts';
import { exportStory } from './exportStory.ts';

const story = bundledStory();
const text = toAnchorText(story);
const keep = (id: string, block: string, note = '') => {
  const passage = { block: block as BlockId, start: 0, end: 20 };
  const made = makeHighlight(text, [passage], { id, shape: 'line', madeAt: Date.UTC(2026, 10, 28) });
  if (!made) throw new Error('expected a highlight');
  return withNote(made, note);
};
const note = 'Ask *the bureau*\n<!-- text -->\n# Not a heading of the copy';
const { placed: highlights } = placeHighlights(text, [keep('plainone', 'p2'), keep('notedone', 'p3', note)]);

describe('highlights in a Markdown copy', () => {
  const copy = exportStory(story, 'markdown', { highlights }).text;

  it('are a list with their notes as they were written', () => {
    const words = story.body.find(({ id }) => id === 'p2');
    expect(copy).toContain('\n## Highlights\n');
    expect(copy).toContain(`- “${words && 'text' in words && words.text.slice(0, 20)}” (`);
    expect(copy).toContain('\n  Ask *the bureau*\n');
  });

  it('are not read back into the article, whole or edited, whatever a note says', () => {
    const plain = exportStory(story, 'markdown').text;
    expect(readOwnMarkdown(copy)).toEqual(readOwnMarkdown(plain));
    expect(withoutSourceNotes(copy).replace(/\s+/g, ' ')).toBe(
      withoutSourceNotes(plain).replace(/\s+/g, ' '),
    );
  });

  it('have no part in one without', () => {
    expect(exportStory(story, 'markdown', { highlights: [] }).text).not.toContain('highlights');
  });
});

describe('highlights in Web Annotations', () => {
  const copy = exportStory(story, 'annotations', { highlights }).text;

  it('are highlights and comments, with words, note and time', () => {
    const { first } = JSON.parse(copy) as { first: { items: { motivation: string }[] } };
    const own = first.items.filter(({ motivation }) => /highlighting|commenting/.test(motivation));
    expect(own).toMatchObject([
      { motivation: 'highlighting', created: '2026-11-28T00:00:00.000Z' },
      { motivation: 'commenting', body: [{ value: note, format: 'text/markdown' }] },
    ]);
    expect(own[0]).not.toHaveProperty('body');
  });

  it('change nothing of a story that the annotations are added to', () => {
    expect(withAnnotations(story, copy)).toEqual(
      withAnnotations(story, exportStory(story, 'annotations').text),
    );
  });
});

it('highlights are in no story file', () => {
  expect(exportStory(story, 'story', { highlights }).text).toBe(exportStory(story, 'story').text);
});

describe('highlights in a saved page', () => {
  const copy = exportStory(story, 'html', { highlights }).text;

  it('stand in their places with the name of their shape, and are listed at the end with their notes', () => {
    expect(copy).toMatch(/<mark class="kept line" id="kept.1">/);
    const list = copy.slice(copy.indexOf('<section id="highlights">'));
    expect(list).toContain('Line under, Paragraph 2, <a href="#kept.1"');
    expect(list).toContain('<p class="own-note">Ask *the bureau*\n&lt;!-- text --&gt;');
  });

  it('leave the page one that is imported again as the same story', () => {
    const plain = readOwnHtml(exportStory(story, 'html').text);
    expect(plain).toBeDefined();
    expect(readOwnHtml(copy)).toEqual(plain);
  });

  it('that someone has edited in the file make it a page like any other', () => {
    expect(readOwnHtml(copy.replace('Ask *the bureau*', 'Ask *the police*'))).toBeUndefined();
  });

  it('are not in one without', () => {
    expect(exportStory(story, 'html', { highlights: [] }).text).not.toContain('<mark');
  });
});
