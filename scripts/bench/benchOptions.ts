import type { Browser } from '@playwright/test';

export type BenchOptions = {
  readonly browser: Browser;
  readonly executablePath: string;
  readonly runs: number;
  /** Adds the story of 500,000 words. */
  readonly isLarge: boolean;
};
