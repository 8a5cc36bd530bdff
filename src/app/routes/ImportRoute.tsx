import { useNavigate } from 'react-router';
import { holdStory } from '#data/heldStory.ts';
import { keepStory } from '#data/library/keepStory.ts';
import { ImportPage } from '#features/import/ImportPage.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

export function ImportRoute() {
  useTitle('Bring an article');
  const navigate = useNavigate();
  return (
    <PlainPage>
      <ImportPage
        onRead={async (brought, source, how) => {
          if (how !== 'read') {
            const kept = await keepStory(brought, source, { withPictures: how === 'keep', at: Date.now() });
            if (kept.ok) {
              await navigate(`/own/${kept.value.id}`);
              return undefined;
            }
            if (kept.problem.kind !== 'blocked') return kept.problem;
          }
          // Reading works where nothing can be kept, too; the page says that it isn't.
          holdStory(brought.story, brought.pictures, how === 'read' ? 'chosen' : 'blocked');
          await navigate('/import/story');
          return undefined;
        }}
      />
    </PlainPage>
  );
}
