import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const introduction = 'Nine islanders spent a day at sea without a rudder, and came home to cheers';
const importWith = (top: string) =>
  importText(pageOf(`<article><header><h1>Ferry returns</h1></header>${top}${article}</article>`));

describe('an introduction in the article’s own element', () => {
  it.each([
    `<p class="standfirst">${introduction}</p>`,
    `<p class="standfirst">${introduction}.</p>`,
    `<div data-component="standfirst"><p>${introduction} on the <a href="/pier">pier</a></p></div>`,
    `<figure><img src="https://a.example/p.jpg"><figcaption>The pier.</figcaption></figure><p class="article__dek">${introduction}</p>`,
    `<p>By Ana Wu</p><h2 class="subtitle">${introduction}</h2>`,
    `<div class="intro"><p>${introduction}</p></div>`,
  ])('is the summary and leaves the text: %s', (top) => {
    const imported = importWith(top);
    expect(imported.story.summary).toMatch(introduction);
    expect(textsOf(imported)).toEqual(sentences);
  });

  it.each([
    [`<p class="intro">${introduction}.</p>`, 1],
    [`<p class="standfirst">${introduction}.</p><p class="standfirst">${introduction} again.</p>`, 2],
    [`<p>${introduction}.</p><p class="standfirst">${introduction} again.</p>`, 2],
  ])('is text if it is one of the paragraphs, has several lines or stands among them: %s', (top, lines) => {
    const imported = importWith(top);
    expect(imported.story.summary).toBeUndefined();
    expect(textsOf(imported)).toHaveLength(sentences.length + lines);
  });
});
