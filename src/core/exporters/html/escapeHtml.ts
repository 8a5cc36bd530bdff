const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for use between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/**
 * JSON embedded in `<script type="application/json">`: not executable, with `<` escaped, so that nothing in it can end
 * the element or start a comment. JSON reads the escapes as the same text.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** ` name="value"` for each attribute that has a value. */
export function attributes(given: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(given)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(String(value))}"`]))
    .join('');
}

/** Defence in depth: addresses were already checked when the story was parsed. */
export function safeHref(address: string): string | undefined {
  return /^(?:(?:https?:\/\/|mailto:)\S+|#[a-z][a-z0-9-]*)$/.test(address) ? address : undefined;
}
