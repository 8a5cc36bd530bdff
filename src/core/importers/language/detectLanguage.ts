import { alike, functionWords, scriptLanguages } from './functionWords.ts';

/** UTF-16 units that are looked at: small words are spread evenly, so more would say the same. */
const sampled = 3000;
/** Letters below which a text is too short to contradict what its page says. */
const shortest = 120;

/**
 * The language of a text, by its script and its small words; undefined if it can't be told, or if the text fits the
 * language that the page says (`said`) as well.
 */
export function detectLanguage(text: string, said: string | undefined): string | undefined {
  const sample = text.slice(0, sampled);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const base = said?.toLowerCase().split(/[-_]/)[0];
  if (letters < shortest / 3) return undefined;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [script, languages] of latin > letters * 0.8 ? [] : scriptLanguages) {
    if ((sample.match(script)?.length ?? 0) <= letters / 4) continue;
    const known = languages.split(' ');
    const [first = ''] = known;
    return base !== undefined && known.includes(base) ? undefined : ofScript(first, sample);
  }
  return letters < shortest ? undefined : byWords(sample, base);
}

/** A script's other languages that have letters of their own. */
function ofScript(language: string, sample: string): string {
  if (language === 'ru' && /[іїєґ]/i.test(sample)) return 'uk';
  if (language === 'ru' && /[ђћџ]/i.test(sample)) return 'sr';
  if (language === 'ar' && /[ٹڈڑے]/.test(sample)) return 'ur';
  if (language === 'ar' && /[پچگژ]/.test(sample)) return 'fa';
  return language;
}

/** The share of words that are a language's small words: in running text, at least this. */
const least = 0.14;
/** How many times as many as those of the language that the page says. */
const lead = 1.6;

function byWords(sample: string, said: string | undefined): string | undefined {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  if (words.length < 25) return undefined;
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf().get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const counts = Object.keys(functionWords)
    .map((language) => ({ language, hits: hits.get(language) ?? 0 }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, second] = counts;
  if (!best || best.hits < words.length * least) return undefined;
  if (said === undefined) return best.hits > (second?.hits ?? 0) * 1.1 ? best.language : undefined;
  if (best.language === said || areAlike(best.language, said)) return undefined;
  const own = counts.find(({ language }) => language === said || areAlike(language, said))?.hits;
  // A language without a list of ours may have many words in common with the best; only English is surely not it.
  if (own === undefined) return undefined;
  return best.hits > own * lead ? best.language : undefined;
}

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** For each small word the languages that have it; made when the first text is looked at. */
function languagesOf(): ReadonlyMap<string, readonly string[]> {
  if (index) return index;
  const made = new Map<string, string[]>();
  for (const [language, list] of Object.entries(functionWords))
    for (const word of new Set(list.split(' '))) made.set(word, [...(made.get(word) ?? []), language]);
  index = made;
  return made;
}

function areAlike(a: string, b: string): boolean {
  return alike.some((group) => group.includes(a) && group.includes(b));
}
