import { describe, expect, it } from 'vitest';
import { importText, sentences, textsOf } from '#test/importText.ts';
import { splitDateline } from './splitDateline.ts';

const text = sentences.join('\n\n');

describe('a dateline', () => {
  it.each([
    ['ROME and BERN, Switzerland (NW) — The ferry left.', 'ROME and BERN, Switzerland (NW)'],
    ['OSAKA, Japan, Dec. 9 Kyodo - The ferry left.', 'OSAKA, Japan, Dec. 9 Kyodo'],
    ['Lima, Jan 2 (EFE).- The ferry left.', 'Lima, Jan 2 (EFE)'],
    ['PARIS, 3 mars (Reuters) - Le bac est parti.', 'PARIS, 3 mars (Reuters)'],
    ['(ANSA) - ROMA, 1 LUG - Il traghetto.', '(ANSA) - ROMA, 1 LUG'],
    ['STOCKHOLM/TT: Färjan är tillbaka.', 'STOCKHOLM/TT'],
    ['Oslo/NTB – Ferja er tilbake.', 'Oslo/NTB'],
    ['HELSINKI/COASTWIRE: The ferry left.', 'HELSINKI/COASTWIRE'],
    ['Oslo — The ferry left.', 'Oslo'],
    ['Bergen, Norway — The ferry left.', 'Bergen, Norway'],
    ['Sandusky, Ohio – “It is back,” she said.', 'Sandusky, Ohio'],
    ['Rumford, N.H. -- The ferry left.', 'Rumford, N.H.'],
    ['Strandvik, May 5 — The ferry left.', 'Strandvik, May 5'],
  ])('is recognised in each agency’s shape: %s', (line, dateline) => {
    expect(splitDateline(line)?.dateline).toBe(dateline);
  });

  it.each([
    'Monday (May 3) - The ferry left.',
    'The plan - which failed - was old.',
    'Jan 30 (Gracenote) - Results',
    'HIV/AIDS: The clinic reopens.',
    'AC/DC: Tickets on sale',
    'Oslo — the city of the fjord — waits.',
    'Ferry — The story of a line',
    'Oslo – Bergen',
    'Monday, May 5 — The ferry left.',
    'Update, May 5 — The ferry is back.',
    'Ana Wu, Jo Lind — They met again.',
  ])('is no sentence or entry with a dash: %s', (line) => {
    expect(splitDateline(line)).toBeUndefined();
  });

  it.each(['20170102T222800+0000', '2017-01-02 22:28:00 GMT+00:00', 'MARCH 04, 2013', 'BC-BBN'])(
    'is no time of transmission, day or code of a system: %s',
    (field) => {
      const nitf = `<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline><dateline><story.date>${field}</story.date></dateline></body.head>
        <body.content>${sentences.map((one) => `<p>${one}</p>`).join('')}</body.content></body></nitf>`;
      expect(importText(nitf).story.dateline).toBeUndefined();
    },
  );
});

describe('a byline', () => {
  it('may be an agency’s name in small letters', () => {
    const item = JSON.stringify({ uri: 'x', headline: 'Ferry returns', byline: 'dpa', body_text: text });
    expect(importText(item).story.byline).toBe('dpa');
  });

  it('is not the initials of a desk', () => {
    const nitf = `<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline><byline>gr/bp</byline></body.head>
      <body.content><p>${sentences[0]}</p></body.content></body></nitf>`;
    expect(importText(nitf).story.byline).toBeUndefined();
  });
});

describe('the end of a report', () => {
  const lastOf = (end: string) => {
    const { story } = importText(`Ferry returns\n\n${text}${end}`);
    return {
      last: textsOf({ story } as never).at(-1),
      contributors: story.contributors.map((line) => line.text),
    };
  };

  it.each(['(Reporting by Ana Wu in Oslo; Editing by Jo Lind)', '(Additional reporting by Ana Wu)'])(
    'has the agency’s credits apart, also inside the last paragraph: %s',
    (credits) => {
      expect(lastOf(` ${credits}`)).toEqual({ last: sentences[3], contributors: [credits] });
    },
  );

  it.each([
    'Ana Wu reported from Bergen. Jo Lind in Oslo and Pia Dahl in Kirkwall contributed.',
    'This story has been corrected to show that nine people were on board, not eight.',
    'CORRECTION: Nine people were on board.',
  ])('has who contributed and what was corrected apart: %s', (line) => {
    expect(lastOf(`\n\n${line}`)).toEqual({ last: sentences[3], contributors: [line] });
  });

  it('leaves out contacts that are not for publication, and lists them', () => {
    const { story, report } = importText(
      `Bergen (dpa) - ${text}\n\n# Notebook\n\n## Editorial contacts\n\n- Reporting by: Ana Wu, +49 30 1234 5678`,
    );
    expect(story.body.flatMap((block) => ('text' in block ? [block.text] : [])).at(-1)).toBe(sentences[3]);
    expect(report.dropped.map((one) => one.text)).toContain('- Reporting by: Ana Wu, +49 30 1234 5678');
  });
});

