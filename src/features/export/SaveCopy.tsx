import { useState } from 'react';
import { exportForms } from '#core/exporters/exportForm.ts';
import type { PlacedHighlight } from '#core/highlights/placeHighlights.ts';
import type { Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { sizeWords } from '#core/text/sizeWords.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { classNames } from '#ui/classNames.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { formWords, missingWords } from './formWords.ts';
import { hasFile, useExports } from './useExports.ts';
import '../../styles/rest.css';

type Props = {
  readonly story: Story;
  readonly pictures: StoryPictures;
  /** What the reader keeps. */
  readonly highlights: readonly PlacedHighlight[];
  readonly onClose: () => void;
};

const none: readonly PlacedHighlight[] = [];

const action = 'col-start-2 row-span-2 row-start-1 min-w-33 justify-center text-center max-phone:row-span-1';

const failureWords = {
  missing: 'A part of the page did not arrive, so the files could not be made. Close this and try again.',
  late: 'Making a file took too long, so Lede has stopped; those above that are ready can be saved.',
} as const;

const noMapWords = 'The map could not be read; the web page is without it.';

/** The export formats, each with a download link to a file made on this device. */
export function SaveCopy({ story, pictures, highlights, onClose }: Props) {
  const [isWith, setIsWith] = useState(true);
  const { files, missing, hasNoMap, failure } = useExports(story, pictures, isWith ? highlights : none);
  const note = missing === undefined ? undefined : missingWords(missing, story.photos.filter(hasFile).length);
  return (
    <Dialog title="Save a copy" size="wide" onClose={onClose}>
      <p className="text-ink-2">The file is made on this device; nothing is sent anywhere.</p>
      {highlights.length > 0 && (
        <label className="mt-3 inline-flex min-h-8 items-center gap-2">
          <input
            className="size-4.5 flex-none accent-ink"
            type="checkbox"
            checked={isWith}
            onChange={({ target }) => setIsWith(target.checked)}
          />
          With my {counted(highlights.length, 'highlight')} and notes, in the web page, Markdown and Web
          Annotations
        </label>
      )}
      <ul className="mt-3">
        {exportForms.map((form) => {
          const { name, use } = formWords[form];
          const file = files.find((ready) => ready.form === form);
          return (
            <li
              key={form}
              className="grid grid-cols-[1fr_auto] items-center gap-x-6 border-hairline border-t py-3"
            >
              <h3 className="font-semibold">{name}</h3>
              <p className="row-start-2 max-w-112 text-ink-2 max-phone:col-span-2 max-phone:mt-1">{use}</p>
              {file ? (
                <a
                  className={classNames(buttonStyle(), action)}
                  href={file.address}
                  download={file.name}
                  aria-label={`Save as ${name}, ${sizeWords(file.bytes)}`}
                >
                  Save <span className="text-ink-2">{sizeWords(file.bytes)}</span>
                </a>
              ) : (
                <span className={classNames('text-ink-2', action)}>
                  {failure ? 'Not made' : form === 'html' ? 'Reading pictures…' : 'Making…'}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="not-empty:mt-3 font-medium" role="status">
        {failure ? failureWords[failure] : [note, hasNoMap && noMapWords].filter(Boolean).join(' ')}
      </p>
    </Dialog>
  );
}
