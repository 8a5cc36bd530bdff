import { counted } from '#core/text/counted.ts';
import type { SameArticle } from '#data/library/sameArticle.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  readonly same: SameArticle;
  readonly isOpening: boolean;
  readonly onReplace: () => void;
};

/** The library has the article already, or one like it, which can be replaced without losing what the reader added to it. */
export function SameAlready({ same, isOpening, onReplace }: Props) {
  const { isSure, addedAt, highlights, corrections } = same;
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const added = [
    highlights > 0 && counted(highlights, 'highlight'),
    corrections > 0 && counted(corrections, 'correction'),
  ].filter(Boolean);
  return (
    <Notice className="mt-4">
      <p>
        You have {isSure ? 'this article' : 'an article with this headline'} already
        {addedAt > 0 && `, added on ${day.format(addedAt)}`}
        {added.length > 0 && `, with ${added.join(' and ')}`}. “Save and read” keeps both.
      </p>
      <Button className="mt-2 text-ink" isUnavailable={isOpening} onClick={onReplace}>
        Replace it with this one
      </Button>
      <p className="mt-2">
        Its text and pictures become those of this one.{' '}
        {added.length > 0
          ? `Its ${added.join(' and ')} are looked for in the new text, and those whose words are gone are listed.`
          : 'Its place in your library stays.'}
      </p>
    </Notice>
  );
}
