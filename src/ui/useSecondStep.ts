import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

const search = '?added';

/**
 * A second step of a page with a history entry of its own, so that Back leads to the first one. After a reload there is
 * nothing to show in it, and it is the first step again.
 */
export function useSecondStep() {
  const isThere = useLocation().search === search;
  const navigate = useNavigate();
  const now = useRef(isThere);
  useEffect(() => {
    now.current = isThere;
  }, [isThere]);
  useEffect(() => {
    if (now.current) navigate({ search: '' }, { replace: true });
  }, [navigate]);
  const enter = useCallback(() => {
    if (!now.current) navigate({ search });
  }, [navigate]);
  const leave = useCallback(() => {
    if (now.current) navigate(-1);
  }, [navigate]);
  return { isThere, enter, leave };
}
