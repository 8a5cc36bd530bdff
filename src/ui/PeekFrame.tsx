import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { type AnyIcon, Icon } from './Icon.tsx';

type Props = {
  /** Whose colour it has. */
  readonly kind: string;
  readonly icon: AnyIcon;
  readonly title: string;
  readonly line: string;
  readonly stepper: ReactNode;
  /** From 0 at the story's top to 1 at its end. */
  readonly places: readonly number[];
  /** 1-based. */
  readonly current: number | undefined;
  readonly onOpen: () => void;
};

const tick = 'absolute bottom-0 forced-color-adjust-none forced-colors:bg-[CanvasText]';
const other = '-ms-px h-1.5 w-0.5 bg-kind';
const here = '-ms-0.5 h-2.5 w-1 bg-ink';

/** Bar with what is highlighted, what it is, and previous and next, within reach of a thumb. */
export function PeekFrame({ kind, icon, title, line, stepper, places, current, onOpen }: Props) {
  return (
    <div
      data-part="peek"
      className="relative grid h-[76px] grid-cols-[auto_minmax(0,1fr)_auto] grid-rows-[2.5rem_1rem] content-start items-center [&>svg]:me-[0.6rem] [&>svg]:text-kind max-narrow:[&>svg]:hidden print:hidden"
      data-kind={kind}
    >
      <Icon name={icon} size={18} />
      <button
        type="button"
        className="col-start-2 line-clamp-2 text-start font-semibold text-ui/[1.2]"
        onClick={onOpen}
        aria-label={`${title}, open its card`}
      >
        <bdi>{title}</bdi>
      </button>
      {stepper}
      <p className="col-span-3 truncate text-ink-2 text-label/[1.2]">{line}</p>
      <div className="absolute inset-x-0 bottom-1 h-2 border-rule border-b" aria-hidden="true">
        {places.map((place, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: the n-th tick is the n-th place
            key={index}
            className={classNames(tick, index + 1 === current ? here : other)}
            style={{ insetInlineStart: `${place * 100}%` }}
          />
        ))}
      </div>
    </div>
  );
}
