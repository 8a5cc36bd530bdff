import './sources.css';
import { useEffect } from 'react';
import { arriveAtClaim } from '#core/session/reduceSources.ts';
import { useDispatch } from '#session/useSession.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { useMarginMarks } from './useMarginMarks.ts';
import { useOnly } from './useOnly.ts';
import { useSourceKeys } from './useSourceKeys.ts';
import { useSourceLight } from './useSourceLight.ts';

/** Sources in the text: the highlighted sentences, what is folded between them, and the marks in the margin. */
export function SourcesInText() {
  const dispatch = useDispatch();
  const { isOn } = useMarginMarks();
  useSourceLight(isOn);
  useOnly();
  useSourceKeys();
  useEffect(() => dispatch({ kind: 'lateStep', step: arriveAtClaim }), [dispatch]);
  return isOn && <SourceMarks />;
}
