import type { ShelfOrder } from '#core/library/sortShelf.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { SearchField } from '#ui/SearchField.tsx';

type Props = {
  readonly query: string;
  readonly order: ShelfOrder;
  readonly onFocus: () => void;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: ShelfOrder) => void;
};

const orders: readonly { readonly value: ShelfOrder; readonly words: string }[] = [
  { value: 'newest', words: 'Last added' },
  { value: 'published', words: 'Publication date' },
  { value: 'title', words: 'Title' },
  { value: 'progress', words: 'Reading progress' },
];

export function ShelfTools({ query, order, onFocus, onQuery, onOrder }: Props) {
  return (
    <search className="script-only flex min-w-0 flex-[1_1_16rem] items-center gap-1 tablet:max-w-side print:hidden">
      <SearchField
        className="flex-1"
        label="Find a story"
        placeholder="Search titles and texts"
        value={query}
        onFocus={onFocus}
        onValue={onQuery}
      />
      <Menu
        className="-me-2"
        label="Sort stories"
        face={<Icon name="sort" />}
        items={orders}
        chosen={order}
        onChoose={onOrder}
      />
    </search>
  );
}
