import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';
import { articleErrorToText } from './articleError.ts';
import { importArticle } from './importArticle.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const refusal = (bytes: Uint8Array, name = 'article') => {
  const imported = importArticle([{ name, bytes }]);
  return imported.ok ? undefined : imported.error.kind;
};

it.each([
  '<p><img src="https://a.example/x.jpg"></p>',
  '<p><img src="https://a.example/x.jpg" alt="A pier"></p>',
])('says that a picture alone has no text: %s', (html) => {
  const imported = importArticle([{ name: 'paste', bytes: new TextEncoder().encode(html) }]);
  expect(imported).toMatchObject({ ok: false, error: { kind: 'notAnArticle', because: 'it has no text' } });
});

it.each([
  JSON.stringify({ uri: 'x', headline: 'Ferry', body_text: 'It is \0 back.' }),
  'Ferry\n\nIt is \0 back.',
])('shows a NUL as what can’t be read, so that a copy of the story is no binary file', (source) => {
  const imported = importArticle([{ name: 'item', bytes: new TextEncoder().encode(source) }]);
  expect(imported.ok && JSON.stringify(imported.value.story.body)).toContain('It is \ufffd back.');
});

describe('what is no article', () => {
  it.each([
    ['an empty file', latin(''), 'empty'],
    ['white space', latin(' \n\t '), 'empty'],
    ['a PDF', latin('%PDF-1.7\n%\xe2\xe3'), 'binary'],
    [
      'an office document, a book or a bomb: an archive is never unpacked (case 43)',
      latin('PK\x03\x04\x14\x00'),
      'binary',
    ],
    ['bytes of no kind', Uint8Array.from({ length: 5000 }, (_, i) => (i * 97) % 7), 'binary'],
    ['JSON cut short', latin('{"version": 1, "headline": "Ferry'), 'damaged'],
    ['XML cut short', latin('<?xml version="1.0"?><nitf><body><body.con'), 'damaged'],
    ['JSON nested without end', bytesOf('['.repeat(200_000)), 'tooDeep'],
    ['XML nested without end', bytesOf(`<?xml version="1.0"?><nitf>${'<a>'.repeat(100_000)}`), 'tooDeep'],
    ['JSON of no news format', latin('{"colour": "blue"}'), 'notAnArticle'],
    [
      'a form to sign in',
      bytesOf(pageOf('<form><input type="password"></form><p>Please sign in.</p>')),
      'login',
    ],
    ['50 MB', new Uint8Array(50 * 2 ** 20).fill(65), 'tooLarge'],
    ['a text without end', bytesOf(`${sentences[0]}\n\n`.repeat(40_000)), 'tooLong'],
    ['a page of text without end', bytesOf(pageOf(`<p>${sentences[0]}</p>`.repeat(40_000))), 'tooLong'],
  ])('is rejected in plain words: %s', (_, bytes, kind) => {
    const imported = importArticle([{ name: 'article', bytes }]);
    if (imported.ok) throw new Error('it was accepted');
    expect(imported.error.kind).toBe(kind);
    expect(articleErrorToText(imported.error)).toMatch(/\barticle\b.*\.$/s);
  });

  it('pollutes no prototype with the keys it has', () => {
    const named = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}';
    const { story } = importText(`{${named}, "uri": "x", "headline": "Ferry", "body_text": "It is back."}`);
    expect(story.headline).toBe('Ferry');
    expect({}).not.toHaveProperty('polluted');
  });

  it('resolves no entity but the predefined ones', () => {
    const source = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hosts"><!ENTITY y "yyy">]><nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>One &x; two &y; &amp; three.</p></body.content></body></nitf>`;
    expect(textsOf(importText(source))).toEqual(['One &x; two &y; & three.']);
  });
});

