import { type ComponentProps, Suspense, useState } from 'react';
import { Disclosure } from '#ui/Disclosure.tsx';

/** A disclosure whose content has code of its own, loaded when it is first opened. The prerendered page has it. */
export function LateDisclosure({ children, ...rest }: ComponentProps<typeof Disclosure>) {
  const [isOpened, setIsOpened] = useState(typeof document === 'undefined');
  return (
    <Disclosure {...rest} onToggle={() => setIsOpened(true)}>
      {isOpened && <Suspense>{children}</Suspense>}
    </Disclosure>
  );
}
