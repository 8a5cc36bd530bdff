const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for between tags and for between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/**
 * JSON for inside `<script type="application/json">`. Nothing in it can end the element or begin a comment there, as no
 * `<` is left; JSON reads the escapes as the same text.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `name="value"` for each that has a value, a space before each. */
export function attributes(given: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(given)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(String(value))}"`]))
    .join('');
}

/** The story's own addresses are checked when it is parsed; this is a second lock on the same door. */
export function safeHref(address: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)\S+$/.test(address) ? address : undefined;
}
