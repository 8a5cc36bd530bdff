import { describe, expect, it } from 'vitest';
import { importText, pageOf, sentences } from '#test/importText.ts';

const [one, two, three] = sentences;
const said = 'The rudder is off, we are rowing.';
const quotesIn = (post: string) => {
  const { story } = importText(
    pageOf(`<article><h1>Ferry returns</h1><p>${one}</p>${post}<p>${two}</p><p>${three}</p></article>`),
  );
  expect(story.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))).toEqual([
    one,
    two,
    three,
  ]);
  return story.body.flatMap((block) => (block.type === 'quote' ? [block.text] : []));
};

describe('a post embedded in an article', () => {
  it.each([
    [
      `<blockquote class="twitter-tweet"><p>${said}</p>&mdash; Kit Larsen (@kit) <a href="https://x.example/1">November 3, 2024</a></blockquote>`,
      '— Kit Larsen (@kit) November 3, 2024',
    ],
    [
      `<div class="social-embed"><blockquote class="twitter-tweet">${said} &mdash; Kit Larsen (@kit) <a href="https://x.example/1">November 3, 2024</a></blockquote></div>`,
      '— Kit Larsen (@kit) November 3, 2024',
    ],
    [
      `<div class="share-embed"><div class="fb-post"><blockquote class="fb-xfbml-parse-ignore"><p>${said}</p>Posted by <a href="https://f.example/k">Kit Larsen</a> on&nbsp;<a href="https://f.example/k/1">Sunday, November 3, 2024</a></blockquote></div></div>`,
      'Posted by Kit Larsen on Sunday, November 3, 2024',
    ],
    [
      `<div class="embed-instagram"><blockquote class="instagram-media"><div><p><a href="https://i.example/p">${said}</a></p><p><a href="https://i.example/p">A post shared by Kit Larsen (@kit)</a> on <time>Nov 3, 2024</time></p></div></blockquote></div>`,
      'A post shared by Kit Larsen (@kit) on Nov 3, 2024',
    ],
    [
      `<blockquote class="mastodon-embed"><a href="https://m.example/@kit/1"><div>${said}</div><div>Post by @kit@m.example</div></a></blockquote>`,
      'Post by @kit@m.example',
    ],
  ])('is a quotation with its author and date in a line of their own: %s', (post, signature) => {
    expect(quotesIn(post)).toEqual([said, signature]);
  });

  it.each([
    [
      `<blockquote class="mastodon-embed" data-embed-url="https://m.example/@kit/1/embed"><a href="https://m.example/@kit/1"><div>${said}</div><div>View on Mastodon</div></a></blockquote>`,
      'View on Mastodon',
      'https://m.example/@kit/1',
    ],
    [
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.i.example/p/1/"><div><a href="https://i.example/p/1/"><div>Sieh dir diesen Beitrag auf Instagram an</div></a><p>${said}</p></div></blockquote>`,
      'Sieh dir diesen Beitrag auf Instagram an',
      'https://i.example/p/1/',
    ],
    [
      `<blockquote><p>${said}<br><a href="https://x.example/1">Voir sur X</a></p></blockquote>`,
      'Voir sur X',
      'https://x.example/1',
    ],
    [
      `<blockquote cite="https://t.example/1"><p>${said}</p><p><b><a href="https://t.example/1">この投稿をInstagramで見る</a></b></p></blockquote>`,
      'この投稿をInstagramで見る',
      'https://t.example/1',
    ],
  ])('has the line that leads to it as its source, not as its words: %s', (post, text, href) => {
    expect(quotesIn(post)).toEqual([said]);
    const { story, report } = importText(
      pageOf(`<article><h1>Ferry returns</h1><p>${one}</p>${post}<p>${two}</p><p>${three}</p></article>`),
    );
    expect(story.links).toMatchObject([
      { text, marks: [{ type: 'link', start: 0, end: text.length, href }] },
    ]);
    expect(report.dropped).toEqual([{ text: 'Ferry returns', why: 'repeat' }]);
  });

  it.each([
    ['leads nowhere', 'View on Mastodon'],
    ['leads to another site', '<a href="https://film.example/2">View the rest on FilmTube</a>'],
    [
      'is words of the post',
      '<a href="https://m.example/2">See what Kit saw on Friday morning, and how it ended</a>',
    ],
  ])('keeps a line that %s', (_, line) => {
    const post = `<blockquote class="mastodon-embed" cite="https://m.example/1"><p>${said}</p><p>${line}</p></blockquote>`;
    expect(quotesIn(post)).toEqual([said, line.replace(/<[^>]*>/g, '')]);
  });

  it('has no line cut off where a quotation only has a dash', () => {
    const quote = `${said} — Kit Larsen, on the pier`;
    expect(quotesIn(`<blockquote>${quote}</blockquote>`)).toEqual([quote]);
  });

  it('at the top of an article doesn’t date it', () => {
    const { story } = importText(
      pageOf(
        `<article><h1>Ferry returns</h1><blockquote class="mastodon-embed"><p>${said}</p><p>3 November 2024</p></blockquote>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</article>`,
      ),
    );
    expect(story.body.filter(({ type }) => type === 'quote')).toHaveLength(2);
  });
});
