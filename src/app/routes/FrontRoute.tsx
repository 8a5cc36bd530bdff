import { useSuspenseQuery } from '@tanstack/react-query';
import { storyListQuery } from '#data/stories.ts';
import { sitePictures } from '#data/storyPictures.ts';
import type { DrawPicture } from '#features/library/drawPicture.ts';
import { FrontPage } from '#features/library/FrontPage.tsx';
import { Picture } from '#features/photos/Picture.tsx';
import { SettingsMenu } from '#features/settings/SettingsMenu.tsx';
import { OwnPicture } from '../OwnPicture.tsx';
import { SiteFooter } from '../SiteFooter.tsx';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';
import { from } from '#ui/breakpoints.ts';

export function FrontRoute() {
  const { data: cards } = useSuspenseQuery(storyListQuery());
  useTitle();
  return (
    <div className="page-rows">
      <FrontPage cards={cards} drawPicture={drawPicture} settings={<SettingsMenu />} />
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
