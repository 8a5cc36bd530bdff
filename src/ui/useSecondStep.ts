import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

const field = 'added';

/**
 * A second step of a page with a history entry of its own, so that Back leads to the first one; and one part of it, by its
 * number, with an entry after that. After a reload there is nothing to show in them, and it is the first step again.
 */
export function useSecondStep() {
  const given = new URLSearchParams(useLocation().search).get(field);
  const isThere = given !== null;
  const part = given ? Number(given) : undefined;
  const navigate = useNavigate();
  const now = useRef({ isThere, part });
  useEffect(() => {
    now.current = { isThere, part };
  }, [isThere, part]);
  useEffect(() => {
    if (now.current.isThere) navigate({ search: '' }, { replace: true });
  }, [navigate]);
  const enter = useCallback(() => {
    if (!now.current.isThere) navigate({ search: `?${field}` });
    else if (now.current.part !== undefined) navigate(-1);
  }, [navigate]);
  const openPart = useCallback(
    (at: number) => {
      if (now.current.part === undefined) navigate({ search: `?${field}=${at}` });
    },
    [navigate],
  );
  /** From a part to the step, from the step to the first one. */
  const leave = useCallback(() => {
    if (now.current.isThere) navigate(-1);
  }, [navigate]);
  return { isThere, part, enter, openPart, leave };
}
