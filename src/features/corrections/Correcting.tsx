import {
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { makeAnchor } from '#core/corrections/anchor.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { mentionAt } from '#core/corrections/mentions.ts';
import { eventsOf } from '#core/corrections/targets.ts';
import { mentionsInPageOrder } from '#core/story/blocks.ts';
import type { EntityId, EventId, Passage, Story } from '#core/story/story.ts';
import { Icon } from '#ui/Icon.tsx';
import { type Asked, AskedDialog } from './AskedDialog.tsx';
import { correctionsOf } from './correctionStore.ts';
import { correctionWords } from './correctionWords.ts';
import { EntityTools } from './EntityTools.tsx';
import { EventTools } from './EventTools.tsx';
import { useSelectedWords } from './useSelectedWords.ts';
import { WordTools } from './WordTools.tsx';
import './corrections.css';

type Props = {
  readonly storyKey: string | null;
  readonly original: Story;
  /** As it is shown. */
  readonly story: Story;
  readonly address: {
    readonly entity?: EntityId;
    readonly mention?: number;
    readonly event?: EventId;
  };
  readonly onStory: (story: Story) => void;
  /** What the address has open is no longer in the story. */
  readonly onGone: (layer: 'entity' | 'event') => void;
  readonly onClose: () => void;
};

type Said = { readonly words: string; readonly undo?: string };

/** The tools of a reader who corrects: what they offer follows what is selected, lit or open in the story. */
export function Correcting({ storyKey, original, story, address, onStory, onGone, onClose }: Props) {
  const tools = useRef<HTMLElement>(null);
  const store = useMemo(() => correctionsOf(storyKey, original), [storyKey, original]);
  const view = useSyncExternalStore(store.watch, store.view);
  useEffect(() => onStory(view.story), [view.story, onStory]);
  const { words, setWords, clear } = useSelectedWords(story, tools);
  const [asked, ask] = useState<Asked>();
  const [said, say] = useState<Said>();
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
  const [chosenEvent, setChosenEvent] = useState(address.event);
  // Of a name and an event the tools are for the one that was chosen last.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setChosenEvent(undefined), [address.entity, address.mention]);
  useEffect(() => setChosenEvent(address.event), [address.event]);
  const event = words ? undefined : eventsOf(story).find(({ id }) => id === chosenEvent);

  const save = useCallback(
    (draft: CorrectionDraft) => {
      const correction = store.add(draft);
      const next = store.view();
      const isUnplaced = next.unplaced.some((one) => one.correction.id === correction.id);
      say({
        words: isUnplaced
          ? 'That could not be placed in this story. It stands in your corrections.'
          : `${correctionWords(correction)}.`,
        undo: correction.id,
      });
      clear();
      setEverywhere(false);
      const isThere = (id: EntityId | EventId | undefined, list: readonly { readonly id: string }[]) =>
        id === undefined || list.some((one) => one.id === id);
      if (!isThere(address.entity, next.story.entities)) onGone('entity');
      if (!isThere(address.event, eventsOf(next.story))) onGone('event');
    },
    [store, clear, address, onGone],
  );
  const saveAt = (
    at: Passage,
    make: (target: NonNullable<ReturnType<typeof makeAnchor>>) => CorrectionDraft,
  ) => {
    const target = makeAnchor(store.text, at);
    if (target) save(make(target));
  };
  const undo = (id: string) => {
    store.remove(id);
    say({ words: 'Undone.' });
  };
  const closeDialog = () => {
    ask(undefined);
    // What opened it may be gone, as the words it was about have been dealt with.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) tools.current?.focus({ preventScroll: true });
    });
  };
  const count = view.corrections.length + view.unreadable;

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
            {view.isBlocked && (
              <span>This browser keeps nothing for Lede: corrections last until this page is closed.</span>
            )}
          </p>
          {said?.undo && view.corrections.some(({ id }) => id === said.undo) && (
            <button type="button" className="text-button correct-undo" onClick={() => undo(said.undo ?? '')}>
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
            store={store}
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
          store={store}
          view={view}
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
