import type { Page } from '@playwright/test';

export type Colour = readonly [red: number, green: number, blue: number];

/** The mean colour of a picture in the page; `reader` is a page without a policy, such as a blank one. */
export function meanColour(reader: Page, png: Buffer): Promise<Colour> {
  return reader.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue] as const;
  }, png.toString('base64'));
}
