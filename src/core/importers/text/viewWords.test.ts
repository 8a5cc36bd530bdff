import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { isViewLine } from './viewWords.ts';

describe('a line that leads to a post on its network', () => {
  it.each([
    'View on Mastodon',
    'View this post on Instagram',
    'See this Instagram photo by @kit on Instagram',
    'Diesen Beitrag auf Instagram ansehen',
    'Auf X ansehen',
    'Voir cette publication sur Instagram',
    'Ver esta publicación en Instagram',
    'Ver essa foto no Instagram',
    'Visualizza questo post su Instagram',
    'Dit bericht op Instagram bekijken',
    'Visa detta inlägg på Instagram',
    'Se dette opslaget på Instagram',
    'Näytä tämä julkaisu Instagramissa',
    'Wyświetl ten post na Instagramie',
    'Zobrazit příspěvek na Instagramu',
    'Посмотреть эту публикацию в Instagram',
    'Переглянути цей допис в Instagram',
    "Bu gönderiyi Instagram'da gör",
    'Δείτε αυτή τη δημοσίευση στο Instagram.',
    'この投稿をInstagramで見る',
    'Instagram에서 이 게시물 보기',
    '在 Instagram 查看这篇帖子',
  ])('%s', (line) => {
    expect(isViewLine(line)).toBe(true);
  });

  it.each([
    'The view on the harbour',
    'A post shared by Kit Larsen (@kit)',
    'November 3, 2024',
    'Watch the film',
    'See you on deck, Kit: the ferry is leaving in an hour, and nobody will wait for you then',
    '',
  ])('is not %j', (line) => {
    expect(isViewLine(line)).toBe(false);
  });

  it('is told in time proportional to its length', () => {
    expectLinear('view', 80, (size) => 'view a '.repeat(size / 7), isViewLine);
  });
});
