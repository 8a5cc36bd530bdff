import { useState } from 'react';
import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { ImportReportList } from './ImportReportList.tsx';
import { PreviewPictures } from './PreviewPictures.tsx';

type Props = { readonly imported: ImportedArticle; readonly files: readonly ImportFile[] };

/** How much of an article is shown, so that it can be told from others. */
const paragraphs = 3;

/** What was read of one article of several. One is open at a time, as the parts of a preview have ids. */
export function QueuePreview({ imported: { story, pictures, report, remote }, files }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const date = story.published === undefined ? undefined : parseEdtf(story.published);
  const texts = story.body.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
  return (
    <Disclosure
      name="queue"
      className="mt-1"
      titleClassName="text-ink-2 text-label"
      title={
        <>
          Preview<VisuallyHidden> “{story.headline}”</VisuallyHidden>
        </>
      }
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen && (
        <div className="my-3 border-hairline border-s-3 ps-4">
          {story.byline && <p className="font-medium text-label">{story.byline}</p>}
          <MetaText>{date ? `Published ${toSpokenDate(date)}` : 'No publication date'}</MetaText>
          <div className="mt-3 grid gap-3 font-story" lang={story.language} dir={story.direction}>
            {texts.slice(0, paragraphs).map(({ id, text }) => (
              <p key={id}>{text}</p>
            ))}
          </div>
          <PreviewPictures story={story} pictures={pictures} />
          <ImportReportList className="mt-8" report={report} story={story} source={files} remote={remote} />
        </div>
      )}
    </Disclosure>
  );
}
