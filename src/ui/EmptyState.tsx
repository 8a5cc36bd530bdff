import { type ReactNode, useId } from 'react';

/** In place of a list that has nothing in it: what is missing, and what can be done. */
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
