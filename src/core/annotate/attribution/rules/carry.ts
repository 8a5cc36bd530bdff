import { groupBy } from '../../../groupBy.ts';
import type { Passage, Span } from '../../../story/story.ts';
import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';

/**
 * Sentences that stand wholly in quotation marks, right behind one whose words in quotation marks somebody says, are the same
 * speaker’s; in the next paragraph only if the quotation was left open.
 */
export function carried(readings: readonly Reading[], claims: readonly Claim[]): readonly Claim[] {
  const bySentence = groupBy(claims, ({ sentence }) => sentence);
  const more = new Map<Claim, { contents: Span[]; further: Passage[] }>();
  let speaker: Claim | undefined;
  for (const [i, reading] of readings.entries()) {
    const { sentence } = reading;
    const own = bySentence.get(sentence)?.filter(({ place }) => place !== 'aside') ?? [];
    const previous = readings[i - 1];
    const goesOn =
      previous?.sentence.block === sentence.block ||
      previous?.speech.at(-1)?.opens === true ||
      previous?.low.at(-1) === ':';
    if (own.length > 0) {
      speaker = own.find((claim) => quotes(reading, claim));
      continue;
    }
    if (!speaker || !goesOn || !isSpeech(reading)) {
      speaker = undefined;
      continue;
    }
    const { start, end, block } = sentence;
    const isInside =
      speaker.sentence.block === block &&
      speaker.contents.some((one) => one.start <= start && end <= one.end);
    if (isInside) continue;
    const added = more.get(speaker) ?? { contents: [], further: [] };
    if (speaker.sentence.block === block) added.contents.push({ start, end });
    else added.further.push({ block: block.id, start, end });
    more.set(speaker, added);
  }
  return claims.map((claim) => {
    const added = more.get(claim);
    return added
      ? { ...claim, contents: [...claim.contents, ...added.contents], further: added.further }
      : claim;
  });
}

function quotes({ speech, low, sentence: { tokens } }: Reading, { contents }: Claim): boolean {
  if (low.at(-1) === ':') return true;
  return tokens.some(
    ({ start }, i) => speech[i] && contents.some((content) => content.start <= start && start < content.end),
  );
}

/** All its words stand in quotation marks. */
function isSpeech({ speech, classes }: Reading): boolean {
  return classes.every((kind, i) => kind === 'mark' || speech[i] !== undefined);
}
