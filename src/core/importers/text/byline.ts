import { findAgency } from './agencies.ts';
import { isOrganisation } from './isOrganisation.ts';

/** Words that open a byline; removed only at the very start, so that no name loses letters. */
const opening =
  /^(?:(?:written|words|reported|story|text|article|analysis|opinion|report)?\s*by|von|par|por|di|door|av|af|от|автор(?:ы)?:?|文[:：]|取材[:：])(?::\s*|\s+)/iu;
const ending = /\s*(?:기자|記者|记者)$/u;

const and = '(?:and|und|et|y|e|og|och|&)';
const before = new RegExp(`^(?:[\\s,;·|]|${and}\\s)+`, 'u');
const after = new RegExp(`(?:[\\s,;·|]|\\s${and}(?=\\s*$))+$`, 'u');

/** A byline without its "By", and without what only joins it to another name: "and Jo Lind;". */
export function bareByline(text: string): string {
  return text.trim().replace(before, '').replace(opening, '').replace(after, '').trim();
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
 * ("AP Business Writer") is no name, and neither is the organisation after it. If it can't be split, the whole byline is one
 * name.
 */
export function splitByline(text: string): readonly string[] {
  const parts = partsOf(text);
  const people = parts.filter((part) => !part.isEmployer && !isJob(part.name));
  return (people.length > 0 ? people : parts).map(({ name }) => name);
}

/** "Ida Holm, Coastwire" in two; without `employer` if it names none at its end. */
export function splitEmployer(text: string): { readonly people: string; readonly employer?: string } {
  const last = partsOf(text).at(-1);
  if (!last?.isEmployer) return { people: text };
  return { people: bareByline(text.slice(0, text.lastIndexOf(last.name))), employer: last.name };
}

type Part = { readonly name: string; readonly isEmployer: boolean };

const separators = /(\s*(?:[,;、·|]|\s(?:and|und|et|y|e|og|och)\s|\s[&/]\s|，)\s*)/u;
/** Two names at least, so that what follows its comma needn't be another. */
const fullName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u;
/** After the only name; after several it may be one of them. */
const oneWord = /^\p{Lu}[\p{Ll}\p{Lu}\d]{3,}$/u;

function partsOf(text: string): readonly Part[] {
  const pieces = bareByline(text).split(separators);
  const parts: Part[] = [];
  pieces.forEach((piece, i) => {
    const name = bareByline(piece.replace(ending, ''));
    if (i % 2 === 1 || name === '') return;
    const last = parts.at(-1);
    const followsPerson =
      last !== undefined &&
      !last.isEmployer &&
      fullName.test(last.name) &&
      /^\s*[,|·]\s*$/.test(pieces[i - 1] ?? '');
    parts.push({
      name,
      isEmployer:
        followsPerson && !isJob(name) && (isOrganisation(name) || (parts.length === 1 && oneWord.test(name))),
    });
  });
  return parts;
}

function isJob(part: string): boolean {
  return /^(?:AP|AFP|dpa|Reuters|CP|PA|Associated Press|[JS]r\.?|I{2,3}|Ph\.?D\.?|M\.?D\.?)$|\b(?:writer|correspondent|reporter|editor|staff|columnist)s?$/i.test(
    part,
  );
}
