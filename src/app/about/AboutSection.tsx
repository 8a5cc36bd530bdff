import type { ReactNode } from 'react';

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A section of the about page, with its own `#` address. */
export function AboutSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="about-flow mt-12!">
      <h2 id={id} className="font-semibold text-heading tracking-[-0.008em]">
        {title}
      </h2>
      {children}
    </section>
  );
}
