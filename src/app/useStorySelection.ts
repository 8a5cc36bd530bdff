import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { coMentions } from '#core/entities/coMentions.ts';
import type { EntitySummary } from '#core/entities/entitySummaries.ts';
import type { EvidenceSentence } from '#core/story/markup.ts';
import type { EntityId, EventId, Passage, Story } from '#core/story/story.ts';
import type { Highlighter } from '#features/story/highlighter.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { afterPaint } from '#ui/afterPaint.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { jumpTo } from '#ui/jumpTo.ts';
import { requestReveal } from '#ui/reveal.ts';
import { scrollInList } from '#ui/scrollInList.ts';
import { useHydrated } from '#ui/useHydrated.ts';
import type { SideWidth } from './Side.tsx';
import { useStoryAddress } from './useStoryAddress.ts';

type Options = {
  readonly story: Story;
  readonly summaries: readonly EntitySummary[];
  readonly sentences: readonly EvidenceSentence[];
  readonly highlighter: Highlighter;
  readonly width: SideWidth;
};

/** ms: a press this long on a name adds it as the second. */
const longPress = 500;

/** What the reader selects and where that takes the page. The address holds the state; this moves it. */
export function useStorySelection({ story, summaries, sentences, highlighter, width }: Options) {
  // What is drawn comes from `address`; every handler asks `asked`, which may be a step ahead of the drawing.
  const { address, arrivals, asked, unknown, actions } = useStoryAddress(story);
  const [message, setMessage] = useState('');
  const say = (words: string) => afterPaint(() => setMessage(words));
  const [isFull, setIsFull] = useState(false);
  const [notice, setNotice] = useState('');
  const together = useRef(0);
  const press = useRef({ at: 0, long: false });

  const jumpToMention = (entity: EntityId, mention: number) => {
    const element = highlighter.mentionsOf(entity)[mention - 1];
    if (element) jumpTo(element);
  };

  const select = (entity: EntityId, { second }: { second: boolean }, mention?: number) => {
    const { address } = asked();
    if (second && address.entity && address.entity !== entity) {
      actions.step({ second: entity });
      say(secondWords(entity));
      return;
    }
    if (entity === address.entity && mention === address.mention) {
      if (mention === undefined) actions.close('entity');
      return;
    }
    const change = { entity, mention, second: undefined };
    // Lit before React hears of it: the light is what the reader waits for.
    highlighter.light(change);
    if (entity === address.entity) actions.step({ ...change, second: address.second }, { canWait: true });
    else {
      actions.open('entity', change, { canWait: true });
      say(countMessage(entity));
    }
  };

  const jump = (entity: EntityId, mention: number) => {
    const { address } = asked();
    const change = { entity, mention, ...(entity !== address.entity && { second: undefined }) };
    highlighter.light({ second: address.second, ...change });
    if (address.panel && width !== 'desk' && !address.photo) {
      if (entity !== address.entity) say(countMessage(entity));
      actions.closeAndOpen('panel', 'entity', change);
      // The drawer leaves first, or it would cover the place that is jumped to.
      afterLayout(() => jumpToMention(entity, mention));
      return;
    }
    if (entity === address.entity) actions.step(change, { canWait: true });
    else {
      actions.open('entity', change, { canWait: true });
      say(countMessage(entity));
    }
    jumpToMention(entity, mention);
  };

  const step = (by: 1 | -1) => {
    const { entity, mention } = asked().address;
    if (!entity) return;
    const last = highlighter.mentionsOf(entity).length;
    const next = mention === undefined ? (by === 1 ? 1 : last) : mention + by;
    if (next > last) say('From the last mention to the first');
    else if (next < 1) say('From the first mention to the last');
    jump(entity, next > last ? 1 : next < 1 ? last : next);
  };

  const countMessage = (entity: EntityId) => {
    const summary = summaries.find((other) => other.entity.id === entity);
    if (!summary) return '';
    const { inText, inCaptions } = summary;
    const text = `${inText} ${inText === 1 ? 'mention' : 'mentions'} of ${summary.entity.name} in the text`;
    return inCaptions > 0 ? `${text}, ${inCaptions} in captions` : text;
  };
  const secondWords = (entity: EntityId) => {
    const name = summaries.find((other) => other.entity.id === entity)?.entity.name ?? '';
    const count = sharedSentences(entity).length;
    return `${name} lit as second name; together in ${count} ${count === 1 ? 'sentence' : 'sentences'}`;
  };
  const sharedSentences = (second: EntityId | undefined): readonly Passage[] => {
    const { entity } = asked().address;
    if (!entity || !second) return [];
    return coMentions(story, entity).find((other) => other.entity === second)?.sentences ?? [];
  };

  const jumpTogether = () => {
    const { address } = asked();
    const shared = sharedSentences(address.second);
    const passage = shared[together.current % Math.max(1, shared.length)];
    together.current += 1;
    if (!passage || !address.entity) return;
    const own = summaries.find(({ entity }) => entity.id === address.entity)?.mentions ?? [];
    const found = own.findIndex(
      (m) => m.block === passage.block && m.start >= passage.start && m.end <= passage.end,
    );
    if (found !== -1) jump(address.entity, found + 1);
  };

  const showSentence = (event: EventId) => {
    const { address } = asked();
    const sentence = sentences.find(({ events }) => events.includes(event));
    const element = sentence && document.getElementById(sentence.id);
    if (address.panel && width !== 'desk') actions.closeAndOpen('panel', 'event', { event });
    else if (address.event) actions.step({ event });
    else actions.open('event', { event });
    if (!element) return;
    afterLayout(() => {
      jumpTo(element);
      focusSoon(() => element);
    });
    say('The sentence is lit. Press Enter to go back to the timeline.');
  };

  const showInTimeline = (event: EventId) => {
    if (width !== 'desk') actions.open('panel', { event, panel: 'timeline' });
    else if (asked().address.event) actions.step({ event });
    else actions.open('event', { event });
    afterLayout(() => {
      const item = document.getElementById(`event-${event}`);
      if (item) scrollInList(item);
      focusSoon(() => document.querySelector<HTMLElement>(`[id="event-${event}"] :is(a, button)`));
    });
  };

  const mentionAt = (target: EventTarget) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
    if (!element) return undefined;
    const entity = element.dataset.entity as EntityId;
    return { entity, mention: highlighter.mentionsOf(entity).indexOf(element) + 1 };
  };

  const onTextPointerDown = (event: PointerEvent) => {
    press.current = { at: event.timeStamp, long: event.pointerType === 'touch' };
  };
  const onTextClick = (event: MouseEvent) => {
    const found = mentionAt(event.target);
    const selectsText = getSelection()?.isCollapsed === false && event.detail > 0;
    const isPlainLink = event.target instanceof Element && event.target.closest('a:not([data-entity])');
    if (event.metaKey || event.ctrlKey) return;
    if (found) {
      const wasLong = press.current.long && event.timeStamp - press.current.at > longPress;
      event.preventDefault();
      // A click with Shift stretches the browser's selection too; beside a lit name it means the second one.
      const addsSecond = event.shiftKey && asked().address.entity !== undefined;
      if (addsSecond) getSelection()?.removeAllRanges();
      if (addsSecond || !selectsText)
        select(found.entity, { second: event.shiftKey || wasLong }, found.mention);
      return;
    }
    if (isPlainLink || selectsText || !(event.target instanceof Element)) return;
    const lit = event.target.closest<HTMLElement>('.sentence[data-evidence]');
    const told = asked().address.event;
    if (lit && told && !event.target.closest('.time')) showInTimeline(told);
  };
  const onTextKeyDown = (event: KeyboardEvent) => {
    const told = asked().address.event;
    if (event.key !== 'Enter' || !(event.target instanceof HTMLElement) || !told) return;
    if (event.target.matches('.sentence')) showInTimeline(told);
  };

  /** Closes the top layer by going back; a layer that came with a link is only left out. */
  const closeTop = (): boolean => {
    if (document.querySelector(':popover-open')) return false;
    const { address, trail } = asked();
    const top = trail.at(-1);
    const open = (['panel', 'photo', 'event', 'entity'] as const).find(
      (layer) => address[layer] !== undefined,
    );
    const layer = top && address[top] !== undefined ? top : open;
    if (layer === undefined) return false;
    actions.close(layer);
    return true;
  };

  const selectInViewer = (entity: EntityId) => {
    highlighter.light({ entity });
    actions.open('panel', { entity, mention: undefined, second: undefined, panel: 'people' });
    say(countMessage(entity));
  };

  // The evidence of the selected event, lit like the mentions: by an attribute, past React.
  useEffect(() => {
    const ids = sentences
      .filter(({ events }) => address.event && events.includes(address.event))
      .map(({ id }) => id);
    const elements = ids.flatMap((id) => document.getElementById(id) ?? []);
    for (const element of elements) element.setAttribute('data-evidence', '');
    return () => {
      for (const element of elements) element.removeAttribute('data-evidence');
    };
  }, [address.event, sentences]);

  // However the viewer was closed, the focus is on the picture last seen.
  const lastPhoto = useRef(address.photo);
  useEffect(() => {
    const last = lastPhoto.current;
    lastPhoto.current = address.photo;
    if (!last || address.photo) return;
    const frame = requestAnimationFrame(() => {
      document
        .querySelector<HTMLElement>(`[data-photo="${last}"] .stage-open`)
        ?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [address.photo]);

  // A link to a mention or an event brings it into view once.
  const isHydrated = useHydrated();
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || !isHydrated) return;
    arrived.current = true;
    const sentence = sentences.find(({ events }) => address.event && events.includes(address.event));
    const target =
      address.entity && address.mention
        ? highlighter.mentionsOf(address.entity)[address.mention - 1]
        : sentence && document.getElementById(sentence.id);
    if (target && !window.lede.scrolled) jumpTo(target);
  });
  // Back to an earlier mention in a caption turns the carousel with it.
  useEffect(() => {
    if (!address.entity || !address.mention) return;
    const element = highlighter.mentionsOf(address.entity)[address.mention - 1];
    if (element) requestReveal(element);
  }, [address.entity, address.mention, highlighter]);

  useEffect(() => {
    if (!address.panel) setIsFull(false);
  }, [address.panel]);

  const unknownWords = unknown.join(', ');
  useEffect(() => {
    if (!unknownWords) return;
    // A name of the reader's own is there as soon as the corrections are.
    const timer = setTimeout(
      () => setNotice(`The link asks for a ${unknownWords} that is not in this story.`),
      1000,
    );
    return () => clearTimeout(timer);
  }, [unknownWords]);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(''), 8000);
    return () => clearTimeout(timer);
  }, [notice]);

  const skipTo = (panel: 'people' | 'timeline') => (event: MouseEvent) => {
    if (width === 'desk') return;
    event.preventDefault();
    actions.open('panel', { panel });
  };

  return {
    address,
    arrivals,
    asked,
    actions,
    message,
    notice,
    isFull,
    setIsFull,
    select,
    jump,
    step,
    closeTop,
    selectInViewer,
    showSentence,
    showInTimeline,
    jumpTogether,
    skipTo,
    onTextClick,
    onTextKeyDown,
    onTextPointerDown,
    chooseSecond: (second: EntityId | undefined) => actions.step({ second }),
  };
}
