import { type ReactNode, type RefObject, useId } from 'react';

type Props = {
  readonly title: string;
  /** Set if the title is to be focused. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** What happened, what was saved, what to do. */
  readonly lede: ReactNode;
  /** Shown above the title. */
  readonly kicker?: ReactNode;
  /** Details, then links and buttons. */
  readonly children?: ReactNode;
  readonly actions: ReactNode;
  readonly foot?: ReactNode;
};

/** Shown instead of a page that can't be shown. */
export function ErrorPage({ title, heading, lede, kicker, children, actions, foot }: Props) {
  const id = useId();
  return (
    <article className="col-story min-w-0 pt-12 max-tablet:pt-6" aria-labelledby={id}>
      {kicker && (
        <p className="mb-3 flex flex-wrap items-center gap-[0.6em] font-semibold text-label">{kicker}</p>
      )}
      <h1 id={id} ref={heading} className="headline" tabIndex={heading && -1}>
        {title}
      </h1>
      <p className="mt-3 font-story text-summary/[1.4] text-ink-2">{lede}</p>
      {children}
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 *:min-h-target *:content-center print:hidden">
        {actions}
      </p>
      {foot}
    </article>
  );
}
