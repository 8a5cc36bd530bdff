/** Type and size of a picture from the first bytes of its file; sizes in px, as displayed. */
export type PictureHeader = { readonly type: string; readonly width: number; readonly height: number };

/** Camera files contain a preview before the frame header; this is as far as headers are searched. */
const reach = 512 * 1024;

/** Reads the common formats: JPEG, PNG, GIF, WebP, AVIF. Undefined for everything else. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const head = bytes.subarray(0, reach);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const header = read(view);
    return header && header.width > 0 && header.height > 0 ? header : undefined;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause; // truncated file: read past its end
    return undefined;
  }
}

function read(view: DataView): PictureHeader | undefined {
  if (view.getUint16(0) === 0xffd8) return readJpeg(view);
  if (letters(view, 1, 3) === 'PNG')
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if (letters(view, 0, 4) === 'GIF8')
    return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (letters(view, 8, 4) === 'WEBP') return readWebp(view);
  if (letters(view, 4, 4) === 'ftyp') return readAvif(view);
  return undefined;
}

function letters(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, i) => view.getUint8(at + i)));
}

/** Walks the JPEG segments to the first frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function readJpeg(view: DataView): PictureHeader | undefined {
  let isTurned = false;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { type: 'image/jpeg', ...(isTurned ? { width: height, height: width } : { width, height }) };
    }
    if (marker === 0xe1 && letters(view, at + 4, 4) === 'Exif') isTurned = isOnItsSide(view, at + 10);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Exif orientation (tag 0x0112); 5 to 8 swap width and height. `start`: of the TIFF part. */
function isOnItsSide(view: DataView, start: number): boolean {
  const isLittle = letters(view, start, 2) === 'II';
  const directory = start + view.getUint32(start + 4, isLittle);
  const entries = view.getUint16(directory, isLittle);
  for (let i = 0; i < entries; i += 1) {
    const at = directory + 2 + i * 12;
    if (view.getUint16(at, isLittle) === 0x0112) return view.getUint16(at + 8, isLittle) >= 5;
  }
  return false;
}

/** Lossy (`VP8 `), lossless (`VP8L`) and extended (`VP8X`) files store their size in different places. */
function readWebp(view: DataView): PictureHeader | undefined {
  const type = 'image/webp';
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (letters(view, 12, 4)) {
    case 'VP8 ':
      return {
        type,
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { type, width: three(24) + 1, height: three(27) + 1 };
  }
  return undefined;
}

/** The first `ispe` property; ours and most encoders' files contain a single picture. */
function readAvif(view: DataView): PictureHeader | undefined {
  if (!/avi[fs]/.test(letters(view, 8, Math.min(24, view.byteLength - 8)))) return undefined;
  for (let at = 0; at + 16 <= view.byteLength; at += 1)
    if (view.getUint32(at) === 0x69737065)
      return { type: 'image/avif', width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
  return undefined;
}
