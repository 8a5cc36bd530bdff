import { describe, expect, it } from 'vitest';
import { bundledStory, seed } from './bundledStory.ts';

const story = bundledStory();
const [first, ...ours] = story.photos;

describe('the first picture', () => {
  it('has the agency’s caption word for word, credit included', () => {
    expect(seed).toContain(`1 of 6\n${first?.caption}\n`);
    expect(first?.caption.endsWith('(Korean Central News Agency/Korea News Service via AP)')).toBe(true);
  });

  it('marks the four notices inside it', () => {
    const notices = first?.notices.map(({ kind, start, end }) => [kind, first.caption.slice(start, end)]);
    expect(notices).toEqual([
      ['handout', 'In this photo provided by the North Korean government'],
      ['access', expect.stringMatching(/^Independent journalists were not given access .* government\.$/)],
      ['unverified', 'The content of this image is as provided and cannot be independently verified.'],
      ['watermark', expect.stringMatching(/^Korean language watermark .* Korean Central News Agency\.$/)],
    ]);
  });

  it('says outside the caption that it is not the agency’s photo', () => {
    expect(first?.kind).toBe('illustration');
    expect(first?.label).toBe('Illustration in place of the agency’s photo');
    expect(first?.note).toContain('an illustration stands in its place');
  });
});

describe('our own captions', () => {
  it('are five, each with its names marked', () => {
    const names = ours.map(({ id }) =>
      story.mentions
        .filter(({ block }) => block === `caption-${id}`)
        .map(({ entity, quote }) => `${quote}: ${entity}`),
    );
    expect(names).toEqual([
      ['Kim: kim-jong-un'],
      ['North Korea: north-korea', 'Russia: russia', 'Kim: kim-jong-un', 'Russia: russia'],
      ['Kim: kim-jong-un', 'Putin: vladimir-putin', 'Russia: russia'],
      ['North Korea: north-korea', 'South Korea: south-korea'],
      ['Kim: kim-jong-un', 'Pyongyang: pyongyang', 'Russia: russia'],
    ]);
  });

  it('mark every occurrence of a name that they mark once', () => {
    for (const { id, caption } of ours) {
      const marked = story.mentions.filter(({ block }) => block === `caption-${id}`);
      for (const quote of new Set(story.mentions.map((mention) => mention.quote))) {
        const uses = [...caption.matchAll(new RegExp(`(?<![\\w-])${quote}(?![\\w-])`, 'g'))];
        for (const { index } of uses)
          expect(
            marked.some(({ start, end }) => start <= index && index < end),
            `${quote} in ${id}`,
          ).toBe(true);
      }
    }
  });

  it('have their dates resolved', () => {
    const dates = ours.map(({ id }) =>
      story.times
        .filter(({ block }) => block === `caption-${id}`)
        .map(({ quote, when }) => `${quote}: ${when}`),
    );
    expect(dates).toEqual([
      ['Monday morning, Sept. 18: 2023-09-18'],
      ['Sept. 12: 2023-09-12', 'Monday, Sept. 18: 2023-09-18'],
      ['Sept. 13: 2023-09-13'],
      [],
      ['Sept. 15: 2023-09-15', 'six-day: 2023-09-12~/2023-09-18~'],
    ]);
  });

  it('name the source of what they add to the story', () => {
    expect(story.photos.map(({ sources }) => sources.map(({ source }) => source))).toEqual([
      [],
      [],
      ['AP via Devdiscourse', 'The Korea Herald with Yonhap'],
      ['Yonhap'],
      [],
      ['Yonhap'],
    ]);
  });

  it('are labelled, credited and licensed', () => {
    for (const { label, credit, license, alt } of ours)
      for (const words of [label, credit, license, alt]) expect(words).toBeTruthy();
  });
});
