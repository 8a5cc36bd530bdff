import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { type AnyIcon, Icon } from './Icon.tsx';

type Props = Omit<ComponentProps<'button'>, 'disabled' | 'children' | 'aria-label'> & {
  /** The accessible name and the tooltip. */
  readonly label: string;
  readonly icon: AnyIcon;
  /** px */
  readonly size?: number;
  /** Mirror the icon in right-to-left pages. */
  readonly mirrored?: boolean;
};

/** 32 px square, 44 px on touch screens. `className` is for its position in the parent's layout only. */
export function IconButton({ label, icon, size = 16, mirrored = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        'inline-grid size-8 flex-none touch-manipulation place-items-center rounded-control text-ink-2 hover:bg-hover hover:text-ink aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:text-rule focus-inside pointer-coarse:size-target',
        className,
      )}
      aria-label={label}
    >
      <Icon name={icon} size={size} mirrored={mirrored} />
    </button>
  );
}
