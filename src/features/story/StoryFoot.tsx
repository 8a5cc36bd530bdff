import { memo } from 'react';
import { noRights } from '#core/story/given.ts';
import type { Story } from '#core/story/story.ts';
import { MarkedText } from './MarkedText.tsx';

export const StoryFoot = memo(function StoryFoot({ story }: { story: Story }) {
  const { copyrightNotice, usageTerms } = story.rights;
  return (
    <footer className="story-foot mt-8 grid grid-cols-1 gap-2 border-hairline border-t pt-4 text-caption/[1.5] text-ink-2">
      {[...story.contributors, ...story.links].map(({ id, text }) => (
        <p key={id} id={id} data-block="">
          <MarkedText block={id} text={text} />
        </p>
      ))}
      <p className="text-label">
        {/* Our words where the article has none. */}
        <bdi lang={copyrightNotice === noRights ? 'en' : undefined}>
          {copyrightNotice} {usageTerms}
        </bdi>
      </p>
      {story.sourceUrl && (
        <p className="text-label">
          {/* Isolated with its words, or the address would stand before them in a story written from right to left. */}
          <bdi lang="en">
            First published at{' '}
            <a className="link" href={story.sourceUrl} rel="noopener noreferrer">
              {story.sourceUrl}
            </a>
          </bdi>
        </p>
      )}
      <p key={story.id} ref={sayPrintedFrom} className="hidden text-label print:block" lang="en" dir="ltr" />
    </footer>
  );
});

/** Print only. Filled in on the client, because prerendering doesn't know the site's origin. */
function sayPrintedFrom(line: HTMLElement | null): void {
  line?.replaceChildren(`Printed from ${location.origin}${location.pathname}`);
}
