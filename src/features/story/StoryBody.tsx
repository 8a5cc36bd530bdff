import { memo, type ReactNode, Suspense } from 'react';
import { assertNever } from '#core/assertNever.ts';
import { type BodyGroup, groupBody, type ListItem } from '#core/story/bodyGroups.ts';
import type { BlockId, BodyBlock, Story } from '#core/story/story.ts';
import { latePart } from '#session/latePart.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { MarkedText } from './MarkedText.tsx';

/** Few stories have a table. */
const TableBlock = latePart(async () => (await import('./TableBlock.tsx')).TableBlock);

type Props = {
  readonly story: Story;
  /** Renders a picture within the text. */
  readonly drawFigure: DrawFigure;
};

export type DrawFigure = (block: Extract<BodyBlock, { type: 'figure' }>) => ReactNode;

/**
 * Blocks after the first 24 are grouped into elements with `content-visibility: auto`, so the browser can skip rendering
 * them off screen. One element per group rather than per block, because each one costs time in every frame.
 */
const nearBlocks = 24;

/** Rendered once per story: highlighting doesn't rerender it. */
export const StoryBody = memo(function StoryBody({ story, drawFigure }: Props) {
  const firstText = story.body.find((block) => block.type === 'paragraph');
  const draw = (group: BodyGroup) =>
    group.kind === 'list' ? (
      <ListBlock key={group.items[0]?.block.id} list={group.list} items={group.items} />
    ) : (
      <Block
        key={group.block.id}
        block={group.block}
        lead={group.block === firstText && story.dateline ? <Dateline text={story.dateline.text} /> : null}
        drawFigure={drawFigure}
      />
    );
  const groups = groupBody(story.body);
  return (
    <div className="body" id="text" tabIndex={-1}>
      {groups.slice(0, nearBlocks).map(draw)}
      {chunk(groups.slice(nearBlocks), nearBlocks).map((far, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no id and never change order
        <div key={index} className="far">
          {far.map(draw)}
        </div>
      ))}
    </div>
  );
});

function chunk<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function Dateline({ text }: { text: string }) {
  return (
    <>
      <span className="dateline" id="dateline">
        <MarkedText block={'dateline' as BlockId} text={text} />
      </span>
      <span className="dash"> — </span>
    </>
  );
}

type BlockProps = {
  readonly block: Exclude<BodyBlock, { type: 'listItem' }>;
  readonly lead: ReactNode;
  readonly drawFigure: DrawFigure;
};

function Block({ block, lead, drawFigure }: BlockProps) {
  const base = { id: block.id };
  switch (block.type) {
    case 'paragraph':
      return (
        <p {...base} data-block="">
          {lead}
          <MarkedText block={block.id} text={block.text} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading {...base} data-block="">
          <MarkedText block={block.id} text={block.text} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote {...base} {...(block.pull && { className: 'pull' })} data-block="">
          <p>
            <MarkedText block={block.id} text={block.text} />
          </p>
        </blockquote>
      );
    case 'preformatted':
      return (
        <pre {...base} data-block="">
          <MarkedText block={block.id} text={block.text} />
        </pre>
      );
    case 'figure':
      return drawFigure(block);
    case 'table':
      return (
        <ErrorBoundary region="Table">
          <Suspense>
            <TableBlock table={block} />
          </Suspense>
        </ErrorBoundary>
      );
    case 'rule':
      return <hr {...base} />;
    default:
      return assertNever(block);
  }
}

/** The block's id is on the text's own element, so that offsets don't count the nested list. */
function ListBlock({ list, items }: { list: 'bullet' | 'number'; items: readonly ListItem[] }) {
  const List = list === 'number' ? 'ol' : 'ul';
  return (
    <List>
      {items.map(({ block: { id, text }, inner }) => (
        <li key={id}>
          <span id={id} data-block="">
            <MarkedText block={id} text={text} />
          </span>
          {inner.length > 0 && <ListBlock list={list} items={inner} />}
        </li>
      ))}
    </List>
  );
}
