import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { storyListQuery } from '#data/stories.ts';
import { sitePictures } from '#data/storyPictures.ts';
import type { DrawCopy } from '#features/library/drawCopy.ts';
import type { DrawPicture } from '#features/library/drawPicture.ts';
import { FrontPage } from '#features/library/FrontPage.tsx';
import { Picture } from '#features/photos/Picture.tsx';
import { SettingsMenu } from '#features/settings/SettingsMenu.tsx';
import { latePart } from '#session/latePart.tsx';
import { BusyLine } from '#ui/BusyLine.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { CopyFailed } from '../CopyFailed.tsx';
import { OwnPicture } from '../OwnPicture.tsx';
import { SiteFooter } from '../SiteFooter.tsx';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';
import { from } from '#ui/breakpoints.ts';

const ShelfCopy = latePart(async () => (await import('./ownStories.ts')).ShelfCopy);

export function FrontRoute() {
  const { data: cards } = useSuspenseQuery(storyListQuery());
  useTitle();
  return (
    <div className="page-rows">
      <FrontPage cards={cards} drawPicture={drawPicture} drawCopy={drawCopy} settings={<SettingsMenu />} />
      <SiteFooter isWide />
    </div>
  );
}

const sizes = { lead: `${from('desk')} 640px, 100vw`, row: `${from('tablet')} 176px, 112px` };

/** No phone crop here: that one is made for the height of the story's carousel. */
const drawPicture: DrawPicture = ({ card, own }, place) => {
  if (!card.photo) return undefined;
  if (own) return <OwnPicture id={card.id} photo={card.photo} sizes={sizes[place]} />;
  return (
    <Picture
      photo={card.photo}
      addressOf={sitePictures(card.id).addressOf}
      sizes={sizes[place]}
      crops={false}
      loading={place === 'lead' ? 'eager' : 'lazy'}
      first={place === 'lead'}
    />
  );
};

const drawCopy: DrawCopy = ({ card: { id } }, onClose) => (
  <ErrorBoundary
    region="Save a copy"
    fallback={(retry, error) => <CopyFailed why={error} onRetry={retry} onClose={onClose} />}
  >
    <Suspense fallback={<BusyLine>Opening the story…</BusyLine>}>
      <ShelfCopy id={id} onClose={onClose} />
    </Suspense>
  </ErrorBoundary>
);
