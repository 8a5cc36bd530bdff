import { describe, expect, it } from 'vitest';
import { findFolded, toFoldedText } from './foldedText.ts';

const found = (text: string, words: string) =>
  findFolded(toFoldedText(text), words, 100).map(({ start, end }) => text.slice(start, end));

describe('words that a reader looks for', () => {
  it.each([
    ['Kim left. KIM came.', 'kim', ['Kim', 'KIM']],
    ['Łódź and Lodz', 'lodz', ['Łódź', 'Lodz']],
    ['Sørensen', 'sorensen', ['Sørensen']],
    ['Die Straße', 'strasse', ['Straße']],
    ['Die Strasse', 'Straße', ['Strasse']],
    ['Đorđević, Æthelred', 'dordevic', ['Đorđević']],
    ['Æthelred', 'aethel', ['Æthel']],
    ['e\u0301te\u0301', 'ete', ['e\u0301te\u0301']],
    ['the “ardent” cheers', '"ardent"', ['“ardent”']],
    ['six-day — long', 'six‑day', ['six-day']],
    ['two\n  lines', 'two lines', ['two\n  lines']],
    ['soft\u00adly', 'softly', ['soft\u00adly']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['김정은 위원장', '정은', ['정은']],
    ['aaa', 'aa', ['aa']],
  ])('in “%s”: %s', (text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });

  it('are found as whole characters only', () => {
    expect(found('한국', '하')).toEqual([]);
    expect(found('Straße', 'stras')).toEqual([]);
  });

  it('are none in spaces', () => {
    expect(found('a b', '  ')).toEqual([]);
  });

  it('are found quickly in a long text', () => {
    const text = toFoldedText('Łódź a'.repeat(40_000));
    expect(findFolded(text, 'lodz', 100_000)).toHaveLength(40_000);
  });
});
