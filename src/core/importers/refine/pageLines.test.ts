import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const [one, two, three, four] = sentences;
const between = (html: string) =>
  importText(
    pageOf(
      `<article><h1>Ferry returns</h1><p>${one}</p><p>${two}</p>${html}<p>${three}</p><p>${four}</p></article>`,
    ),
  );

describe('lines of the page between paragraphs', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Article continues below',
    'Anzeige',
    '- Anzeige -',
    'REKLAM',
    'Annons',
    'Publicité',
    'Реклама',
    '広告',
    'Skip to main content',
    'Media playback is unsupported on your device',
    'Published Aug 28, 2024 • Last updated 1 hour ago • 4 minute read',
    '4 minute read',
    'Stand: 17.06.2025 18:24 Uhr',
    'Publicerad 23 okt 2025 kl 10.23 Uppdaterad kl 12.17',
    'Opublikowano: 2 lutego 2025, 21:52',
    'Be the first to comment on this article',
    'Czytaj więcej',
  ])('are left out and listed: %s', (line) => {
    const imported = between(`<p>${line}</p>`);
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.report.dropped.map(({ text }) => text)).toContain(line);
  });

  it.each(['Whatsapp Facebook Pin', 'Vis mer', 'Foto Galeri'])(
    'are left out in any language where they are repeated: %s',
    (line) => {
      const imported = importText(
        pageOf(
          `<article><h1>Ferry returns</h1><p>${one}</p><p>${line}</p><p>${two}</p><p>${line}</p><p>${three}</p><p>${line}</p><p>${four}</p></article>`,
        ),
      );
      expect(textsOf(imported)).toEqual(sentences);
    },
  );

  it.each([
    ['Les også', 'Ten piers to see this summer'],
    ['Lesen Sie auch', 'Zehn Stege für den Sommer'],
    ['Czytaj też', 'Dziesięć pomostów na lato'],
    ['Read more', 'Ten piers to see this summer'],
    ['Lee también', 'Diez muelles para el verano'],
    ['Leggi anche', 'Dieci moli per l’estate'],
    ['À lire aussi', 'Dix jetées pour l’été'],
    ['Läs också', 'Tio bryggor för sommaren'],
    ['Читайте также', 'Десять причалов на лето'],
    ['関連記事', '夏の桟橋十選とその歩き方'],
  ])('are left out if they point to another story: %s', (words, title) => {
    expect(textsOf(between(`<p>${words}: <a href="/x">${title}</a></p>`))).toEqual(sentences);
    expect(textsOf(between(`<p>${words}</p><p><a href="/x">${title}</a></p>`))).toEqual(sentences);
  });

  it('are left out if they are nothing but the linked headline of another story', () => {
    expect(textsOf(between('<p><a href="/x">TEN PIERS TO SEE THIS SUMMER</a></p>'))).toEqual(sentences);
  });

  it.each([
    'Published works of the painter were sold for three million on Tuesday.',
    '<a href="/x">The report is public.</a>',
    'Advertisement is what the line lives on, she said.',
    'More Britons than ever cross by ferry.',
  ])('stay if they are sentences: %s', (line) => {
    expect(textsOf(between(`<p>${line}</p>`))).toContain(line.replace(/<[^>]+>/g, ''));
  });

  it.each([
    'You may also like these articles:',
    'Diese Artikel könnten dich ebenfalls interessieren:',
    'Estos artículos te pueden interesar:',
  ])('are left out if they announce other stories, with the links below: %s', (line) => {
    const links =
      '<p><a href="/x">Ten piers to see this summer</a></p><ul><li><a href="/y">The quay</a></li></ul>';
    expect(textsOf(between(`<p>${line}</p>${links}`))).toEqual(sentences);
  });

  it.each([
    'Externer Inhalt',
    'Empfohlener redaktioneller Inhalt',
    'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
    'To view this content, please accept cookies in your settings.',
  ])('are left out if they stand for something not shown: %s', (line) => {
    expect(textsOf(between(`<p>${line}</p>`))).toEqual(sentences);
  });

  it.each([
    'Readers who like these articles have read them on the ferry, the line found.',
    'The content of the box was shown to the divers, who agreed that it was a rudder.',
  ])('stay if they are of the story: %s', (line) => {
    expect(textsOf(between(`<p>${line}</p>`))).toContain(line);
  });

  it('stay if a line introduces the link', () => {
    expect(
      textsOf(
        between(
          '<p>The whole report can be read here:</p><p><a href="/x">Report on the rudder of the ferry</a></p>',
        ),
      ),
    ).toContain('Report on the rudder of the ferry');
  });
});

