import type { ReactNode } from 'react';

/** A part of the product in its states, each with the words that say which it is. */
export type Specimen = {
  readonly name: string;
  readonly states: Readonly<Record<string, () => ReactNode>>;
};
