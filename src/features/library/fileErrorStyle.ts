export const fileErrorStyle = 'mt-2 wrap-anywhere ps-4 text-caption text-ink-2';
