import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const droppedOf = (imported: ReturnType<typeof importText>) =>
  imported.report.dropped.map(({ text }) => text);

describe('a ninjs item with several variants', () => {
  const item = (more: object) => importText(JSON.stringify({ uri: 'urn:ferry', type: 'text', ...more }));
  const main = { role: 'main', contentType: 'text/html', value: article };

  it('has the main headline, whatever comes first, also with its role as an address', () => {
    const headlines = [
      { role: 'https://cv.example/headline#short', value: 'Ferry back after the storm' },
      { role: 'https://cv.example/headline#main', value: 'Ferry returns' },
    ];
    const imported = item({ headlines, bodies: [main] });
    expect(imported.story.headline).toBe('Ferry returns');
    expect(droppedOf(imported)).toContain('Ferry back after the storm');
  });

  it('has the main body, not another one in HTML, whose words are listed', () => {
    const teaser = {
      role: 'teaser',
      contentType: 'text/html',
      value: '<p>Read how nine islanders came home.</p>',
    };
    const imported = item({ headline: 'Ferry returns', bodies: [teaser, main] });
    expect(textsOf(imported)).toEqual(sentences);
    expect(droppedOf(imported)).toContain('Read how nine islanders came home.');
  });

  it('lists no plain copy of the same body', () => {
    const plain = { role: 'text', contentType: 'text/plain', value: sentences.join('\n\n') };
    expect(droppedOf(item({ headline: 'Ferry returns', bodies: [main, plain] }))).toEqual([]);
  });
});

describe('words beside the body of a NITF item', () => {
  const nitf = (head: string, end = '') =>
    importText(
      `<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline>${head}</body.head><body.content>${article}</body.content>${end}</body></nitf>`,
    );

  it('are shown: the second headline or abstract as summary, the tagline at the end', () => {
    const imported = nitf(
      '<abstract><p>Nine islanders are home.</p></abstract>',
      '<body.end><tagline>Ana Wu covers the islands.</tagline></body.end>',
    );
    expect(imported.story.summary).toBe('Nine islanders are home.');
    expect(imported.story.contributors.map(({ text }) => text)).toEqual(['Ana Wu covers the islands.']);
  });

  it('are listed if there is no place for them', () => {
    const imported = nitf(
      '<hedline><hl2>After a night at sea</hl2></hedline><abstract>Nine islanders are home.</abstract>',
    );
    expect(imported.story.summary).toBe('After a night at sea');
    expect(droppedOf(imported)).toContain('Nine islanders are home.');
  });
});

describe('a NewsML-G2 item', () => {
  it('has its main headline and its description', () => {
    const { story } = importText(
      `<newsItem><contentMeta><headline role="hld:sub">After a night at sea</headline><headline role="hld:main">Ferry returns</headline>
      <description role="drol:summary">Nine islanders are home.</description></contentMeta><contentSet><inlineXML><html><body>${article}</body></html></inlineXML></contentSet></newsItem>`,
    );
    expect([story.headline, story.summary]).toEqual(['Ferry returns', 'Nine islanders are home.']);
  });
});

describe('pasted paragraphs without a headline', () => {
  it('stay whole; their first words are offered as one', () => {
    const imported = importText(sentences.join('\n\n'));
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.report.guessed).toContainEqual(
      expect.objectContaining({ field: 'headline', because: 'the text has none; these are its first words' }),
    );
  });
});

describe('half a surrogate pair, which no file can hold', () => {
  const half = '\\ud83d';
  const isWhole = ({ story }: ReturnType<typeof importText>) => !/\\ud[89a-f]/.test(JSON.stringify(story));

  it('is read as a sign of loss, in an item and in a page’s data', () => {
    const item = `{"uri":"urn:ferry","type":"text","headline":"Ferry ${half} returns","body_html":${JSON.stringify(article)}}`;
    const imported = importText(item);
    expect(imported.story.headline).toBe('Ferry \ufffd returns');
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry ${half} returns"}</script>`;
    expect([imported, importText(pageOf(article, data))].every(isWhole)).toBe(true);
  });
});
