import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { mentionAt } from '#core/corrections/mentions.ts';
import { eventsOf } from '#core/corrections/targets.ts';
import { mentionsInPageOrder } from '#core/story/blocks.ts';
import type { Passage, Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { Icon } from '#ui/Icon.tsx';
import { type Asked, AskedDialog } from './AskedDialog.tsx';
import { type Opened, useChosenEvent } from './chosenEvent.ts';
import { EntityTools } from './EntityTools.tsx';
import { EventTools } from './EventTools.tsx';
import { useCorrections } from './useCorrections.ts';
import { useSelectedWords } from './useSelectedWords.ts';
import { WordTools } from './WordTools.tsx';
import './corrections.css';

type Props = {
  readonly storyKey: StoryKey;
  readonly original: Story;
  /** As it is shown. */
  readonly story: Story;
  readonly unplaced: readonly Unplaced[];
  readonly address: Opened;
  /** What the address has open is no longer in the story. */
  readonly onGone: (layer: 'entity' | 'event') => void;
  readonly onClose: () => void;
};

/** The tools of a reader who corrects: what they offer follows what is selected, lit or open in the story. */
export function Correcting({ storyKey, original, story, unplaced, address, onGone, onClose }: Props) {
  const tools = useRef<HTMLElement>(null);
  const text = useMemo(() => toAnchorText(original), [original]);
  const { saved, said, add, undo } = useCorrections(storyKey, original, unplaced);
  const { words, setWords, clear } = useSelectedWords(story, tools);
  const [asked, ask] = useState<Asked>();
  const [everywhere, setEverywhere] = useState(false);
  useFocusInAndBack(tools);

  const mentions = useMemo(() => mentionsInPageOrder(story), [story]);
  const litMention =
    address.mention === undefined
      ? undefined
      : mentions.filter(({ entity }) => entity === address.entity)[address.mention - 1];
  const passage: Passage | undefined = words ?? litMention;
  const meant = passage && mentionAt(story, passage)?.entity;
  const entityId = words ? meant : (address.entity ?? meant);
  const entity = story.entities.find(({ id }) => id === entityId);
  const [chosenEvent, setChosenEvent] = useChosenEvent(address);
  const event = words ? undefined : eventsOf(story).find(({ id }) => id === chosenEvent);

  const save = (draft: CorrectionDraft) =>
    add(draft, (corrected) => {
      clear();
      setEverywhere(false);
      const { entity, event } = address;
      if (entity && !corrected.entities.some(({ id }) => id === entity)) onGone('entity');
      if (event && !eventsOf(corrected).some(({ id }) => id === event)) onGone('event');
    });
  const saveAt = (
    at: Passage,
    make: (target: NonNullable<ReturnType<typeof makeAnchor>>) => CorrectionDraft,
  ) => {
    const target = makeAnchor(text, at);
    if (target) save(make(target));
  };
  const closeDialog = () => {
    ask(undefined);
    // What opened it may be gone, as the words it was about have been dealt with.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) tools.current?.focus({ preventScroll: true });
    });
  };
  const count = saved.corrections.length + saved.unreadable;

  return (
    <>
      <section
        ref={tools}
        className="correcting"
        aria-label="Correcting"
        tabIndex={-1}
        data-covers="foot"
        lang="en"
      >
        <div className="correct-head">
          <h2>Correcting</h2>
          <button type="button" className="text-button" onClick={() => ask({ kind: 'list' })}>
            Your corrections <span className="correct-count">{count}</span>
          </button>
          <button type="button" className="button correct-done" onClick={onClose}>
            Done
          </button>
        </div>
        <div className="correct-said">
          <p role="status">
            {said?.words}
            {saved.isBlocked && (
              <span>This browser keeps nothing for Lede: corrections last until this page is closed.</span>
            )}
          </p>
          {said?.undo && (
            <button type="button" className="text-button correct-undo" onClick={said.undo}>
              <Icon name="retry" />
              Undo
            </button>
          )}
        </div>
        {passage && !event && (
          <WordTools
            story={story}
            passage={passage}
            meant={meant}
            everywhere={everywhere}
            onEverywhere={setEverywhere}
            onKind={(as) => saveAt(passage, (target) => ({ kind: 'mark', target, as, everywhere }))}
            onSame={() => ask({ kind: 'same', passage, everywhere })}
            onNotName={() => saveAt(passage, (target) => ({ kind: 'notName', target, everywhere }))}
            onEvent={() => ask({ kind: 'addEvent', passage })}
          />
        )}
        {event && (
          <EventTools
            event={event}
            story={story}
            onAsk={ask}
            onDrop={(target) => save({ kind: 'dropEvent', event: target })}
            text={text}
          />
        )}
        {entity && !event && (
          <EntityTools
            entity={entity}
            canSplit={mentions.filter((m) => m.entity === entity.id).length > 1}
            onAsk={ask}
          />
        )}
        {!passage && !entity && !event && (
          <p className="correct-hint">Select words in the story, or choose a name, to say what they are.</p>
        )}
        <p className="correct-row correct-ways">
          <button
            type="button"
            className="text-button"
            onClick={() => ask({ kind: 'words', at: blockInView() })}
          >
            Choose words by keyboard
          </button>
          {eventsOf(story).length > 0 && (
            <button type="button" className="text-button" onClick={() => ask({ kind: 'events' })}>
              Choose an event
            </button>
          )}
        </p>
      </section>
      {asked && (
        <AskedDialog
          asked={asked}
          story={story}
          text={text}
          saved={saved}
          unplaced={unplaced}
          onEvent={(id) => {
            clear();
            setChosenEvent(id);
          }}
          onSave={save}
          onSaveAt={saveAt}
          onWords={(chosen) => {
            clear();
            setWords(chosen);
          }}
          onUndo={undo}
          onClose={closeDialog}
        />
      )}
    </>
  );
}

/** Opened from a button in the page: the focus comes here, and goes back there. */
function useFocusInAndBack(tools: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const opener = document.activeElement;
    tools.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [tools]);
}

/** The block that a reader is in: the first whose end is below the top of the window. */
function blockInView(): string | undefined {
  const blocks = document.querySelectorAll<HTMLElement>('article.story :is(#headline, [data-block])');
  return [...blocks].find((block) => block.getBoundingClientRect().bottom > innerHeight / 4)?.id;
}
