/** Letters that Unicode doesn't decompose, with their usual spelling in English-language news. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '‘': "'",
};

/** A name normalised for the gazetteer: no accents, straight apostrophes, single spaces. Case is kept. */
export function plainName(name: string): string {
  // Fast path: most words need no normalising, which would otherwise dominate the running time.
  if (/^[\w .&'-]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐßæÆœŒıðþ’‘]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, ' ');
}
