import { useLayoutEffect, useRef } from 'react';
import { exportForms } from '#core/exporters/exportForm.ts';
import type { Story } from '#core/story/story.ts';
import { sizeWords } from '#core/text/sizeWords.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import { Icon } from '#ui/Icon.tsx';
import './export.css';
import { formWords, missingWords } from './formWords.ts';
import { hasFile, useExports } from './useExports.ts';

type Props = {
  readonly story: Story;
  readonly pictures: StoryPictures;
  readonly onClose: () => void;
};

/** The forms in which a reader can take the story away, each a link to a file made on this device. */
export function SaveCopy({ story, pictures, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { files, missing, isBroken } = useExports(story, pictures);
  const note = missing === undefined ? undefined : missingWords(missing, story.photos.filter(hasFile).length);
  return (
    <dialog
      ref={dialog}
      className="export"
      aria-labelledby="export-title"
      closedby="any"
      onClose={onClose}
      // The page has keys of its own, Esc among them, which are not for it while this is on top.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="export-head">
        <h2 id="export-title">Save a copy</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <p className="export-lede">The file is made on this device; nothing is sent anywhere.</p>
      <ul className="export-forms">
        {exportForms.map((form) => {
          const { name, use } = formWords[form];
          const file = files.find((ready) => ready.form === form);
          return (
            <li key={form}>
              <h3>{name}</h3>
              <p>{use}</p>
              {file ? (
                <a
                  className="button"
                  href={file.address}
                  download={file.name}
                  aria-label={`Save as ${name}, ${sizeWords(file.bytes)}`}
                >
                  Save <span className="export-size">{sizeWords(file.bytes)}</span>
                </a>
              ) : (
                <span className="export-wait">
                  {isBroken ? 'Not made' : form === 'html' ? 'Reading pictures…' : 'Making…'}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="export-note" role="status">
        {isBroken
          ? 'A part of the page did not arrive, so the files could not be made. Close this and try again.'
          : note}
      </p>
    </dialog>
  );
}
