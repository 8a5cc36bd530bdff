import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundledStory, seed } from './bundledStory.ts';

const story = bundledStory();

/** "2023-09-20" as the agency prints it, with the time zone. */
function dateLine(): string {
  const day = new Date(`${story.published}T00:00:00Z`);
  return `${day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })} ${story.timeZone}`;
}

describe('the text of the bundled story', () => {
  it('joins up to the text we were given, character for character', () => {
    const [photo] = story.photos;
    const caption = `1 of ${story.photos.length}\n${photo?.caption}\n`;
    const paragraphs = story.body.map((block) => ('text' in block ? block.text : '?'));
    const together = [
      `${story.headline}\n\n${dateLine()}\n`,
      caption.repeat(2), // the source prints its first caption twice; the story has it once
      `\n${story.dateline?.text} — ${paragraphs.join('\n\n')}\n\n`,
      `__\n\n${story.contributors[0]?.text}\n\n___\n\n${story.links[0]?.text}`,
    ].join('');
    expect(together).toBe(seed);
  });

  it('is compared with the very file that the oracle was made from', () => {
    const digest = createHash('sha256').update(seed).digest('hex');
    expect(digest).toBe('4ebbc29c1b2029e82a1bfae8176f81db2a092fbb34fe04f19439a0e0c53006b2');
  });

  it('has ten paragraphs, one contributor line and one link, each once', () => {
    expect(story.body.map(({ id, type }) => `${id} ${type}`)).toEqual(
      Array.from({ length: 10 }, (_, i) => `p${i + 1} paragraph`),
    );
    expect([story.contributors.length, story.links.length]).toEqual([1, 1]);
  });

  it('keeps the agency’s misprint and its curly quotes', () => {
    const text = JSON.stringify(story.body);
    expect(text).toContain('Wednesday’s KNCA report');
    expect(text).toContain('“ardent” cheers');
  });

  it('was published on a day, in a time zone, with no further precision', () => {
    expect([story.published, story.timeZone, story.updated]).toEqual(['2023-09-20', 'GMT', undefined]);
  });

  it('names its owner and says that our licence does not cover it', () => {
    expect(story.publisher.name).toBe('The Associated Press');
    expect(story.rights).toEqual({
      copyrightNotice: '© 2023 The Associated Press. All rights reserved.',
      usageTerms: "Text included as supplied for this demonstration; not covered by this project's licence.",
    });
  });

  it('links its further coverage at the printed address', () => {
    const [link] = story.links;
    const [mark] = link?.marks ?? [];
    expect(mark).toMatchObject({ type: 'link', href: 'https://apnews.com/hub/asia-pacific' });
    expect(link?.text.slice(mark?.start, mark?.end)).toBe('https://apnews.com/hub/asia-pacific');
  });
});
