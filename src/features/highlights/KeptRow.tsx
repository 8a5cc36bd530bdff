import { Pencil } from 'lucide';
import { keptWords, shapeWords } from '#core/highlights/highlight.ts';
import type { KeptItem, KeptStory } from '#core/highlights/keptStory.ts';
import { opening } from '#core/text/opening.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { madeWords } from './highlightWords.ts';
import { rowId } from './useJumps.ts';

type Props = {
  readonly story: KeptStory;
  readonly item: KeptItem;
  readonly onDelete: () => void;
};

/** The kept words, which open the story at their place, with shape, note, place and day. */
export function KeptRow({ story: { key, head }, item, onDelete }: Props) {
  const { highlight, found, where, missing } = item;
  const { note, shape, madeAt } = highlight;
  const words = keptWords(highlight);
  const quote = (
    <q className="kept-quote" data-shape={shape} lang={head?.language} dir={head?.direction}>
      {words}
    </q>
  );
  const about = [shapeWords[shape], where, madeWords(madeAt, Date.now())].filter(Boolean).join(' · ');
  return (
    <li id={rowId(highlight.id)} className="kept-entry">
      {found === 'whole' || found === 'part' ? (
        <PageLink
          className="block hover:underline"
          to={{ pathname: `/${key}`, search: `?highlight=${highlight.id}` }}
        >
          {quote}
        </PageLink>
      ) : (
        quote
      )}
      {note && (
        <p className="mt-2 flex gap-1.5 text-caption">
          <span className="mt-0.5 flex-none text-thing">
            <Icon name={Pencil} size={14} />
          </span>
          <VisuallyHidden>Note: </VisuallyHidden>
          <bdi className="whitespace-pre-line wrap-anywhere">{note}</bdi>
        </p>
      )}
      {missing.length > 0 && (
        <p className="mt-1 text-ink-2 text-label">
          Not in the story any more: <bdi>{missing.join(' … ')}</bdi>
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-ink-2 text-label">
        <span>{about}</span>
        <Button
          look="quiet"
          className="underline decoration-1 decoration-rule print:hidden"
          onClick={onDelete}
        >
          Delete<VisuallyHidden> “{opening(words)}”</VisuallyHidden>
        </Button>
      </p>
    </li>
  );
}
