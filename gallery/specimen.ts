import type { ReactNode } from 'react';

/** A part of the product in its states, each with a name. */
export type Specimen = {
  readonly name: string;
  readonly states: Readonly<Record<string, () => ReactNode>>;
};
