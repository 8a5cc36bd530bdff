import { describe, expect, it } from 'vitest';
import { aShelfStory } from '#test/aShelfStory.ts';
import { countTags, isSameTag, longestTag, mostTags, toTag, toTags, withoutTag, withTag } from './tags.ts';

describe('a tag', () => {
  it('is kept as it is typed, on one line', () => {
    expect(toTag('  Port\n of  Leith ')).toBe('Port of Leith');
    expect(toTag(' \t ')).toBeUndefined();
  });

  it('ends with a whole character where it is too long', () => {
    expect(toTag('x'.repeat(100))).toHaveLength(longestTag);
    expect(toTag(`${'x'.repeat(longestTag - 1)}😀`)).toBe('x'.repeat(longestTag - 1));
  });

  it('is one with others that differ only in case and accents', () => {
    expect(isSameTag('Łódź', 'lodz')).toBe(true);
    expect(withTag(['Łódź'], 'LODZ')).toEqual(['Łódź']);
    expect(withoutTag(['Łódź', 'Port'], 'lodz')).toEqual(['Port']);
    expect(toTags(['Port', '', 'port', 'Quay'])).toEqual(['Port', 'Quay']);
  });

  it('is not added where a story has as many as it can', () => {
    const many = Array.from({ length: mostTags }, (_, n) => `t${n}`);
    expect(withTag(many, 'one more')).toEqual(many);
  });

  it('is counted once for all its spellings, the most frequent first', () => {
    const story = (id: string, ...tags: readonly string[]) => aShelfStory(id, {}, { shelved: { tags } });
    expect(countTags([story('a', 'Port', 'Quay'), story('b', 'quay'), story('c'), aShelfStory('d')])).toEqual(
      [
        { tag: 'Quay', count: 2 },
        { tag: 'Port', count: 1 },
      ],
    );
  });
});
