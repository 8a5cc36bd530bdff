import { useSession } from '#session/useSession.ts';

/** What the session says: spoken, or shown for a while. */
export function SessionMessages() {
  const message = useSession((state) => state.message);
  const notice = useSession((state) => state.notice);
  return (
    <>
      <p className="visually-hidden" role="status">
        {message}
      </p>
      {notice && (
        <p className="page-notice" role="status">
          {notice}
        </p>
      )}
    </>
  );
}
