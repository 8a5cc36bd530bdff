import { Fragment } from 'react';
import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import type { KeptItem, KeptStory } from '#core/highlights/keptStory.ts';
import { counted } from '#core/text/counted.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { KeptRow } from './KeptRow.tsx';

type Props = { readonly story: KeptStory; readonly onDelete: (story: KeptStory, item: KeptItem) => void };

/** What is kept of one story; what is not found in it any more stands apart. */
export function KeptGroup({ story, onDelete }: Props) {
  const { key, head, isGone, items, unreadable } = story;
  const published = head?.published;
  const day = published && (parseEdtf(published) ?? parseEdtf(published.slice(0, 10)));
  const about = [head?.publisher, day && toSpokenDate(day)].filter(Boolean).join(' · ');
  const apart = [
    { title: 'In what you removed', list: items.filter(({ found }) => found === 'removed') },
    { title: 'Not found in this edition', list: items.filter(({ found }) => found === 'lost') },
  ];
  const rows = (list: readonly KeptItem[]) =>
    list.length > 0 && (
      <ul className="mt-3 grid gap-5" data-kind="thing">
        {list.map((item) => (
          <KeptRow key={item.highlight.id} story={story} item={item} onDelete={() => onDelete(story, item)} />
        ))}
      </ul>
    );
  const title = (
    <bdi lang={head?.language} dir={head?.direction}>
      {head?.headline ?? (isGone ? 'A story that is no longer here' : 'A story that can’t be read now')}
    </bdi>
  );
  return (
    <section className="border-ink border-t pt-3" aria-labelledby={`kept-in-${key}`}>
      <h2
        id={`kept-in-${key}`}
        className="wrap-anywhere text-balance font-semibold font-story text-[1.25rem]/[1.2]"
      >
        {head ? (
          <PageLink className="hover:underline" to={`/${key}`}>
            {title}
          </PageLink>
        ) : (
          title
        )}
      </h2>
      <MetaText className="mt-1 not-empty:block">
        <bdi>{about}</bdi>
      </MetaText>
      {isGone && (
        <MetaText className="mt-1">
          The story is not on this site any more ({key}). What you kept of it is still here.
        </MetaText>
      )}
      {!isGone && items.some(({ found }) => found === 'unknown') && (
        <MetaText className="mt-1">
          The story could not be read, so it isn’t known whether it still has these words.
        </MetaText>
      )}
      {rows(items.filter(({ found }) => found !== 'lost' && found !== 'removed'))}
      {apart.map(
        ({ title, list }) =>
          list.length > 0 && (
            <Fragment key={title}>
              <h3 className="mt-5 font-semibold text-label">{title}</h3>
              {rows(list)}
            </Fragment>
          ),
      )}
      {unreadable > 0 && (
        <MetaText className="mt-3">
          {counted(unreadable, 'more was', 'more were')} kept with another version of Lede and can’t be shown
          here.
        </MetaText>
      )}
    </section>
  );
}
