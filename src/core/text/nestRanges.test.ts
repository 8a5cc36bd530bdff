import { describe, expect, it } from 'vitest';
import { nestRanges, type TextNode } from './nestRanges.ts';

const sentence = 'Deals in violation of U.N. Security Council resolutions.';

function draw(nodes: readonly TextNode<string>[]): string {
  return nodes
    .map((node) =>
      node.kind === 'text' ? node.text : `<${node.value}>${draw(node.children)}</${node.value}>`,
    )
    .join('');
}

describe('nestRanges', () => {
  it('nests a name in the longer name around it', () => {
    const nodes = nestRanges(sentence, [
      { start: 22, end: 43, value: 'council' },
      { start: 22, end: 26, value: 'un' },
    ]);
    expect(draw(nodes)).toBe(
      'Deals in violation of <council><un>U.N.</un> Security Council</council> resolutions.',
    );
  });

  it('wraps existing names in a sentence that comes later', () => {
    const nodes = nestRanges(sentence, [
      { start: 22, end: 43, value: 'council' },
      { start: 0, end: sentence.length, value: 's' },
    ]);
    expect(draw(nodes)).toBe(
      '<s>Deals in violation of <council>U.N. Security Council</council> resolutions.</s>',
    );
  });

  it('splits the later of two that overlap in part, so that a name stays whole', () => {
    const nodes = nestRanges(sentence, [
      { start: 22, end: 43, value: 'council' },
      { start: 9, end: 26, value: 'b' },
    ]);
    expect(draw(nodes)).toBe(
      'Deals in <b>violation of </b><council><b>U.N.</b> Security Council</council> resolutions.',
    );
  });

  it('contains every character once, whatever the ranges', () => {
    const plain = (nodes: readonly TextNode<string>[]): string =>
      nodes.map((node) => (node.kind === 'text' ? node.text : plain(node.children))).join('');
    for (let seed = 1; seed < 400; seed += 1) {
      const ranges = Array.from({ length: 6 }, (_, index) => {
        const start = (seed * 7 + index * 13) % sentence.length;
        return {
          start,
          end: Math.min(sentence.length, start + 1 + ((seed * (index + 3)) % 25)),
          value: `${index}`,
        };
      });
      expect(plain(nestRanges(sentence, ranges))).toBe(sentence);
    }
  });

  it('renders only the part that is asked for', () => {
    const nodes = nestRanges(sentence, [{ start: 22, end: 43, value: 'council' }], { start: 0, end: 26 });
    expect(draw(nodes)).toBe('Deals in violation of <council>U.N.</council>');
  });
});
