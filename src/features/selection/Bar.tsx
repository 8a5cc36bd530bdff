import { Check, Copy, Highlighter, type IconNode, NotebookPen, Share, Tag, TextQuote, Trash } from 'lucide';
import { useRef, useState } from 'react';
import { shapes, shapeWords } from '#core/highlights/highlight.ts';
import { chooseClaim } from '#core/session/reduceSources.ts';
import { claimAt } from '#core/sources/claims.ts';
import { sourceListOf } from '#core/sources/sourceSummaries.ts';
import type { Passage } from '#core/story/story.ts';
import { useDispatch, useStory } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { Keeping } from './keeping.ts';
import { useBarPlace } from './useBarPlace.ts';

type Props = {
  /** None if all selected words are in tables, which can only be taken out. */
  readonly passages: readonly Passage[];
  readonly keeping: Keeping;
  readonly onMark: (() => void) | undefined;
  /** These resolve to what to tell the reader. */
  readonly onCopy: () => Promise<string>;
  readonly onShare: () => Promise<string>;
  /** What can be taken out of this copy, as in "2 paragraphs". */
  readonly removable: string | undefined;
  readonly onRemove: () => void;
};

/** A new one for every selection. */
export function Bar({ passages, keeping, onMark, onCopy, onShare, removable, onRemove }: Props) {
  const dispatch = useDispatch();
  const { story } = useStory();
  const bar = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');
  const [done, setDone] = useState<'copy' | 'share'>();
  useBarPlace(bar);
  const [first] = passages;
  const claim = first && claimAt(sourceListOf(story).claims, first);
  const isKept = keeping.isKept(passages);
  const shape = keeping.shapeOf(passages);
  const tell = (words: string, what?: typeof done) => {
    setMessage(words);
    setDone(words === 'Quote copied' ? what : undefined);
  };
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
      {passages.length > 0 && (
        <>
          {isKept ? (
            <Tool icon={Check} words="In your list" onClick={() => keeping.show(passages)} />
          ) : (
            <Tool
              icon={Highlighter}
              words="Highlight"
              onClick={() => void keeping.keep(passages, shape).then(tell)}
            />
          )}
          <Menu
            label="Shape of the highlight"
            face={<Icon name="down" size={14} />}
            className="selection-shapes"
            items={shapes.map((value) => ({ value, words: shapeWords[value] }))}
            chosen={shape}
            onChoose={(chosen) => void keeping.keep(passages, chosen).then(tell)}
          />
          <Tool icon={NotebookPen} words="Note" onClick={() => keeping.note(passages)} />
          <Tool
            icon={done === 'copy' ? Check : Copy}
            words="Copy quote"
            onClick={() => void onCopy().then((words) => tell(words, 'copy'))}
          />
          <Tool
            icon={done === 'share' ? Check : Share}
            words="Share"
            onClick={() => void onShare().then((words) => tell(words, 'share'))}
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
          {onMark && <Tool icon={Tag} words="Mark as…" onClick={onMark} />}
        </>
      )}
      {removable && (
        <Tool
          icon={Trash}
          words={passages.length > 0 ? 'Remove' : `Remove ${removable}`}
          more={passages.length > 0 ? removable : undefined}
          onClick={onRemove}
        />
      )}
      <p className={message === '' || done ? 'sr-only' : 'selection-note'} role="status">
        {message}
      </p>
    </div>
  );
}

type ToolProps = {
  readonly icon: IconNode;
  readonly words: string;
  /** Only for screen readers where there is no room. */
  readonly more?: string | undefined;
  readonly onClick: () => void;
};

function Tool({ icon, words, more, onClick }: ToolProps) {
  return (
    <button type="button" className="selection-tool" onClick={onClick}>
      <Icon name={icon} size={14} />
      <span>
        {words}
        {more && <span className="selection-more"> {more}</span>}
      </span>
    </button>
  );
}
