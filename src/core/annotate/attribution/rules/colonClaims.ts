import type { Claim } from '../claim.ts';
import { verbGroupAt } from '../phrases/verbGroup.ts';
import type { Range, Reading } from '../reading.ts';
import { spanOf } from '../spans.ts';
import { sentenceClaim } from './sentenceClaim.ts';
import { subjectOf } from './sharedSubject.ts';

/** "Ana Roe shrugged: “…”", "the nurse Ana Roe was unmoved: “…”": words in quotation marks behind what a person did or was. */
export function colonClaims(reading: Reading): readonly Claim[] {
  const { low, classes, speech, sentence } = reading;
  const colon = low.lastIndexOf(':');
  if (colon < 2 || !speech[colon + 1] || speech[colon] || sentence.block.region !== 'body') return [];
  const verb = classes.findLastIndex((kind, i) => i < colon && /^(?:verb|auxiliary|cue)$/.test(kind));
  // A verb of saying is a cue of its own.
  const isCue = verbGroupAt(reading, verb) !== undefined;
  const between = classes.slice(verb + 1, colon);
  // "had a slogan: “…”", "wrote books: “…”": what stands in quotation marks is no speech of theirs.
  const isState = /^(?:is|was)$/.test(low[verb] ?? '') && between.length < 3 && !between.includes('article');
  const isAct = between.every((kind) => kind === 'adverb');
  const source = verb === -1 || isCue || (!isState && !isAct) ? undefined : subjectOf(reading, verb);
  if (!source || !isPerson(reading, source)) return [];
  const [cue, content] = [spanOf(reading, source.from, colon + 1), spanOf(reading, colon + 1, low.length)];
  if (!cue || !content) return [];
  return [
    sentenceClaim({
      sentence,
      rule: 'words behind a colon',
      source,
      cue,
      contents: [content],
    }),
  ];
}

/** "he", "Ana Roe", "the nurse Ana Roe" */
function isPerson({ low, classes }: Reading, { from, to }: Range): boolean {
  if (to - from === 1) return /^(?:he|she)$/.test(low[from] ?? '');
  return classes[to - 1] === 'name' && classes[to - 2] === 'name';
}
