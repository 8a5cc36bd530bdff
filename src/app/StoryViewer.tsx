import { lazy, Suspense } from 'react';
import { captionBlockId } from '#core/story/blocks.ts';
import type { Photo, Span } from '#core/story/story.ts';
import { MarkedText } from '#features/story/MarkedText.tsx';
import { useSession } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { pageNoticeStyle } from '#ui/pageNoticeStyle.ts';
import { PeopleList } from './PeopleList.tsx';
import type { Regions } from './useRegions.ts';

const Viewer = lazy(async () => ({ default: (await import('#features/photos/Viewer.tsx')).Viewer }));

/** The carousel renders the same text with the ids that links point to, so this copy has none. */
const drawCaption = (photo: Photo, within: Span) => (
  <MarkedText block={captionBlockId(photo.id)} text={photo.caption} within={within} copy />
);

/** Where the reader looks: the default message would stand below the page. */
const tellMissing = () => (
  <p className={pageNoticeStyle} role="alert">
    The picture can’t be opened: you may be offline.
  </p>
);

/** The viewer with the picture in the address; the list of names opens over it. */
export function StoryViewer({ regions: { code } }: { readonly regions: Regions }) {
  const photo = useSession(({ shown }) => shown.address.photo);
  const hasPanel = useSession(({ shown }) => shown.address.panel !== undefined);
  if (!photo) return null;
  return (
    <ErrorBoundary region="Viewer" fallback={tellMissing}>
      <Suspense>
        <Viewer
          current={photo}
          drawText={drawCaption}
          sheet={hasPanel && code && <PeopleList code={code} />}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