describe('endless nesting in a text that is short enough to read', () => {
  it.each([
    ['hundreds of thousands of lines', 'Ferry.\n'.repeat(300_000)],
    ['blank lines', `${'\n'.repeat(1_000_000)}${sentences[0]}`],
    ['one line', 'ferry '.repeat(300_000)],
    ['brackets in Markdown', `# Ferry\n\n${'[a]('.repeat(50_000)}`],
    ['signs at the end of an address', `Ferry\n\nhttps://a.example/${')'.repeat(500_000)}x`],
    [
      'a run of white space in a page',
      pageOf(`<article>${article}<pre>${' '.repeat(500_000)}x</pre></article>`),
    ],
    ['captions', Array.from({ length: 500 }, (_, i) => `Pier ${i}. (AP Photo/Ana Wu)`).join('\n\n')],
    [
      'links in one paragraph',
      pageOf(`<article>${article}<p>${'<a href="https://a.example/">a</a> '.repeat(20_000)}</p></article>`),
    ],
    [
      'rows of a table',
      pageOf(`<article>${article}<table>${'<tr><td>a<td>b'.repeat(20_000)}</table></article>`),
    ],
    ['unclosed comments', `<p>x</p>${'<!--[if'.repeat(100_000)}`],
  ])('loses no character: %s', (_, source) => {
    expect(importText(source).story.body.length).toBeGreaterThan(0);
  });
});

describe('bytes of a file (case 15)', () => {
  const page = (charset: string, words: readonly number[]) =>
    Uint8Array.from([
      ...latin(`<html><head>${charset}</head><body><p>`),
      ...words,
      ...latin('</p></body></html>'),
    ]);
  const czech = [
    0x50, 0xf8, 0xed, 0x6c, 0x69, 0x9a, 0x20, 0x9e, 0x6c, 0x75, 0x9d, 0x6f, 0x75, 0xe8, 0x6b, 0xfd, 0x20,
    0x6b, 0xf9, 0xf2,
  ];
  const japanese = [0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xcc, 0x8d, 0x60];
  const korean = [0xbc, 0xad, 0xbf, 0xef, 0xc0, 0xc7, 0x20, 0xc7, 0xd7, 0xb1, 0xb8];

  it.each([
    ['windows-1250', page('<meta charset="windows-1250">', czech), 'Příliš žluťoučký kůň'],
    ['Shift_JIS', page('<meta charset="Shift_JIS">', japanese), '東京の港'],
    [
      'EUC-KR',
      page('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', korean),
      '서울의 항구',
    ],
    [
      'UTF-8 with a mark and a lying declaration',
      Uint8Array.from([
        0xef,
        0xbb,
        0xbf,
        ...page('<meta charset="iso-8859-1">', [...bytesOf('Příliš 東京')]),
      ]),
      'Příliš 東京',
    ],
  ])('are decoded as they were written: %s', (_, bytes, text) => {
    expect(textsOf(importText(bytes))).toEqual([text]);
  });

  it('are flagged when they were encoded twice, and fixed on request', () => {
    const twice = 'The cafÃ© on the pier doesnâ€™t open before noon, said its owner.';
    expect(importText(twice).report.encoding?.twice).toMatchObject({ count: 2, before: 'Ã©', after: 'é' });
    expect(textsOf(importText(twice, { fixEncoding: true }))[0]).toContain('café on the pier doesn’t');
  });
});

describe('wire text (case 17)', () => {
  const wire = [
    'Ferry returns to the isle=',
    'By KIT LARSEN=',
    'Coast Wire=',
    '(Eds: Minor edits.)',
    '   PORT ELLEN (CW) _ The ferry left the harbour at dawn on',
    'Tuesday with nine people on board, the coastguard said in',
    'a statement.',
    '   It came back in the evening with a cracked rudder, and the',
    'islanders who had waited on the pier cheered it in.',
    '   ___',
    '   CW writers Ana Wu in Oban and Tom Iyer in Leith contributed to this report.',
  ].join('\r\n');
  const imported = importText(wire);

  it('has a paragraph for each, with wrapped lines joined by a space', () => {
    expect(textsOf(imported)).toEqual(sentences.slice(0, 2));
  });

  it('has headline, byline, dateline and contributors in their fields', () => {
    const { story } = imported;
    expect([story.headline, story.byline, story.dateline?.text]).toEqual([
      'Ferry returns to the isle',
      'KIT LARSEN',
      'PORT ELLEN (CW)',
    ]);
    expect(story.contributors.map(({ text }) => text)).toEqual([
      'CW writers Ana Wu in Oban and Tom Iyer in Leith contributed to this report.',
    ]);
    expect(story.publisher.name).toMatch(/Coast Wire|CW/);
  });

  it('keeps notes for the desk out of the text and lists them', () => {
    expect(imported.report.dropped).toContainEqual({ text: '(Eds: Minor edits.)', why: 'desk' });
  });
});

