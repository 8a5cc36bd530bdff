import { given } from '../../story/given.ts';
import type { Story } from '../../story/story.ts';

/** The version of this form; importers recognise our files by it. */
const markdownVersion = 1;

/**
 * The metadata of a story as YAML. Texts are double-quoted with JSON's escapes, which are valid YAML. Fields that the
 * story doesn't have are left out.
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
    captured: story.captured,
    read_from: originsOf(story),
    timezone: story.timeZone,
    dateline: story.dateline?.text,
    publisher: given(publisher.name) || undefined,
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

/** Where the times were read: "published jsonLd, updated meta". */
function originsOf({ readFrom = {} }: Story): string | undefined {
  const words = Object.entries(readFrom).map(([name, from]) => `${name} ${from}`);
  return words.length === 0 ? undefined : words.join(', ');
}
