import { findAgency } from './agencies.ts';

/** Words that open a byline; removed only at the very start, so that no name loses letters. */
const opening =
  /^(?:(?:written|words|reported|story|text|article|analysis|opinion|report)?\s*by|von|par|por|di|door|av|af|от|автор(?:ы)?:?|文[:：]|取材[:：])(?::\s*|\s+)/iu;
const ending = /\s*(?:기자|記者|记者)$/u;

/** A byline without its "By". */
export function bareByline(text: string): string {
  return text.trim().replace(opening, '').trim();
}

/** The initials of a desk, which some systems keep where the byline should be: "gr/bp". */
export function isDeskSign(text: string): boolean {
  return /^[a-z]{1,4}(?:[/-][a-z]{1,4})*$/.test(text.trim()) && !findAgency(text);
}

/** Whether a line of its own near the headline is a byline. */
export function isByline(text: string): boolean {
  const line = text.trim();
  if (line.length > 160 || /[.!?]["”’]?$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return false;
  return /^(?:(?:written |reported )?by|von|par|por)\s+["'(]?(?:the\s+)?[\p{Lu}\p{Lo}]/iu.test(line);
}

/**
 * The names in a byline, in order, as printed. Only `and`, `&`, commas and semicolons separate names; a job after the name
 * ("AP Business Writer") is no name. If it can't be split, the whole byline is one name.
 */
export function splitByline(text: string): readonly string[] {
  const names = bareByline(text)
    .split(/\s*(?:[,;、·|]|\s(?:and|und|et|y|e|og|och)\s|\s[&/]\s|，)\s*/u)
    .map((part) =>
      part
        .replace(/^(?:and|und|et|&)\s+/u, '')
        .replace(ending, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const people = names.filter((part) => !isJob(part));
  return people.length > 0 ? people : names;
}

function isJob(part: string): boolean {
  return /^(?:AP|AFP|dpa|Reuters|CP|PA|Associated Press)$|\b(?:writer|correspondent|reporter|editor|staff|columnist)s?$/i.test(
    part,
  );
}
