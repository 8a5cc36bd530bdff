import { keptWords, type Shape, shapeWords } from '../../highlights/highlight.ts';
import type { PlacedHighlight } from '../../highlights/placeHighlights.ts';
import { whereWords } from '../../highlights/whereWords.ts';
import type { BlockId, Story } from '../../story/story.ts';
import type { Range } from '../../text/nestRanges.ts';
import { attributes, escapeHtml, toScriptJson } from './escapeHtml.ts';

/** Kept words in a text; `id` is unique in the page. */
export type KeptMark = { readonly kind: 'kept'; readonly shape: Shape; readonly id: string };

export type KeptRanges = ReadonlyMap<BlockId, readonly Range<KeptMark>[]>;

/** No id of a block, name or event contains a full stop. */
const keptDomId = (index: number) => `kept.${index + 1}`;

/** Where the highlights stand, by block. */
export function keptRanges(highlights: readonly PlacedHighlight[]): KeptRanges {
  const ranges = new Map<BlockId, Range<KeptMark>[]>();
  highlights.forEach(({ highlight: { shape }, passages }, index) => {
    for (const { block, start, end } of passages)
      ranges.set(block, [
        ...(ranges.get(block) ?? []),
        { start, end, value: { kind: 'kept', shape, id: keptDomId(index) } },
      ]);
  });
  return ranges;
}

/** The highlights with their notes and links to their places. */
export function keptHtml(story: Story, highlights: readonly PlacedHighlight[]): string {
  if (highlights.length === 0) return '';
  return `<section id="highlights">
<h2>Highlights and notes</h2>
<ol class="kept-list">
${highlights.map((one, index) => itemHtml(story, one, index)).join('\n')}
</ol>
</section>
`;
}

/** For our own import, which compares the page with what is in it. */
export function keptJson(highlights: readonly PlacedHighlight[]): string {
  if (highlights.length === 0) return '';
  const all = highlights.map(({ highlight }) => highlight);
  return `<script type="application/json" id="lede-highlights">${toScriptJson(all)}</script>\n`;
}

function itemHtml(story: Story, { highlight, passages }: PlacedHighlight, index: number): string {
  const { shape, note } = highlight;
  const [first] = passages;
  const words = keptWords(highlight);
  const link = `<a${attributes({ href: `#${keptDomId(index)}`, 'aria-label': `In the text: ${words}` })}>in the text</a>`;
  const about = [shapeWords[shape], first && whereWords(story, first.block), link].filter(Boolean).join(', ');
  return `<li><q>${escapeHtml(words)}</q> <span class="where">${about}</span>${
    note === undefined ? '' : `<p class="own-note">${escapeHtml(note)}</p>`
  }</li>`;
}
