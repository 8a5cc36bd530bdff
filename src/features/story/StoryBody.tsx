import { memo, type ReactNode, type Ref } from 'react';
import { assertNever } from '#core/assertNever.ts';
import { type BodyGroup, groupBody, type ListItem, splitTable } from '#core/story/bodyGroups.ts';
import type { BlockId, BodyBlock, PhotoId, Story } from '#core/story/story.ts';
import { MarkedText } from './MarkedText.tsx';

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly story: Story;
  /** Draws a picture that stands in the text. */
  readonly drawFigure: (photo: PhotoId) => ReactNode;
};

/**
 * Blocks past these are far off screen on opening and stand in boxes of as many, which the browser may leave
 * undrawn until needed: each box by itself, since a frame walks past all of them.
 */
const nearBlocks = 24;

/** The text, drawn once: highlighting never renders it again. */
export const StoryBody = memo(function StoryBody({ ref, story, drawFigure }: Props) {
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
    <div ref={ref} className="body" id="text" tabIndex={-1}>
      {groups.slice(0, nearBlocks).map(draw)}
      {chunk(groups.slice(nearBlocks), nearBlocks).map((far, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the n-th box of a still text
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
  readonly drawFigure: (photo: PhotoId) => ReactNode;
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
        <blockquote {...base} data-block="">
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
      return <div {...base}>{drawFigure(block.photo)}</div>;
    case 'table':
      return <TableBlock {...base} rows={block.rows} />;
    case 'rule':
      return <hr {...base} />;
    default:
      return assertNever(block);
  }
}

function TableBlock({ rows: all, ...base }: { id: string; rows: readonly (readonly string[])[] }) {
  const { head, rows } = splitTable(all);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too
    <section {...base} className="table-scroll" aria-label="Table" tabIndex={0}>
      <table>
        {head && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a still table have no identity but their place
                <th key={column} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The block's id stands on its own text, so that offsets into it don't count the list inside the item. */
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
