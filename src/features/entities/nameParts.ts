/** What only a chosen name needs, as one piece of code: fetched at the reader's first sign, or with the first name. */
export { EntityCard } from './EntityCard.tsx';
export { MentionNavigator } from './MentionNavigator.tsx';
export { MentionTicks } from './MentionTicks.tsx';
export { PeekBar } from './PeekBar.tsx';
