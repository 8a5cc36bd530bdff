import type { Specimen as Shown } from './specimen.ts';

/** One part, with each state under its name. */
export function Specimen({ specimen }: { readonly specimen: Shown | undefined }) {
  if (!specimen) return <p>There is no part of that name.</p>;
  return (
    <main className="grid gap-6 p-margin">
      <h1 className="font-semibold font-story text-heading">{specimen.name}</h1>
      {Object.entries(specimen.states).map(([state, draw]) => (
        <section key={state} aria-label={state} className="min-w-0 border-hairline border-t pt-2">
          <h2 className="mb-3 text-ink-2 text-label">{state}</h2>
          <div className="relative min-w-0">{draw()}</div>
        </section>
      ))}
    </main>
  );
}
