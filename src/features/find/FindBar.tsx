import '../../styles/find.css';
import { ChevronUp } from 'lucide';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { IconButton } from '#ui/IconButton.tsx';
import { isShortcut } from '#ui/isShortcut.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { mostFound } from './findRanges.ts';
import { useFind } from './useFind.ts';

/** On a phone the field has a row of its own, with Close. */
const second = 'max-tablet:not-low:order-2';

/** Finds words in the story, its captions, notes and timeline; over the header while it is open. */
export function FindBar({ onClose }: { readonly onClose: () => void }) {
  const [words, setWords] = useState('');
  const bar = useRef<HTMLElement>(null);
  const toField = useCallback(() => bar.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const { count, current, step } = useFind(words, toField);
  useFocusHere(bar);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search
      ref={bar}
      className="fixed inset-x-0 top-0 z-30 border-rule border-b bg-paper px-margin print:hidden"
      data-covers="top"
      data-never-inert=""
      onKeyDown={onKeyDown}
    >
      <div className="mx-auto flex min-h-[calc(var(--spacing-header)-1px)] max-w-page items-center gap-x-1 max-tablet:not-low:flex-wrap max-tablet:not-low:py-1">
        <SearchField
          className="flex-1 tablet:max-w-96 max-tablet:not-low:basis-[calc(100%-3.25rem)]"
          label="Find in this story"
          placeholder="Find in this story"
          enterKeyHint="search"
          size="compact"
          value={words}
          onValue={setWords}
        />
        <p
          className="min-w-[5.5em] whitespace-nowrap px-1 text-center text-label tabular-nums max-tablet:not-low:order-2 max-tablet:not-low:me-auto max-tablet:not-low:text-start"
          role="status"
        >
          {countWords(count, current)}
        </p>
        <IconButton
          label="Previous place"
          icon={ChevronUp}
          className={second}
          aria-disabled={!count}
          onClick={() => step(-1)}
        />
        <IconButton
          label="Next place"
          icon="down"
          className={second}
          aria-disabled={!count}
          onClick={() => step(1)}
        />
        <IconButton
          label="Close"
          icon="close"
          className="tablet:ms-auto max-tablet:not-low:order-1"
          onClick={onClose}
        />
      </div>
    </search>
  );
}

function countWords(count: number | undefined, current: number): string {
  if (count === undefined) return '';
  if (count === 0) return 'Not found';
  return `${current + 1} of ${count}${count === mostFound ? '+' : ''}`;
}

/** The field has the focus, also when it is asked for again, and gives it back to what had it before. */
function useFocusHere(bar: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    const focus = () => bar.current?.querySelector('input')?.select();
    focus();
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || !isShortcut(event)) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [bar]);
}
