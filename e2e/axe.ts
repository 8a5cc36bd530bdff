import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong in the page, or in the part that `within` selects. "Legacy" means that it looks at this one document, and
 * needs no second page to put together what frames have: ours have none. That and leaving out what passes
 * takes a third of the time and finds the same.
 */
export async function findViolations(page: Page, within?: string) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await (within === undefined ? axe : axe.include(within)).analyze()).violations;
}
