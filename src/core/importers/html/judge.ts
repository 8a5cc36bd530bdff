import type { Candidate, ReaderName } from './candidates.ts';
import type { Leaf } from './proseBlocks.ts';
import { type Element, isElement } from './tree.ts';

export type Verdict = {
  readonly winner: Candidate;
  /** How far the other readers agree with the winner, from 0 to 1; undefined if there is no other. */
  readonly agreement: number | undefined;
  /** The reader that found the most text beside the winner's, in letters and digits, and how much it found in all. */
  readonly other: { readonly reader: ReaderName; readonly only: number; readonly all: number } | undefined;
  readonly letters: number;
};

/** Ours keeps more of the structure, so it wins unless another has clearly more agreement. */
const ownBonus = 0.03;
/** Letters of prose between the headline and a candidate: with more, another article lies between. */
const farthest = 600;
const farPenalty = 0.3;
/** Letters of a short article: with fewer, what begins below the headline is only a summary or a notice. */
const shortestNear = 300;

/** For having all paragraphs of the page that are made like most of the article's. */
const completeBonus = 0.8;
/** For having what the page's metadata has as its text. */
const bodyBonus = 0.3;

type Kept = { readonly candidate: Candidate; readonly leaves: ReadonlySet<Leaf>; readonly letters: number };

/**
 * Chooses among the readers: the one that the others agree with most, by the letters of the page's paragraphs that they
 * have in common, that starts below the headline, and that has what the page's metadata has as its
 * text (`body`).
 */
export function judge(
  candidates: readonly [Candidate, ...Candidate[]],
  leaves: readonly Leaf[],
  heading: Element | undefined,
  body: readonly Leaf[] = [],
): Verdict {
  const kept = candidates.map((candidate) => keptBy(candidate, leaves));
  const far = new Set(kept.filter((one) => isFar(one, leaves, heading)));
  const [own] = kept;
  const near = kept.filter((one) => !far.has(one) && one.letters >= shortestNear);
  // Readability and ours start from one place; if that is far below the headline, it isn't the measure for the others.
  const model = own && far.has(own) ? (near.toSorted((a, b) => b.letters - a.letters)[0] ?? own) : own;
  const kin = commonKin(model?.leaves ?? new Set(), leaves);
  const linked = new Set(body);
  const inBody = { letters: lettersOf(linked), leaves: linked };
  const scores = kept.map(
    (one) =>
      agreementOf(one, kept) +
      completeBonus * completeness(one, kin) +
      (inBody.letters === 0 || one.candidate.reader === 'readability' ? 0 : bodyBonus * alike(one, inBody)) +
      (one.candidate.reader === 'rules' ? ownBonus : 0) -
      (near.length > 0 && far.has(one) ? farPenalty : 0),
  );
  const at = Math.max(0, scores.indexOf(Math.max(...scores)));
  const winner = kept[at] ?? { candidate: candidates[0], leaves: new Set<Leaf>(), letters: 0 };
  const others = kept
    .filter((one) => one !== winner)
    .map((one) => ({
      reader: one.candidate.reader,
      only: one.letters - shared(one, winner),
      all: one.letters,
    }))
    .toSorted((a, b) => b.only - a.only);
  return {
    winner: winner.candidate,
    agreement: kept.length < 2 ? undefined : agreementOf(winner, kept),
    other: others.find(({ only }) => only > 0),
    letters: winner.letters,
  };
}

function keptBy(candidate: Candidate, leaves: readonly Leaf[]): Kept {
  const byElement = new Map(leaves.map((leaf) => [leaf.element, leaf]));
  const found = new Set<Leaf>();
  const visit = (element: Element): void => {
    const leaf = byElement.get(element);
    if (leaf) found.add(leaf);
    for (const child of element.children) if (isElement(child) && !candidate.isDropped(child)) visit(child);
  };
  visit(candidate.root);
  return { candidate, leaves: found, letters: lettersOf(found) };
}

/** The page's paragraphs with the tag and classes that most of the article's text has; none if they have no class. */
function commonKin(own: ReadonlySet<Leaf>, leaves: readonly Leaf[]): readonly Leaf[] {
  const sums = new Map<string, number>();
  for (const { kin, prose } of own) sums.set(kin, (sums.get(kin) ?? 0) + prose);
  const [most] = [...sums].toSorted((a, b) => b[1] - a[1]);
  if (!most || !/\.[^>]/.test(most[0])) return [];
  return leaves.filter(({ kin }) => kin === most[0]);
}

function completeness({ leaves }: Kept, kin: readonly Leaf[]): number {
  const all = lettersOf(kin);
  return all === 0 ? 1 : lettersOf(kin.filter((leaf) => leaves.has(leaf))) / all;
}

function lettersOf(leaves: Iterable<Leaf>): number {
  let sum = 0;
  for (const { prose, linked } of leaves) sum += prose + linked;
  return sum;
}

type Letters = Pick<Kept, 'leaves' | 'letters'>;

function shared(a: Letters, b: Letters): number {
  return lettersOf([...a.leaves].filter((leaf) => b.leaves.has(leaf)));
}

/** The mean likeness to what the other readers took. */
function agreementOf(one: Kept, all: readonly Kept[]): number {
  const others = all.filter((other) => other !== one);
  if (others.length === 0) return 1;
  return others.reduce((total, other) => total + alike(one, other), 0) / others.length;
}

/** Twice what both have by what each has. */
function alike(a: Letters, b: Letters): number {
  const both = a.letters + b.letters;
  return both === 0 ? 0 : (2 * shared(a, b)) / both;
}

/** Whether much prose lies between the headline and what a reader took. */
function isFar({ leaves: own }: Kept, leaves: readonly Leaf[], heading: Element | undefined): boolean {
  if (!heading) return false;
  const first = leaves.find((leaf) => own.has(leaf) && leaf.prose > leaf.linked);
  if (!first || first.element.index < heading.index) return false;
  const between = leaves.filter(
    ({ element, prose, linked }) =>
      element.index > heading.index && element.index < first.element.index && prose > linked,
  );
  return between.reduce((sum, { prose }) => sum + prose, 0) > farthest;
}