describe('the end of an article', () => {
  it('is where only links to other stories follow, whatever stands above them', () => {
    const list = ['Ten piers', 'The quay', 'A rudder'].map(
      (words) => `<p><a href="/x">${words} in pictures</a></p>`,
    );
    const imported = importText(
      pageOf(`<article><h1>Ferry returns</h1>${article}<h3>You may also like</h3>${list.join('')}</article>`),
    );
    expect(textsOf(imported)).toEqual(sentences);
  });

  const links = (words: readonly string[]) => words.map((word) => `<a href="/x">${word}</a>`);
  const ended = (html: string) =>
    importText(pageOf(`<article><h1>Ferry returns</h1>${article}${html}</article>`));

  it.each([
    [
      'a list of links',
      `<ul><li>${links(['Ten piers to see', 'The quay in pictures']).join('</li><li>')}</li></ul>`,
    ],
    [
      'links under a label in one paragraph',
      `<p><b>Don’t miss</b><br>${links(['Ten piers to see', 'The quay in pictures']).join(' [PICTURES]<br>')}</p>`,
    ],
    ['what it is filed under', `<div>Kategorie: ${links(['Hafen', 'Inseln']).join(', ')}</div>`],
    [
      'its tags',
      `<h4>Tags</h4><p>${links(['ferry', 'norvik harbour', 'rudders', 'islands']).join(', ')}</p>`,
    ],
  ])('is where only %s follows', (_, html) => {
    expect(textsOf(ended(html))).toEqual(sentences);
  });

  it.each([
    [
      'a line introduces it',
      `<p>The reports are public:</p><ul><li>${links(['The first report', 'The second report']).join('</li><li>')}</li></ul>`,
      'The first report',
    ],
    [
      'it has the sources',
      `<h2>Sources</h2><ul><li>${links(['The coastguard’s report', 'The line’s report']).join('</li><li>')}</li></ul>`,
      'The line’s report',
    ],
    [
      'it is a sentence',
      `<p>On the way are ${links(['Rome', 'Milan', 'Turin', 'Naples']).join(', ')}.</p>`,
      'On the way are Rome, Milan, Turin, Naples.',
    ],
  ])('is not a list of links where %s', (_, html, text) => {
    expect(textsOf(ended(html))).toContain(text);
  });

  it.each(['More from the inquiry', 'Read more', 'Related'])('is not “%s” above prose', (heading) => {
    const imported = between(`<h2>${heading}</h2>`);
    expect(textsOf(imported)).toEqual([one, two, heading, three, four]);
  });
});

describe('what is said twice', () => {
  const question = 'And what did the crew do when the rudder broke at sea?';

  it('stays twice, as a question does', () => {
    const imported = importText(
      pageOf(
        `<article><h1>Ferry returns</h1><p>${question}</p><p>${one}</p><p>${question}</p><p>${two}</p><p>${three}</p></article>`,
      ),
    );
    expect(textsOf(imported).filter((text) => text === question)).toHaveLength(2);
  });

  it('is once if one is a pull quote: the paragraph stays in its place', () => {
    const imported = importText(
      pageOf(
        `<article><h1>Ferry returns</h1><p>${one}</p><blockquote class="pullquote">${three}</blockquote><p>${two}</p><p>${three}</p><p>${four}</p></article>`,
      ),
    );
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.story.body.every(({ type }) => type === 'paragraph')).toBe(true);
  });

  it('is once if the page has a second copy of the text for another width', () => {
    const imported = importText(
      pageOf(
        `<article><h1>Ferry returns</h1><div class="wide">${article}</div><div class="narrow">${article}</div></article>`,
      ),
    );
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('is kept as a paragraph and as the caption of a picture elsewhere', () => {
    const imported = between(
      `<p>${question}</p><p>${one} Twice.</p><figure><img src="https://a.example/a.jpg"><figcaption>${question}</figcaption></figure>`,
    );
    expect(textsOf(imported)).toContain(question);
    expect(imported.story.photos[0]?.caption).toBe(question);
  });
});
