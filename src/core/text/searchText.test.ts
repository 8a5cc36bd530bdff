import { describe, expect, it } from 'vitest';
import { findPlain, toSearchText } from './searchText.ts';

function find(text: string, quote: string): readonly string[] {
  return findPlain(toSearchText(text), toSearchText(quote).plain, 10).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('finding a quote in a text', () => {
  it.each([
    ['a composed quote in decomposed text', 'Ana Nóbrega'.normalize('NFD'), 'Nóbrega'],
    ['a decomposed quote in composed text', 'Ana Nóbrega', 'Nóbrega'.normalize('NFD')],
    ['Hangul by its letters', '김하늘은 말했다'.normalize('NFD'), '김하늘'],
    ['words with soft hyphens', 'the secu\u00adrity coun\u00adcil met', 'security council'],
    ['curly quotes by straight ones', 'O’Neill’s “Red Door” opens', 'O\'Neill\'s "Red Door"'],
    ['words with a no-break space', 'Kim\u00a0Jong\u202fUn', 'Kim Jong Un'],
    ['words over a break of lines', 'Kim\r\n   Jong Un', 'Kim Jong Un'],
    ['a ligature by its letters', 'the ﬁnance oﬃce', 'finance office'],
    ['a dash by another', 'North‑Korea', 'North-Korea'],
  ])('finds %s (ENT-3)', (_, text, quote) => {
    const [found = '', ...more] = find(text, quote);
    expect(toSearchText(found).plain).toBe(toSearchText(quote).plain);
    expect(more).toEqual([]);
  });

  it('covers exactly the name after emoji, flags and joined families (ENT-2, case 23)', () => {
    expect(find('🚢👨‍👩‍👧 Ada Moss met ❤️ Ada Moss. 🇰🇵 Ada Moss', 'Ada Moss')).toEqual([
      'Ada Moss',
      'Ada Moss',
      'Ada Moss',
    ]);
    const text = '🚢👨‍👩‍👧 Ada Moss met ❤️ Ada Moss.';
    const places = findPlain(toSearchText(text), 'Ada Moss', 9).map(({ start }) => start);
    expect(places).toEqual([11, 27]);
  });

  it('finds no match inside a character', () => {
    expect(find('👨‍👩‍👧', '👩')).toEqual([]);
    expect(find('e\u0301te', 'e')).toEqual(['e']);
    expect(find('e\u0301te', 'te')).toEqual(['te']);
    expect(find('oﬃce', 'f')).toEqual([]);
    expect(find('한국', 'ㅎ')).toEqual([]);
  });

  it('excludes invisible characters at the ends', () => {
    expect(find('the \u00adKim\u00ad said', 'Kim')).toEqual(['Kim']);
  });
});
