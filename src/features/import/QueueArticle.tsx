import type { RefObject } from 'react';
import type { TypedEdits } from '#core/importers/storyEdits.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ArticlePreview } from './ArticlePreview.tsx';
import { rereadErrorWords } from './importErrorWords.ts';
import type { ReadyItem } from './useQueue.ts';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly item: ReadyItem;
  readonly onType: (typed: TypedEdits) => void;
  readonly onFixEncoding: () => void;
  readonly onAddPictures: (files: readonly File[]) => void;
  readonly onBack: () => void;
};

/** Preview of one article of several, which is saved with the others. */
export function QueueArticle({ item, onBack, ...preview }: Props) {
  const { article, isReading, error } = item;
  return (
    <ArticlePreview article={article} {...preview}>
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 text-ink-2 text-label print:hidden">
        <Button look="primary" onClick={onBack}>
          Back to the list
        </Button>
        <span role="status">
          {isReading ? 'Reading it again…' : 'What you change here is saved with the others.'}
        </span>
      </p>
      {error && (
        <Notice className="mt-4" role="alert">
          {rereadErrorWords(error)}
        </Notice>
      )}
    </ArticlePreview>
  );
}
