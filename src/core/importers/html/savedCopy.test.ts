import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { article, importText, pageOf } from '#test/importText.ts';
import { findSavedCopy } from './savedCopy.ts';

const address = 'https://coastwire.example/ferry';

describe('what a program wrote into a page that it saved', () => {
  it.each([
    ['a browser', `<!-- saved from url=(0031)${address} -->`, undefined],
    [
      'an extension that makes one file',
      `<!--\n Page saved with SingleFile \n url: ${address} \n saved date: Mon Jan 01 2024 10:00:05 GMT+0100 (Central European Standard Time)\n-->`,
      '2024-01-01T10:00:05+01:00',
    ],
    [
      'one that writes elements',
      `<meta name="savepage-url" content="${address}"><meta name="savepage-date" content="Mon Jan 01 2024 10:00:05 GMT-0500 (EST)">`,
      '2024-01-01T10:00:05-05:00',
    ],
    [
      'one that writes attributes',
      `<html data-scrapbook-source="${address}" data-scrapbook-create="20240101100005123">`,
      '2024-01-01T10:00:05Z',
    ],
    [
      'a site copier',
      `<!-- Mirrored from coastwire.example/ferry by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 01 Jan 2024 10:00:05 GMT -->`,
      '2024-01-01T10:00:05Z',
    ],
  ])('is its address and time: %s', (_, words, at) => {
    const found = findSavedCopy(`${words}<p>x</p>`);
    expect(found.address?.replace('http:', 'https:')).toBe(address);
    expect(found.at).toBe(at);
  });

  it('is the time of a web archive, at the end of the page', () => {
    const end = `${'<p>x</p>'.repeat(3000)}<!--\n     FILE ARCHIVED ON 07:12:34 Jan 05, 2021 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 10:00:00 Nov 27, 2026.\n-->`;
    expect(findSavedCopy(end).at).toBe('2021-01-05T07:12:34Z');
  });

  it('is nothing that the page itself says', () => {
    expect(findSavedCopy(`<p>url: ${address} saved date: Mon Jan 01 2024</p><!-- url -->`)).toEqual({});
  });

  it('is found in time proportional to the page', () => {
    expectLinear('open comments', 24_000, (size) => '<!-- url: '.repeat(size / 10), findSavedCopy);
  });
});

it('gives the story its address and the time of the copy', () => {
  const page = pageOf(`<article><h1>Ferry returns</h1>${article}</article>`).replace(
    '<html',
    `<!-- Page saved with SingleFile\n url: ${address}\n saved date: Mon Jan 01 2024 10:00:05 GMT+0000 (GMT) --><html`,
  );
  const { story } = importText(page);
  expect(story.sourceUrl).toBe(address);
  expect([story.captured, story.readFrom?.captured]).toEqual(['2024-01-01T10:00:05Z', 'comment']);
});
