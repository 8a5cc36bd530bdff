import { useSyncExternalStore } from 'react';
import { base } from '#data/siteAddress.ts';
import { pageNoticeStyle } from '#ui/pageNoticeStyle.ts';

type Props = { readonly onReload: () => void; readonly onClose: () => void };

const act = 'min-h-6 underline decoration-1 underline-offset-[0.2em]';

/** A line at the foot of the page, which takes no focus. On the import page it waits, as an article there is lost by a reload. */
export function UpdateNotice({ onReload, onClose }: Props) {
  const isImporting = useSyncExternalStore(everySecond, () => location.pathname.startsWith(`${base}import`));
  if (isImporting) return null;
  return (
    <div className={`${pageNoticeStyle} w-fit`}>
      Update ready{' '}
      <button type="button" className={`${act} ms-4`} onClick={onReload}>
        Reload
      </button>{' '}
      <button type="button" className={`${act} ms-4`} onClick={onClose}>
        Later
      </button>
    </div>
  );
}

/** The address changes without an event: the notice is outside the router's tree. */
function everySecond(look: () => void): () => void {
  const timer = setInterval(look, 1000);
  return () => clearInterval(timer);
}
