import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import { editsOf, type StoryEdits } from '#core/importers/storyEdits.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import { given } from '#core/story/given.ts';
import type { Story } from '#core/story/story.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { storageTroubleQuery } from '#data/library/storage.ts';
import { Button } from '#ui/Button.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { HowToRead } from './howToRead.ts';
import { ImportReportList } from './ImportReportList.tsx';
import { NoRoom } from './NoRoom.tsx';
import { PreviewNotes } from './PreviewNotes.tsx';
import { PreviewPictures } from './PreviewPictures.tsx';
import { PublishedField } from './PublishedField.tsx';
import { contentWords, namesWords } from './previewWords.ts';
import { RemotePictures } from './RemotePictures.tsx';
import { StoryFields } from './StoryFields.tsx';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly imported: ImportedArticle;
  readonly source: readonly ImportFile[];
  readonly isFixed: boolean;
  readonly onFixEncoding: () => void;
  /** Reads the article again with what was typed; undefined if that failed. */
  readonly onRevise: (edits: StoryEdits) => Promise<ImportedArticle | undefined>;
  readonly onRead: (how: HowToRead, imported: ImportedArticle) => Promise<LibraryError | undefined>;
  readonly onAgain: () => void;
  readonly onAddPictures: (files: readonly File[]) => void;
};

/** Preview of an imported article before it is opened: headline, first paragraph, warnings, pictures and import report. */
export function Preview({ heading, imported, source, isFixed, ...actions }: Props) {
  const { onFixEncoding, onRevise, onRead, onAgain, onAddPictures } = actions;
  const [isOpening, setIsOpening] = useState(false);
  const { story, pictures } = imported;
  const [edits, setEdits] = useState(() => editsOf(story));
  const [hadDate] = useState(story.published !== undefined);
  const [error, setError] = useState<LibraryError>();
  const { data: trouble } = useQuery(storageTroubleQuery());
  const open = async (how: HowToRead) => {
    if (isOpening) return;
    setIsOpening(true);
    // Only what was typed since the article was read asks for another reading.
    const latest = isSameEdits(edits, editsOf(story)) ? imported : await onRevise(edits);
    if (latest) setError(await onRead(how, latest));
    else setEdits(editsOf(story));
    setIsOpening(false);
  };
  return (
    <article className="col-story min-w-0 pt-12 max-tablet:pt-6">
      <Beginning heading={heading} story={story} />
      <p className="mt-4 flex flex-wrap gap-x-[1.25em] text-ink-2 text-label/[1.6]">
        {contentWords(story).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      {imported.names === 'marked' && (
        <MetaText className="leading-[1.6]">{namesWords('marked', story.language)}</MetaText>
      )}
      {!hadDate && (
        <Notice className="mt-6">
          <PublishedField
            label="When was this published?"
            hint="The article doesn’t say. “Monday” and “17 August” can be dated only with it."
            value={edits.published}
            onValue={(published) => setEdits({ ...edits, published })}
          />
        </Notice>
      )}
      {error ? (
        <NoRoom error={error} hasPictures={pictures.length > 0} isOpening={isOpening} onRead={open} />
      ) : (
        <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 text-ink-2 text-label print:hidden">
          <Button look="primary" isUnavailable={isOpening} onClick={() => open(trouble ? 'read' : 'save')}>
            {trouble ? 'Read without saving' : 'Save and read'}
          </Button>
          <Button className="text-ink" onClick={onAgain}>
            Add another
          </Button>
          <span role="status">{isOpening && 'Opening the story…'}</span>
        </p>
      )}
      <MetaText className="mt-2 leading-[1.5]">
        {trouble
          ? `${storageWords(trouble)} It can be read until its page is closed.`
          : 'Saved only in this browser.'}
      </MetaText>
      <StoryFields edits={edits} onEdits={setEdits} hasDate={hadDate} />
      <PreviewNotes imported={imported} isFixed={isFixed} onFixEncoding={onFixEncoding} />
      <PreviewPictures story={story} pictures={pictures} />
      <RemotePictures story={story} remote={imported.remote} onAdd={onAddPictures} />
      <ImportReportList className="mt-12" report={imported.report} story={story} source={source} />
    </article>
  );
}

function isSameEdits(one: StoryEdits, other: StoryEdits): boolean {
  return (Object.keys(one) as (keyof StoryEdits)[]).every((field) => one[field] === other[field]);
}

function Beginning({ heading, story }: Pick<Props, 'heading'> & { readonly story: Story }) {
  const first = story.body.find((block) => block.type === 'paragraph');
  const date = story.published === undefined ? undefined : parseEdtf(story.published);
  return (
    <>
      <div lang={story.language} dir={story.direction}>
        <p className="mb-3 font-semibold text-label">{given(story.publisher.name)}</p>
        <h1 ref={heading} className="headline" tabIndex={-1}>
          {story.headline}
        </h1>
        {story.byline && <p className="mt-5 font-medium text-label">{story.byline}</p>}
      </div>
      <p className="mt-4 text-ink-2 text-label/[1.4]">
        {date ? `Published ${toSpokenDate(date)}` : 'No publication date'}
      </p>
      {first && 'text' in first && (
        <p
          className="mt-5 line-clamp-4 font-story text-body/body"
          lang={story.language}
          dir={story.direction}
        >
          {first.text}
        </p>
      )}
    </>
  );
}
