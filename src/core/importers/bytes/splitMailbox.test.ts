import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { importText, sentences, textsOf } from '#test/importText.ts';
import { importArticle } from '../importArticle.ts';
import { splitFile } from '../splitFile.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const split = (text: string) => splitFile({ name: 'harbour.mbox', bytes: bytesOf(text) });
const mail = (subject: string, body: string, from = 'ana@harbour.example Tue Feb  3 09:05:02 2026') =>
  [
    `From ${from}`,
    'From: Ana Wu <ana@harbour.example>',
    `Subject: ${subject}`,
    'Date: Tue, 3 Feb 2026 09:05:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
    '',
  ].join('\n');
const text = sentences.join('\n\n');
const storiesOf = (source: string) =>
  split(source).articles.map((files) => {
    const imported = importArticle(files);
    if (!imported.ok) throw new Error(JSON.stringify(imported.error));
    return imported.value;
  });

describe('a mailbox', () => {
  it.each([
    ['as RFC 4155 has it', 'ana@harbour.example Tue Feb  3 09:05:02 2026'],
    ['of a mail program without senders', '- Tue Feb 03 09:05:02 2026'],
    ['with a zone', '1234@xxx Tue Feb 03 09:05:02 +0000 2026'],
    ['with a zone at the end', 'ana Tue Feb  3 09:05 2026 +0100'],
  ])('is divided into its mails, each a story: %s', (_, from) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const box = [mail('Ferry returns', text, from), mail('Pier opens', text, from)].join('');
      const source = box.replaceAll('\n', lineEnd);
      expect(
        split(source)
          .articles.flat()
          .map(({ name }) => name),
      ).toEqual(['harbour-1.eml', 'harbour-2.eml']);
      const stories = storiesOf(source);
      expect(stories.map(({ story }) => story.headline)).toEqual(['Ferry returns', 'Pier opens']);
      expect(stories.map(textsOf)).toEqual([sentences, sentences]);
    }
  });

  it('of one mail is that mail', () => {
    expect(storiesOf(mail('Ferry returns', text)).map(({ report }) => report.format)).toEqual(['mail']);
  });

  it('loses the signs before lines that start with "From ", and no others', () => {
    const [first = ''] = sentences;
    const lines = ['>From the pier it is an hour.', '>>From here it was two.', `> From ${first}`];
    const [story] = storiesOf(mail('Ferry returns', [...lines, text].join('\n\n')));
    expect(story && textsOf(story).slice(0, 3)).toEqual([
      'From the pier it is an hour.',
      '>From here it was two.',
      `> From ${first}`,
    ]);
  });

  it('isn’t cut at a sentence that starts with "From "', () => {
    const lines = ['From 9:05 on 3 May 2026 the ferry runs again.', 'From Bergen: it was late.', text];
    expect(split(mail('Ferry returns', lines.join('\n\n'))).articles).toHaveLength(1);
    expect(split(`From 9:05 on 3 May 2026 it ran again.\n\n${text}`).articles[0]?.[0]?.name).toBe(
      'harbour.mbox',
    );
  });

  it('of more mails than can be read at once says how many are left', () => {
    const { articles, left } = split(mail('Ferry returns', text).repeat(620));
    expect([articles.length, left]).toEqual([500, 120]);
  });

  it('read as one file is its first mail, and the report names the others', () => {
    const { story, report } = importText(mail('Ferry returns', text) + mail('Pier opens', text));
    expect(story.headline).toBe('Ferry returns');
    expect(report.dropped).toContainEqual({ text: 'Pier opens', why: 'other' });
    const lost = report.dropped.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
    expect(report.kept + lost).toBe(report.characters);
  });

  it.each(['From \n', '\n>From a', 'From a 9:05 2026\nA: b\n\n'])(
    'is divided in time proportional to the file: %j',
    (unit) => {
      expectLinear(unit, 400_000, (size) => unit.repeat(size / unit.length), split);
    },
  );
});
