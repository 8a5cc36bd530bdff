import { useMutation, useQuery } from '@tanstack/react-query';
import { sizeWords } from '#core/text/sizeWords.ts';
import { persistMutation, storageQuery } from '#data/library/storage.ts';
import { Button } from '#ui/Button.tsx';

/** Whether the browser may evict saved stories. Permission is requested only on click. */
export function PersistenceLine({ isOpen }: { isOpen: boolean }) {
  const { data: state } = useQuery({ ...storageQuery(), enabled: isOpen });
  const { data: isGranted, isSuccess: isAsked, mutate: ask } = useMutation(persistMutation());
  if (!state) return null;

  const isSafe = state.isPersistent || isGranted === true;
  return (
    <>
      <p className="mt-3" role="status">
        {isSafe
          ? 'The browser has agreed to keep your stories. It removes them only when you clear its data.'
          : !isAsked
            ? 'The browser may remove everything when space runs short, unless you allow Lede to keep it.'
            : isGranted === false
              ? 'The browser did not agree to keep your stories for good. It may remove everything when space runs short: save a backup now and then.'
              : 'This browser can’t promise to keep your stories. It may remove everything when space runs short: save a backup now and then.'}
        {state.free !== undefined && ` It has room for about ${sizeWords(state.free)} more.`}
      </p>
      {!isSafe && !isAsked && (
        <p className="mt-3">
          <Button onClick={() => ask()}>Ask the browser to keep them</Button>
        </p>
      )}
    </>
  );
}
