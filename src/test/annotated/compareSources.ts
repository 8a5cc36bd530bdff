import type { Attribution, Passage, Story } from '#core/story/story.ts';
import type { SourceLabel } from './readSources.ts';

type Share = { readonly right: number; readonly of: number };
export type SourceComparison = {
  /** Of the attributions with a source that are sure: the kind is right; kind and label are. */
  readonly kinds: Share;
  readonly labels: Share;
  /** Of the labels that must have a source: found with the right kind and label, and not marked as unsure. */
  readonly found: Share;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

/** An attribution is held against the label that it overlaps most, a label against its attribution likewise. */
export function compareSources(story: Story, labels: readonly SourceLabel[]): SourceComparison {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const sourceOf = ({ source, sure }: Attribution) =>
    source && sure !== false ? sources.get(source) : undefined;
  const sure = story.attributions.filter(sourceOf);
  const hasKind = (found: Attribution, label: SourceLabel) => label.kinds.includes(sourceOf(found)?.kind);
  const isRight = (found: Attribution, label: SourceLabel) =>
    hasKind(found, label) &&
    label.labels.some((one) => isSameLabel(one, sourceOf(found)?.label ?? '', story.publisher.name));
  const agrees = (found: Attribution, test: typeof isRight) => {
    const label = mostOverlapping(labels, found);
    return label !== undefined && test(found, label);
  };
  const required = labels.filter(({ kinds }) => !kinds.includes(undefined));
  const missed = required.filter((label) => {
    const found = mostOverlapping(story.attributions, label);
    return !found || !isRight(found, label);
  });
  return {
    kinds: { right: sure.filter((found) => agrees(found, hasKind)).length, of: sure.length },
    labels: { right: sure.filter((found) => agrees(found, isRight)).length, of: sure.length },
    found: { right: required.length - missed.length, of: required.length },
    wrong: sure
      .filter((found) => !agrees(found, isRight))
      .map((found) => {
        const label = mostOverlapping(labels, found);
        const { kind, label: name } = sourceOf(found) ?? {};
        return `${found.block}: ${kind} “${name}” for ${label?.kinds.join('/') || 'none'} “${label?.labels[0] ?? ''}”: ${label?.text}`;
      }),
    missed: missed.map(
      ({ block, kinds, labels: [name], text }) => `${block}: ${kinds[0]} “${name}”: ${text}`,
    ),
  };
}

function mostOverlapping<T extends Passage>(list: readonly T[], passage: Passage): T | undefined {
  const overlap = ({ block, start, end }: Passage) =>
    block === passage.block ? Math.min(end, passage.end) - Math.max(start, passage.start) : 0;
  const best = list.toSorted((a, b) => overlap(b) - overlap(a))[0];
  return best && overlap(best) > 0 ? best : undefined;
}

/** Capitals, articles and the form of the apostrophe don't count. "the publisher" is the story's own by any name. */
function isSameLabel(expected: string, found: string, publisher: string): boolean {
  const plain = (label: string) =>
    label
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^(?:the|an?) /, '');
  return plain(expected) === plain(found) || (plain(expected) === 'publisher' && found === publisher);
}
