import { describe, expect, it } from 'vitest';
import { splitNewsSentences } from './splitNewsSentences.ts';

function sentencesIn(text: string, language = 'en') {
  return splitNewsSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence', () => {
  it.each([
    'The fire began at 3 p.m. Monday in the port.',
    'It starts at 11 a.m. Madrid time on Saturday.',
    'A plant in Fresno, Calif. (AP) burned.',
    'The U.S. Senate voted on Sept. 9 in Washington.',
    'Mme. Roe met Cmdr. Lund and J. K. Holm at St. Mary’s.',
    'Havgaard Inc. Chairman Ole Lind left.',
    'See p. 12 and No. 7 for more.',
  ])('goes on after an abbreviation: %s', (text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  it.each([
    ['It began at 3 p.m. Police came.', 2],
    ['He lives in the U.S. The company does not.', 2],
    ['She works for Havgaard Inc. He left.', 2],
    ['It began at 3 p.m. Mayor Ana Roe came.', 2],
    ['She wrote it on X. Holm saw it.', 2],
    ['They live in Fresno, Calif. But not for long.', 2],
  ])('ends at one where the next word opens a sentence: %s', (text, count) => {
    expect(sentencesIn(text)).toHaveLength(count);
  });

  it.each([
    ['de', 'Am 3. Mai kam z. B. Dr. Roe nach Bonn.'],
    ['da', 'Den 5. Juni åbner havnen.'],
    ['fr', 'M. Roe et Mme. Lind ont parlé.'],
    ['es', 'El Sr. Roe y la Sra. Lind hablaron.'],
    ['cs', 'Dne 3. května přijel.'],
    ['ko', '김하늘은 부산항에서 일한다.'],
    ['ar', 'وصلت السفينة يوم الاثنين.'],
  ])('is not cut in %s: %s', (language, text) => {
    expect(sentencesIn(text, language)).toEqual([text]);
  });
});
