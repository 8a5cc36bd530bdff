import { escapeHtml } from '#core/exporters/html/escapeHtml.ts';
import type { Story } from '#core/story/story.ts';
import { splitSentences } from '#core/text/splitSentences.ts';
import { pageTitle } from './pageTitle.ts';

export type HeadContext = { story: Story | undefined; base: string; siteUrl: string | undefined };

type Subject = { readonly title: string; readonly about: string };

const subjects: Readonly<Record<string, Subject>> = {
  '/about': {
    title: 'About and licences',
    about:
      'How Lede works, how stories are marked, what stays on your own device, and the licences of all it uses.',
  },
  '/import': {
    title: 'Add an article',
    about: 'Paste or choose an article: its people, places, dates and sources are found in your own browser.',
  },
  '/highlights': {
    title: 'Highlights',
    about: 'What you have highlighted and noted in all stories, saved in this browser only.',
  },
};
const aboutSite = 'News stories with their people, places, dates and sources at hand.';

/** Title, description, Open Graph and JSON-LD: in the prerendered head only; React never renders them. */
export function headOf(path: string, { story, base, siteUrl }: HeadContext): string {
  const subject = subjects[path];
  const title = pageTitle(story?.headline ?? subject?.title);
  const description = story ? descriptionOf(story) : (subject?.about ?? aboutSite);
  const address = siteUrl && `${siteUrl}${base}${path.replace(/^\//, '')}`;
  const picture = story && siteUrl && pictureAddress(story, `${siteUrl}${base}`);
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:site_name', 'Lede'),
    meta('property', 'og:type', story ? 'article' : 'website'),
    meta('property', 'og:title', story?.headline ?? title),
    meta('property', 'og:description', description),
    address && `<link rel="canonical" href="${escapeHtml(address)}" />`,
    address && meta('property', 'og:url', address),
    picture && meta('property', 'og:image', picture),
    story &&
      `<script type="application/ld+json">${toJson(newsArticle(story, { address, picture }))}</script>`,
  ]
    .filter(Boolean)
    .join('\n    ');
}

function descriptionOf(story: Story): string {
  if (story.summary) return story.summary;
  const first = story.body.find((block) => 'text' in block);
  if (!first || !('text' in first)) return story.headline;
  const [sentence] = splitSentences(first.text, story.language);
  return first.text.slice(sentence?.start, sentence?.end);
}

/** The widest JPEG, which every preview service can read. */
function pictureAddress(story: Story, root: string): string | undefined {
  const jpegs = story.photos[0]?.renditions.filter(({ type, crop }) => type === 'image/jpeg' && !crop) ?? [];
  const widest = jpegs.reduce<(typeof jpegs)[number] | undefined>(
    (best, next) => ((next.width ?? 0) > (best?.width ?? 0) ? next : best),
    undefined,
  );
  return widest && `${root}stories/${story.id}/${widest.file}`;
}

function newsArticle(
  story: Story,
  { address, picture }: { address: string | undefined; picture: string | undefined },
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    inLanguage: story.language,
    datePublished: story.published,
    ...(story.updated && { dateModified: story.updated }),
    ...(story.byline && { author: { '@type': 'Person', name: story.byline } }),
    publisher: {
      '@type': 'Organization',
      name: story.publisher.name,
      ...(story.publisher.url && { url: story.publisher.url }),
    },
    copyrightNotice: story.rights.copyrightNotice,
    ...(story.dateline && { dateline: story.dateline.text }),
    ...(address && { url: address }),
    ...(picture && { image: picture }),
  };
}

function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function meta(attribute: 'name' | 'property', name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escapeHtml(content)}" />`;
}
