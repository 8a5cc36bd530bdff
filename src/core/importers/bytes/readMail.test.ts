import { describe, expect, it } from 'vitest';
import { importText, sentences, textsOf } from '#test/importText.ts';

const head = [
  'Received: from mail.example by mx.example; Tue, 3 Feb 2026 09:05:02 +0100',
  'DKIM-Signature: v=1; a=rsa-sha256; d=harbour.example;',
  ' bh=abc; b=def',
  'From: =?utf-8?Q?Ana_W=C3=BC?= <ana@harbour.example>',
  'To: readers@harbour.example',
  'Subject: =?utf-8?B?RmVycnkg4oCUIHJl?= =?utf-8?B?dHVybnM=?=',
  'Date: Tue, 3 Feb 2026 09:05:00 +0100',
  'MIME-Version: 1.0',
];
const mail = (headers: readonly string[], body: string) => [...head, ...headers, '', body].join('\r\n');
const text = sentences.join('\r\n\r\n');
const quoted = text.replace('nine people', 'nine people =E2=80=94 all =\r\nof them =E2=80=94');

describe('an e-mail', () => {
  it.each([
    [
      'in quoted-printable',
      mail(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
        quoted,
      ),
    ],
    [
      'with HTML in base64',
      mail(
        ['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: base64'],
        btoa(
          Array.from(
            new TextEncoder().encode(
              `<html><body>${sentences.map((one) => `<p>${one.replace('nine people', 'nine people — all of them —')}</p>`).join('')}</body></html>`,
            ),
            (byte) => String.fromCharCode(byte),
          ).join(''),
        ).replace(/(.{76})/g, '$1\r\n'),
      ),
    ],
    [
      'of several nested parts',
      mail(
        ['Content-Type: multipart/mixed; boundary="outer"'],
        [
          '--outer',
          'Content-Type: multipart/alternative; boundary=inner',
          '',
          '--inner',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          quoted,
          '--inner--',
          '--outer--',
        ].join('\r\n'),
      ),
    ],
  ])('%s is decoded; subject, sender and date are headline, author and date', (_, source) => {
    const imported = importText(source);
    expect(imported.report.format).toBe('mail');
    expect(imported.story).toMatchObject({
      headline: 'Ferry — returns',
      byline: 'Ana Wü',
      published: '2026-02-03T09:05:00+01:00',
    });
    expect(textsOf(imported)).toEqual([
      sentences[0].replace('nine people', 'nine people — all of them —'),
      ...sentences.slice(1),
    ]);
  });

  it('in another character set is read in it', () => {
    const latin = Uint8Array.from(
      mail(
        ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
        `Café. ${text}`,
      ),
      (character) => character.charCodeAt(0),
    );
    expect(textsOf(importText(latin))[0]).toMatch(/^Café\. The ferry/);
  });
});
