import { useCallback } from 'react';
import { chooseClaim, chooseSource, showOnly, stepClaim } from '#core/session/reduceSources.ts';
import type { Claim } from '#core/sources/claims.ts';
import type { SourceKey } from '#core/sources/sourceKey.ts';
import { type SourceList, sourceListOf } from '#core/sources/sourceSummaries.ts';
import { useDispatch, useStory } from '#session/useSession.ts';

/** The sources of the story that is shown. */
export function useSourceList(): SourceList {
  return sourceListOf(useStory().story);
}

/** What a reader does with sources. */
export function useSourceSteps() {
  const dispatch = useDispatch();
  return {
    choose: useCallback(
      (source: SourceKey, options: { readonly claim?: number; readonly asSecond?: boolean } = {}) =>
        dispatch({
          kind: 'lateStep',
          step: (state, facts) => chooseSource(state, { source, ...options }, facts),
        }),
      [dispatch],
    ),
    chooseClaim: useCallback(
      (claim: Claim) =>
        dispatch({ kind: 'lateStep', step: (state, facts) => chooseClaim(state, claim, facts) }),
      [dispatch],
    ),
    step: useCallback(
      (by: 1 | -1) => dispatch({ kind: 'lateStep', step: (state, facts) => stepClaim(state, by, facts) }),
      [dispatch],
    ),
    showOnly: useCallback(
      (isOnly: boolean) =>
        dispatch({ kind: 'lateStep', step: (state, facts) => showOnly(state, isOnly, facts) }),
      [dispatch],
    ),
    clear: useCallback(() => dispatch({ kind: 'layerClosed', layer: 'entity' }), [dispatch]),
  };
}
