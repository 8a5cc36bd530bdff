import { describe, expect, it } from 'vitest';
import { isAppPath, pageFile, pathBelow } from './pageFile.ts';

const at = (address: string) => new URL(address, 'https://news.example/');

describe('the path below the base', () => {
  it.each([
    ['/reader/', '/reader/', ''],
    ['/reader/', '/reader', ''],
    ['/reader/', '/reader/stories/ferry?photo=quay#text', 'stories/ferry'],
    ['/', '/stories/ferry/', 'stories/ferry/'],
    ['/reader/', '/readers/stories/ferry', undefined],
  ])('under %s of %s is %s', (base, address, path) => {
    expect(pathBelow(base, at(address))).toBe(path);
  });
});

describe('the file of a page', () => {
  it.each(['', 'index.html'])('is the front page’s for “%s”', (path) => {
    expect(pageFile(path)).toBe('index.html');
  });
  it.each(['stories/ferry', 'stories/ferry/', 'stories/ferry.html', 'stories/ferry/index.html'])(
    'is the story’s for %s',
    (path) => {
      expect(pageFile(path)).toBe('stories/ferry/index.html');
    },
  );
});

describe('an address without a file', () => {
  it.each(['own/ferry-1', 'stories/tram/', 'tram.html'])('%s is left to the app', (path) => {
    expect(isAppPath(path)).toBe(true);
  });
  it.each(['stories/ferry/photos/quay.avif', 'licences.txt'])('%s is a file that is not there', (path) => {
    expect(isAppPath(path)).toBe(false);
  });
});
