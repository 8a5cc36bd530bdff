import type { Story } from './story.ts';
import { type StoryFileError, toShown } from './storyFileError.ts';

/** The language is a BCP 47 tag and the time zone an IANA zone, so that the page can rely on both. */
export function checkLocale({ language, timeZone }: Story): readonly StoryFileError[] {
  const errors: StoryFileError[] = [];
  if (!isLanguage(language))
    errors.push({
      path: 'language',
      expected: 'a language tag (BCP 47) such as “en” or “pt-BR”',
      found: toShown(language),
    });
  if (timeZone !== undefined && !isTimeZone(timeZone))
    errors.push({
      path: 'timeZone',
      expected: 'a time zone (IANA) such as “Asia/Seoul”, or “GMT”',
      found: toShown(timeZone),
    });
  return errors;
}

export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // Intl throws a RangeError for a malformed tag
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // and for an unknown zone
  }
}
