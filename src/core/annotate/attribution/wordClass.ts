import { tenseOf } from '../times/tense.ts';
import { calendarWords } from '../words/functionWords.ts';
import { isHumanNoun } from '../words/humanNouns.ts';
import { bodyNouns } from '../words/organisationNouns.ts';
import { courtesies } from '../words/titles.ts';
import { wordSet } from '../words/wordSet.ts';
import { cueVerbOf } from './words/cueVerbs.ts';

/**
 * What a word is in its sentence, roughly: `link` joins clauses ("that", "because"), `which` a relative clause, `day` is a day,
 * month or the like, `cue` may be a verb of saying, `verb` is another finite verb, `own` is "’s".
 */
export type WordClass =
  | 'article'
  | 'pronoun'
  | 'which'
  | 'link'
  | 'preposition'
  | 'to'
  | 'and'
  | 'auxiliary'
  | 'adverb'
  | 'number'
  | 'mark'
  | 'own'
  | 'day'
  | 'name'
  | 'cue'
  | 'verb'
  | 'ing'
  | 'noun';

const closed: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...each(
    'article',
    'the a an this these those his her its their our my your no every each any some all both many most several few another such',
  ),
  ...each(
    'pronoun',
    'he she they it i we you him them me us himself herself themselves itself there everyone nobody anyone someone everybody anybody nothing something everything',
  ),
  ...each(
    'pronoun',
    "he's she's it's they're we're i'm you're that's there's i've we've they've he'd she'd i'd he'll she'll it'll they'll we'll i'll you'll",
  ),
  ...each('which', 'who which whom whose'),
  ...each(
    'link',
    'that if whether because while although though when where before after since until unless once than how why what whatever whenever as so',
  ),
  ...each(
    'preposition',
    'of in on at for from with by about against into over under between among during near inside outside without within across behind through via amid despite like upon toward towards including throughout beyond above below around per off along',
  ),
  ['to', 'to'],
  ...each('and', 'and or but nor yet &'),
  ...each(
    'auxiliary',
    "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
  ),
  ...each(
    'adverb',
    "also neither later then now still already only just again ever never not n't even once earlier soon often always sometimes meanwhile instead however too thus perhaps maybe almost quite very rather yesterday today tonight tomorrow back ago here separately elsewhere further long repeatedly flatly",
  ),
  ["'s", 'own'],
  ["'", 'own'],
]);

function each(kind: WordClass, words: string): readonly (readonly [string, WordClass])[] {
  return [...wordSet(words)].map((word) => [word, kind]);
}

const notAdverb = wordSet(
  'quarterly hourly fortnightly family ally supply reply assembly monopoly anomaly italy july daily weekly early elderly friendly likely only deadly fly apply rely comply bully rally tally ugly lovely lonely costly monthly yearly',
);

/** `words`: as printed, `low`: in lower case. `isName`: the word is inside a name that was found. */
export function classOf(
  words: readonly string[],
  low: readonly string[],
  at: number,
  isName: boolean,
): WordClass {
  const [word = '', small = ''] = [words[at], low[at]];
  if (!/[\p{L}\p{N}]/u.test(word)) return small === '&' ? 'and' : small === "'" && at > 0 ? 'own' : 'mark';
  // "Jan Rosenow"
  const isFirstName = /^\p{Lu}/u.test(words[at + 1] ?? '');
  if (isName && /^\p{Lu}/u.test(word))
    return calendarWords.has(word) && at > 0 && !isFirstName ? 'day' : 'name';
  if (calendarWords.has(word) && word !== 'May' && word !== 'March') return 'day';
  // "outside experts"
  if (/^(?:outside|inside)$/.test(small) && isHumanNoun(low[at + 1] ?? '')) return 'noun';
  if (small === "'s" && /^(?:he|she|it|that|there|who|what)$/.test(low[at - 1] ?? '')) return 'auxiliary';
  // "the WHO’s envoy"
  if (word === 'WHO') return 'name';
  const known = closed.get(small);
  if (known) return known;
  if (courtesies.has(word)) return 'name';
  if (/^\p{N}/u.test(word)) return 'number';
  if (cueVerbOf(small) && !isCapitalInside(words, at)) return isNoun(words, low, at) ? 'noun' : 'cue';
  if (isCapitalInside(words, at)) return 'name';
  if (small.length > 4 && small.endsWith('ly') && !notAdverb.has(small)) return 'adverb';
  if (tenseOf(words, at)) return 'verb';
  return small.length > 4 && small.endsWith('ing') && !isWriting(low, at) ? 'ing' : 'noun';
}

