import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import { canRemoveBlock } from '#core/corrections/canRemoveBlock.ts';
import { clauseAround } from '#core/corrections/clauses.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { mentionAt } from '#core/corrections/mentions.ts';
import { eventsOf } from '#core/corrections/targets.ts';
import { claimsUnder, sourceListOf } from '#core/sources/sourceSummaries.ts';
import { mentionsInPageOrder, textOfBlock } from '#core/story/blocks.ts';
import type { BlockId, Passage, Story } from '#core/story/story.ts';
import { opening } from '#core/text/opening.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { type Asked, AskedDialog } from './AskedDialog.tsx';
import { type Opened, useChosen } from './chosen.ts';
import { EntityTools } from './EntityTools.tsx';
import { EventTools } from './EventTools.tsx';
import { goneLayers } from './goneLayers.ts';
import { notSavedWords } from './notSavedWords.ts';
import { SentenceTools, SourceTools } from './SourceTools.tsx';
import { useCorrections } from './useCorrections.ts';
import { useSelectedWords } from './useSelectedWords.ts';
import { WordTools } from './WordTools.tsx';

type Props = {
  readonly storyKey: StoryKey;
  readonly original: Story;
  /** With corrections applied. */
  readonly story: Story;
  readonly unplaced: readonly Unplaced[];
  readonly address: Opened;
  /** Called when a correction removes what is in the address: a source is in the layer of names. */
  readonly onGone: (layer: 'entity' | 'event') => void;
  readonly onClose: () => void;
};

/** Toolbar for corrections to the selected words, the highlighted name, the open event or a source. */
export function Correcting({ storyKey, original, story, unplaced, address, onGone, onClose }: Props) {
  const tools = useRef<HTMLElement>(null);
  const text = useMemo(() => toAnchorText(original), [original]);
  const { saved, said, add, undo } = useCorrections(storyKey, original, unplaced);
  const { words, setWords, clear, clearSaved } = useSelectedWords(story, tools);
  const [asked, ask] = useState<Asked>();
  const [everywhere, setEverywhere] = useState(false);
  useFocusInAndBack(tools);

  const mentions = useMemo(() => mentionsInPageOrder(story), [story]);
  const selectedMention =
    address.mention === undefined
      ? undefined
      : mentions.filter(({ entity }) => entity === address.entity)[address.mention - 1];
  const passage: Passage | undefined = words ?? selectedMention;
  const meant = passage && mentionAt(story, passage)?.entity;
  const entityId = words ? meant : (address.entity ?? meant);
  const entity = story.entities.find(({ id }) => id === entityId);
  const [chosenEvent, setChosenEvent] = useChosen('event', address);
  const event = words ? undefined : eventsOf(story).find(({ id }) => id === chosenEvent);
  const [chosenSource, setChosenSource] = useChosen('source', address);
  const source = words ? undefined : story.sources.find(({ id }) => id === chosenSource);
  const claim =
    words || address.claim === undefined
      ? undefined
      : claimsUnder(sourceListOf(story), address.source)[address.claim - 1];
  const isOwn = !storyKey?.startsWith('stories/');
  const isOther = Boolean(event ?? source ?? claim);

  const save = (draft: CorrectionDraft) =>
    add([draft], (corrected) => {
      clearSaved(words);
      setEverywhere(false);
      for (const layer of goneLayers(address, corrected)) onGone(layer);
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
    // The button that opened the dialog may be gone; then focus the toolbar.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) tools.current?.focus({ preventScroll: true });
    });
  };
  const tables = story.body.filter(({ type }) => type === 'table').length;
  const count = saved.corrections.length + saved.unreadable;

  return (
    <>
      <section
        ref={tools}
        className="fixed inset-x-0 bottom-0 z-11 mx-auto max-h-[46svh] max-w-measure overflow-y-auto rounded-t-card border border-rule border-b-0 bg-paper px-4 pt-2 pb-[calc(--spacing(3)+var(--spacing-safe))] text-caption shadow-[0_0_0_3px_var(--color-paper),0_-2px_12px_rgb(0_0_0/0.12)] focus-visible:shadow-none focus-visible:outline-2 focus-visible:-outline-offset-4 max-tablet:bottom-[calc(3rem+var(--spacing-safe))] max-tablet:border-x-0 max-tablet:pb-2 desk:inset-x-[max(var(--spacing-margin),calc((100%-var(--container-page))/2))_auto] desk:mx-0 desk:w-measure print:hidden max-desk:[body:has([data-mode=peek])_&]:bottom-peek max-desk:[body:has([data-mode=sheet],[data-mode=drawer])_&]:invisible"
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
          <Button size="compact" className="flex-none" onClick={onClose}>
            Done
          </Button>
        </div>
        <div className="flex items-baseline justify-between gap-4 has-[p:not(:empty)]:pb-2">
          <p role="status">
            {said?.words}
            {saved.notSaved && <span className="block text-ink-2">{notSavedWords(saved.notSaved)}</span>}
          </p>
          {said?.undo && (
            <Button look="quiet" icon="retry" className="flex-none text-link" onClick={said.undo}>
              Undo
            </Button>
          )}
        </div>
        {passage && !isOther && (
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
            onSaid={clauseAround(story, passage) && (() => ask({ kind: 'said', passage }))}
            onRemove={
              isOwn && canRemoveBlock(story, passage.block)
                ? () =>
                    saveAt(wholeBlock(story, passage.block), (target) => ({ kind: 'removeBlock', target }))
                : undefined
            }
          />
        )}
        {event && (
          <EventTools
            event={event}
            story={story}
            onAsk={ask}
            onDate={(target, when) => save({ kind: 'eventDate', event: target, when })}
            onDrop={(target) => save({ kind: 'dropEvent', event: target })}
            text={text}
          />
        )}
        {claim && (
          <SentenceTools
            words={opening(claim.text)}
            onSaid={() => ask({ kind: 'said', passage: claim.attribution })}
          />
        )}
        {source && <SourceTools source={source} story={story} onAsk={ask} />}
        {entity && !isOther && (
          <EntityTools
            entity={entity}
            canSplit={mentions.filter((m) => m.entity === entity.id).length > 1}
            onAsk={ask}
          />
        )}
        {!passage && !entity && !isOther && (
          <p className="my-1 text-ink-2 text-label">
            Select words in the story, or choose a name, to say what they are or who says so.
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
          {story.sources.length > 0 && (
            <Button look="quiet" onClick={() => ask({ kind: 'sources' })}>
              Choose a source
            </Button>
          )}
          {isOwn && story.photos.length + tables > 0 && (
            <Button look="quiet" onClick={() => ask({ kind: 'parts' })}>
              {tables === 0 ? 'Remove a picture' : 'Remove a picture or table'}
            </Button>
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
            setChosenSource(undefined);
            setChosenEvent(id);
          }}
          onSource={(id) => {
            clear();
            setChosenEvent(undefined);
            setChosenSource(id);
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

function wholeBlock(story: Story, block: BlockId): Passage {
  return { block, start: 0, end: textOfBlock(story, block)?.length ?? 0 };
}

/** Moves focus to the toolbar on mount and back to the opening button on unmount. */
function useFocusInAndBack(tools: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const opener = document.activeElement;
    tools.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [tools]);
}

/** The first block whose bottom edge is below the top quarter of the viewport. */
function blockInView(): string | undefined {
  const blocks = document.querySelectorAll<HTMLElement>('article.story :is(#headline, [data-block])');
  return [...blocks].find((block) => block.getBoundingClientRect().bottom > innerHeight / 4)?.id;
}
