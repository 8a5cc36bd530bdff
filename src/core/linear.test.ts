import { describe, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import { expectLinear } from '#test/expectLinear.ts';
import { annotate } from './annotate/annotate.ts';
import { exportForms } from './exporters/exportForm.ts';
import { exportStory } from './exporters/exportStory.ts';
import { importArticle } from './importers/importArticle.ts';
import { parseStory } from './story/parseStory.ts';
import type { Story } from './story/story.ts';

/** What has made a pattern read the rest of a text again and again, and its like. */
const units = [
  ...[
    '@',
    'a@',
    '@.',
    'a.b@',
    'www.',
    'https://a',
    '“',
    '”',
    '‘',
    '"',
    "'",
    '’s ',
    'a’s',
    '(',
    '()',
    '[',
    '](',
    '{',
    '<',
    '</',
  ],
  ...[
    '&',
    '&#',
    '&amp',
    '#',
    '# ',
    '*',
    '**',
    '_',
    '~',
    '`',
    '-',
    '- ',
    '—',
    '–',
    '\\',
    '\\"',
    '|',
    '=',
    ',',
    ', ',
    ';',
    ':',
  ],
  ...[
    '1',
    '1.',
    '1 ',
    '1,',
    '19',
    '2019 ',
    '1/',
    '12:30 ',
    ' ',
    '\t',
    '\u00a0',
    '\n',
    '\n\n',
    '\r',
    'a\n',
    '\n- ',
    '\n> ',
    '\n# ',
  ],
  ...[
    'A ',
    'AB ',
    'Al ',
    'Aa',
    'A.',
    'U.S. ',
    'Mr. ',
    'New York ',
    'Hall of ',
    'of the ',
    'A & ',
    'A-',
    'AP ',
    '(AP) ',
    'By A ',
  ],
  ...[
    'Monday ',
    'on Monday ',
    'Jan. 5, ',
    'last week ',
    'from May to ',
    'said ',
    '“A ” ',
    '中',
    '。',
    'é',
    '\u00ad',
    '…',
    '! ',
  ],
  ...[
    '<p>',
    '<b>',
    '<br>',
    '<!--',
    '<a href=',
    '<p>a</p>',
    '</p>',
    '"a":',
    '{"a":',
    '[1,',
    'a.jpg 1x, ',
    'a.jpg?',
    'Photo: ',
  ],
];

/** The same each time: pairs of units that the list doesn't have. */
function* pairs(count: number) {
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return units[seed % units.length] ?? '';
  };
  for (let i = 0; i < count; i += 1) yield next() + next();
}

const shapes = [...units, ...pairs(80)];

function storyOf(text: string): Story {
  const parsed = parseStory({
    version: 1,
    id: 'ferry',
    language: 'en',
    headline: 'Night ferry',
    published: '2024-05-01',
    publisher: { name: 'The Harbour Post' },
    rights: { copyrightNotice: '© The Harbour Post' },
    body: [{ id: 'p1', type: 'paragraph', text }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const read = (name: string, text: string) =>
  importArticle([{ name, bytes: new TextEncoder().encode(text) }], {});
const prose =
  '<p>The night ferry is back on its route after a month in the yard, the board said on Monday.</p>'.repeat(
    4,
  );
const plain = (text: string) => text.replace(/["<>]/g, '');

const pageWith = (text: string) =>
  `<html><head><title>${text}</title><meta name="author" content="${text}">
<meta property="article:published_time" content="${text}"></head><body class="${text}"><article><h1>Night ferry</h1>${prose}
<figure><img alt="${text}" src="${text}" srcset="${text}"><figcaption>${text}</figcaption></figure></article></body></html>`;

const steps: Readonly<Record<string, (text: string) => unknown>> = {
  'annotating a paragraph': (text) =>
    annotate(storyOf(`It is back. ${text} The end.`), shippedGazetteer(), '2024-05-01'),
  'reading plain text': (text) => read('a.txt', `Night ferry\n\nIt is back. ${text}\n\nThe end.`),
  'reading Markdown': (text) => read('a.md', `# Night ferry\n\nIt is back. ${text}\n\nThe end.`),
  'reading a page': (text) =>
    read('a.html', `<article><h1>Night ferry</h1>${prose}<p>${text}</p>${prose}</article>`),
  'reading attributes of a page': (text) => read('a.html', pageWith(plain(text))),
  'reading data of a page': (text) =>
    read(
      'a.html',
      `<html><head><title>Night</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${text}</script></head><body><article><h1>Night ferry</h1>${prose}</article></body></html>`,
    ),
  'reading ninjs': (text) =>
    read(
      'a.json',
      JSON.stringify({
        uri: 'a',
        headline: 'Night ferry',
        byline: text,
        body_text: text,
        associations: { a: { type: 'picture', description_text: text, renditions: { a: { href: text } } } },
      }),
    ),
};

const length = 24_000;

function expectLinearForAll(step: (text: string) => unknown): void {
  for (const unit of shapes)
    expectLinear(JSON.stringify(unit), length, (size) => unit.repeat(Math.ceil(size / unit.length)), step);
}

// Each test runs hundreds of texts, which takes minutes on a busy machine.
describe('the time for a text grows with its length, whatever it is made of, when', {
  timeout: 300_000,
}, () => {
  it.each(Object.entries(steps))('%s', (_name, step) => {
    expectLinearForAll(step);
  });

  it.each(exportForms)('exporting it as %s', (form) => {
    expectLinearForAll((text) => exportStory(storyOf(`A. ${text} a`), form));
  });
});
