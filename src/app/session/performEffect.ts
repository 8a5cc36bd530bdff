import type { NavigateFunction } from 'react-router';
import { assertNever } from '#core/assertNever.ts';
import type { SessionEffect, Target } from '#core/session/sessionEffect.ts';
import { findSentence } from '#core/session/storyFacts.ts';
import type { Session } from '#session/session.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { afterPaint } from '#ui/afterPaint.ts';
import { focusIn } from '#ui/focusIn.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { jumpTo } from '#ui/jumpTo.ts';
import { requestReveal } from '#ui/reveal.ts';
import { scrollInList } from '#ui/scrollInList.ts';
import type { HistoryTurns } from './historyTurns.ts';
import { toSearch } from './storyAddress.ts';

type Page = { readonly session: Session; readonly turns: HistoryTurns; readonly navigate: NavigateFunction };

/** Performs an effect of the session on the page. */
export function performEffect(effect: SessionEffect, { session, turns, navigate }: Page): void {
  const { dispatch, elements } = session;
  const withElement = (target: Target, use: (element: HTMLElement) => void) => {
    const element = findElement(session, target);
    if (element) use(element);
  };
  switch (effect.kind) {
    case 'navigate': {
      const { to, replaces, canWait } = effect;
      const options = { replace: replaces, state: { trail: to.trail } };
      turns.take(() => navigate({ search: toSearch(to.address), hash: '' }, options), canWait);
      break;
    }
    case 'back':
      turns.take(() => navigate(-effect.by), false);
      break;
    case 'highlight':
      elements.text()?.highlight(effect.address);
      break;
    case 'jump':
      if (effect.when === 'now') withElement(effect.to, jumpTo);
      else afterLayout(() => withElement(effect.to, jumpTo));
      break;
    case 'arrive':
      // React has rendered the new state by the next microtask, mostly also what covers the page's foot.
      queueMicrotask(() => {
        if (!window.lede.scrolled) withElement(effect.to, jumpTo);
      });
      break;
    case 'reveal':
      withElement(effect.target, requestReveal);
      break;
    case 'showInList':
      afterLayout(() => withElement({ kind: 'event', event: effect.event }, scrollInList));
      break;
    case 'focus':
      afterLayout(() => focusSoon(() => focusIn(findElement(session, effect.target))));
      break;
    case 'announce':
      afterPaint(() => dispatch({ kind: 'announced', words: effect.words }));
      break;
    case 'later':
      setTimeout(() => dispatch(effect.event), effect.ms);
      break;
    default:
      assertNever(effect);
  }
}

function findElement({ elements, facts }: Session, target: Target): HTMLElement | undefined {
  switch (target.kind) {
    case 'mention':
      return elements.text()?.mentionsOf(target.entity)[target.mention - 1];
    case 'sentence': {
      const sentence = findSentence(facts(), target.event);
      return sentence && elements.text()?.sentence(sentence.id);
    }
    case 'claim':
      return (
        elements.text()?.article.querySelector<HTMLElement>(`[data-claim="${target.claim}"]`) ?? undefined
      );
    case 'event':
      return elements.find('event', target.event);
    case 'photo':
      return elements.find('photo', target.photo);
    default:
      return assertNever(target);
  }
}
