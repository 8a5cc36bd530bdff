import type { Sentence } from '../sentence.ts';
import { calendarWords } from '../words/functionWords.ts';
import { apposedSides, beats, contests, matchWords, ofASide, sidesDo } from '../words/sport.ts';
import type { Candidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';

/**
 * Clubs called by their town: in a report of matches, a town that beats, draws, signs or is beaten is a club there, and so are
 * its other uses, unless they say where something is.
 */
export function clubsCalledByTown(
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
  look: Lookup,
): readonly Candidate[] {
  if (!isAboutMatches(sentences)) return candidates;
  // National teams keep their country's name.
  const nations = new Set(look.gazetteer.adjectives.values());
  const isTown = (candidate: Candidate) => isTownsName(candidate, look) && !nations.has(candidate.text);
  const evidence = new Map<string, number>();
  for (const candidate of candidates)
    if (isTown(candidate) && actsAsClub(candidate))
      evidence.set(candidate.text, (evidence.get(candidate.text) ?? 0) + 1);
  return candidates.map((candidate) => {
    const count = evidence.get(candidate.text) ?? 0;
    if (count === 0 || !isTown(candidate)) return candidate;
    const acts = actsAsClub(candidate);
    if (!acts && isWhere(candidate, look)) return candidate;
    const weight = acts || count > 1 ? 2 : 1;
    const piece = {
      ...candidate.piece,
      kind: 'organisation',
      rule: 'club called by its town',
      weight,
    } as const;
    return { ...candidate, piece };
  });
}

/** Three different words of matches, or more in a longer text. */
function isAboutMatches(sentences: readonly Sentence[]): boolean {
  const found = new Set<string>();
  let total = 0;
  for (const { words } of sentences)
    for (const word of words)
      if (matchWords.has(word)) {
        found.add(word);
        total++;
      }
  const least = Math.max(3, sentences.length / 5);
  return found.size >= 3 && total >= least;
}

function isTownsName({ piece, text, sentence }: Candidate, look: Lookup): boolean {
  if (sentence.block.region === 'dateline' || piece.kind === 'adjective' || piece.weight === 3) return false;
  // "Norwich City"
  const place = look.place(text) ?? look.place(text.replace(/ (?:City|Town|County)$/, ''));
  return Boolean(place && place.kind !== 'country' && (piece.kind === 'place' || piece.weight < 2));
}

function actsAsClub({ piece: { from, to }, sentence: { words } }: Candidate): boolean {
  const [before = '', after = ''] = [words[from - 1], words[to]];
  if (before === 'from')
    return /\b(?:signed|bought|joined|loan|transfer|borrowed)\b/.test(
      words.slice(Math.max(0, from - 6), from).join(' '),
    );
  if (/^(?:in|near|around|outside)$/i.test(before)) return false;
  if (after === ',' && words[to + 1] === 'who') return true;
  const isSecond = before === 'and' && isCapital(words[from - 2] ?? '');
  if (sidesDo.has(after) && (isSecond || !/^(?:to|of|at|and)$/.test(before))) return true;
  if (
    after === 'and' &&
    isCapital(words[to + 1] ?? '') &&
    /^(?:meet|met|face|faced|play|played|drew)$/.test(words[to + 2] ?? '')
  )
    return true;
  if (beats.has(before) || apposedSides.has(before) || ofASide.has(after)) return true;
  if (after === "'s" && ofASide.has(words[to + 1] ?? '')) return true;
  if (isScore(words, from, to)) return true;
  if (!/^(?:over|against|with|at|to|of|for|by)$/.test(before)) return false;
  if (before === 'of' || before === 'for')
    return (
      ofASide.has(words[from - 2] ?? '') || /^(?:signed|plays|played|scored)$/.test(words[from - 2] ?? '')
    );
  let at = from - 2;
  while (/^(?:\d{1,3}(?:[-–]\d{1,3})?|[-–]|\d+|away|home)$/.test(words[at] ?? '')) at--;
  return (
    contests.has(words[at] ?? '') ||
    (before === 'by' && /^(?:beaten|signed|sacked|held|thrashed|eliminated|fired)$/.test(words[at] ?? ''))
  );
}

/** "Parma 2-1", "Parma 2 Bologna 1", "Seattle 5, Boston 2." */
function isScore(words: readonly string[], from: number, to: number): boolean {
  const [score = '', next = '', after = ''] = [words[to], words[to + 1], words[to + 2]];
  if (/^\d{1,3}[-–]\d{1,3}$/.test(score)) return true;
  if (!/^\d{1,3}$/.test(score)) return false;
  const isFirst = isCapital(next) || (next === ',' && isCapital(after));
  return isFirst || (/^(?:[.;)]|)$/.test(next) && /^(?:,|\d{1,3})$/.test(words[from - 1] ?? ''));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !calendarWords.has(word);
}

/** "in Parma", "Parma, Italy": the town itself. */
function isWhere({ piece: { from, to }, sentence: { words } }: Candidate, look: Lookup): boolean {
  if (/^(?:in|near|from|around|outside|to|into|through|across)$/i.test(words[from - 1] ?? '')) return true;
  return (
    words[to] === ',' &&
    look.place(words[to + 1] ?? '') !== undefined &&
    look.place(words[to + 1] ?? '')?.kind !== 'town'
  );
}
