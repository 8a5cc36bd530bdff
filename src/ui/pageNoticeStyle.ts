/** A message fixed to the bottom of the page, above a phone's bottom bar. */
export const pageNoticeStyle =
  'on-ink fixed inset-x-margin bottom-16 z-25 mx-auto max-w-120 rounded-control bg-ink px-4 py-3 text-paper print:hidden';
