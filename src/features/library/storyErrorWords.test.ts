import { describe, expect, it } from 'vitest';
import { storyErrorWords } from './storyErrorWords.ts';

const wordsFor = (path: string) => storyErrorWords({ path, expected: 'something', found: 'something else' });

describe('an error in a story file, in a sentence', () => {
  it.each([
    ['mentions[3].quote', 'A name in the file points at words'],
    ['timeline.events[0].evidence[0].quote', 'A quote in the file'],
    ['version', 'a version of the story format'],
    ['timeline.events[0].when', 'A date or an event'],
    ['times[2].when', 'A date or an event'],
    ['photos[0].notices[1].end', 'A picture in the file'],
    ['mentions[3].start', 'half a story'],
    ['body', 'half a story'],
    ['', 'half a story'],
  ])('is told by where it stands: %s', (path, words) => {
    expect(wordsFor(path)).toContain(words);
  });

  it('says why Lede has stopped wherever it could have guessed', () => {
    for (const path of ['mentions[0].quote', 'times[0].when', 'photos[0].caption', 'headline'])
      expect(wordsFor(path)).toContain('so Lede has stopped rather than');
  });
});
