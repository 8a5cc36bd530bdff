import type { Story } from './story.ts';
import { type StoryProblem, toShown } from './storyProblem.ts';

/** The language is a tag (BCP 47) and the zone a zone (IANA), so that the page can rely on both. */
export function checkLocale({ language, timeZone }: Story): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  if (!isLanguage(language))
    problems.push({
      path: 'language',
      expected: 'a language tag (BCP 47) such as “en” or “pt-BR”',
      found: toShown(language),
    });
  if (timeZone !== undefined && !isTimeZone(timeZone))
    problems.push({
      path: 'timeZone',
      expected: 'a time zone (IANA) such as “Asia/Seoul”, or “GMT”',
      found: toShown(timeZone),
    });
  return problems;
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
