import { markTags } from '#core/story/markTags.ts';
import type { Story } from '#core/story/story.ts';
import { aStoryFile } from './aStoryFile.ts';
import { storyOf } from './everyStory.ts';

/** Text that some export form interprets or loses. */
const pieces = [
  'plain words',
  '*stars* and _lines_',
  '**bold**',
  '`code` ``more``',
  '</script><script>alert(1)</script>',
  '<!-- not a comment -->',
  '<img src=x onerror=alert(1)>',
  ']]>',
  '&amp; &lt; &#39; & so on',
  '[a link](https://example.org)',
  '![a picture](x.png)',
  '# no heading #',
  '> no quote',
  '- no item',
  '1. no item',
  '+ 2) no item',
  '=== ---',
  '| a | b |',
  'https://example.org/a?b=c&d=e',
  'www.example.org and ida@example.org',
  'ends with \\',
  '~~struck~~',
  '😀👩‍👩‍👧 é',
  'نص عربي ועברית',
  '“quoted” ‘and’ "so" \'on\'',
  '  two  spaces  ',
  '\u00a0no-break\u00a0',
  'a\nline\n\nbreak',
  '\ttab',
  '---',
  '```',
  '{{x}} $y$ <%= z %>',
  'snake_case_word 2*3*4',
  '\u2028separator\u2029',
] as const;

const types = ['link', 'ruby', ...(Object.keys(markTags) as (keyof typeof markTags)[])] as const;

/** A deterministic generator (mulberry32), so that failures can be reproduced. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** A story whose texts all consist of such pieces, with marks at odd places. */
export function nastyStory(seed: number): Story {
  const below = numbersFrom(seed);
  const piece = () => pieces[below(pieces.length)] ?? '';
  const text = () => Array.from({ length: 1 + below(3) }, piece).join(['', ' ', '. '][below(3)]);
  const marked = () => {
    const words = text();
    const bounds = Array.from(new Intl.Segmenter('en').segment(words), ({ index }) => index);
    const [from = 0, to = words.length] = [0, 0]
      .map(() => bounds[below(bounds.length)] ?? 0)
      .toSorted((a, b) => a - b);
    const type = types[below(types.length)] ?? 'strong';
    const hrefs = ['https://example.org/a_(b)?c=<d>&e=%20*', 'mailto:ida@example.org', `#b${below(8)}`];
    const href = hrefs[below(3)];
    const mark = {
      start: from,
      end: to,
      type,
      ...(type === 'link' && { href }),
      ...(type === 'ruby' && { reading: 'き *x* <b>' }),
    };
    return { text: words, ...(from < to && { marks: [mark] }) };
  };
  const blocks = [
    { type: 'paragraph', ...marked() },
    { type: 'heading', level: 2 + below(3), ...marked() },
    { type: 'quote', ...marked() },
    { type: 'quote', ...marked() },
    { type: 'listItem', list: 'bullet', depth: 0, ...marked() },
    { type: 'listItem', list: 'bullet', depth: 1, ...marked() },
    { type: 'listItem', list: 'number', depth: 0, ...marked() },
    { type: 'preformatted', text: text().replace(/[\r\u2028\u2029]/g, '') },
    {
      type: 'table',
      rows: [
        [text(), ''],
        [text(), text()],
      ],
    },
    { type: 'rule' },
    { type: 'paragraph', ...marked() },
  ];
  const headline = text();
  /** Clauses that begin and end anywhere between two characters, said by someone or nobody. */
  const clauses = (block: string, words: string) => {
    const bounds = Array.from(new Intl.Segmenter('en').segment(words), ({ index }) => index);
    const cuts = [0, ...Array.from({ length: 3 }, () => bounds[below(bounds.length)] ?? 0), words.length];
    return cuts
      .toSorted((a, b) => a - b)
      .flatMap((start, i, all) => {
        const end = all[i + 1] ?? start;
        const says = { source: ['first', 'second'][below(2)], cue: { start, end } };
        return start < end ? [{ block, start, end, ...(below(4) > 0 && says) }] : [];
      });
  };
  return storyOf({
    ...aStoryFile(),
    headline,
    summary: text(),
    byline: text(),
    dateline: { text: text() },
    rights: { copyrightNotice: text(), usageTerms: text() },
    publisher: { name: text() },
    body: [
      ...blocks.map((block, i) => ({ id: `b${i}`, ...block })),
      { id: 'fig', type: 'figure', photo: 'chart' },
    ],
    contributors: [{ id: 'contributor-1', ...marked() }],
    links: [{ id: 'link-1', ...marked() }],
    photos: [{ id: 'chart', kind: 'map', renditions: [], alt: text(), caption: text(), credit: text() }],
    entities: [{ id: 'aurora', kind: 'thing', name: text(), description: text() }],
    mentions: [],
    places: [],
    times: [],
    timeline: {
      title: text(),
      events: [
        { id: 'one', title: text(), detail: text(), status: 'happened', basis: 'story', evidence: [] },
      ],
    },
    sources: [
      { id: 'first', kind: 'unnamed', label: text() },
      { id: 'second', kind: 'stateMedia', label: text(), by: 'automatic' },
    ],
    attributions: [
      ...clauses('headline', headline),
      ...blocks.flatMap((block, i) => ('text' in block ? clauses(`b${i}`, block.text) : [])),
    ],
  });
}