describe('a wire item', () => {
  it('of one sentence keeps an abbreviation at the end of its headline', () => {
    expect(importText('The ferry with nine people on board is to sail for the U.S.').story.headline).toBe(
      'The ferry with nine people on board is to sail for the U.S.',
    );
  });

  it('after a stray sign of the transmission is read as one', () => {
    const item = `\x7f\0\x01abc123 4 i 58 xyz 0012\r\nFerry returns=\x02\r\nFerry returns\r\n\r\n${text}\r\n\x03`;
    expect(importText(item).report.format).toBe('iptc7901');
  });

  it('keeps the rows of a table apart', () => {
    const rows = [
      'Tampa Bay   73   52   .584',
      'Cleveland   73   51   .589',
      'Oakland     71   52   .577',
      'Boston      66   59   .528',
    ];
    const wrapped = text.replace(/(.{60}\S*) /g, '$1\n');
    expect(textsOf(importText(`Standings today\n\n${wrapped}\n\n${rows.join('\n')}`)).slice(-4)).toEqual(
      rows.map((row) => row.replace(/ +/g, ' ')),
    );
  });

  it('in NewsML 1 is not its style sheet, and escaped paragraphs are paragraphs', () => {
    const escaped = sentences.map((one) => `&lt;P&gt;${one}&lt;/P&gt;`).join('');
    const item = `<NewsML><NewsItem><NewsComponent><NewsComponent><ContentItem><DataContent>p { color: red; } h1 { font-size: 12px; }</DataContent></ContentItem></NewsComponent>
      <NewsComponent><NewsLines><HeadLine>Ferry returns</HeadLine></NewsLines><ContentItem><DataContent>${escaped}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`;
    expect(textsOf(importText(item))).toEqual(sentences);
  });

  it('in XML with its lines wrapped and its paragraphs indented has its paragraphs', () => {
    const wrap = (one: string) => one.replace(/(.{50}\S*) /g, '$1\n');
    const content = sentences
      .map((one) => `    ${wrap(one)}`)
      .join('\n')
      .trimStart();
    const item = `<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline></body.head><body.content><p>${content}</p></body.content></body></nitf>`;
    expect(textsOf(importText(item))).toEqual(sentences);
  });

  it('in XML with breaks that only wrap lines has whole paragraphs', () => {
    const wrapped = sentences.map((one) => `<p>${one.replace(/(.{50}\S*) /g, '$1<br/>')}</p>`).join('');
    const item = `<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline></body.head><body.content>${wrapped}</body.content></body></nitf>`;
    expect(textsOf(importText(item))).toEqual(sentences);
  });

  it.each(['3013-07-07T10:00:00Z', '2567-01-02'])(
    'from the year of another calendar has no date: %s',
    (date) => {
      const item = `<nitf><head><docdata><date.issue norm="${date}"/></docdata></head><body><body.head><hedline><hl1>Ferry returns</hl1></hedline></body.head><body.content><p>${sentences[0]}</p></body.content></body></nitf>`;
      expect(importText(item).story.published).toBeUndefined();
    },
  );
});

describe('a copied article', () => {
  it.each([
    ['October 16, 2024 17:05 GMT', '2024-10-16T17:05:00Z'],
    ['Updated 16 October 2024, 5:05 p.m. EDT', undefined],
    ['16 October 2024, 5:05 p.m. EDT', '2024-10-16T17:05:00-04:00'],
    ['16 October 2024', '2024-10-16'],
  ])('has the clock of its printed date: %s', (line, published) => {
    expect(importText(`Ferry returns\n\n${line}\n\n${text}`).story.published).toBe(published);
  });

  it('has its gallery’s captions as pictures, whatever credit they end in', () => {
    const captions = ['The pier at dawn, seen from the boat.', 'Ana Wu, left, waits. (Coastwire/Jo Lind)'];
    const gallery = captions.map((caption, i) => `${i + 1} of 2\n\n${caption}`).join('\n\n');
    const imported = importText(`Ferry returns\n\n${text}\n\n${gallery}`);
    expect(imported.story.photos.map(({ caption }) => caption)).toEqual(captions);
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('keeps a caption under its date line as a picture’s', () => {
    const caption = 'Ana Wu, left, and Jo Lind on the pier in Bergen, Friday, May 8, 2026. (CW/C. Hale)';
    const imported = importText(`Ferry returns\n\nMay 8, 2026\n\n${caption}\n\n${text}`);
    expect(imported.story.photos.map((photo) => photo.caption)).toEqual([caption]);
  });
});
