/**
 * The reference page with text, style and pictures only: the prerendered HTML without scripts and without the app's state,
 * equivalent to a hand-made static page of the story.
 */
export function toStaticPage(html: string): string {
  return html.replace(/\s*<script\b[^>]*>[\s\S]*?<\/script>/g, '');
}
