import { useSession } from '#session/useSession.ts';
import { pageNoticeStyle } from '#ui/pageNoticeStyle.ts';

/** The session's messages: announced to screen readers, or shown for a few seconds. */
export function SessionMessages() {
  const message = useSession((state) => state.message);
  const notice = useSession((state) => state.notice);
  return (
    <>
      <p className="sr-only" role="status">
        {message}
      </p>
      {notice && (
        <p className={pageNoticeStyle} role="status">
          {notice}
        </p>
      )}
    </>
  );
}
