import { useLayoutEffect } from 'react';
import type { StoryAddress } from '#core/session/address.ts';
import { sourceKinds } from '#core/sources/sourceKinds.ts';
import { claimsUnder, type SourceList } from '#core/sources/sourceSummaries.ts';
import { useSessionStore } from '#session/useSession.ts';
import { claimElements } from './claimElements.ts';
import { useSourceList } from './useSources.ts';

/**
 * Highlights what the chosen sources say by attributes on the elements, without a React render and in the same task as the
 * click. `hasMarks`: also writes each claim's letter, for print.
 */
export function useSourceLight(hasMarks: boolean): void {
  const { elements, state, watch } = useSessionStore();
  const list = useSourceList();
  useLayoutEffect(() => {
    const article = elements.text()?.article;
    if (!article) return;
    const all = claimElements(article);
    let shown: StoryAddress = {};
    const draw = (address: StoryAddress) => {
      if (address === shown) return;
      shown = address;
      light(all, list, address);
    };
    draw(state().asked.address);
    const stop = watch(() => draw(state().asked.address));
    return () => {
      stop();
      light(all, list, {});
    };
  }, [elements, state, watch, list]);

  useLayoutEffect(() => {
    const article = elements.text()?.article;
    if (!article || !hasMarks) return;
    const all = claimElements(article);
    for (const { index, kind, attribution, isSure } of list.claims) {
      const letter = attribution.carriedFrom ? '…' : sourceKinds[kind].letter;
      all.get(index)?.[0]?.setAttribute('data-letter', isSure ? letter : `${letter}?`);
    }
    article.toggleAttribute('data-marks', true);
    return () => {
      article.toggleAttribute('data-marks', false);
      for (const pieces of all.values()) pieces[0]?.removeAttribute('data-letter');
    };
  }, [elements, list, hasMarks]);
}

type Elements = ReturnType<typeof claimElements>;

function light(all: Elements, list: SourceList, { source, otherSource, claim }: StoryAddress): void {
  const first = claimsUnder(list, source);
  const lit = new Set(first.map(({ index }) => index));
  const second = new Set(claimsUnder(list, otherSource).map(({ index }) => index));
  const current = claim === undefined ? undefined : first[claim - 1]?.index;
  for (const [index, pieces] of all) {
    const value = lit.has(index) ? '' : second.has(index) ? 'second' : undefined;
    for (const piece of pieces) {
      if (value === undefined) piece.removeAttribute('data-lit');
      else if (piece.getAttribute('data-lit') !== value) piece.setAttribute('data-lit', value);
      piece.toggleAttribute('data-current', index === current);
    }
  }
}
