import { marked, type Token } from 'marked';
import { partMarks } from '../../exporters/markdown/partMarks.ts';
import type { ArticleRead } from '../articleRead.ts';
import { type ArticleDraft, type DraftBlock, type DraftFields, type DraftText, draftOf } from '../draft.ts';
import type { MatchedFile } from '../matchPictures.ts';
import { toStory } from '../toStory.ts';
import { isFigure, readFigure } from './figureText.ts';
import { followAnchors } from './followAnchors.ts';
import { readFrontFields } from './frontFields.ts';
import { toInlineText } from './inlineText.ts';
import { markdownBlocks } from './markdownBlocks.ts';

type Part = keyof typeof partMarks;

/** A file written by toMarkdown: every part has a known place, so nothing is guessed. */
export function readOwnMarkdown(source: string): ArticleRead | undefined {
  const front = readFrontFields(source);
  if (!front) return undefined;
  const draft = toDraft(front.fields, partsOf(marked.lexer(front.rest, { gfm: true })));
  const files = filesOf(draft);
  const story = toStory(draft, files);
  if (!story.ok) return undefined;
  const id = front.fields.get('id') ?? '';
  return {
    kind: 'story',
    dropped: [],
    story: /^[a-z0-9-]{1,80}$/.test(id) ? { ...story.value, id } : story.value,
  };
}

function partsOf(tokens: readonly Token[]): ReadonlyMap<Part | undefined, readonly Token[]> {
  const parts = new Map<Part | undefined, Token[]>();
  let name: Part | undefined;
  for (const token of tokens) {
    const found = (Object.keys(partMarks) as Part[]).find(
      (part) => token.type === 'html' && token.raw.trim() === partMarks[part],
    );
    if (found) name = found;
    else if (token.type !== 'space') parts.set(name, [...(parts.get(name) ?? []), token]);
  }
  return parts;
}

function toDraft(
  fields: ReadonlyMap<string, string>,
  parts: ReadonlyMap<Part | undefined, readonly Token[]>,
): ArticleDraft {
  const placed = markdownBlocks(parts.get('text') ?? []);
  const lines = (part: Part) => (parts.get(part) ?? []).flatMap((token) => inlineOf(token) ?? []);
  const draft = draftOf({
    format: 'markdown',
    fields: {
      headline: fields.get('title'),
      summary: fields.get('summary'),
      byline: fields.get('author'),
      published: fields.get('date'),
      updated: fields.get('updated'),
      captured: fields.get('captured'),
      ...origins(fields.get('read_from')),
      timeZone: fields.get('timezone'),
      language: fields.get('language'),
      direction:
        fields.get('direction') === 'rtl' ? 'rtl' : fields.get('direction') === 'ltr' ? 'ltr' : undefined,
      sourceUrl: fields.get('url'),
      publisher: fields.get('publisher'),
      publisherUrl: fields.get('publisher_url'),
      dateline: fields.get('dateline'),
      copyright: fields.get('copyright'),
      usageTerms: fields.get('usage_terms'),
    },
    pictures: (parts.get('pictures') ?? []).filter(isFigure).map(readFigure),
    blocks: withoutDateline(
      placed.map(({ block }) => block),
      fields.get('dateline'),
    ),
    contributors: lines('contributors'),
    links: lines('links'),
  });
  return followAnchors(
    draft,
    placed.map(({ anchors }) => anchors),
  );
}

/** `published jsonLd, updated meta`; toStory rejects what is none of the format's. */
function origins(words = ''): DraftFields {
  return Object.fromEntries(
    [...words.matchAll(/(published|updated|captured) (\w+)/g)].map(([, name, from]) => [`${name}From`, from]),
  );
}

function inlineOf(token: Token): DraftText | undefined {
  return 'tokens' in token && token.tokens ? toInlineText(token.tokens) : undefined;
}

/** The dateline is before the first paragraph in the text, and a field in the front matter. */
function withoutDateline(blocks: readonly DraftBlock[], dateline: string | undefined): readonly DraftBlock[] {
  const lead = dateline === undefined ? '' : `${dateline} — `;
  const at = blocks.findIndex(({ type }) => type === 'paragraph');
  return blocks.map((block, i) => {
    if (i !== at || block.type !== 'paragraph' || lead === '' || !block.text.startsWith(lead)) return block;
    const move = (offset: number) => Math.max(0, offset - lead.length);
    return {
      ...block,
      text: block.text.slice(lead.length),
      marks: block.marks.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) })),
    };
  });
}

/** Pictures are files beside it, under the names that it uses. */
function filesOf({ pictures, blocks }: ArticleDraft): ReadonlyMap<string, MatchedFile> {
  const all = [...pictures, ...blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []))];
  return new Map(
    all.flatMap(({ address }) =>
      address !== undefined && /^(?!.*\.\.)[\w@][\w@.\-/ ]*$/.test(address)
        ? [[address, { file: address, type: typeOf(address) }]]
        : [],
    ),
  );
}

/** By the file extension, the only information there is. */
function typeOf(file: string): string {
  return `image/${/\.(png|gif|webp|avif)$/.exec(file)?.[1] ?? 'jpeg'}`;
}
