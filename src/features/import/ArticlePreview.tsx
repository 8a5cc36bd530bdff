import type { ReactNode, RefObject } from 'react';
import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import { applyEdits, editsOf, type StoryEdits, type TypedEdits } from '#core/importers/storyEdits.ts';
import { given } from '#core/story/given.ts';
import type { Story } from '#core/story/story.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ImportReportList } from './ImportReportList.tsx';
import { PreviewNotes } from './PreviewNotes.tsx';
import { PreviewPictures } from './PreviewPictures.tsx';
import { PublishedField } from './PublishedField.tsx';
import { contentWords, namesWords } from './previewWords.ts';
import { RemotePictures } from './RemotePictures.tsx';
import type { ReadArticle } from './readArticle.ts';
import { StoryFields } from './StoryFields.tsx';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly article: ReadArticle;
  readonly onType: (typed: TypedEdits) => void;
  readonly onFixEncoding: () => void;
  readonly onAddPictures: (files: readonly File[]) => void;
  /** What can be done with the article. */
  readonly children: ReactNode;
};

/** An article before it is saved: headline, first paragraph, warnings, what can be corrected, pictures and import report. */
export function ArticlePreview({ heading, article, children, ...actions }: Props) {
  const { onType, onFixEncoding, onAddPictures } = actions;
  const { imported, source, isFixed, typed, hadDate } = article;
  const { story, pictures } = imported;
  const edits: StoryEdits = { ...editsOf(story), ...typed };
  const change = (field: keyof StoryEdits, value: string) => onType({ ...typed, [field]: value });
  return (
    <article className="col-story min-w-0 pt-12 max-tablet:pt-6">
      <Beginning heading={heading} story={applyEdits(story, typed)} />
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
            onValue={(published) => change('published', published)}
          />
        </Notice>
      )}
      {children}
      <StoryFields edits={edits} onType={change} hasDate={hadDate} />
      <PreviewNotes imported={imported} isFixed={isFixed} onFixEncoding={onFixEncoding} />
      <PreviewPictures story={story} pictures={pictures} />
      <RemotePictures story={story} remote={imported.remote} onAdd={onAddPictures} />
      <ImportReportList className="mt-12" report={imported.report} story={story} source={source} />
    </article>
  );
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
