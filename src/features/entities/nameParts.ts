import '../../styles/rest.css';

/** Code-split chunk of what is needed only for a selected name. Loaded on the first interaction or with the first name. */
export { ChosenName } from './ChosenName.tsx';
export { MentionTicks } from './MentionTicks.tsx';
export { PeekBar } from './PeekBar.tsx';
