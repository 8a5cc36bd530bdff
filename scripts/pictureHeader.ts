/** What a picture file says of itself in its first bytes; sizes in pixels. */
export type PictureHeader = { readonly type: string; readonly width: number; readonly height: number };

/** Reads the formats that browsers show and newsrooms send: JPEG, PNG, WebP, AVIF. Undefined for all else. */
export function readPictureHeader(file: Buffer): PictureHeader | undefined {
  try {
    if (file.readUInt16BE(0) === 0xffd8) return readJpeg(file);
    if (file.toString('latin1', 1, 4) === 'PNG') return png(file);
    if (file.toString('latin1', 8, 12) === 'WEBP') return readWebp(file);
    if (file.toString('latin1', 4, 8) === 'ftyp') return readAvif(file);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause; // a file cut short: reading past its end
  }
  return undefined;
}

function png(file: Buffer): PictureHeader {
  return { type: 'image/png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Walks the segments to the first frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function readJpeg(file: Buffer): PictureHeader | undefined {
  let at = 2;
  while (file.readUInt8(at) === 0xff) {
    const marker = file.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { type: 'image/jpeg', width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
    at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Lossy (`VP8 `), lossless (`VP8L`) and extended (`VP8X`) files keep their size in different places. */
function readWebp(file: Buffer): PictureHeader | undefined {
  const type = 'image/webp';
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { type, width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = file.readUInt32LE(21);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { type, width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
  }
  return undefined;
}

/** The first `ispe` property; ours and most encoders' files have one picture and so one of them. */
function readAvif(file: Buffer): PictureHeader | undefined {
  const at = file.indexOf('ispe');
  if (!file.toString('latin1', 8, 32).includes('avif') || at === -1) return undefined;
  return { type: 'image/avif', width: file.readUInt32BE(at + 8), height: file.readUInt32BE(at + 12) };
}
