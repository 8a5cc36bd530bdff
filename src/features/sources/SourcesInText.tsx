import './sources.css';
import '../../styles/rest.css';
import { SourceMarks } from './SourceMarks.tsx';
import { useMarginMarks } from './useMarginMarks.ts';
import { useOnly } from './useOnly.ts';
import { useSourceKeys } from './useSourceKeys.ts';
import { useSourceLight } from './useSourceLight.ts';

/** Sources in the text: the highlighted sentences, what is folded between them, and the marks in the margin. */
export function SourcesInText() {
  const { isOn } = useMarginMarks();
  useSourceLight(isOn);
  useOnly();
  useSourceKeys();
  return isOn && <SourceMarks />;
}
