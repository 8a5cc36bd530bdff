import './highlights.css';
import { Fragment, useState } from 'react';
import { type Highlight, keptWords, withNote } from '#core/highlights/highlight.ts';
import { keptHead, keptIn } from '#core/highlights/keptStory.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import type { BlockId } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { opening } from '#core/text/opening.ts';
import { ownKey } from '#data/ownKey.ts';
import { useRegionInUse } from '#session/useRegionInUse.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { Region } from '#ui/Region.tsx';
import { Toast } from '#ui/Toast.tsx';
import { HighlightRow } from './HighlightRow.tsx';
import { notSavedWords } from './highlightWords.ts';
import { KeptExports } from './KeptExports.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { useHighlightChanges, useHighlights } from './useHighlights.ts';
import { rowId } from './useJumps.ts';

/** What the reader keeps of this story; there only when something is, or when it is asked for. */
export function HighlightsRegion() {
  const dispatch = useDispatch();
  const { story, original, storyKey } = useStory();
  const isShown = (id: BlockId) => textOfBlock(story, id) !== undefined;
  const { saved, placement } = useHighlights();
  const { put, remove } = useHighlightChanges();
  const isOpen = useSession(({ width, folded }) => width === 'phone' || !folded.includes('highlights'));
  const isAsked = useSession(({ shown }) => shown.address.panel === 'highlights');
  const [noting, setNoting] = useState<Highlight>();
  const [deleted, setDeleted] = useState<Highlight>();
  useRegionInUse('highlights', isOpen);
  const { highlights, unreadable, notSaved } = saved;
  const noted = highlights.filter(({ note }) => note).length;
  const row = {
    onNote: setNoting,
    onChange: (highlight: Highlight) => void put(highlight),
    onDelete: (highlight: Highlight) => void remove(highlight.id).then(() => setDeleted(highlight)),
  };
  return (
    <>
      {(highlights.length > 0 || unreadable > 0 || isAsked) && (
        <Region
          id="highlights"
          title="Highlights"
          className={isOpen ? 'desk:flex-1 group-data-[mode=drawer]/side:flex-1' : 'flex-none'}
          isOpen={isOpen}
          onFold={() => dispatch({ kind: 'regionFolded', region: 'highlights' })}
          onClose={() => dispatch({ kind: 'layerClosed', layer: 'panel' })}
          tools={<span className="text-ink-2 text-label">{countWords(highlights.length, noted)}</span>}
          summary={countWords(highlights.length, noted)}
        >
          {notSaved && <p className="mb-3 text-label">{notSavedWords(notSaved)}</p>}
          <ul className="kept-list" data-kind="thing">
            {placement.placed.map((one) => (
              <HighlightRow key={one.highlight.id} highlight={one.highlight} placed={one} {...row} />
            ))}
          </ul>
          {[
            { title: 'In what you removed', list: placement.removed },
            { title: 'Not found in this edition', list: placement.lost },
          ].map(
            ({ title, list }) =>
              list.length > 0 && (
                <Fragment key={title}>
                  <h3 className="mt-4 mb-2 font-semibold text-label">{title}</h3>
                  <ul className="kept-list" data-kind="thing">
                    {list.map((one) => (
                      <HighlightRow key={one.id} highlight={one} {...row} />
                    ))}
                  </ul>
                </Fragment>
              ),
          )}
          {highlights.length === 0 && (
            <MetaText className="mt-2">Select words in the story to keep them.</MetaText>
          )}
          {unreadable > 0 && (
            <MetaText className="mt-3">
              {counted(unreadable, 'was', 'were')} kept with another version of Lede and can’t be shown here.
            </MetaText>
          )}
          {highlights.length > 0 && (
            <div className="mt-4 grid gap-3 border-hairline border-t pt-3">
              <KeptExports
                stories={() => [
                  {
                    key: storyKey ?? ownKey(story.id),
                    head: keptHead(story, story.publisher.name),
                    isGone: false,
                    items: keptIn(original, highlights, isShown),
                    unreadable,
                  },
                ]}
                count={highlights.length}
                name={`${story.id}-highlights`}
              />
              <MetaText className="print:hidden">
                {!notSaved && 'Kept on this device, with the story. '}
                <PageLink className="link" to="/highlights">
                  All highlights
                </PageLink>
              </MetaText>
            </div>
          )}
        </Region>
      )}
      {noting && (
        <NoteDialog
          words={keptWords(noting)}
          note={noting.note ?? ''}
          onSave={(note) => void put(withNote(noting, note))}
          onClose={() => setNoting(undefined)}
        />
      )}
      <div role="status">
        {deleted && (
          <Toast
            onUndo={() => {
              void put(deleted).then(() => {
                setDeleted(undefined);
                focusSoon(() => document.getElementById(rowId(deleted.id))?.querySelector('button'));
              });
            }}
            onClose={() => {
              setDeleted(undefined);
              document.getElementById('highlights')?.focus({ preventScroll: true });
            }}
          >
            Deleted “<bdi>{opening(keptWords(deleted))}</bdi>”
          </Toast>
        )}
      </div>
    </>
  );
}

function countWords(count: number, noted: number): string {
  return noted > 0 ? `${count}, ${noted} with a note` : `${count}`;
}
