import { useQueryClient } from '@tanstack/react-query';
import type { ShelfOrder } from '#core/library/sortShelf.ts';
import { searchIndexQuery } from '#data/library/search/search.ts';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

type Props = {
  readonly query: string;
  readonly order: ShelfOrder;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: ShelfOrder) => void;
};

const orders: readonly { readonly order: ShelfOrder; readonly words: string }[] = [
  { order: 'newest', words: 'Last added' },
  { order: 'published', words: 'Publication date' },
  { order: 'title', words: 'Title' },
  { order: 'progress', words: 'Reading progress' },
];

export function ShelfTools({ query, order, onQuery, onOrder }: Props) {
  const queryClient = useQueryClient();
  return (
    <search className="shelf-tools script-only">
      <label className="shelf-find">
        <VisuallyHidden>Find a story</VisuallyHidden>
        <Icon name="search" />
        <input
          type="search"
          placeholder="Find a story by title or text"
          value={query}
          onFocus={() => queryClient.prefetchQuery(searchIndexQuery())}
          onChange={({ target }) => onQuery(target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <label className="shelf-sort">
        Sort by
        <select value={order} onChange={({ target }) => onOrder(orderOf(target.value))}>
          {orders.map(({ order, words }) => (
            <option key={order} value={order}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function orderOf(value: string): ShelfOrder {
  return orders.find(({ order }) => order === value)?.order ?? 'newest';
}
