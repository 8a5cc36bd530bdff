import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe's violations in the page, or in the part that `within` selects, by all its rules except `without`. Legacy mode runs in
 * this document only, without a second page to combine results of frames, which we don't have. Together with leaving out
 * passed rules it finds the same in a third of the time.
 */
export async function findViolations(
  page: Page,
  { within, without = [] }: { readonly within?: string; readonly without?: string[] } = {},
) {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules(without);
  return (await (within === undefined ? axe : axe.include(within)).analyze()).violations;
}
