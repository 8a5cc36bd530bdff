import { type ComponentProps, Suspense, useState } from 'react';
import { latePart } from '#session/latePart.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

const FoldedPart = latePart(async () => (await import('./FoldedPart.tsx')).FoldedPart);

type Props = ComponentProps<typeof FoldedPart> & { readonly title: string };

/** A part below the events whose code is loaded when it is first opened. The prerendered page has its content. */
export function TimelineFold({ title, visits }: Props) {
  const [isOpened, setIsOpened] = useState(import.meta.env.SSR);
  return (
    <Disclosure
      title={title}
      titleClassName="hover:text-ink"
      className="mt-4 border-hairline border-t pt-3 text-ink-2 text-label/[1.4] print:hidden"
      onToggle={() => setIsOpened(true)}
    >
      {isOpened ? (
        <div key="live">
          <ErrorBoundary region={title}>
            <Suspense>
              <FoldedPart visits={visits} />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : (
        // With a text child (here empty) and suppressHydrationWarning, React keeps the prerendered content.
        <div key="still" suppressHydrationWarning>
          {''}
        </div>
      )}
    </Disclosure>
  );
}
