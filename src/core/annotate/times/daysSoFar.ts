import { parseEdtf } from '../../dates/edtf.ts';
import type { TimeValue } from './timeRule.ts';

/** The single days named so far: "the day before" counts from the last one. `at`: where in its block, in UTF-16 units. */
export function daysSoFar() {
  let last: { readonly day: number; readonly at: number } | undefined;
  return {
    last: () => last?.day,
    lastSince: (from: number) => (last && last.at >= from ? last.day : undefined),
    add: (when: TimeValue['when'], at: number) => {
      if (when === undefined || !/^\d{4}-\d\d-\d\d$/.test(when)) return;
      const parsed = parseEdtf(when);
      if (parsed?.kind === 'date') last = { day: parsed.date.firstDay, at };
    },
  };
}
