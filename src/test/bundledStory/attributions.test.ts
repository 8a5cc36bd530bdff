import { describe, expect, it } from 'vitest';
import type { Attribution } from '#core/story/story.ts';
import {
  bundledStory,
  type GoldClause,
  type GoldSource,
  goldAttributions,
  mapped,
  type RawRange,
} from './bundledStory.ts';

const story = bundledStory();
const sources = new Map(story.sources.map((source) => [source.id, source]));
const entityIds = new Set<string>(story.entities.map(({ id }) => id));
const sentences = goldAttributions.sentences.filter(
  ({ section }) => section === 'headline' || section === 'body',
);

function attributionsIn(range: RawRange): readonly Attribution[] {
  const { block, start, end } = mapped(story, range);
  return story.attributions.filter((a) => a.block === block && a.start < end && start < a.end);
}

/** "A result agrees when its clauses equal `clauses` or one of acceptedSegmentations" (the oracle's rules). */
function agrees(found: readonly Attribution[], clauses: readonly GoldClause[]): boolean {
  return (
    found.length === clauses.length &&
    clauses.every((clause, i) => {
      const attribution = found[i];
      return attribution !== undefined && agreesWithClause(attribution, clause);
    })
  );
}

function agreesWithClause(found: Attribution, clause: GoldClause): boolean {
  const { start, end } = mapped(story, clause);
  if (found.start !== start || found.end !== end) return false;
  const accepted = [{}, ...(clause.acceptedSources ?? [])];
  // "Fields that an accepted entry leaves out are as in the clause."
  return accepted.some((other) =>
    matches(found, { ...clause, ...other, source: { ...clause.source, ...other } }),
  );
}

function matches(found: Attribution, clause: GoldClause): boolean {
  const cues = [clause.cue, ...(clause.acceptedCues ?? [])].map((cue) => cue && mapped(story, cue));
  const stances = [clause.stance, ...(clause.acceptedStances ?? [])];
  return (
    hasSource(found, clause.source, clause.acceptedLabels ?? []) &&
    stances.includes(found.stance ?? null) &&
    cues.some((cue) => cue?.start === found.cue?.start && cue?.end === found.cue?.end)
  );
}

function hasSource(found: Attribution, expected: GoldSource, labels: readonly string[]): boolean {
  if (expected.kind === 'unstated') return found.source === undefined;
  const source = found.source && sources.get(found.source);
  if (!source || source.kind !== expected.kind) return false;
  if (![expected.label, ...labels].includes(source.label)) return false;
  const entities = expected.entities ?? (expected.entity ? [expected.entity] : []);
  // A source whose entity is left out of the file has only its label.
  return sameItems(
    source.entities ?? [],
    entities.filter((id) => entityIds.has(id)),
  );
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

describe('the attributions', () => {
  it.each(sentences.map((sentence) => [sentence.text, sentence] as const))(
    'agrees with the oracle: %s',
    (_, sentence) => {
      const choices = [
        sentence.clauses,
        ...(sentence.acceptedSegmentations ?? []).map(({ clauses }) => clauses),
      ];
      const found = attributionsIn(sentence);
      expect(
        choices.some((clauses) => agrees(found, clauses)),
        JSON.stringify(found),
      ).toBe(true);
    },
  );

  it('are 22 clauses in 17 sentences', () => {
    expect(sentences).toHaveLength(17);
    expect(story.attributions).toHaveLength(22);
    expect(new Set(sentences.flatMap(attributionsIn)).size).toBe(22);
  });

  it('name no source without a clause', () => {
    const used = new Set(story.attributions.map(({ source }) => source));
    expect(story.sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('include no carried-over source: the text has no clear sign of one', () => {
    expect(story.attributions.filter(({ carriedFrom }) => carriedFrom)).toEqual([]);
  });
});
