import { useRef } from 'react';
import type { RemotePicture } from '#core/importers/imported.ts';
import type { PhotoId, Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { Button } from '#ui/Button.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { RemoteLink } from './RemoteLink.tsx';

type Props = {
  readonly story: Story;
  readonly remote: readonly RemotePicture[];
  readonly onAdd: (files: readonly File[]) => void;
};

/**
 * Pictures that the article only links to. The Content Security Policy blocks requests to other sites, so the reader
 * has to open the link and save the file. When it is added here, its caption is found by file name.
 */
export function RemotePictures({ story, remote, onAdd }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  if (remote.length === 0) return null;
  const one = remote.length === 1;
  return (
    <section className="mt-12" aria-labelledby="import-elsewhere">
      <h2 id="import-elsewhere" className="text-title">
        {counted(remote.length, 'picture')} on the original page
      </h2>
      <MetaText className="mt-2 leading-[1.5]">
        {one ? 'It was not fetched' : 'They were not fetched'}: Lede asks no other site for anything. To have{' '}
        {one ? 'it' : 'one'} in the story, open it on its site, save it, and add the file here or drop it on
        the page. It is matched by file name.
      </MetaText>
      {/* The caption first: the files of a site may all have one name. */}
      <ol className="wrap-anywhere mt-3 mb-4 grid list-decimal gap-3 ps-[1.5em] marker:text-ink-2 marker:text-label">
        {remote.map(({ photo, address }) => (
          <li key={photo}>
            <Caption story={story} photo={photo} />
            <span className="block text-caption">
              <RemoteLink address={address} />
            </span>
          </li>
        ))}
      </ol>
      <Button onClick={() => chooser.current?.click()}>Add picture files…</Button>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label="Picture files"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onAdd(files);
        }}
      />
    </section>
  );
}

function Caption({ story, photo }: { readonly story: Story; readonly photo: PhotoId }) {
  const caption = story.photos.find(({ id }) => id === photo)?.caption;
  if (!caption) return <span className="block text-caption/[1.4] text-ink-2">No caption</span>;
  return (
    <span className="block text-caption/[1.4]" lang={story.language} dir="auto">
      {caption}
    </span>
  );
}
