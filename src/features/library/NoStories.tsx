import type { ShelfStory } from '#core/library/shelfStory.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { classNames } from '#ui/classNames.ts';
import { PageLink } from '#ui/PageLink.tsx';

type Props = {
  readonly lead: ShelfStory;
  /** Until it is known that there are none, `data-own`, set before first paint, says whether there were some. */
  readonly isKnown: boolean;
};

/** In place of the list, at a first visit. */
export function NoStories({ lead, isKnown }: Props) {
  return (
    <section
      className={classNames('border-ink border-t pt-3', !isKnown && 'in-data-own:hidden')}
      aria-labelledby="no-stories-title"
    >
      <h2 id="no-stories-title" className="text-title">
        Your stories
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        None yet. What you paste or choose above is listed here, with the place you have read to, and stays on
        this device. The story at the top needs nothing:{' '}
        <PageLink className={buttonStyle({ look: 'link' })} to={`/${lead.key}`}>
          read it now
        </PageLink>
        .
      </p>
    </section>
  );
}
