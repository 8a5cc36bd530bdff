const month =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b\.?/gi;

/**
 * Whether a field that should hold a dateline does: it names a place. Systems also put the time of transmission there
 * (`20170102T222800+0000`), a day, or the item's code (`BC-BBN`).
 */
export function isDateline(text: string): boolean {
  if (/^[A-Z]{2,4}-[A-Z]/.test(text)) return false;
  const words = text
    .replace(/\([^()]*\)|\/[^/]*\//g, ' ')
    .replace(month, ' ')
    .replace(/\d{4,8}T\d+|\b(?:GMT|UTC|EST|EDT|CET|Z)\b/g, ' ');
  return /\p{L}{2}/u.test(words);
}