describe('a byline (case 7)', () => {
  it('loses no letter of a name', () => {
    const { story } = importText(
      `Ferry returns\n\nBy ABBY BYERS, LIBBY ROSSBY and COLBY ADEYEMI\n\n${sentences.join('\n\n')}`,
    );
    expect(story.byline).toBe('ABBY BYERS, LIBBY ROSSBY and COLBY ADEYEMI');
  });
});

describe('a paste (IMP-13)', () => {
  it('from Google Docs is not all bold', () => {
    const { story } = importText(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr"><span style="font-weight:400">The ferry is </span><span style="font-weight:700">back</span><span>.</span></p><p dir="ltr"><span>${sentences[0]}</span></p></b>`,
    );
    const marks = story.body.flatMap((block) => ('marks' in block ? (block.marks ?? []) : []));
    expect(marks.filter(({ type }) => type === 'strong').length).toBeLessThanOrEqual(1);
    expect(textsOf({ story } as never).at(-1)).toBe(sentences[0]);
  });

  it('from Word keeps its paragraphs and list, but nothing of Word’s own', () => {
    const imported = importText(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml>Normal 0</xml><![endif]--><style>p.MsoNormal {mso-style-parent:"";}</style></head><body><!--StartFragment--><p class=MsoNormal>The ferry is back<o:p></o:p></p><p class=MsoNormal>${sentences[0]}</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>   </span></span><![endif]>One rudder</p><!--EndFragment--></body></html>`,
    );
    expect(imported.story.headline).toBe('The ferry is back');
    expect(textsOf(imported)).toEqual([sentences[0], 'One rudder']);
    expect(imported.story.body.at(-1)).toMatchObject({ type: 'listItem', list: 'bullet' });
  });
});

describe('hostile markup (IMP-15, case 41)', () => {
  const harmless = sentences[0];
  it.each([
    '<img src="x" onerror="window.__p=1">',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
    '<a href="javascript:window.__p=1">a</a>',
    '<a href=" java\nscript:window.__p=1">a</a>',
    '<a href="JaVaScRiPt&colon;window.__p=1">a</a>',
    '<a href="data:text/html,<script>window.__p=1</script>">a</a>',
    '<a href="vbscript:x">a</a>',
    '<svg><script>window.__p=1</script><p><style><img src=x onerror=window.__p=1></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.__p=1&gt;">',
    '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=window.__p=1 src>">',
    '<noscript><p title="</noscript><img src=x onerror=window.__p=1>">',
    '<iframe srcdoc="<script>window.__p=1</script>"></iframe>',
    '<base href="javascript:window.__p=1//"><a href="x">a</a>',
    '<p style="background:url(javascript:x)">styled</p>',
  ])('yields only text, and keeps what is harmless: %s', (payload) => {
    const imported = importText(`<div>${payload}</div><p>${harmless}</p><p>${sentences[1]}</p>`);
    expect(textsOf(imported).join('\n')).toContain(sentences[1]);
    const links = imported.story.body
      .flatMap((block) => ('marks' in block ? (block.marks ?? []) : []))
      .flatMap((mark) => (mark.type === 'link' ? [mark.href] : []));
    for (const href of [...links, ...imported.remote.map(({ address }) => address)])
      expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
  });
});

describe('a picture beside the article', () => {
  const png = Uint8Array.from([
    ...latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    0,
    0,
    1,
    144,
    0,
    0,
    1,
    4,
    8,
    6,
    0,
    0,
    0,
  ]);
  it('has its size from its file header, so that nothing moves when it loads', () => {
    const page = pageOf(`<article>${article}<img src="files/pier.png" width="200" height="200"></article>`);
    const imported = importArticle([
      { name: 'ferry.html', bytes: bytesOf(page) },
      { name: 'files/pier.png', bytes: png },
    ]);
    expect(imported.ok && imported.value.story.photos[0]).toMatchObject({
      width: 400,
      height: 260,
      renditions: [{ type: 'image/png', width: 400, height: 260 }],
    });
  });
});

it('is recognised by its content, not by its file name', () => {
  expect(refusal(latin('%PDF-1.7'), 'ferry.txt')).toBe('binary');
});
