import { useQueryClient } from '@tanstack/react-query';
import type { ShelfOrder } from '#core/library/sortShelf.ts';
import { searchIndexQuery } from '#data/library/search/search.ts';
import { SearchField } from '#ui/SearchField.tsx';

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
    <search className="script-only mt-3 mb-2 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      <SearchField
        className="flex-[1_1_16rem]"
        label="Find a story"
        placeholder="Find a story by title or text"
        value={query}
        onFocus={() => queryClient.prefetchQuery(searchIndexQuery())}
        onValue={onQuery}
      />
      <label className="flex items-center gap-2 text-ink-2 text-label">
        Sort by
        <select
          className="min-h-11 rounded-control border border-rule bg-paper px-3 text-caption text-ink"
          value={order}
          onChange={({ target }) => onOrder(orderOf(target.value))}
        >
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
