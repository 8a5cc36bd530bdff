import { isLanguage } from './checkLocale.ts';

/** ISO 15924 codes of right-to-left scripts. */
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

/** The direction of a language, by the script in its tag or its most likely script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (!isLanguage(language)) return 'ltr';
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
