/** A single key for the page: not in a field, while composing, with a modifier or over a dialog, nor handled already. */
export function isShortcut(event: KeyboardEvent): boolean {
  const isTyping =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]') !== null;
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
  if (event.isComposing || event.defaultPrevented || isTyping || hasModifier) return false;
  return document.querySelector('dialog[open]') === null;
}
