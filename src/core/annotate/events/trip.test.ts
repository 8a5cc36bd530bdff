import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import { aStoryFile } from '#test/aStoryFile.ts';
import { parseStory } from '../../story/parseStory.ts';
import { annotate } from '../annotate.ts';

/** Titles and dates of the events found in a story of these paragraphs, published on 20 March 2026. */
function eventsOf(...paragraphs: readonly string[]): readonly string[] {
  const body = paragraphs.map((text, i) => ({ id: `p${i + 1}`, type: 'paragraph', text }));
  const { version, id, language, publisher, rights } = aStoryFile();
  const file = {
    version,
    id,
    language,
    publisher,
    rights,
    headline: 'A long way',
    published: '2026-03-20',
    body,
  };
  const parsed = parseStory(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { story } = annotate(parsed.value, shippedGazetteer(), '2026-03-21');
  return (story.timeline?.events ?? []).map(({ title, when }) => `${title}: ${when ?? 'undated'}`);
}

describe('a journey of a known length', () => {
  it('is dated backwards from the day of return', () => {
    expect(
      eventsOf(
        'Helen Carter talked about Helen Carter’s five-day visit to Japan.',
        'Helen Carter returned to London on 12 March 2026.',
      ),
    ).toContain('Helen Carter’s five-day visit to Japan: 2026-03-07~/2026-03-12~');
  });

  it('is dated forwards from the day of departure if no return is reported', () => {
    expect(
      eventsOf(
        'Helen Carter set off from London on 12 March 2026.',
        'Friends spoke of Helen Carter’s two-week tour of Japan.',
      ),
    ).toContain('Helen Carter’s two-week tour of Japan: 2026-03-12~/2026-03-26~');
  });

  it('has no date if neither is reported, and adds no sentence of ours to the story', () => {
    expect(eventsOf('Friends spoke of Helen Carter’s two-week tour of Japan.')).toContain(
      'Helen Carter’s two-week tour of Japan: undated',
    );
  });

  it('can occur more than once in a story', () => {
    expect(
      eventsOf(
        'Helen Carter’s five-day visit to Japan was short.',
        'Daniel Okafor’s ten-day trip to Canada was long.',
      ),
    ).toHaveLength(2);
  });
});
