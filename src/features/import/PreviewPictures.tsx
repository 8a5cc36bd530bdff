import { useEffect, useState } from 'react';
import type { PictureFile } from '#core/importers/imported.ts';
import type { Story } from '#core/story/story.ts';

type Props = { readonly story: Story; readonly pictures: readonly PictureFile[] };

/** The imported pictures with their matched captions. */
export function PreviewPictures({ story, pictures }: Props) {
  const addresses = usePictureAddresses(pictures);
  const shown = story.photos.flatMap((photo) => {
    const file = photo.renditions[0]?.file;
    const address = file === undefined ? undefined : addresses.get(file);
    return address === undefined ? [] : [{ ...photo, address }];
  });
  if (shown.length === 0) return null;
  return (
    <section className="mt-12" aria-labelledby="import-pictures">
      <h2 id="import-pictures" className="text-title">
        {shown.length === 1 ? 'Its picture' : 'Its pictures'}
      </h2>
      <ul
        className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-4"
        lang={story.language}
        dir={story.direction}
      >
        {shown.map(({ id, address, alt, caption }) => (
          <li key={id}>
            <figure>
              <img className="aspect-3/2 w-full bg-hover object-contain" src={address} alt={alt} />
              <figcaption className="mt-2 text-ink-2 text-label/[1.4]">{caption || 'No caption'}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

const none: ReadonlyMap<string, string> = new Map();

/** Object URLs for picture files in memory, revoked on unmount or when the pictures change. */
function usePictureAddresses(pictures: readonly PictureFile[]): ReadonlyMap<string, string> {
  const [addresses, setAddresses] = useState(none);
  useEffect(() => {
    const made = new Map(
      pictures.map(({ file, bytes, type }) => [
        file,
        URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type })),
      ]),
    );
    setAddresses(made);
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [pictures]);
  return addresses;
}
