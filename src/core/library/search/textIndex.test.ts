import { describe, expect, it } from 'vitest';
import { packSegment, type Segment, segmentPrint } from './segment.ts';
import { indexVersion, makeTextIndex } from './textIndex.ts';
import { toWords } from './words.ts';

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

/** As IndexedDB stores it: a copy, with no identity in common. */
const stored = (segments: readonly Segment[]) => structuredClone(segments);

describe('an index kept across visits', () => {
  it('finds what one made anew finds, after any series of changes', () => {
    const random = pseudoRandom(20_261_128);
    const words = ['ferry', 'ferries', 'fähre', 'quay', 'eu', '港', 'Łódź', 'storm', '22', 'a'];
    const texts = new Map<string, string>();
    let kept = makeTextIndex();
    for (let step = 0; step < 400; step += 1) {
      const key = `own/${random(40)}`;
      if (random(3) === 0) {
        texts.delete(key);
        kept.remove(key);
      } else {
        const added = Array.from({ length: 1 + random(4) }, (_, at) => ({
          key: at === 0 ? key : `own/${random(40)}`,
          text: Array.from({ length: random(6) }, () => words[random(words.length)]).join(' '),
        }));
        for (const { key, text } of added) texts.set(key, text);
        kept.add(added);
      }
      if (random(5) === 0) kept = makeTextIndex(stored(kept.segments()));
      if (step % 20 > 0) continue;
      const anew = makeTextIndex();
      anew.add([...texts].map(([key, text]) => ({ key, text })));
      expect([...kept.keys()].sort()).toEqual([...texts.keys()].sort());
      for (const query of [...words, 'fer', 'ferry quay', '港 storm', 'xyz', 'lod 22'])
        expect(kept.find(query).toSorted(), `${step} ${query}`).toEqual(anew.find(query).toSorted());
    }
  });

  it('packs only what was changed, so that a story more is not the whole library written again', () => {
    const index = makeTextIndex();
    index.add(Array.from({ length: 4500 }, (_, at) => ({ key: `own/${at}`, text: `ferry ${at}` })));
    const before = index.segments();
    index.add([{ key: 'own/new', text: 'quay' }]);
    index.remove('own/2007');
    const after = index.segments();
    expect(after.map((segment, at) => segment === before[at])).toEqual([true, false, false]);
    expect(index.find('quay')).toEqual(['own/new']);
  });

  it('has no word of a story that was removed', () => {
    const index = makeTextIndex();
    index.add([
      { key: 'own/a', text: 'ferry secret' },
      { key: 'own/b', text: 'ferry' },
    ]);
    index.remove('own/a');
    expect(index.segments().map(({ words }) => words)).toEqual(['ferry']);
    index.remove('own/b');
    expect(index.segments()).toEqual([]);
  });

  it('has a print that any damage changes', () => {
    const segment = packSegment(
      ['a', 'b'],
      new Map([
        ['ferry', [0, 1]],
        ['quay', [1]],
      ]),
    );
    const print = segmentPrint(segment);
    expect(segmentPrint(structuredClone(segment))).toBe(print);
    const damaged = [
      { ...segment, keys: ['a', 'c'] },
      { ...segment, words: 'ferry quai' },
      { ...segment, ends: segment.ends.map((end) => end + 1) },
      { ...segment, bytes: segment.bytes.map((byte, at) => (at === 1 ? byte + 1 : byte)) },
    ];
    for (const one of damaged) expect(segmentPrint(one)).not.toBe(print);
  });

  it('has another version when words are cut or folded otherwise: change both numbers together', () => {
    const text = [
      'Fähre Nr. 22 nach Łódź: 東京の港に船が着いた',
      'The Harbour’s EU envoys—and co-authors—met in ʼs-Hertogenbosch; สวัสดี, ½ of 3,000, ﬁrst ﷺ photo.',
    ].join('\n');
    expect([indexVersion, toWords(text).join(' ')]).toEqual([
      2,
      'fahre nr 22 nach lodz 東 京 の 港 に 船 か 着 い た the harbour s eu envoys and co authors met in s hertogenbosch ส ว ส ด 1 2 of 3 000 first صلى الله عليه وسلم photo',
    ]);
  });
});

/** A linear congruential generator (Numerical Recipes), for the same series each time. */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
