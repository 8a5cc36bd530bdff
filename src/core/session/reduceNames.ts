import type { EntityId } from '../story/story.ts';
import { changeAddress } from './address.ts';
import { closeAndOpen, closeLayer, openLayer, stepInside } from './historySteps.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import type { Target } from './sessionEffect.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { SessionState } from './sessionState.ts';
import { countMessage, roundToFirst, roundToLast, secondMessage } from './sessionWords.ts';
import { findSummary, type StoryFacts } from './storyFacts.ts';
import { withoutLayer } from './trail.ts';

type Chosen = Omit<Extract<SessionEvent, { kind: 'nameChosen' }>, 'kind'>;

/** Selecting the same name again, without a mention, clears it. */
export function chooseName(
  state: SessionState,
  { entity, mention, asSecond }: Chosen,
  facts: StoryFacts,
): Outcome {
  const { address } = state.asked;
  if (asSecond && address.entity && address.entity !== entity)
    return andThen(stepInside(state, { second: entity }), (next) =>
      withEffects(next, { kind: 'announce', words: secondMessage(facts, entity) }),
    );
  if (entity === address.entity && mention === address.mention)
    return mention === undefined ? closeLayer(state, 'entity') : withEffects(state);
  return select(state, { entity, mention }, facts);
}

/** The highlight comes first among the effects, since it is the visible response to the click. */
function select(
  state: SessionState,
  { entity, mention }: { readonly entity: EntityId; readonly mention: number | undefined },
  facts: StoryFacts,
): Outcome {
  const { address } = state.asked;
  const isSame = entity === address.entity;
  const change = { ...withoutLayer.entity, entity, mention, second: isSame ? address.second : undefined };
  const highlighted = withEffects(state, {
    kind: 'highlight',
    address: changeAddress(state.asked.address, change),
  });
  if (isSame) return andThen(highlighted, (next) => stepInside(next, change, true));
  return andThen(
    andThen(highlighted, (next) => openLayer(next, 'entity', change, true)),
    (next) => withEffects(next, { kind: 'announce', words: countMessage(facts, entity) }),
  );
}

/** Selects a mention and scrolls to it. A drawer or sheet is closed first, as it would cover the mention. */
export function chooseMention(
  state: SessionState,
  { entity, mention }: { readonly entity: EntityId; readonly mention: number },
  facts: StoryFacts,
): Outcome {
  const { address } = state.asked;
  const to: Target = { kind: 'mention', entity, mention };
  const isCovered = address.panel !== undefined && state.width !== 'desk' && address.photo === undefined;
  if (!isCovered)
    return andThen(select(state, { entity, mention }, facts), (next) =>
      withEffects(next, { kind: 'jump', to, when: 'now' }),
    );
  const isSame = entity === address.entity;
  const change = { ...withoutLayer.entity, entity, mention, second: isSame ? address.second : undefined };
  const words = countMessage(facts, entity);
  return andThen(
    andThen(
      withEffects(state, { kind: 'highlight', address: changeAddress(state.asked.address, change) }),
      (next) => closeAndOpen(next, { closed: 'panel', layer: 'entity', change }),
    ),
    (next) =>
      withEffects(next, ...(isSame ? [] : [{ kind: 'announce', words } as const]), {
        kind: 'jump',
        to,
        when: 'drawn',
      }),
  );
}

/** Steps to the next or previous mention, wrapping around. */
export function stepMention(state: SessionState, by: 1 | -1, facts: StoryFacts): Outcome {
  const { entity, mention } = state.asked.address;
  const last = findSummary(facts, entity)?.mentions.length ?? 0;
  if (!entity || last === 0) return withEffects(state);
  const next = mention === undefined ? (by === 1 ? 1 : last) : mention + by;
  const chosen = chooseMention(state, { entity, mention: next > last ? 1 : next < 1 ? last : next }, facts);
  if (next >= 1 && next <= last) return chosen;
  const words = next > last ? roundToFirst : roundToLast;
  return andThen(chosen, (after) => withEffects(after, { kind: 'announce', words }));
}
