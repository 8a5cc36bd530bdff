import { bareByline, opening } from './bareByline.ts';
import { isJob } from './isJob.ts';
import { isOrganisation } from './isOrganisation.ts';
import { isTown } from './isTown.ts';

/** `aside`: a place, or a word of which only its place in the line says that it is no name. */
type Part = { readonly name: string; readonly is: 'name' | 'employer' | 'aside' };

const ending = /\s*(?:기자|記者|记者)$/u;
const separators = /(\s*(?:[,;、·|]|\s(?:and|und|et|y|e|og|och)\s|\s[&/]\s|，)\s*)/u;
/** Two names at least, so that what follows its comma needn't be another. */
const fullName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u;
export const mononym = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** After the only name; after several it may be one of them. */
const oneWord = /^\p{Lu}[\p{Ll}\p{Lu}\d]{3,}$/u;
const inTown = /^(.{2,60}?) (?:in|à|aus) (\p{Lu}.{1,40})$/u;

/** The parts of a byline, in order: names, and what stands after a name about it. */
export function bylineParts(text: string): readonly Part[] {
  const isPrinted = opening.test(text.trim());
  const pieces = bareByline(text).split(separators);
  const parts: Part[] = [];
  pieces.forEach((piece, i) => {
    const name = bareByline(piece.replace(ending, ''));
    if (i % 2 === 1 || name === '') return;
    const follows = parts.length > 0 && /^\s*[,|·]\s*$/.test(pieces[i - 1] ?? '');
    if (follows) parts.push({ name, is: kindOf(name, { parts, next: pieces[i + 2] ?? '', isPrinted }) });
    else parts.push({ name: withoutTown(name, isPrinted), is: 'name' });
  });
  return parts;
}

type Line = { readonly parts: readonly Part[]; readonly next: string; readonly isPrinted: boolean };

function kindOf(name: string, { parts, next, isPrinted }: Line): Part['is'] {
  const last = parts.at(-1);
  if (isJob(name) || last === undefined) return 'name';
  // A town, or one with the name of its state or country after it.
  if (isTown(name) || isTown(`${name}, ${next.trim()}`)) return 'aside';
  if (last.is === 'aside') return isTown(`${last.name}, ${name}`) ? 'aside' : 'name';
  if (last.is !== 'name') return 'name';
  if (fullName.test(last.name) && isOrganisation(name)) return 'employer';
  const isOnly = parts.length === 1 && (fullName.test(last.name) || (isPrinted && mononym.test(last.name)));
  return isOnly && oneWord.test(name) ? 'aside' : 'name';
}

/** "Ana Wu in London". */
function withoutTown(name: string, isPrinted: boolean): string {
  const [, person = '', town = ''] = inTown.exec(name) ?? [];
  return person !== '' && (isPrinted || isTown(town)) ? person : name;
}
