import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { storyQuery } from '#data/stories.ts';
import { ImportPage } from '#features/import/ImportPage.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useTitle } from '../useTitle.ts';

export function ImportRoute() {
  useTitle('Bring an article');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <PlainPage>
      <ImportPage
        onRead={async ({ story }) => {
          queryClient.setQueryData(storyQuery(story.id).queryKey, story);
          await navigate(`/stories/${story.id}`);
        }}
      />
    </PlainPage>
  );
}
