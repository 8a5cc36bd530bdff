/**
 * The page as it would be with nothing but text, style and pictures: the prerendered HTML without any script
 * and without the app's state. What is left is what a hand-made static page of the same story sends.
 */
export function toStaticPage(html: string): string {
  return html.replace(/\s*<script\b[^>]*>[\s\S]*?<\/script>/g, '');
}
