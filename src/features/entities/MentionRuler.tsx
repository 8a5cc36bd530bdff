import { type ReactNode, Suspense } from 'react';
import { latePart } from '#session/latePart.tsx';
import { useSession } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

const MentionTicks = latePart(async () => (await import('./nameParts.ts')).MentionTicks);

/**
 * The line between the columns, with ticks for the mentions of the highlighted name; `children` are those of sources. For pointers only, and hidden from
 * assistive technology: MentionNavigator offers the same by keyboard.
 */
export function MentionRuler({ children }: { readonly children?: ReactNode }) {
  // Not shown on phones.
  const entity = useSession(({ width, shown }) => (width === 'phone' ? undefined : shown.address.entity));
  return (
    <div
      className="sticky top-[calc(var(--spacing-header)+--spacing(4))] col-ruler mt-6 hidden h-[calc(100dvh-var(--spacing-header)-var(--spacing)*8)] desk:scripted:block print:hidden"
      aria-hidden="true"
    >
      <div className="relative h-full before:absolute before:inset-y-0 before:start-[calc(50%-0.5px)] before:w-px before:bg-hairline">
        {children}
        {entity && (
          <ErrorBoundary region="Ruler" fallback={() => null}>
            <Suspense>
              <MentionTicks entity={entity} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}
