import { describe, expect, it } from 'vitest';
import { importText, textsOf } from '#test/importText.ts';
import type { DraftBlock } from '../draft.ts';
import { parseTree } from './parseTree.ts';
import { readFragment } from './readFragment.ts';
import { toBlocks } from './toBlocks.ts';

function blocksOf(html: string): readonly DraftBlock[] {
  return readFragment(html, 'pastedHtml').blocks;
}

/** The first block's text, and its marks as "type: words". */
function read(html: string): readonly [text: string, ...marks: string[]] {
  const [block] = blocksOf(html);
  if (!block || !('text' in block)) return [''];
  const marks = block.marks.map(
    (mark) =>
      `${mark.type}: ${block.text.slice(mark.start, mark.end)}${mark.type === 'ruby' ? ` (${mark.reading})` : ''}`,
  );
  return [block.text, ...marks];
}

describe('an inline element', () => {
  it.each([
    [
      '<p><strike>Tom Iyer</strike> Ana Roe was held.</p>',
      'Tom Iyer Ana Roe was held.',
      'deletion: Tom Iyer',
    ],
    ['<p><s>Tom Iyer</s> Ana Roe was held.</p>', 'Tom Iyer Ana Roe was held.', 'deletion: Tom Iyer'],
    ['<p><del>Six</del> Nine died.</p>', 'Six Nine died.', 'deletion: Six'],
    [
      '<p><span style="text-decoration: line-through">Six</span> Nine died.</p>',
      'Six Nine died.',
      'deletion: Six',
    ],
    ['<p>It shut <ins>on Monday</ins>.</p>', 'It shut on Monday.', 'insertion: on Monday'],
  ])('that was struck out or put in is a mark: %s', (html, text, mark) => {
    expect(read(html)).toEqual([text, mark]);
  });

  it.each([
    ['It closed in 1998<sup>2</sup>.', 'footnote: 2'],
    ['The mayor denied it.<sup>[12]</sup>', 'footnote: [12]'],
    ['A vote<sup>*</sup> follows.', 'footnote: *'],
    ['Some 40<sup>3</sup> men came.', 'footnote: 3'],
    ['A park of 40 km<sup>2</sup> opened.', 'superscript: 2'],
    ['About 10<sup>6</sup> tonnes.', 'superscript: 6'],
    ['On the 21<sup>st</sup> of May.', 'superscript: st'],
    ['CO<sub>2</sub> rose.', 'subscript: 2'],
  ])('set above or below the line is told apart from the number before it: %s', (html, mark) => {
    expect(read(`<p>${html}</p>`).slice(1)).toContain(mark);
  });

  it('with the reading of characters keeps it out of the text', () => {
    expect(read('<p><ruby>季<rp>(</rp><rt>き</rt><rp>)</rp>節<rt>せつ</rt></ruby>が来た。</p>')).toEqual([
      '季節が来た。',
      'ruby: 季 (き)',
      'ruby: 節 (せつ)',
    ]);
  });

  it.each([
    ['en', 'Roe called it “an error, a ‘big’ one”.'],
    ['fr', 'Roe called it «\u00a0an error, a “big” one\u00a0».'],
    ['de-AT', 'Roe called it „an error, a ‚big‘ one“.'],
    ['ja', 'Roe called it 「an error, a 『big』 one」.'],
  ])('with a quotation has the marks of the page’s language: %s', (language, text) => {
    const root = parseTree('<p>Roe called it <q>an error, a <q>big</q> one</q>.</p>', 'html');
    const { blocks } = toBlocks(root ?? { tag: 'p', attributes: new Map(), children: [], index: 0 }, {
      base: undefined,
      language,
      isDropped: () => false,
    });
    expect(blocks).toEqual([{ type: 'paragraph', text, marks: [] }]);
  });
});

describe('a quotation on a French page', () => {
  it('has French marks', () => {
    const quoted = `<html lang="fr"><head><title>Le bac</title></head><body><article><h1>Le bac est revenu</h1>${[
      'Le bac a quitté le port à l’aube mardi avec neuf personnes à bord, a indiqué la garde côtière.',
      'Il est revenu le soir avec un gouvernail fissuré, et les habitants de l’île l’ont accueilli sur le quai.',
      'Le capitaine parle d’<q>une erreur</q> et attend un plongeur du continent qui doit examiner le gouvernail.',
    ]
      .map((one) => `<p>${one}</p>`)
      .join('')}</article></body></html>`;
    expect(textsOf(importText(quoted)).at(-1)).toContain('d’«\u00a0une erreur\u00a0»');
  });
});

describe('white space', () => {
  it('keeps a line break, without the spaces around it', () => {
    expect(read('<p>The sea is calm,<br> \n the boats <b>are in.<br></b>Sleep.</p>')).toEqual([
      'The sea is calm,\nthe boats are in.\nSleep.',
      'strong: are in.',
    ]);
  });

  it('keeps a no-break space that ties a number or a sign, and no other', () => {
    expect(
      read('<p>It cost 10&#8239;000&nbsp;€ on 5&nbsp;May, said&nbsp;Roe&nbsp; and&nbsp;Lind.</p>')[0],
    ).toBe('It cost 10\u202f000\u00a0€ on 5\u00a0May, said Roe and Lind.');
  });
});

describe('a table', () => {
  it('keeps its columns and heads where cells are wide or high', () => {
    const html = `<table><thead><tr><th>Country<th colspan=2>Medals</tr></thead>
      <tr><th rowspan=2>Norway<td>Gold<td>16</tr><tr><td>Silver<td>8</tr></table>`;
    expect(blocksOf(html)).toEqual([
      {
        type: 'table',
        rows: [
          ['Country', 'Medals', ''],
          ['Norway', 'Gold', '16'],
          ['', 'Silver', '8'],
        ],
        headRows: 1,
        headColumns: 1,
        spans: [
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 1, column: 0, rows: 2, columns: 1 },
        ],
      },
    ]);
  });

  it('that spans more rows than there are ends with the table', () => {
    expect(blocksOf('<table><tr><td rowspan=9>a<td>b</tr><tr><td>c</tr></table>')).toMatchObject([
      {
        rows: [
          ['a', 'b'],
          ['', 'c'],
        ],
        spans: [{ rows: 2 }],
      },
    ]);
  });
});

describe('a pull quote', () => {
  it('is marked as one, and a quotation is not', () => {
    const [pull, plain] = blocksOf(
      '<aside class="pull-quote"><p>We lost it all.</p></aside><blockquote><p>We stay.</p></blockquote>',
    );
    expect(pull).toMatchObject({ type: 'quote', pull: true });
    expect(plain).not.toHaveProperty('pull');
  });
});
