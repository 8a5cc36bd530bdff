import { useQuery } from '@tanstack/react-query';
import type { RemotePicture } from '#core/importers/imported.ts';
import type { PhotoId } from '#core/story/story.ts';
import { originalQuery } from '#data/library/original.ts';
import { RemoteLink } from './RemoteLink.tsx';

/** A link to a picture of a saved story on its own site. */
export function SavedOriginalPicture({ id, photo }: { readonly id: string; readonly photo: PhotoId }) {
  const { data } = useQuery(originalQuery(id));
  return <OriginalPicture remote={data?.remote ?? []} photo={photo} />;
}

type Props = { readonly remote: readonly RemotePicture[]; readonly photo: PhotoId };

export function OriginalPicture({ remote, photo }: Props) {
  const found = remote.find((picture) => picture.photo === photo);
  return found && <RemoteLink address={found.address} />;
}
