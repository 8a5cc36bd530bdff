import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { storageTroubleQuery } from '#data/library/storage.ts';
import { replaceStoryMutation, saveStoryMutation } from '#data/library/storyMutations.ts';
import { readUnsavedMutation } from '#data/unsavedStory.ts';
import { ImportPage, type OnRead } from '#features/import/ImportPage.tsx';
import type { OnSave } from '#features/import/useQueue.ts';
import { PlainPage } from '../PlainPage.tsx';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

export function ImportRoute() {
  useTitle('Add an article');
  return (
    <PlainPage>
      <ImportPage onRead={useOnRead()} onSave={useOnSave()} />
    </PlainPage>
  );
}

function useOnSave(): OnSave {
  const { mutateAsync: save } = useMutation(saveStoryMutation());
  return (imported, source) => save({ imported, source, withPictures: true });
}

/** The story takes the place of the preview in history, so that Back leads to a new article. */
function useOnRead(): OnRead {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { mutateAsync: save } = useMutation(saveStoryMutation());
  const { mutateAsync: replace } = useMutation(replaceStoryMutation());
  const { mutateAsync: readUnsaved } = useMutation(readUnsavedMutation());
  return async (imported, source, how) => {
    if (typeof how === 'object') {
      const replaced = await replace({ id: how.replace, imported, source });
      if (!replaced.ok) return replaced.error;
      if (replaced.value) {
        await navigate(`/own/${replaced.value.id}`, { replace: true });
        return undefined;
      }
      // Another tab has deleted it meanwhile: then this is a new one.
    }
    if (how !== 'read') {
      const saved = await save({ imported, source, withPictures: how !== 'saveText' });
      if (saved.ok) {
        await navigate(`/own/${saved.value.id}`, { replace: true });
        return undefined;
      }
      if (saved.error.kind !== 'blocked') return saved.error;
    }
    // Without storage the story can still be read; the page says that it isn't saved.
    const { story, pictures, remote } = imported;
    const trouble = queryClient.getQueryData(storageTroubleQuery().queryKey);
    const isBlocked = how !== 'read' || trouble?.kind === 'blocked';
    await readUnsaved({ story, pictures, remote, why: isBlocked ? 'blocked' : 'chosen' });
    await navigate('/import/story', { replace: true });
    return undefined;
  };
}
