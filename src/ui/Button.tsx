import type { ComponentProps } from 'react';
import { type ButtonLook, type ButtonSize, buttonStyle } from './buttonStyle.ts';
import { classNames } from './classNames.ts';
import { type AnyIcon, Icon } from './Icon.tsx';

type Props = Omit<ComponentProps<'button'>, 'disabled'> & {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: AnyIcon;
  /**
   * Not available now (`aria-disabled`). It stays focusable: a disabled button would lose focus,
   * and couldn't say why.
   */
  readonly isUnavailable?: boolean;
};

/** `className` is for its position in the parent's layout only. */
export function Button({
  look,
  size,
  icon,
  isUnavailable = false,
  className,
  onClick,
  children,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonStyle({ ...(look && { look }), ...(size && { size }) }), className)}
      aria-disabled={isUnavailable || undefined}
      onClick={isUnavailable ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} size={look === 'quiet' ? 14 : 16} />}
      {children}
    </button>
  );
}
