/** Words for comparing: in lower case and without accents, which capitals often lack. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
}
