import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type LoaderFunctionArgs, useParams } from 'react-router';
import { ownStoryQuery } from '#data/library/ownStory.ts';
import { ownKey } from '#data/ownKey.ts';
import { AssumedYears } from '#features/import/AssumedYears.tsx';
import { SavedOriginalPicture } from '#features/import/OriginalPicture.tsx';
import { SavedOriginal } from '#features/import/SavedOriginal.tsx';
import { OwnListedPhotos } from '../OwnListedPhotos.tsx';
import { OwnNoNames } from '../OwnNoNames.tsx';
import { drawOwnFigure } from '../ownFigure.tsx';
import { StoryPage } from '../StoryPage.tsx';
import '../../styles/rest.css';
import '../../styles/own.css';

export function ownStoryLoader(queryClient: QueryClient) {
  return ({ params: { id = '' } }: LoaderFunctionArgs) => queryClient.ensureQueryData(ownStoryQuery(id));
}

/** A story that the reader imported, from this browser's database. */
export function OwnStoryRoute() {
  const { id = '' } = useParams();
  const { story, pictures } = useSuspenseQuery(ownStoryQuery(id)).data;
  return (
    <StoryPage
      key={id}
      story={story}
      pictures={pictures}
      storyKey={ownKey(id)}
      place={ownKey(id)}
      drawFigure={drawOwnFigure}
      listed={<OwnListedPhotos drawLink={(photo) => <SavedOriginalPicture id={id} photo={photo.id} />} />}
      foot={(onCorrect) => (
        <>
          <OwnNoNames onMark={onCorrect} />
          <AssumedYears story={story} />
          <SavedOriginal id={id} story={story} />
        </>
      )}
    />
  );
}
