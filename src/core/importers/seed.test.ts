import { describe, expect, it } from 'vitest';
import { bundledStory, seed } from '#test/bundledStory/bundledStory.ts';
import { importArticle } from './importArticle.ts';
import { countCharacters } from './text/countCharacters.ts';

const imported = importArticle([{ name: 'seed.txt', bytes: new TextEncoder().encode(seed) }]);
if (!imported.ok) throw new Error(imported.error.kind);
const { story, report } = imported.value;
const bundled = bundledStory();

describe('the seed’s raw file, imported', () => {
  it('has the headline, date and time zone of the bundled story', () => {
    expect([story.headline, story.published, story.timeZone]).toEqual([
      bundled.headline,
      bundled.published,
      bundled.timeZone,
    ]);
  });

  it('has the ten paragraphs of the bundled story, with the same ids', () => {
    expect(story.body).toEqual(bundled.body);
  });

  it('has dateline, publisher, contributor and link of the bundled story', () => {
    expect(story.dateline?.text).toBe(bundled.dateline?.text);
    expect(story.publisher).toEqual(bundled.publisher);
    expect(story.contributors).toEqual(bundled.contributors);
    expect(story.links).toEqual(bundled.links);
  });

  it('has one caption with its notices, and reports the repeat', () => {
    const [photo] = story.photos;
    expect(story.photos).toHaveLength(1);
    expect(photo?.caption).toBe(bundled.photos[0]?.caption);
    expect(photo?.notices).toEqual(bundled.photos[0]?.notices);
    expect(photo?.credit).toBe('Korean Central News Agency/Korea News Service via AP');
    expect(report.dropped.filter(({ why }) => why === 'repeat')).toEqual([
      { text: photo?.caption, why: 'repeat' },
    ]);
  });

  it('accounts for every character of the file', () => {
    const texts = [
      story.headline,
      'September 20, 2023 GMT',
      story.photos[0]?.caption ?? '',
      story.dateline?.text ?? '',
      ...story.body.map((block) => ('text' in block ? block.text : '')),
      ...[...story.contributors, ...story.links].map(({ text }) => text),
    ];
    expect(report.characters).toBe(countCharacters(seed));
    expect(report.kept).toBe(countCharacters(texts.join('')));
  });
});
