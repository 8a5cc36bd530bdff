import type { ReactNode } from 'react';
import type { Excerpt } from '#core/library/search/excerpt.ts';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { counted } from '#core/text/counted.ts';
import { PageLink } from '#ui/PageLink.tsx';

type Props = { readonly story: ShelfStory; readonly excerpt: Excerpt };

/** The found words in the story's own text; a link to them where the story can be opened there. */
export function ExcerptLine({ story: { key, card }, excerpt }: Props) {
  const { block, isCut, more } = excerpt;
  const paragraph = block === undefined ? 0 : card.paragraphs.indexOf(block) + 1;
  const place = [
    paragraph > 0 && `paragraph ${paragraph}`,
    more > 0 && `${paragraph > 0 ? 'and ' : ''}${counted(more, 'more place', 'more places')}`,
  ].filter((words) => words !== false);
  const text = (
    <span lang={card.language} dir={card.direction}>
      {isCut.before && '… '}
      {marked(excerpt)}
      {isCut.after && ' …'}
    </span>
  );
  return (
    <p className="mt-2 text-left font-story text-[1rem]/[1.45]">
      {paragraph > 0 ? (
        <PageLink
          className="relative z-1 decoration-1 decoration-rule underline-offset-[0.2em] hover:underline"
          to={{ pathname: `/${key}`, hash: `#${block}` }}
        >
          {text}
        </PageLink>
      ) : (
        text
      )}
      {place.length > 0 && <span className="font-ui text-ink-2 text-label"> {place.join(', ')}</span>}
    </p>
  );
}

function marked({ text, marks }: Excerpt): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    pieces.push(
      text.slice(from, start),
      <mark
        key={start}
        className="bg-evidence text-ink underline decoration-2 underline-offset-[0.2em] forced-colors:bg-[Mark] forced-colors:text-[MarkText]"
      >
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces;
}
