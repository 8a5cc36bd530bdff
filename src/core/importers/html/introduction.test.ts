import { describe, expect, it } from 'vitest';
import { importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const introduction = 'Nine islanders spent a day at sea without a rudder';
const long = sentences.map((sentence) => `<p>${sentence} ${sentence}</p>`).join('');
const page = (lines: string, head = '') =>
  importText(
    pageOf(
      `<div class="page"><div class="top"><div><h1>Ferry returns</h1>${lines}</div></div><div class="columns"><div class="story-text">${long}</div></div></div>`,
      head,
    ),
  );

describe('an introduction far above the body', () => {
  it.each([
    `<p class="entry__subtitle">${introduction}</p>`,
    `<div class="teaser-text"><p>${introduction}</p></div>`,
    `<div class="description"><p><strong>${introduction}</strong></p></div>`,
    `<div class="post__lead"><h2>${introduction}</h2></div>`,
    `<div><div class="article-excerpt">${introduction}</div></div>`,
    `<section class="vorspann"><span>${introduction}</span></section>`,
  ])('is the summary, by its name: %s', (lines) => {
    expect(page(lines).story.summary).toBe(introduction);
  });

  it('is the summary without a name, if the metadata has it as the description, whole or cut', () => {
    const line = `${introduction}, and one of them lost his hat on the way home`;
    for (const description of [line, `${line.slice(0, 60)}…`])
      expect(page(`<p>${line}</p>`, `<meta name="description" content="${description}">`).story.summary).toBe(
        line,
      );
  });

  it('is found below the headline where that is no main heading, or the main heading is the site’s', () => {
    for (const head of ['<h3>Ferry returns</h3>', '<h1>Coast Wire</h1><h2>Ferry returns</h2>']) {
      const { story } = importText(
        pageOf(
          `<div class="page"><div>${head}</div><div class="footer">3 May 2021</div><div class="teaser-text"><p>${introduction}</p></div><div class="story-text">${long}</div></div>`,
          '<meta property="og:title" content="Ferry returns">',
        ),
      );
      expect([story.headline, story.summary]).toEqual(['Ferry returns', introduction]);
    }
  });

  it('is kept as text if it has several lines', () => {
    const lines = ['Nobody was hurt in the storm at sea', 'The rudder is to be looked at on Friday'];
    const imported = page(`<ul class="summary">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`);
    expect(textsOf(imported)).toEqual(expect.arrayContaining(lines));
  });

  it.each([
    '<p class="lead">By Ana Wu of the Norvik office</p>',
    '<p class="subtitle">Published on 3 May 2021 at 9.30</p>',
    '<ul class="summary share-links"><li>Send this story to a friend of yours</li></ul>',
    '<div class="intro"><a href="/x">Ten piers to see in the summer of this year</a></div>',
    '<p>Choose how you would like the text to be shown</p>',
  ])('is not what only stands there: %s', (lines) => {
    const imported = page(lines);
    expect([imported.story.summary, ...textsOf(imported)].filter((text) => text !== undefined)).toEqual(
      sentences.map((sentence) => `${sentence} ${sentence}`),
    );
  });

  it('is not repeated if the text begins with it', () => {
    const imported = page(`<p class="standfirst">${sentences[0]}</p>`);
    expect(imported.story.summary).toBeUndefined();
    expect(textsOf(imported)).toHaveLength(4);
  });
});

describe('an article that Readability passes over for a long notice below it', () => {
  it('is found, as it begins under the headline', () => {
    const notice = sentences.map((sentence) => `<p class="terms">We earn a share. ${sentence}</p>`).join('');
    const links = `<ul>${'<li><a href="/a">Ten piers to see in pictures</a></li>'.repeat(12)}</ul>`;
    const imported = importText(
      pageOf(
        `<div class="above-footer"><h1>Ferry returns</h1><div class="beam">${long}</div>${links}</div><section class="article-body content">${notice}</section>`,
      ),
    );
    expect(textsOf(imported)).toEqual(sentences.map((sentence) => `${sentence} ${sentence}`));
  });
});
