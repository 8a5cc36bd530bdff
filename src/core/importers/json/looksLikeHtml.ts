/** Whether a text field contains markup, as in many feeds. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|ul|ol|a|figure|blockquote|strong|em|span|table|hl2|block|media)\b[^>]*>/i.test(
    text,
  );
}
