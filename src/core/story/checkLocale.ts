import type { Story } from './story.ts';
import { type StoryFileError, toShown } from './storyFileError.ts';

/** The language is a tag (BCP 47) and the zone a zone (IANA), so that the page can rely on both. */
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
    return false; // Intl answers a malformed tag with a RangeError
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // and an unknown zone too
  }
}
