import { describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { pictureToExport } from './pictures.ts';

describe('the file of a picture that goes into an export', () => {
  it('is the whole picture as JPEG, as wide as a column needs', () => {
    const files = bundledStory().photos.map((photo) => pictureToExport(photo)?.file);
    expect(files).toContain('photos/arrival-960.jpg');
    expect(files.every((file) => /-960\.jpg$/.test(file ?? '') && !file?.includes('phone'))).toBe(true);
  });

  it('is the largest if all are small', () => {
    const renditions = [
      { file: 'b.webp', type: 'image/webp', width: 300 },
      { file: 'a.webp', type: 'image/webp', width: 200 },
    ];
    expect(pictureToExport({ renditions })?.file).toBe('b.webp');
  });

  it('is none if the picture was not supplied', () => {
    expect(pictureToExport({ renditions: [] })).toBeUndefined();
  });
});
