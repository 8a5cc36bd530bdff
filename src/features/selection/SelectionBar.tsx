import './selection.css';
import { Check, Copy, type IconNode, TextQuote } from 'lucide';
import { useCallback, useRef, useState } from 'react';
import { chooseClaim } from '#core/session/reduceSources.ts';
import { claimAt } from '#core/sources/claims.ts';
import { quoteOf } from '#core/sources/quoteOf.ts';
import { sourceListOf } from '#core/sources/sourceSummaries.ts';
import type { Passage } from '#core/story/story.ts';
import { useDispatch, useStory } from '#session/useSession.ts';
import { Drawing } from '#ui/Icon.tsx';
import { copyText } from './copyText.ts';
import { useBarPlace } from './useBarPlace.ts';
import { useQuoteKey } from './useQuoteKey.ts';
import { useSelection } from './useSelection.ts';

const copied = 'Quote copied';
const refused = 'The browser doesn’t allow copying here. Ctrl or ⌘ and C copies the words alone.';

/** What can be done with selected words: at the words, or on a phone in a row above the bar at the foot. */
export function SelectionBar() {
  const { story } = useStory();
  const passages = useSelection();
  const copy = useCallback(
    async (chosen: readonly Passage[]) => ((await copyText(quoteOf(story, chosen))) ? copied : refused),
    [story],
  );
  useQuoteKey(passages, copy);
  if (passages.length === 0) return null;
  return <Bar key={keyOf(passages)} passages={passages} onCopy={() => copy(passages)} />;
}

function keyOf(passages: readonly Passage[]): string {
  return passages.map(({ block, start, end }) => `${block} ${start} ${end}`).join();
}

type BarProps = { readonly passages: readonly Passage[]; readonly onCopy: () => Promise<string> };

/** A new one for every selection. */
function Bar({ passages, onCopy }: BarProps) {
  const dispatch = useDispatch();
  const { story } = useStory();
  const bar = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');
  useBarPlace(bar);
  const [first] = passages;
  const claim = first && claimAt(sourceListOf(story).claims, first);
  return (
    <div
      ref={bar}
      className="selection-bar print:hidden"
      role="toolbar"
      aria-label="Selected words"
      lang="en"
      dir="ltr"
      // The selection stays when a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
    >
      <Tool
        icon={message === copied ? Check : Copy}
        words="Copy quote"
        onClick={() => void onCopy().then(setMessage)}
      />
      {claim && (
        <Tool
          icon={TextQuote}
          words="Who says so"
          onClick={() =>
            dispatch({ kind: 'lateStep', step: (state, facts) => chooseClaim(state, claim, facts) })
          }
        />
      )}
      <p className={message === '' || message === copied ? 'sr-only' : 'selection-note'} role="status">
        {message}
      </p>
    </div>
  );
}

type ToolProps = { readonly icon: IconNode; readonly words: string; readonly onClick: () => void };

function Tool({ icon, words, onClick }: ToolProps) {
  return (
    <button type="button" onClick={onClick}>
      <Drawing node={icon} size={14} />
      {words}
    </button>
  );
}
