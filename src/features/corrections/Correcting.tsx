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
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { type Asked, AskedDialog } from './AskedDialog.tsx';
import { correctionsOf } from './correctionStore.ts';
import { correctionWords } from './correctionWords.ts';
import { EntityTools } from './EntityTools.tsx';
import { EventTools } from './EventTools.tsx';
import { useSelectedWords } from './useSelectedWords.ts';
import { WordTools } from './WordTools.tsx';

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
        className="fixed inset-x-0 bottom-0 z-11 mx-auto max-h-[46svh] max-w-measure overflow-y-auto rounded-t-card border border-rule border-b-0 bg-paper px-4 pt-2 pb-[calc(--spacing(3)+var(--spacing-safe))] text-caption shadow-[0_-2px_12px_rgb(0_0_0/0.12)] focus-visible:shadow-none focus-visible:outline-2 focus-visible:-outline-offset-4 max-tablet:bottom-[calc(3rem+var(--spacing-safe))] max-tablet:border-x-0 max-tablet:pb-2 desk:inset-x-[max(var(--spacing-margin),calc((100%-var(--container-page))/2))_auto] desk:mx-0 desk:w-measure print:hidden max-desk:[body:has([data-mode=peek])_&]:bottom-peek max-desk:[body:has([data-mode=sheet],[data-mode=drawer])_&]:invisible"
        data-correcting=""
        aria-label="Correcting"
        tabIndex={-1}
        data-covers="foot"
        lang="en"
      >
        <div className="flex items-center gap-4 pb-2">
          <h2 className="me-auto font-[650] text-ui">Correcting</h2>
          <Button look="quiet" className="min-h-8" onClick={() => ask({ kind: 'list' })}>
            Your corrections <Chip>{count}</Chip>
          </Button>
          <Button size="compact" onClick={onClose}>
            Done
          </Button>
        </div>
        <div className="flex items-baseline justify-between gap-4 has-[p:not(:empty)]:pb-2">
          <p role="status">
            {said?.words}
            {view.isBlocked && (
              <span className="block text-ink-2">
                This browser keeps nothing for Lede: corrections last until this page is closed.
              </span>
            )}
          </p>
          {said?.undo && view.corrections.some(({ id }) => id === said.undo) && (
            <Button
              look="quiet"
              icon="retry"
              className="flex-none text-link"
              onClick={() => undo(said.undo ?? '')}
            >
              Undo
            </Button>
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
          <p className="my-1 text-ink-2 text-label">
            Select words in the story, or choose a name, to say what they are.
          </p>
        )}
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <Button look="quiet" onClick={() => ask({ kind: 'words', at: blockInView() })}>
            Choose words by keyboard
          </Button>
          {eventsOf(story).length > 0 && (
            <Button look="quiet" onClick={() => ask({ kind: 'events' })}>
              Choose an event
            </Button>
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
