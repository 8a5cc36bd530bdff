import type { Reading } from '../reading.ts';
import { media } from './beforeVerb.ts';
import { longestPhrase, nominal } from './nominal.ts';

/** Where the noun phrase that begins at `from` ends, with what hangs on it by "of" and "and"; `from` itself if none does. */
export function endOfPhrase(reading: Reading, from: number): number {
  const { classes } = reading;
  if (classes[from] === 'pronoun') return from + 1;
  let at = from;
  while (at < Math.min(classes.length, from + longestPhrase) && goesOn(reading, at, from)) at++;
  while (at > from && /^(?:preposition|and|adverb|mark)$/.test(classes[at - 1] ?? '')) at--;
  return at;
}

function goesOn(reading: Reading, at: number, from: number): boolean {
  const { classes, low, speech } = reading;
  const [before, kind, next] = [classes[at - 1], classes[at], classes[at + 1]];
  if (speech[at]) return false;
  switch (kind) {
    case 'article':
      return at === from || before === 'article' || /^(?:preposition|and)$/.test(before ?? '');
    case 'noun':
    case 'name':
    case 'number':
    case 'own':
      return true;
    case 'ing':
      return nominal.has(next);
    case 'day':
      // "a June report"
      return next === 'own' || (before === 'article' && next === 'noun');
    case 'adverb':
      return nominal.has(next) && at > from;
    case 'preposition':
      return (
        at > from &&
        (/^(?:of|for)$/.test(low[at] ?? '') ||
          (before === 'noun' && /^(?:at|in|with)$/.test(low[at] ?? '') && next !== 'day'))
      );
    case 'pronoun':
      return before === 'preposition' && /^(?:them|us)$/.test(low[at] ?? '');
    case 'and':
      return at > from && nominal.has(before) && (nominal.has(next) || next === 'article');
    case 'cue':
    case 'verb':
      // "in a news release"
      if (before === 'noun' && media.test(low[at] ?? '')) return classes[at - 2] === 'article';
      return at === from ? false : before === 'article' || before === 'own';
    case 'mark':
      return at < classes.length - 1 && /^[-–.]$/.test(low[at] ?? '');
    default:
      return false;
  }
}
