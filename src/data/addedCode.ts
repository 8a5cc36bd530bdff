/** What a reader adds to a story, as it is saved: one file. */
export { addCorrections, loadCorrections, removeCorrections } from './corrections/corrections.ts';
export { loadHighlights, putHighlight, removeHighlight } from './highlights/highlights.ts';
