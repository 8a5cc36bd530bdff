import { describe, expect, it } from 'vitest';
import { readPictureHeader } from './pictureHeader.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  );
const zeros = (length: number) => Array.from({ length }, () => 0);
const frame = [0xff, 0xc0, 0, 17, 8, 1, 4, 1, 144, 3];
const exif = (orientation: number) =>
  bytes(
    [0xff, 0xe1, 0, 34],
    'Exif\0\0',
    'MM',
    [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1],
    [0, orientation, ...zeros(6)],
  );

describe('the size of a picture, from its first bytes', () => {
  it.each([
    ['image/png', bytes('\x89PNG\r\n\x1a\n', zeros(4), 'IHDR', [0, 0, 1, 144, 0, 0, 1, 4])],
    ['image/gif', bytes('GIF89a', [144, 1, 4, 1])],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], frame)],
    ['image/webp', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [143, 1, 0, 3, 1, 0])],
    ['image/avif', bytes(zeros(4), 'ftypavif', zeros(20), 'ispe', zeros(4), [0, 0, 1, 144, 0, 0, 1, 4])],
  ])('is read of %s', (type, file) => {
    expect(readPictureHeader(file)).toEqual({ type, width: 400, height: 260 });
  });

  it('is as displayed if the camera was held upright', () => {
    const photo = (orientation: number) =>
      readPictureHeader(bytes([0xff, 0xd8], [...exif(orientation)], frame));
    expect(photo(1)).toMatchObject({ width: 400, height: 260 });
    expect(photo(6)).toMatchObject({ width: 260, height: 400 });
  });

  it('is undefined for a file that is truncated, empty, or of another kind', () => {
    for (const file of [bytes(), bytes([0xff, 0xd8, 0xff]), bytes('\x89PNG'), bytes('%PDF-1.7 and so on')])
      expect(readPictureHeader(file)).toBeUndefined();
  });
});
