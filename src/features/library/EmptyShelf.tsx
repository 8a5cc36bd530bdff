import type { ShelfFilter } from '#core/library/shelved.ts';
import { Button } from '#ui/Button.tsx';
import type { ChangeView } from './shelfView.ts';

type Props = {
  readonly query: string;
  readonly filter: ShelfFilter;
  readonly isPartial: boolean;
  /** How many stories the other views have, with the words that are searched for. */
  readonly elsewhere: number;
  readonly onShow: ChangeView;
};

/** Why nothing is listed, and what to do. */
export function EmptyShelf({ query, filter, isPartial, elsewhere, onShow }: Props) {
  if (isPartial) return null;
  const { view, tag } = filter;
  const isFiltered = tag !== undefined || view !== 'all';
  return (
    <div className="grid max-w-measure justify-items-start gap-3 border-hairline border-t py-4">
      <p className="text-ink-2">{query === '' ? whyEmpty(filter) : notFound(query, elsewhere)}</p>
      {isFiltered ? (
        <Button onClick={() => onShow({ tag: undefined, view: 'all' })}>Show all stories</Button>
      ) : (
        elsewhere > 0 && <Button onClick={() => onShow({ view: 'archived' })}>Show archived stories</Button>
      )}
      {query !== '' && <Button onClick={() => onShow({ query: '' })}>Clear the search</Button>}
    </div>
  );
}

function notFound(query: string, elsewhere: number): string {
  if (elsewhere > 0)
    return `No story in this view has the words “${query}”; ${elsewhere.toLocaleString('en-GB')} elsewhere.`;
  return `No title or text has all of “${query}”. A word is found by its beginning, from three letters on; accents don’t matter.`;
}

function whyEmpty({ view, tag }: ShelfFilter): string {
  if (tag !== undefined) return `No story here has the tag “${tag}”. “Tags…” in a story’s menu adds it.`;
  switch (view) {
    case 'archived':
      return 'Nothing is archived. “Archive” in a story’s menu moves it here, out of the list.';
    case 'unread':
      return 'Everything is read.';
    case 'read':
      return 'Nothing is read yet. A story counts as read when you reach its end; its menu can say so too.';
    case 'all':
      return 'Every story is archived.';
  }
}