/** "a regulatory filing": words in "-ing" for what is written or held, where no form of "to be" stands before. */
function isWriting(low: readonly string[], at: number): boolean {
  return (
    /^(?:filing|ruling|briefing|hearing|posting|meeting|listing)$/.test(low[at] ?? '') &&
    !/^(?:is|are|was|were|be|been|being|by|of|for)$/.test(low[at - 1] ?? '')
  );
}

/** A capital that is not only that of the first word. */
function isCapitalInside(words: readonly string[], at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(words[at] ?? '') && /[\p{L}\p{N},;'’]/u.test(words[at - 1] ?? '');
}

/** Verbs of saying that are nouns as well, in the base form. */
const nounToo = wordSet(
  'state claim report call note charge demand promise question praise attack support offer plan request project detail point order post tweet comment estimate forecast address challenge hope fear worry joke brand label rule echo back aim hit answer reply blast favor favour pledge protest lament guess bet guarantee signal feature chant boast sense broadcast cover view remark appeal talk statement vow fight quote complaint insult notice press lobby',
);
const plainSubject = wordSet(
  'i we you they he she it who that which people police officials not also to will would can could may might must should do does did',
);
/** Bodies and writings that say things, beside people. */
const sayers = wordSet(
  'campaign report study poll survey letter statement lawsuit complaint suit filing indictment memo document article story government administration ministry department office police court company firm group agency army military union party team family book ad website paper newspaper',
);

/** What follows "the treaty states". */
const opensClaim = /^that (?:the|an?|no|it|he|she|they|its|their|his|her|all|any|there)$/;

/** "state officials", "disparaging remarks": a word that is a noun as well is one unless what stands before it can be its subject. */
function isNoun(words: readonly string[], low: readonly string[], at: number): boolean {
  const word = low[at] ?? '';
  let i = at - 1;
  while (/ly$|^(?:also|now|still|later|then|once|again)$/.test(low[i] ?? '')) i--;
  const before = low[i] ?? '';
  if (word === 'think' && /^tanks?$/.test(low[at + 1] ?? '')) return true;
  const isBehindMany = /^(?:some|many|most|several|those)$/.test(before) && !nounToo.has(word);
  // "people close to her say"
  const isBehindHer = before === 'her' && low[i - 1] === 'to' && low[i - 2] === 'close';
  if ((isBehindMany || isBehindHer) && cueVerbOf(word)?.form === 'base') return false;
  if (/^(?:article|own)$/.test(closed.get(before) ?? '') && /^(?:base|s)$/.test(cueVerbOf(word)?.form ?? ''))
    return true;
  if (opensClaim.test(`${low[at + 1]} ${low[at + 2]}`) && word.endsWith('s')) return false;
  if (nounToo.has(word)) return !(plainSubject.has(before) || /[^s']s$/.test(before) || before === "n't");
  if (!word.endsWith('s') || !nounToo.has(word.slice(0, -1))) return false;
  return !(
    plainSubject.has(before) ||
    sayers.has(before) ||
    isHumanNoun(before) ||
    bodyNouns.has(before) ||
    /^\p{Lu}|^[),”"]$/u.test(words[i] ?? '')
  );
}
