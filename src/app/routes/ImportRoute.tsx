import { useNavigate } from 'react-router';
import { holdStory } from '#data/heldStory.ts';
import { ImportPage } from '#features/import/ImportPage.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useTitle } from '../useTitle.ts';

export function ImportRoute() {
  useTitle('Bring an article');
  const navigate = useNavigate();
  return (
    <PlainPage>
      <ImportPage
        onRead={async ({ story, pictures }) => {
          holdStory(story, pictures);
          await navigate('/import/story');
        }}
      />
    </PlainPage>
  );
}
