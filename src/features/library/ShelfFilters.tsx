import type { ShelfFilter } from '#core/library/shelved.ts';
import { isSameTag, type TagCount } from '#core/library/tags.ts';
import { fold } from '#core/text/fold.ts';
import { Button } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';

export type ViewCounts = Readonly<Record<ShelfFilter['view'], number>>;

type Props = {
  readonly filter: ShelfFilter;
  /** Of the stories with the chosen tag, if there is one. */
  readonly counts: ViewCounts;
  readonly tags: readonly TagCount[];
  readonly onFilter: (filter: Partial<ShelfFilter>) => void;
};

const views: readonly { readonly view: ShelfFilter['view']; readonly words: string }[] = [
  { view: 'all', words: 'All' },
  { view: 'unread', words: 'Unread' },
  { view: 'read', words: 'Read' },
  { view: 'archived', words: 'Archived' },
];

/** More would be a second line or a third; the others are in a menu. */
const mostTagsShown = 6;

/** Which of the stories are listed. Each choice is a button that stays pressed; a pressed tag is released again. */
export function ShelfFilters({ filter, counts, tags, onFilter }: Props) {
  const { view: chosen, tag: chosenTag } = filter;
  const isChosen = ({ tag }: TagCount) => chosenTag !== undefined && isSameTag(tag, chosenTag);
  const first = tags.slice(0, mostTagsShown);
  // A chosen tag is always there to be released, also when its last story has lost it.
  const extra =
    chosenTag !== undefined && !first.some(isChosen)
      ? [tags.find(isChosen) ?? { tag: chosenTag, count: 0 }]
      : [];
  const rest = tags.slice(mostTagsShown).filter((one) => !isChosen(one));
  return (
    <div className="script-only mt-3 grid gap-2 print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a line in every browser */}
      <div role="group" aria-label="Which stories" className="flex flex-wrap gap-2">
        {views.map(({ view, words }) => (
          <Button key={view} size="compact" aria-pressed={view === chosen} onClick={() => onFilter({ view })}>
            {words}
            <Count>{counts[view]}</Count>
          </Button>
        ))}
      </div>
      {(tags.length > 0 || extra.length > 0) && (
        // biome-ignore lint/a11y/useSemanticElements: likewise
        <div role="group" aria-label="With the tag" className="flex flex-wrap items-center gap-2">
          {[...first, ...extra].map((one) => (
            <Button
              key={fold(one.tag)}
              size="compact"
              icon="thing"
              aria-pressed={isChosen(one)}
              onClick={() => onFilter({ tag: isChosen(one) ? undefined : one.tag })}
            >
              <bdi>{one.tag}</bdi>
              <Count>{one.count}</Count>
            </Button>
          ))}
          {rest.length > 0 && (
            <Menu
              label="More tags"
              face={<span className="px-2 text-label">More tags</span>}
              items={rest.map(({ tag, count }) => ({ value: tag, words: `${tag} (${count})` }))}
              onChoose={(tag) => onFilter({ tag })}
            />
          )}
        </div>
      )}
    </div>
  );
}

function Count({ children }: { readonly children: number }) {
  return <span className="font-normal text-ink-2">{children.toLocaleString('en-GB')}</span>;
}
