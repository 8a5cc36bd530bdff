/** Code-split chunk of what is needed only for a selected name. Loaded on the first interaction or with the first name. */
export { EntityCard } from './EntityCard.tsx';
export { MentionNavigator } from './MentionNavigator.tsx';
export { MentionTicks } from './MentionTicks.tsx';
export { PeekBar } from './PeekBar.tsx';
