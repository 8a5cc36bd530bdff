import { isLanguage } from './checkLocale.ts';

/** ISO 15924 codes of scripts that run from right to left. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** Which way a language is written, by the script its speakers use most or the one its tag names. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (!isLanguage(language)) return 'ltr';
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
