import { parseStory } from '#core/story/parseStory.ts';
import type { Story } from '#core/story/story.ts';
import many from '../../e2e/stories/many/story.json' with { type: 'json' };
import rtl from '../../e2e/stories/rtl/story.json' with { type: 'json' };
import stress from '../../e2e/stories/stress/story.json' with { type: 'json' };
import bundled from '../../public/stories/kim-returns-from-russia/story.json' with { type: 'json' };

function parsed(file: unknown): Story {
  const story = parseStory(file);
  if (!story.ok) throw new Error(JSON.stringify(story));
  return story.value;
}

/** No names, no dates, no pictures; in Korean, which may not break inside a word. */
const korean = {
  version: 1,
  id: 'gallery-korean',
  language: 'ko',
  headline: '제주 해녀들, 겨울 바다에서 다시 물질을 시작하다',
  published: '2025-01-14',
  publisher: { name: '한라일보' },
  rights: { copyrightNotice: '© 한라일보' },
  body: [
    {
      id: 'p1',
      type: 'paragraph',
      text: '제주 서귀포의 해녀 열두 명이 지난 주말 첫 물질에 나섰다. 바람이 잦아든 새벽이었다.',
    },
  ],
  contributors: [],
  links: [],
  photos: [],
  entities: [],
  mentions: [],
  places: [],
  sources: [],
  attributions: [],
  times: [],
};

/** Stories as varied as imported ones. */
export const stories = {
  bundled: parsed(bundled),
  'right to left': parsed(rtl),
  '3,000 mentions': parsed(many),
  'odd data': parsed(stress),
  'Korean, nothing marked': parsed(korean),
};
