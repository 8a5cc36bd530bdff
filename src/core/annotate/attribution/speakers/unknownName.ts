import { isMediaName } from '../kinds/entityKind.ts';
import { isStateMediaName } from '../kinds/stateMedia.ts';
import type { Range, Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { labelOf, wordsOf } from './phraseWords.ts';
import type { Speaker } from './speaker.ts';

/** "the Times reported", "The Daily Courier said" */
export function isPaper({ low, sentence: { words, case: letters } }: Reading, { from, to }: Range): boolean {
  if (letters !== 'plain') return false;
  const isDaily = words[to - 2] === 'Daily' && /^\p{Lu}/u.test(words[to - 1] ?? '');
  return isDaily || (low[from] === 'the' && paper.test(words[to - 1] ?? ''));
}

/** "Kenya’s Daily Nation" is the Daily Nation. */
function behindOwner({ classes }: Reading, from: number, to: number): number {
  const own = classes.slice(from, to).lastIndexOf('own');
  return own === -1 ? from : from + own + 1;
}

const paper =
  /^(?:Times|Post|Journal|Tribune|Herald|Gazette|Telegraph|Chronicle|Courier|Mail|Mirror|Express)$/;

/** A name that no rule took for one: whose it is is not sure, unless it is on the list of state media. */
export function unknownName(
  reading: Reading,
  { from, to }: Range,
  head: number,
  { publisherName }: Context,
): Speaker | undefined {
  const label = wordsOf(reading, from, to);
  if (label.replace(/^the /i, '') === publisherName.replace(/^the /i, ''))
    return { kind: 'publisher', label: publisherName, entities: [], sure: true };
  if (isStateMediaName(label)) return { kind: 'stateMedia', label, entities: [], sure: true };
  if (isPaper(reading, { from, to }))
    return {
      kind: 'media',
      label: labelOf(reading, { from: behindOwner(reading, from, to), to }),
      entities: [],
      sure: true,
    };
  if (isMediaName(label)) return { kind: 'media', label, entities: [], sure: true };
  const isName = reading.classes.slice(from, to).every((kind) => kind === 'name');
  if (!isName || reading.sentence.case !== 'plain' || head !== to - 1) return undefined;
  // "D.N. Roe, who teaches law"
  const isWho = reading.low[to] === ',' && reading.low[to + 1] === 'who';
  return { kind: 'person', label, entities: [], sure: isWho && to - from > 1 };
}
