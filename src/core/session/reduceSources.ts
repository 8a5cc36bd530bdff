import type { Claim } from '../sources/claims.ts';
import { claimLine } from '../sources/claimWords.ts';
import type { SourceKey } from '../sources/sourceKey.ts';
import { claimsUnder, sourceListOf, sourceName } from '../sources/sourceSummaries.ts';
import { counted } from '../text/counted.ts';
import { closeAndOpen, closeLayer, openLayer, stepInside } from './historySteps.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import type { SessionState } from './sessionState.ts';
import type { StoryFacts } from './storyFacts.ts';
import { withoutLayer } from './trail.ts';

/** `claim`: 1-based among what the source says. `asSecond`: compared with the highlighted one. */
type Chosen = {
  readonly source: SourceKey;
  readonly claim?: number | undefined;
  readonly asSecond?: boolean;
};

/** Highlights what a source says, instead of a name. The same one again, without a claim, clears it. */
export function chooseSource(state: SessionState, chosen: Chosen, { story }: StoryFacts): Outcome {
  const { source, claim, asSecond = false } = chosen;
  const { address } = state.asked;
  const isSame = source === address.source;
  if (asSecond && address.source && !isSame)
    return andThen(stepInside(state, { otherSource: source }), (next) =>
      withEffects(next, announce(`${sourceName(story, source)} highlighted as second source`)),
    );
  if (isSame && claim === address.claim && claim === undefined) return closeLayer(state, 'entity');
  const kept = isSame && { otherSource: address.otherSource, only: address.only };
  const change = { ...withoutLayer.entity, ...kept, source, claim };
  const claims = claimsUnder(sourceListOf(story), source);
  const to = claim === undefined ? undefined : claims[claim - 1];
  if (!to) {
    const opened = isSame ? stepInside(state, change, true) : openLayer(state, 'entity', change, true);
    const count = counted(claims.length, 'sentence or part of one', 'sentences or parts');
    return andThen(opened, (next) => withEffects(next, announce(`${sourceName(story, source)}: ${count}`)));
  }
  // A drawer or sheet would cover the sentence.
  const isCovered = address.panel !== undefined && state.width !== 'desk' && address.photo === undefined;
  if (isCovered)
    return andThen(closeAndOpen(state, { closed: 'panel', layer: 'entity', change }), (next) =>
      jumpTo(next, to),
    );
  const opened = isSame ? stepInside(state, change, true) : openLayer(state, 'entity', change, true);
  return andThen(opened, (next) => jumpTo(next, to));
}

/** To the next or previous sentence of the highlighted source, wrapping around. */
export function stepClaim(state: SessionState, by: 1 | -1, facts: StoryFacts): Outcome {
  const { source, claim } = state.asked.address;
  const last = claimsUnder(sourceListOf(facts.story), source).length;
  if (!source || last === 0) return withEffects(state);
  const next = claim === undefined ? (by === 1 ? 1 : last) : claim + by;
  const chosen = chooseSource(state, { source, claim: next > last ? 1 : next < 1 ? last : next }, facts);
  if (next >= 1 && next <= last) return chosen;
  const words = next > last ? 'From the last sentence to the first' : 'From the first sentence to the last';
  return andThen(chosen, (after) => withEffects(after, announce(words)));
}

/** To one claim, by its source, or by its kind if it has none. */
export function chooseClaim(state: SessionState, claim: Claim, facts: StoryFacts): Outcome {
  const source: SourceKey = claim.source?.id ?? 'kind.unstated';
  const index = claimsUnder(sourceListOf(facts.story), source).findIndex(
    ({ index: at }) => at === claim.index,
  );
  return chooseSource(state, { source, claim: index === -1 ? undefined : index + 1 }, facts);
}

/** To the claim of a link that was opened, unless the reader has begun to scroll. */
export function arriveAtClaim(state: SessionState, { story }: StoryFacts): Outcome {
  const { source, claim } = state.shown.address;
  const to = claimsUnder(sourceListOf(story), source)[(claim ?? 0) - 1];
  return to
    ? withEffects(state, { kind: 'arrive', to: { kind: 'claim', claim: to.index } })
    : withEffects(state);
}

/** Folds everything but what the highlighted source says, or unfolds it. */
export function showOnly(state: SessionState, isOnly: boolean, facts: StoryFacts): Outcome {
  const { source, claim } = state.asked.address;
  if (!source) return withEffects(state);
  const changed = stepInside(state, { only: isOnly || undefined });
  const to = claimsUnder(sourceListOf(facts.story), source)[(claim ?? 1) - 1];
  if (!to) return changed;
  const words = isOnly
    ? `Only what ${sourceName(facts.story, source)} says; the rest is folded`
    : 'All of the text';
  return andThen(changed, (next) =>
    withEffects(
      next,
      { kind: 'jump', to: { kind: 'claim', claim: to.index }, when: 'drawn' },
      announce(words),
    ),
  );
}

function jumpTo(state: SessionState, claim: Claim): Outcome {
  return withEffects(
    state,
    { kind: 'jump', to: { kind: 'claim', claim: claim.index }, when: 'drawn' },
    announce(claimLine(claim)),
  );
}

function announce(words: string) {
  return { kind: 'announce', words } as const;
}
