import type { Attribution, Story } from '#core/story/story.ts';
import { type GoldClause, type GoldSource, goldAttributions, mapped } from '../bundledStory/bundledStory.ts';

type Agreement = { readonly right: readonly string[]; readonly missed: readonly string[] };

/**
 * Sentences of headline and body in which who says what agrees with the oracle, by its own rule: the clauses equal those
 * marked or accepted but for punctuation, spaces and a conjunction at their ends, each with an accepted kind and label.
 */
export function compareSeedSources(story: Story): Agreement {
  const sentences = goldAttributions.sentences.filter(
    ({ section }) => section === 'headline' || section === 'body',
  );
  const isRight = (sentence: (typeof sentences)[number]) => {
    const { block, start, end } = mapped(story, sentence);
    const found = story.attributions.filter(
      (one) => one.block === block && one.start < end && start < one.end,
    );
    const choices = [
      sentence.clauses,
      ...(sentence.acceptedSegmentations ?? []).map(({ clauses }) => clauses),
    ];
    return choices.some(
      (clauses) =>
        clauses.length === found.length &&
        clauses.every((clause, i) => found[i] !== undefined && agrees(story, found[i], clause)),
    );
  };
  const texts = (right: boolean) => sentences.filter((one) => isRight(one) === right).map(({ text }) => text);
  return { right: texts(true), missed: texts(false) };
}

function agrees(story: Story, found: Attribution, clause: GoldClause): boolean {
  const { block, start, end } = mapped(story, clause);
  if (wordsIn(story, block, found) !== wordsIn(story, block, { start, end })) return false;
  // "Fields that an accepted entry leaves out are as in the clause."
  return [{}, ...(clause.acceptedSources ?? [])].some((other) => {
    const { cue, stance, source } = { ...clause, ...other, source: { ...clause.source, ...other } };
    const stances = [stance, ...(clause.acceptedStances ?? [])];
    return (
      hasSource(story, found, source, clause.acceptedLabels ?? []) &&
      stances.includes(found.stance ?? null) &&
      hasCue(story, found, [cue, ...(clause.acceptedCues ?? [])])
    );
  });
}

/** Without what may differ at the ends of a clause. */
function wordsIn(
  story: Story,
  id: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const text = id === 'headline' ? story.headline : textOf(story, id);
  return text
    .slice(start, end)
    .replace(/^(?:[\s,]|and |but )+/, '')
    .replace(/[\s,.]+$/, '');
}

function textOf({ body }: Story, id: string): string {
  const block = body.find((one) => one.id === id);
  return block && 'text' in block ? block.text : '';
}

function hasSource(
  story: Story,
  found: Attribution,
  expected: GoldSource,
  labels: readonly string[],
): boolean {
  if (expected.kind === 'unstated') return found.source === undefined;
  const source = story.sources.find(({ id }) => id === found.source);
  return source?.kind === expected.kind && [expected.label, ...labels].includes(source?.label);
}

/** "A cue overlapping the stored one by at least the verb": by half of its words here. */
function hasCue(story: Story, { cue }: Attribution, accepted: readonly GoldClause['cue'][]): boolean {
  return accepted.some((one) => {
    if (!one || !cue) return !one && !cue;
    const { start, end } = mapped(story, one);
    return (
      Math.min(end, cue.end) - Math.max(start, cue.start) >= Math.min(cue.end - cue.start, end - start) / 2
    );
  });
}
