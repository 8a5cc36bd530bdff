import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../story/blocks.ts';
import type { BlockId } from '../../story/story.ts';
import { quotationsOf } from './quotations.ts';

/** `speech: “We are safe,”` or `phrase: …` for each quotation of the first paragraph. */
function quotationsIn(text: string, next = ''): readonly string[] {
  const blocks = [text, next].map(
    (one, i): TextBlock => ({ id: `p${i}` as BlockId, text: one, region: 'body' }),
  );
  return (quotationsOf(blocks).get('p0') ?? []).map(
    ({ start, end, isSpeech, opens }) =>
      `${opens ? 'open ' : ''}${isSpeech ? 'speech' : 'phrase'}: ${text.slice(start, end)}`,
  );
}

describe('quotation marks', () => {
  it.each([
    ['“We are safe,” she said.', ['speech: “We are safe,”']],
    ['“No,” the mayor said.', ['speech: “No,”']],
    ['"We are safe," she said.', ['speech: "We are safe,"']],
    ["''It's cold,'' she said. ''We sang.''", ["speech: ''It's cold,''", "speech: ''We sang.''"]],
    ['‘We’re safe,’ she said.', ['speech: ‘We’re safe,’']],
    ['She said: “He told me ‘no’ twice.”', ['speech: “He told me ‘no’ twice.”']],
    ['The “ardent” cheers of a “huge” crowd', ['phrase: “ardent”', 'phrase: “huge”']],
    [
      'It was “a bridge that nobody had asked for in all those years” then.',
      ['speech: “a bridge that nobody had asked for in all those years”'],
    ],
  ])('enclose what is spoken or a phrase: %s', (text, quotations) => {
    expect(quotationsIn(text)).toEqual(quotations);
  });

  it.each([
    "The crews' boats and the harbour's pilot",
    "The boats' crews of the '90s",
    'A board of 6" by 4"',
  ])('are told from apostrophes and inches: %s', (text) => {
    expect(quotationsIn(text)).toEqual([]);
  });

  it('left open go on only into a paragraph that opens with one', () => {
    expect(quotationsIn('She said: “It was cold.', '“We sang.”')).toEqual(['open speech: “It was cold.']);
    expect(quotationsIn('She said: “It was cold.', 'They sang.')).toEqual([]);
  });
});
