/**
 * A single key for the page, unless the reader has switched them off: not in a field, while composing, with a modifier or
 * over a dialog, nor handled already.
 */
export function isShortcut(event: KeyboardEvent): boolean {
  const isTyping =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]') !== null;
  const isOff = document.documentElement.dataset.shortcuts === 'false';
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
  if (event.isComposing || event.defaultPrevented || isTyping || hasModifier || isOff) return false;
  return document.querySelector('dialog[open]') === null;
}
