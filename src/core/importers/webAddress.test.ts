import { describe, expect, it } from 'vitest';
import { article, importText, pageOf } from '#test/importText.ts';
import { toWebAddress } from './webAddress.ts';

const broken = [
  'https://cdn.example:99999/a.jpg',
  'https://',
  'http://[::1',
  'https://a b.example/c.jpg',
  'https://%zz.example/a.jpg',
];

describe('an address of the web', () => {
  it.each([...broken, '//cdn.example/a.jpg', 'a.jpg', 'javascript:alert(1)', ''])(
    'is none if it is %j',
    (address) => {
      expect(toWebAddress(address)).toBeUndefined();
    },
  );

  it('is in the form that a browser would use', () => {
    expect(toWebAddress(' HTTPS://CDN.example/ä.jpg')).toBe('https://cdn.example/%C3%A4.jpg');
  });
});

it.each(broken)('a picture at %j is kept without its address, and so is the article', (address) => {
  const { remote, story } = importText(
    pageOf(
      `<article>${article}<figure><img src="${address}"><figcaption>The pier.</figcaption></figure></article>`,
    ),
  );
  expect(remote).toEqual([]);
  expect(story.photos.map(({ caption }) => caption)).toEqual(['The pier.']);
});
