/** Letters that are no letter with an accent to Unicode, as English-language news writes them. */
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

/** A name as the gazetteer keeps it: no accents, straight apostrophes, single spaces. Case stays. */
export function plainName(name: string): string {
  // Most names are plain already, and normalising each word of a story would cost more than all else here.
  if (/^[\w .&'-]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐßæÆœŒıðþ’‘]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, ' ');
}
