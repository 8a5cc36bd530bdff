import { describe, expect, it } from 'vitest';
import { article, importText } from '#test/importText.ts';

const headline = (title: string, head = '', top = '') =>
  importText(
    `<html><head><title>${title}</title>${head}</head><body>${top}<article>${article}</article></body></html>`,
    { address: 'https://www.harbourgull.example/ferry' },
  ).story.headline;

describe('the headline of a page without a main heading', () => {
  it.each([
    ['Ferry returns with cracked rudder - Harbour Gull', '', ''],
    ['Ferry returns with cracked rudder | The Quay Herald', '', ''],
    [
      'Ferry returns with cracked rudder - Quay Herald',
      '<meta name="application-name" content="Quay Herald">',
      '',
    ],
    [
      'Quay Herald | Ferry returns with cracked rudder',
      '<meta name="twitter:site" content="@QuayHerald">',
      '',
    ],
    [
      'Ferry returns with cracked rudder – Quay Herald',
      '<link rel="alternate" type="application/rss+xml" title="Quay Herald » Feed" href="/feed">',
      '',
    ],
    [
      'Ferry returns with cracked rudder · Quay Herald',
      '',
      '<a href="/"><img src="/l.svg" alt="Quay Herald"></a>',
    ],
    ['Ferry returns with cracked rudder', '', ''],
  ])('has no name of the site: %s', (title, head, top) => {
    expect(headline(title, head, top)).toBe('Ferry returns with cracked rudder');
  });

  it.each(['Ferry returns - island cheers', 'Ferry: what we know', 'Ana Wu | Jo Lind'])(
    'keeps what is not one: %s',
    (title) => {
      expect(headline(title)).toBe(title);
    },
  );
});
