import { type ReactNode, useId, useState } from 'react';
import type { Notice } from '#core/story/story.ts';
import { classNames } from '#ui/classNames.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';

type Props = {
  readonly count: number;
  readonly children: ReactNode;
};

/**
 * Notices about a picture, from the agency and from us. On a phone each is cut to one line until expanded, because in
 * full they would push the story below the first screen. Their icon and first words always stay visible; in the viewer
 * they stick to the bottom of the caption panel.
 */
export function Notices({ count, children }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isFolded = !isOpen;
  return (
    <div
      className={classNames(
        'group/notices relative',
        isFolded &&
          'in-[.viewer]:max-tablet:bg-viewer in-[.viewer]:max-tablet:scripted:sticky in-[.viewer]:max-tablet:scripted:bottom-safe',
      )}
      data-folded={isFolded || undefined}
    >
      <ul
        id={id}
        className={classNames(
          'notices grid gap-1.5 border-notice-rule border-s-3 bg-notice-ground text-note text-notice forced-colors:border print:bg-transparent',
          'my-3 py-2.5 ps-3 pe-4 max-tablet:-mx-margin max-tablet:my-2 max-tablet:py-2 max-tablet:ps-[calc(var(--spacing-margin)-3px)] max-tablet:scripted:pe-14 tablet:max-desk:mt-0 tablet:max-desk:gap-1 tablet:max-desk:py-2 desk:mt-2 desk:mb-0 desk:gap-1 desk:py-2 desk:pe-2 in-[.viewer]:tablet:mt-4',
          isFolded && 'max-tablet:scripted:gap-0',
        )}
        aria-label="About this picture"
      >
        {children}
      </ul>
      <button
        type="button"
        className={classNames(
          'absolute end-[calc(-1*var(--spacing-margin))] top-0 hidden w-13 place-items-center text-notice max-tablet:scripted:grid print:hidden',
          isOpen
            ? 'h-target [&>svg]:rotate-180'
            : 'bottom-0 after:absolute after:inset-y-0 after:end-0 after:w-screen',
        )}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="sr-only">{count === 1 ? 'The notice in full' : `The ${count} notices in full`}</span>
        <Icon name="down" />
      </button>
    </div>
  );
}

type LineProps = {
  readonly icon: IconName;
  readonly kind: Notice['kind'] | 'ours';
  readonly lead: string;
  readonly children: ReactNode;
};

export function NoticeLine({ icon, kind, lead, children }: LineProps) {
  return (
    <li
      data-notice={kind}
      className="grid grid-cols-[1.125rem_minmax(0,1fr)] gap-2 max-tablet:scripted:group-data-folded/notices:leading-6 desk:gap-1.5 [&>svg]:mt-[0.1em] max-tablet:scripted:group-data-folded/notices:[&>svg]:mt-1"
    >
      <Icon name={icon} />
      <span className="max-tablet:scripted:group-data-folded/notices:truncate">
        <b className="font-semibold">{lead}</b> {children}
      </span>
    </li>
  );
}
