import type { OwnSource } from '../../corrections/sourceFrom.ts';
import type { SourceKind } from '../../sources/sourceKinds.ts';
import type { Attribution, Passage, Source, Span } from '../../story/story.ts';
import { plainName } from '../plainName.ts';
import type { Clause } from './clause.ts';
import type { Speaker } from './speakers/speaker.ts';

/** What a source says, without the words that say so and what is told of the source; whole sentences count as they are. */
export type Told = Passage & { readonly source: Source['id'] };

/** The story’s sources in order of their first word, each once, and who says each clause. */
export function toSources(
  clauses: readonly Clause[],
  ownSources: readonly OwnSource[],
): {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly told: readonly Told[];
} {
  const own = new Map(ownSources.map(({ label, kind }) => [fold(label), kind]));
  const byKey = new Map<string, Source>();
  const taken = new Set<string>();
  const attributions = clauses.map(({ block, start, end, spoken, carriedFrom }): Attribution => {
    if (!spoken) return { block, start, end };
    const { claim, speaker } = spoken;
    const source = speaker && sourceFor(speaker, own, byKey, taken);
    const hasCue = claim.cue.start >= start && claim.cue.end <= end && claim.sentence.block.id === block;
    // Speculation without a speculator has no source that could be unsure.
    const sure = claim.source || claim.isPublisher ? speaker?.sure === true : true;
    return {
      block,
      start,
      end,
      ...(source && { source: source.id }),
      ...(hasCue && { cue: withMarks(claim.cue, claim.sentence.block.text) }),
      stance: claim.stance,
      ...(carriedFrom && isBefore(carriedFrom, { block, start }) && { carriedFrom }),
      ...(!sure && { sure: false }),
    };
  });
  const told = clauses.flatMap(({ block, spoken, start, end }, i): readonly Told[] => {
    const { source, sure } = attributions[i] ?? {};
    if (!spoken || !source || sure === false) return [];
    const { contents, sentence } = spoken.claim;
    if (sentence.block.id !== block) return [{ block, start, end, source }];
    return contents.map((content) => ({ block, start: content.start, end: content.end, source }));
  });
  return { sources: [...byKey.values()], attributions, told };
}

/** To the end of its last character: a word is cut before a combining accent. */
function withMarks({ start, end }: Span, text: string): Span {
  let last = end;
  while (/\p{M}/u.test(text.charAt(last))) last++;
  return { start, end: last };
}

/** A quotation that its tag follows has the source and nothing that is carried on. */
function isBefore(from: { readonly block: string; readonly start: number }, to: typeof from): boolean {
  return from.block !== to.block || from.start < to.start;
}

function sourceFor(
  speaker: Speaker,
  own: ReadonlyMap<string, SourceKind>,
  byKey: Map<string, Source>,
  taken: Set<string>,
): Source {
  const kind = own.get(fold(speaker.label)) ?? speaker.kind;
  const key = speaker.entities.length > 0 ? speaker.entities.join(' ') : fold(speaker.label);
  const known = byKey.get(key);
  if (known) return known;
  const source = {
    id: idFor(speaker.label, taken),
    kind,
    label: speaker.label,
    ...(speaker.entities.length > 0 && { entities: [...speaker.entities] }),
  };
  byKey.set(key, source);
  return source;
}

function fold(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?)\s/, '');
}

function idFor(label: string, taken: Set<string>): Source['id'] {
  const words = plainName(label)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
    .slice(0, 60);
  const base = words || 'source';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id as Source['id'];
}
