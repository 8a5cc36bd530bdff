import { memo } from 'react';
import type { Story } from '#core/story/story.ts';
import { MarkedText } from './MarkedText.tsx';
import { PrintedFrom } from './PrintedFrom.tsx';

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
        {copyrightNotice} {usageTerms}
      </p>
      {story.sourceUrl && (
        <p className="text-label">
          <bdi lang="en">First published at</bdi>{' '}
          <a className="link" href={story.sourceUrl} rel="noreferrer" dir="ltr">
            {story.sourceUrl}
          </a>
        </p>
      )}
      <PrintedFrom key={story.id} />
    </footer>
  );
});
