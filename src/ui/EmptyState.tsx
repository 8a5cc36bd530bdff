import { type ReactNode, useId } from 'react';

/** Shown instead of an empty list: what is missing and what to do. */
export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="border-ink border-t pt-3" aria-labelledby={id}>
      <h2 id={id} className="font-semibold font-story text-heading">
        {title}
      </h2>
      <p className="mt-3 max-w-measure">{children}</p>
    </section>
  );
}
