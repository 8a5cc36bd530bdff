import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { everyStory, storyOf } from '#test/everyStory.ts';
import { nastyStory } from '#test/nastyStory.ts';
import type { ExportForm } from '../../exporters/exportForm.ts';
import { exportStory } from '../../exporters/exportStory.ts';
import type { Mark, Story } from '../../story/story.ts';
import { importArticle } from '../importArticle.ts';

function again(story: Story, form: ExportForm, change: (text: string) => string = (text) => text): Story {
  const { name, text } = exportStory(story, form);
  const imported = importArticle([{ name, bytes: new TextEncoder().encode(change(text)) }]);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value.story;
}

/** What Markdown preserves: ids are renumbered, alternative text that repeats the caption is left out. */
function inMarkdown({ headline, summary, byline, dateline, published, body, ...story }: Story) {
  const places = new Map(body.map(({ id }, i) => [`#${id}`, `#${i}`]));
  const placed = (marks: readonly Mark[] = []) =>
    marks.map((mark) =>
      mark.type === 'link' ? { ...mark, href: places.get(mark.href) ?? mark.href } : mark,
    );
  const text = ({ text, marks }: Story['links'][number]) => ({ text, marks: placed(marks) });
  const inText = body.flatMap((block) => (block.type === 'figure' ? [block.photo] : []));
  const above = story.photos.filter(({ id }) => !inText.includes(id));
  const inside = inText.flatMap((id) => story.photos.filter((photo) => photo.id === id));
  return {
    fields: [story.id, headline, summary, byline, dateline?.text, published, story.language, story.direction],
    rights: [story.rights, story.publisher, story.sourceUrl, story.timeZone],
    times: [story.updated, story.captured, story.readFrom],
    body: body.map((block) => {
      const { id: _id, ...all } = { depth: 0, ...block };
      const rest = 'text' in all ? { ...all, marks: placed(all.marks) } : all;
      if ('photo' in rest) return 'figure';
      return 'rows' in rest ? rest.rows.map((row) => row.map((cell) => cell)) : rest;
    }),
    pictures: [...above, ...inside].map(({ caption, credit }) => [caption, credit]),
    lines: [story.contributors.map(text), story.links.map(text)],
  };
}

const timed: Story = {
  ...bundledStory(),
  id: 'timed',
  published: '2023-09-20T01:30:00Z',
  updated: '2023-09-21T08:00+09:00',
  captured: '2026-11-27T09:05:00Z',
  readFrom: { published: 'jsonLd', updated: 'text', captured: 'import' },
};
const bare = {
  ...aStoryFile(),
  ...{
    mentions: [],
    times: [],
    timeline: undefined,
    entities: [],
    places: [],
    sources: [],
    attributions: [],
  },
  ...{ dateline: undefined, photos: [], contributors: [] },
};
/** Sources in all states that an attribution can have. */
const [lead, ...others] = bundledStory().attributions;
const said: Story = {
  ...bundledStory(),
  id: 'said',
  sources: bundledStory().sources.map((source) => ({ ...source, by: 'automatic' })),
  attributions: [
    ...(lead ? [lead] : []),
    ...others.map((one) => ({
      ...one,
      ...(lead && { carriedFrom: { block: lead.block, start: lead.start, end: lead.end } }),
      sure: false,
      by: 'editor' as const,
    })),
  ],
};
const stories = [...everyStory(), timed, said].map((story) => [story.id, story] as const);
const nasty = Array.from({ length: 150 }, (_, seed) => nastyStory(seed + 1));

describe('a story imported from a file that Lede wrote', () => {
  it.each(stories)('is equal from its story file: %s', (_, story) => {
    expect(again(story, 'story')).toEqual(story);
  });

  it.each(stories)('is equal from its web page: %s', (_, story) => {
    expect(again(story, 'html')).toEqual(story);
  });

  it.each(stories)('is equal from its ninjs item: %s', (_, story) => {
    expect(again(story, 'ninjs')).toEqual(story);
  });

  it.each(stories)('has the same text, marks, captions and fields from Markdown: %s', (_, story) => {
    expect(inMarkdown(again(story, 'markdown'))).toEqual(inMarkdown(story));
  });

  it.each(['story', 'html', 'ninjs'] as const)('keeps a link to another part of it: %s', (form) => {
    const [block, ...rest] = bundledStory().body;
    const marks = [{ type: 'link', start: 0, end: 5, href: '#p2' }] as const;
    const linked = { ...bundledStory(), body: [{ ...block, marks } as Story['body'][number], ...rest] };
    expect(again(linked, form)).toEqual(linked);
  });

  it('keeps a link to another part, and to a note, in Markdown', () => {
    const body = [
      { id: 'lead', type: 'paragraph', text: 'The ferry2 is back. See the log.' },
      { id: 'log', type: 'preformatted', text: '09:05 in' },
      { id: 'notes', type: 'heading', level: 2, text: 'Notes' },
      { id: 'note-2', type: 'listItem', list: 'number', text: 'The board’s own count.' },
    ];
    const marks = [
      { type: 'footnote', start: 9, end: 10 },
      { type: 'link', start: 9, end: 10, href: '#note-2' },
      { type: 'link', start: 28, end: 31, href: '#log' },
    ];
    const [lead, ...rest] = body;
    const links = [
      {
        id: 'link-1',
        text: 'Top',
        marks: [{ type: 'link', start: 0, end: 3, href: '#headline' }],
      },
    ];
    const story = storyOf({ ...bare, body: [{ ...lead, marks }, ...rest], links });
    const { text } = exportStory(story, 'markdown');
    expect(text).toContain('ferry<sup class="footnote">[2](<#note-2>)</sup>');
    expect(text).toContain('1. <a id="note-2"></a>The board’s own count.');
    const hrefsOf = (read: Story) =>
      [...read.body, ...read.links].flatMap((block) =>
        'marks' in block
          ? (block.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : []))
          : [],
      );
    expect(hrefsOf(again(story, 'markdown'))).toEqual(['#l1', '#c1', '#headline']);
    const edited = (source: string) => source.replace(/^---[\s\S]*?---\n/, '').replace('is back', 'is in');
    expect(hrefsOf(again(story, 'markdown', edited)).slice(0, 2)).toEqual(['#l1', '#c1']);
  });

  it('is equal whatever texts it has', () => {
    for (const form of ['story', 'html', 'ninjs'] as const)
      for (const story of nasty) expect(again(story, form)).toEqual(story);
  });

  it('has the same text and marks from Markdown, whatever texts it has', () => {
    for (const story of nasty) expect(inMarkdown(again(story, 'markdown'))).toEqual(inMarkdown(story));
  });

  it('is equal from files with Windows line endings and a byte order mark', () => {
    const [[, story] = []] = stories;
    if (!story) throw new Error('no story');
    const windows = (text: string) => `\ufeff${text.replace(/\n/g, '\r\n')}`;
    expect(again(story, 'html', windows)).toEqual(story);
    expect(inMarkdown(again(story, 'markdown', windows))).toEqual(inMarkdown(story));
  });
});

