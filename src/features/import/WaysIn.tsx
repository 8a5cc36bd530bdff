import { type RefObject, useEffect, useRef } from 'react';
import type { AskingNote } from './importState.ts';
import { OwnNames } from './OwnNames.tsx';
import { readPasted } from './pasted.ts';
import type { Import } from './useImport.ts';

type Props = Pick<Import, 'ask' | 'bring' | 'bringFiles'> & {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly note: AskingNote | undefined;
  /** Files hover over the page. */
  readonly isOver: boolean;
};

const notes: Readonly<Record<AskingNote, string>> = {
  cancelled: 'Cancelled. Nothing was kept.',
  nothing: 'There is nothing in it yet. Paste the article’s text first, or choose its files.',
  address:
    'That is an address, and Lede asks no other site for anything. Open the page, then copy its text, or save it and choose the file.',
};

/** One area for everything: a field to paste into, on which files can be dropped, and a button to choose them. */
export function WaysIn({ heading, note, isOver, ask, bring, bringFiles }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  // Files chosen before the app was here are still in the field.
  useEffect(() => {
    if (chooser.current?.files?.length) bringFiles([...chooser.current.files]);
  }, [bringFiles]);

  const readField = () => {
    const pasted = readPasted({ html: '', text: field.current?.value ?? '' });
    if (pasted.kind === 'article') bring([pasted.file]);
    else {
      ask(pasted.kind);
      field.current?.focus();
    }
  };
  return (
    <article className="import">
      <h1 ref={heading} className="headline" tabIndex={-1}>
        Bring an article
      </h1>
      <p className="import-lede">
        Paste a news article or give its files, and read it with its people, places and dates at hand. All of
        it happens on this device: nothing is sent anywhere.
      </p>
      <p className="import-scriptless">
        This page needs JavaScript: the article is read by your own browser, not by a server.
      </p>
      <div className="script-only">
        <label className="small-title" htmlFor="import-text">
          The article
        </label>
        <div className="import-area" data-over={isOver || undefined}>
          <textarea
            ref={field}
            id="import-text"
            className="import-text"
            rows={8}
            placeholder="Paste its text here."
            spellCheck={false}
            autoComplete="off"
            aria-describedby="import-hint"
          />
          <div className="import-bar">
            <button type="button" className="button import-main" onClick={readField}>
              Read this text
            </button>
            <button type="button" className="button" onClick={() => chooser.current?.click()}>
              Choose files…
            </button>
            <span className="import-drop">or drop them anywhere here</span>
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              aria-label="Files of the article"
              onChange={({ target }) => {
                const files = [...(target.files ?? [])];
                target.value = '';
                if (files.length > 0) bringFiles(files);
              }}
            />
          </div>
        </div>
        <p className="import-status" role="status">
          {note && notes[note]}
        </p>
        <p id="import-hint" className="import-hint">
          A saved web page, plain text, Markdown, an agency’s format such as ninjs, NITF or NewsML, or a story
          file of ours. Pictures that belong to the article can be given along with it: all at once, or a page
          with the folder that the browser saved beside it.
        </p>
        <OwnNames />
      </div>
    </article>
  );
}
