import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange' | 'size'> & {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly size?: 'regular' | 'compact';
};

/** The focus ring surrounds the whole field. Its own Clear button replaces the browsers' differing ones. */
export function SearchField({ label, value, onValue, size = 'regular', className, ...rest }: Props) {
  return (
    <label
      className={classNames(
        'focus-ring-within flex min-w-0 items-center gap-2 rounded-control border border-rule ps-3 text-ink-2',
        className,
      )}
    >
      <VisuallyHidden>{label}</VisuallyHidden>
      <Icon name="search" size={size === 'compact' ? 14 : 16} />
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        type="search"
        className={classNames(
          'min-w-0 flex-1 appearance-none text-ellipsis bg-transparent text-ink outline-none placeholder:text-ink-2 placeholder:opacity-100 [&::-webkit-search-cancel-button]:hidden',
          size === 'compact' ? 'min-h-8 text-caption pointer-coarse:min-h-target' : 'min-h-11 text-base',
        )}
        value={value}
        onChange={({ target }) => onValue(target.value)}
      />
      {value === '' ? (
        <span className="pe-1" />
      ) : (
        <IconButton
          label="Clear the search"
          icon="close"
          size={14}
          onClick={(event) => {
            onValue('');
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        />
      )}
    </label>
  );
}