describe('a file that Lede wrote and someone edited', () => {
  const [[, story] = []] = stories;
  if (!story) throw new Error('no story');
  const change = (text: string) => text.replaceAll('back home from ', 'still in ');

  it('is read as the page it is now, not as the story it was', () => {
    const page = (text: string) => {
      const at = text.indexOf('<script');
      return change(text.slice(0, at)) + text.slice(at);
    };
    expect(again(story, 'html', page).headline).toBe(change(story.headline));
  });

  it('is read as the text it is now, without the footnotes that say who says so', () => {
    const told = { ...bundledStory(), id: 'told' };
    const edited = (text: string) => change(text.replace('lede: 1\n', ''));
    const read = again(told, 'markdown', edited);
    const texts = (of: Story) => of.body.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(exportStory(told, 'markdown').text).toContain('[^s9]: KCNA');
    expect(JSON.stringify(read)).not.toContain('[^s');
    expect(JSON.stringify(read)).not.toMatch(/Who says so|state media\): /);
    expect(texts(read)).toEqual(expect.arrayContaining(texts(told).slice(1, 9)));
  });

  it('is read as the news item it is now', () => {
    const item = (text: string) => text.replace('back home from ', 'still in ');
    expect(again(story, 'ninjs', item).headline).toBe(change(story.headline));
  });
});

describe('a page that shows one story and contains another', () => {
  const [[, story] = []] = stories;
  if (!story) throw new Error('no story');
  const other = 'The night ferry is back on its route after a month in the yard, the harbour board said.';
  const visible = `<article><h1>Night ferry returns</h1>${`<p>${other}</p>`.repeat(3)}</article>`;

  it.each<[string, (page: string) => string]>([
    ['beside it, hidden by an attribute', (page) => page.replace('<main>', `${visible}<main hidden>`)],
    [
      'beside it, hidden by a style',
      (page) => page.replace('<main>', `${visible}<main style="display:none">`),
    ],
    [
      'beside it, hidden by its style sheet',
      (page) => page.replace('<style>', '<style>main{display:none}').replace('<main>', `${visible}<main>`),
    ],
    ['after it', (page) => page.replace('</main>', `</main>${visible}`)],
  ])('is not taken for ours: %s', (_name, change) => {
    const read = importArticle([
      { name: 'a.html', bytes: new TextEncoder().encode(change(exportStory(story, 'html').text)) },
    ]);
    expect(read.ok && read.value.report.format).not.toBe('story');
  });

  it('is not taken for ours if only its style is changed', () => {
    const page = exportStory(story, 'html').text.replace(
      '<style>',
      '<style>p{display:none}p::before{content:"no"}',
    );
    const read = importArticle([{ name: 'a.html', bytes: new TextEncoder().encode(page) }]);
    expect(read.ok && read.value.report.format).not.toBe('story');
  });
});

describe('what a file says about who corrected it', () => {
  it('is not taken for this reader', () => {
    const [[, story] = []] = stories;
    if (!story) throw new Error('no story');
    const spoofed = {
      ...story,
      entities: story.entities.map((entity) => ({
        ...entity,
        by: 'reader' as const,
        aliases: [...entity.aliases, { text: 'Boss', reason: 'reader' as const }],
      })),
      mentions: story.mentions.map((mention) => ({ ...mention, by: 'reader' as const })),
      sources: story.sources.map((source) => ({ ...source, by: 'reader' as const })),
      attributions: story.attributions.map((said) => ({ ...said, by: 'reader' as const })),
      ...(story.timeline && {
        timeline: {
          ...story.timeline,
          events: story.timeline.events.map((event) => ({ ...event, by: 'reader' as const })),
        },
      }),
    };
    for (const form of ['story', 'html', 'ninjs'] as const)
      expect(JSON.stringify(again(spoofed, form))).not.toContain('"reader"');
  });
});
