/** Words that open a byline; removed only at the very start, so that no name loses letters. */
export const opening =
  /^(?:(?:written|words|reported|story|text|article|analysis|opinion|report)?\s*by|von|par|por|di|door|av|af|от|автор(?:ы)?:?|文[:：]|取材[:：])(?::\s*|\s+)/iu;

const and = '(?:and|und|et|y|e|og|och|&)';
const before = new RegExp(`^(?:[\\s,;·|]|${and}\\s)+`, 'u');
const after = new RegExp(`(?:[\\s,;·|]|\\s${and}(?=\\s*$))+$`, 'u');

/** A byline without its "By", and without what only joins it to another name: "and Jo Lind;". */
export function bareByline(text: string): string {
  return text.trim().replace(before, '').replace(opening, '').replace(after, '').trim();
}
