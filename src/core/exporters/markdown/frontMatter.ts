import type { Story } from '../../story/story.ts';

/** The version of this form, by which a file of ours is known. */
const markdownVersion = 1;

/**
 * The plain fields of a story as YAML. Every text is in double quotes with JSON's escapes, which YAML reads alike. A field
 * that the story doesn't have is not there.
 */
export function frontMatter(story: Story): string {
  const { publisher, rights } = story;
  const fields = {
    title: story.headline,
    id: story.id,
    language: story.language,
    direction: story.direction,
    summary: story.summary,
    author: story.byline,
    date: story.published,
    updated: story.updated,
    timezone: story.timeZone,
    dateline: story.dateline?.text,
    publisher: publisher.name,
    publisher_url: publisher.url,
    url: story.sourceUrl,
    copyright: rights.copyrightNotice,
    usage_terms: rights.usageTerms,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return ['---', `lede: ${markdownVersion}`, ...lines, '---', ''].join('\n');
}
