import { describe, expect, it } from 'vitest';
import { makeTextIndex } from './textIndex.ts';

function indexOf(...texts: readonly string[]) {
  const index = makeTextIndex();
  index.add(texts.map((text, i) => ({ key: String(i + 1), text })));
  return index;
}

describe('searching in stories', () => {
  it('finds words and prefixes, ignoring accents and case', () => {
    const index = indexOf('Die Fähre legt in São Paulo an', 'A train');
    expect(index.find('FAHRE sao')).toEqual(['1']);
    expect(index.find('fäh')).toEqual(['1']);
    expect(index.find('train')).toEqual(['2']);
  });

  it('requires every word', () => {
    const index = indexOf('ferry and harbour', 'ferry and train');
    expect(index.find('ferry train')).toEqual(['2']);
    expect(index.find('ferry')).toHaveLength(2);
  });

  it('finds words in scripts without spaces', () => {
    const index = indexOf('東京の港に船が着いた。', '서울의 항구');
    expect(index.find('港')).toEqual(['1']);
    expect(index.find('서울')).toEqual(['2']);
  });

  it('ignores single letters, and matches two letters only as a whole word', () => {
    const index = indexOf('The EU meets', 'Europe');
    expect(index.find('e')).toEqual([]);
    expect(index.find('eu')).toEqual(['1']);
    expect(index.find('eur')).toEqual(['2']);
  });

  it('follows removed, restored and changed stories', () => {
    const index = indexOf('ferry', 'train');
    index.remove('1');
    expect(index.find('ferry')).toEqual([]);
    index.add([{ key: '1', text: 'ferry again' }]);
    index.add([{ key: '2', text: 'tram' }]);
    expect(index.find('ferry')).toEqual(['1']);
    expect(index.find('train')).toEqual([]);
  });
});
