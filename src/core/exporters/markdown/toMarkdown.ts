import type { PlacedHighlight } from '../../highlights/placeHighlights.ts';
import type { Photo, Story } from '../../story/story.ts';
import { pictureToExport } from '../pictures.ts';
import { bodyMarkdown } from './bodyMarkdown.ts';
import { frontMatter } from './frontMatter.ts';
import { highlightsMarkdown } from './highlightsMarkdown.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';
import { partMarks } from './partMarks.ts';
import { sourceNotes } from './sourceNotes.ts';

/**
 * The story as Markdown (CommonMark with GitHub's tables): front matter, then headline, pictures with caption and credit,
 * text, and the rest below it; who says each sentence is in footnotes, and what the reader keeps is a list. Names, dates and events are not included.
 */
export function toMarkdown(story: Story, highlights: readonly PlacedHighlight[] = []): string {
  const inText = new Set(story.body.flatMap((block) => (block.type === 'figure' ? [block.photo] : [])));
  const figures = new Map(story.photos.map((photo) => [photo.id, figureMarkdown(photo)]));
  const above = story.photos.filter(({ id }) => !inText.has(id));
  const { summary, contributors, links, rights } = story;
  const notes = sourceNotes(story);
  const parts = [
    `# ${inlineMarkdown(story.headline, [], notes.marks.get('headline'))}`,
    summary === undefined ? '' : inlineMarkdown(summary, [{ type: 'strong', start: 0, end: summary.length }]),
    ...part('pictures', above.map(figureMarkdown)),
    ...part('text', [bodyMarkdown(story, linkedIn(story), notes.marks, (id) => figures.get(id) ?? '')]),
    ...part('contributors', contributors.map(lineMarkdown)),
    ...part('links', links.map(lineMarkdown)),
    ...part('sources', notes.lines.length === 0 ? [] : ['## Who says so', notes.lines.join('\n')]),
    ...part('highlights', highlightsMarkdown(highlights)),
    ...part('rights', [
      inlineMarkdown([rights.copyrightNotice, rights.usageTerms].filter(Boolean).join(' ')),
    ]),
  ];
  return `${frontMatter(story)}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Ids of the blocks that links within the story lead to. */
function linkedIn({ body, contributors, links }: Story): ReadonlySet<string> {
  const marks = [...body, ...contributors, ...links].flatMap((block) =>
    'marks' in block ? (block.marks ?? []) : [],
  );
  return new Set(
    marks.flatMap((mark) => (mark.type === 'link' && mark.href.startsWith('#') ? [mark.href.slice(1)] : [])),
  );
}

function part(name: keyof typeof partMarks, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [partMarks[name], ...blocks];
}

function lineMarkdown({ text, marks }: Story['links'][number]): string {
  return inlineMarkdown(text, marks);
}

const noticeWords = {
  handout: 'handout',
  access: 'no access',
  unverified: 'not verified',
  watermark: 'watermark',
  file: 'file picture',
  edited: 'edited',
  undated: 'undated',
  later: 'released later',
} as const;

/** The picture, its caption, in italics its kind and notices, and last the credit. */
function figureMarkdown({ alt, caption, credit, label, note, notices, ...photo }: Photo): string {
  const kinds = [...new Set(notices.map(({ kind }) => noticeWords[kind]))].join(', ');
  const about = [label, kinds, note].filter(Boolean).join(' · ');
  return [
    `![${inlineMarkdown(alt)}](<${pictureToExport(photo)?.file ?? ''}>)`,
    ...(caption === '' ? [] : [inlineMarkdown(caption)]),
    ...(about === '' ? [] : [italics(about)]),
    italics(credit),
  ].join('\\\n');
}

function italics(text: string): string {
  return inlineMarkdown(text, [{ type: 'emphasis', start: 0, end: text.length }]);
}
