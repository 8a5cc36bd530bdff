import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { hasNewEdits, type TypedEdits } from '#core/importers/storyEdits.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { sameArticleQuery } from '#data/library/sameArticle.ts';
import { storageTroubleQuery } from '#data/library/storage.ts';
import { Button } from '#ui/Button.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ArticlePreview } from './ArticlePreview.tsx';
import type { HowToRead } from './howToRead.ts';
import { NoRoom } from './NoRoom.tsx';
import type { ReadArticle } from './readArticle.ts';
import { SameAlready } from './SameAlready.tsx';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly article: ReadArticle;
  readonly onFixEncoding: () => void;
  readonly onType: (typed: TypedEdits) => void;
  /** Reads the article again with what was typed; undefined if that failed. */
  readonly onRevise: () => Promise<ReadArticle | undefined>;
  readonly onRead: (how: HowToRead, article: ReadArticle) => Promise<LibraryError | undefined>;
  readonly onAgain: () => void;
  readonly onAddPictures: (files: readonly File[]) => void;
};

/** Preview of one article, to be saved and opened. */
export function Preview({ article, onRevise, onRead, onAgain, ...preview }: Props) {
  const [isOpening, setIsOpening] = useState(false);
  const [isNotRevised, setIsNotRevised] = useState(false);
  const [error, setError] = useState<LibraryError>();
  const [tried, setTried] = useState<HowToRead>('save');
  const { data: trouble } = useQuery(storageTroubleQuery());
  const { story, pictures } = article.imported;
  const { data: same } = useQuery(sameArticleQuery(story));
  const open = async (how: HowToRead) => {
    if (isOpening) return;
    setIsOpening(true);
    if (how !== 'read' && how !== 'saveText') setTried(how);
    // Only what was typed since the article was read asks for another reading.
    const latest = hasNewEdits(story, article.typed) ? await onRevise() : article;
    setIsNotRevised(!latest);
    if (latest) setError(await onRead(how, latest));
    setIsOpening(false);
  };
  return (
    <ArticlePreview article={article} {...preview}>
      {error ? (
        <NoRoom
          error={error}
          tried={tried}
          hasPictures={pictures.length > 0}
          isOpening={isOpening}
          onRead={open}
        />
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
      {same && !trouble && !error && (
        <SameAlready same={same} isOpening={isOpening} onReplace={() => open({ replace: same.id })} />
      )}
      {isNotRevised && (
        <Notice className="mt-4" role="alert">
          The article could not be read again with what you typed, so nothing was saved. Your changes are
          still here; try again.
        </Notice>
      )}
      <MetaText className="mt-2 leading-[1.5]">
        {trouble
          ? `${storageWords(trouble)} It can be read until its page is closed.`
          : 'Saved only in this browser.'}
      </MetaText>
    </ArticlePreview>
  );
}
