/** Whether two texts are equal to a reader: case, quotation marks, dashes and spacing are ignored. */
export function isSameText(a: string, b: string): boolean {
  return toBareText(a) === toBareText(b);
}

/** Only letters and digits, in lower case. */
export function toBareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
