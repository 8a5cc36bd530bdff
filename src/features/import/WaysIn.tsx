import { type RefObject, useEffect, useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import type { AskingNote } from './importState.ts';
import { OwnNames } from './OwnNames.tsx';
import { readPasted } from './pasted.ts';
import type { Import } from './useImport.ts';
import { articleField } from './usePaste.ts';

type Props = Pick<Import, 'ask' | 'importSource' | 'importFiles'> & {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly note: AskingNote | undefined;
  /** What was typed or pasted, so that it is still there after Back. */
  readonly text: RefObject<string>;
  /** True while files are dragged over the page. */
  readonly isOver: boolean;
};

const notes: Readonly<Record<AskingNote, string>> = {
  cancelled: 'Cancelled. Nothing was saved.',
  nothing: 'The field is empty. Paste the article’s text first, or choose its files.',
  address:
    'Lede can’t open links yet. Paste the article’s text instead, or save the page and choose its file.',
};

/** Import form: a field to paste into, a drop area for files and a button to choose them. */
export function WaysIn({ heading, note, text, isOver, ask, importSource, importFiles }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  // Files chosen before hydration are still in the input.
  useEffect(() => {
    if (chooser.current?.files?.length) importFiles([...chooser.current.files]);
  }, [importFiles]);

  const readField = () => {
    const pasted = readPasted({ html: '', text: field.current?.value ?? '' });
    if (pasted.kind === 'article') importSource([pasted.file]);
    else {
      ask(pasted.kind);
      field.current?.focus();
    }
  };
  return (
    <article className="col-story min-w-0 pt-12 max-tablet:pt-6">
      <h1 ref={heading} className="headline" tabIndex={-1}>
        Add an article
      </h1>
      <p className="mt-3 mb-8 font-story text-summary/[1.4] text-ink-2 max-tablet:mb-6">
        Paste a news article or choose its files, and read it with its people, places and dates at hand. All
        of it happens on this device: nothing is sent anywhere.
      </p>
      <p className="hidden noscript:block">
        This page needs JavaScript: the article is read by your own browser, not by a server.
      </p>
      <div className="script-only">
        <label className="text-title" htmlFor={articleField}>
          The article
        </label>
        <div
          className="mt-2 rounded-control border border-rule transition-[background-color,border-color] duration-quick data-over:bg-hover data-over:outline-3 data-over:outline-ink data-over:outline-offset-2"
          data-over={isOver || undefined}
        >
          <textarea
            ref={field}
            defaultValue={text.current}
            onInput={({ currentTarget }) => {
              text.current = currentTarget.value;
            }}
            id={articleField}
            className="block min-h-48 w-full resize-y rounded-control bg-transparent p-4 font-story text-[1.125rem]/[1.5] placeholder:text-ink-2 placeholder:opacity-100"
            rows={8}
            placeholder="Paste its text here."
            spellCheck={false}
            autoComplete="off"
            aria-describedby="import-hint"
          />
          <div className="flex flex-wrap items-center gap-3 px-4 pt-3 pb-4">
            <Button look="primary" onClick={readField}>
              Read this text
            </Button>
            <Button onClick={() => chooser.current?.click()}>Choose files…</Button>
            <span className="text-ink-2 text-label [@media(hover:none)]:hidden">
              or drop them anywhere here
            </span>
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              aria-label="Files of the article"
              onChange={({ target }) => {
                const files = [...(target.files ?? [])];
                target.value = '';
                if (files.length > 0) importFiles(files);
              }}
            />
          </div>
        </div>
        <p className="my-2 min-h-[1.45em] font-medium" role="status">
          {note && notes[note]}
        </p>
        <MetaText id="import-hint" className="leading-[1.5]">
          A saved web page, plain text, Markdown, an e-mail, a feed or export, a book (EPUB), an agency’s
          format such as ninjs, NITF or NewsML, or a story file of ours. Choose the article’s pictures
          together with it, or a page with the folder that the browser saved beside it.
        </MetaText>
        <OwnNames />
      </div>
    </article>
  );
}
