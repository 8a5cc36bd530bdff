import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { InsideStory } from '#core/story/storyCard.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { PageLink } from '#ui/PageLink.tsx';

type Props = { readonly story: ShelfStory; readonly inside: InsideStory };

/** Above the headline's link, which covers the whole story. */
const above = 'relative z-1';
const all =
  'inline-flex min-h-6 items-center text-ink-2 text-label underline decoration-1 decoration-rule underline-offset-[0.2em] hover:text-ink hover:decoration-current pointer-coarse:min-h-target';

/** Some of a story's names; each opens the story with its mentions highlighted. */
export function InsideNames({ story: { key, card }, inside: { names } }: Props) {
  if (names.length === 0) return null;
  return (
    <div className="mt-4 border-hairline border-t pt-3">
      <MetaText>Press a name to see every place it stands</MetaText>
      <ul className={`${above} mt-2 flex flex-wrap items-center gap-2`}>
        {names.map(({ id, kind, name, mentions }) => (
          <li key={id} data-kind={kind}>
            <PageLink
              className="inline-flex min-h-9 items-center gap-2 rounded-control border border-hairline px-2.5 hover:border-ink pointer-coarse:min-h-target [&>svg]:text-kind"
              to={{ pathname: `/${key}`, search: `?entity=${id}` }}
            >
              <Icon name={kind satisfies IconName} size={14} />
              <bdi className="font-medium kind-line">{name}</bdi>
              <span className="text-ink-2 text-label">
                {mentions}
                <span className="sr-only"> mentions</span>
              </span>
            </PageLink>
          </li>
        ))}
        {card.names > names.length && (
          <li className="ms-1">
            <PageLink className={all} to={{ pathname: `/${key}`, search: '?panel=people' }}>
              All {card.names} names
            </PageLink>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The last dates that a story tells; each opens the story at its sentence. */
export function InsideDates({ story: { key, card }, inside: { dates } }: Props) {
  if (dates.length === 0) return null;
  return (
    <div className="col-span-full border-hairline border-t pt-3">
      <p className={`${above} flex items-baseline justify-between gap-3`}>
        <span className="text-ink-2 text-label">The story’s last dates</span>
        <PageLink className={all} to={{ pathname: `/${key}`, search: '?panel=timeline' }}>
          All {card.events} dates
        </PageLink>
      </p>
      <ol className={`${above} mt-2 grid gap-x-4 tablet:grid-cols-4`}>
        {dates.map(({ id, title, when, part }) => (
          <li key={id} className="border-rule border-t-2 max-tablet:border-hairline max-tablet:border-t">
            <PageLink
              className="block py-2 text-caption hover:underline"
              to={{ pathname: `/${key}`, search: `?event=${id}` }}
            >
              <span className="block text-label">
                <b className="font-semibold">{when}</b>
                {part && <span className="text-ink-2"> {part}</span>}
              </span>
              <bdi lang={card.language}>{title}</bdi>
            </PageLink>
          </li>
        ))}
      </ol>
    </div>
  );
}
