import { Ellipsis, Pencil } from 'lucide';
import { type Highlight, keptWords, type Shape, shapes, shapeWords } from '#core/highlights/highlight.ts';
import type { PlacedHighlight } from '#core/highlights/placeHighlights.ts';
import { whereWords } from '#core/highlights/whereWords.ts';
import { useStory } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { madeWords } from './highlightWords.ts';
import { rowId, useJumpToWords } from './useJumps.ts';

type Props = {
  readonly highlight: Highlight;
  /** Undefined if this edition doesn't have its words. */
  readonly placed?: PlacedHighlight;
  readonly onNote: (highlight: Highlight) => void;
  readonly onChange: (highlight: Highlight) => void;
  readonly onDelete: (highlight: Highlight) => void;
};

/** The kept words, which lead to their place, with the note. */
export function HighlightRow({ highlight, placed, onNote, onChange, onDelete }: Props) {
  const { story } = useStory();
  const jump = useJumpToWords();
  const { note, madeAt, shape } = highlight;
  const words = (
    <span className="kept-words" lang={story.language} dir={story.direction}>
      {keptWords(highlight)}
    </span>
  );
  const where = placed?.passages[0] && whereWords(story, placed.passages[0].block);
  const choose = (value: Shape | 'note' | 'delete') => {
    if (value === 'note') onNote(highlight);
    else if (value === 'delete') onDelete(highlight);
    else onChange({ ...highlight, shape: value });
  };
  return (
    <li id={rowId(highlight.id)} className="kept-row">
      {placed ? (
        <button type="button" className="text-start hover:underline" onClick={() => jump(placed)}>
          {words}
        </button>
      ) : (
        words
      )}
      {note && (
        <p className="mt-1 flex gap-1.5">
          <span className="mt-0.5 flex-none text-thing">
            <Icon name={Pencil} size={14} />
          </span>
          <bdi className="whitespace-pre-line wrap-anywhere">{note}</bdi>
        </p>
      )}
      {placed && placed.missing.length > 0 && (
        <p className="mt-1 text-ink-2 text-label">
          Not in this edition: <bdi>{placed.missing.join(' … ')}</bdi>
        </p>
      )}
      <div className="flex items-center justify-between text-ink-2 text-label">
        <span>{[where, madeWords(madeAt, Date.now())].filter(Boolean).join(', ')}</span>
        <Menu
          label="Change or delete"
          face={<Icon name={Ellipsis} />}
          className="-me-2 print:hidden"
          items={[
            { value: 'note', words: note ? 'Edit the note' : 'Add a note', isAction: true },
            ...shapes.map((value) => ({ value, words: shapeWords[value] })),
            { value: 'delete', words: 'Delete', isAction: true },
          ]}
          chosen={shape}
          onChoose={choose}
        />
      </div>
    </li>
  );
}
