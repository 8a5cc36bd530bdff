import { classNames } from './classNames.ts';

export type ButtonLook =
  /** Bordered; the default. */
  | 'outline'
  /** Filled; for the main action of a page. */
  | 'primary'
  /** Text only, secondary colour; for small tools. */
  | 'quiet'
  /** Looks like a link. */
  | 'link';
export type ButtonSize = 'regular' | 'compact';

type Style = { readonly look?: ButtonLook; readonly size?: ButtonSize };

const box =
  'inline-flex max-w-full items-center rounded-control border py-1 font-medium text-caption no-underline wrap-anywhere';
const boxSizes: Readonly<Record<ButtonSize, string>> = {
  regular: 'gap-2 min-h-11 px-4',
  compact: 'gap-1.5 min-h-8 px-2.5 max-tablet:px-2 max-tablet:text-label pointer-coarse:min-h-target',
};
const looks: Readonly<Record<ButtonLook, string>> = {
  outline:
    'border-rule bg-paper hover:border-ink aria-pressed:border-ink aria-pressed:[box-shadow:inset_0_0_0_1px_var(--color-ink)] forced-colors:aria-pressed:border-3 aria-disabled:border-dashed aria-disabled:border-rule aria-disabled:text-ink-2 aria-disabled:cursor-default',
  primary:
    'border-ink bg-ink text-paper hover:bg-evidence-2 aria-disabled:opacity-60 aria-disabled:cursor-default forced-colors:border-2 forced-colors:text-[ButtonText]',
  quiet:
    'inline-flex items-center gap-[0.3em] min-h-6 pointer-coarse:min-h-target text-label text-ink-2 text-start hover:text-ink hover:underline underline-offset-[0.2em]',
  link: 'text-link underline decoration-1 decoration-current/45 hover:decoration-current underline-offset-[0.2em]',
};

/** The classes of a button, also for links and file inputs that look like one. */
export function buttonStyle({ look = 'outline', size = 'regular' }: Style = {}): string {
  const isBox = look === 'outline' || look === 'primary';
  return classNames(isBox && box, isBox && boxSizes[size], looks[look]);
}
