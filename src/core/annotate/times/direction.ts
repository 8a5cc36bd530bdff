import type { Setting } from './timeRule.ts';

/** Before or after publication; undefined if the context doesn't say. */
export type Direction = 'past' | 'future' | undefined;

const past =
  /\b(?:was|were|had|did|said|told|met|took|came|went|rose|fell|won|lost|began|held|made|gave|left|saw|sent|found|got|ran|led|kept|told|beat|broke|brought|built|bought|caught|fought|grew|hit|knew|paid|put|sold|shot|spoke|spent|stood|struck|threw|wrote|woke|drew|flew|drove|chose|died|has|have|been|tore|slept|became|set|cut|tells?|\w{3,}ed)\b/i;
const future =
  /\b(?:will|shall|would|may|might|could|to be|is to|are to|(?:is|are|was|were|’m|’re) going to|(?:is|are|be) (?:expected|due|scheduled|set|likely|planned)|scheduled|expects?|plans?|hopes?|intends?|aims?|wants?|'ll|’ll)\b/i;
const boundary =
  /[,;:—–“”"()]|\b(?:that|which|who|whose|when|where|because|before|after|while|if|and|but|although|as|until)\b/gi;

/**
 * From the verbs of the clause around an expression, else of the sentence. Future verbs take precedence: "said it would".
 * A clause without either refers to the future ("before parliament votes in March"), as does a whole sentence ("The
 * players fly home on Monday"), except in captions and headlines, which use the present tense for the past.
 */
export function directionOf(setting: Setting): Direction {
  const clause = clauseAround(setting);
  const inClause = directionIn(clause.words);
  if (inClause) return inClause;
  if (clause.isSubordinate) return 'future';
  const inSentence = directionIn(sentenceParts(setting).join(' '));
  if (inSentence) return inSentence;
  return setting.isBody &&
    /\b(?:on|in)\s$/i.test(setting.text.slice(Math.max(0, setting.start - 4), setting.start))
    ? 'future'
    : undefined;
}

/** The clause itself says that it was still to come ("will open"), whatever the other signs. */
export function isToCome(setting: Setting): boolean {
  return directionIn(clauseAround(setting).words) === 'future';
}

/** "until Wednesday", "by Friday": a bound is on the nearer side, whatever the verb ("cancelled all flights until"). */
export function isBound({ text, start }: Setting): boolean {
  return /\b(?:until|till|by|through)\s(?:late |early )?(?:on )?$/i.test(
    text.slice(Math.max(0, start - 18), start),
  );
}

function directionIn(words: string): Direction {
  if (future.test(words)) return 'future';
  return past.test(words) ? 'past' : undefined;
}

function clauseAround(setting: Setting): { readonly words: string; readonly isSubordinate: boolean } {
  const [before, after] = sentenceParts(setting);
  const cut = [...before.matchAll(boundary)].findLast(({ index }) => index < before.length - 1);
  const head = cut ? before.slice(cut.index + cut[0].length) : before;
  const [tail = ''] = after.split(boundary, 1);
  const isSubordinate =
    /^(?:before|when|if|until)$/i.test(cut?.[0] ?? '') && head.trim().split(' ').length > 2;
  return { words: `${head} ${tail}`, isSubordinate };
}

/** Characters on either side. No verb further away says when something happens. */
const longest = 1000;

/** The surrounding text up to full stops; a segmenter isn't needed, since only verbs are looked up. */
function sentenceParts({ text, start, end }: Setting): readonly [string, string] {
  const before = text.slice(Math.max(0, start - longest), start);
  const from = Math.max(...['. ', '! ', '? ', '.” ', '\n'].map((stop) => before.lastIndexOf(stop)));
  const after = text.slice(end, end + longest);
  const to = after.search(/[.!?][”"]?(?:\s|$)|\n/);
  return [before.slice(from + 1), to === -1 ? after : after.slice(0, to)];
}
