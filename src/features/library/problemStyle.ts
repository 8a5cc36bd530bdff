/** One of several faults of a story file. */
export const problemStyle = 'mt-2 wrap-anywhere ps-4 text-caption text-ink-2';
