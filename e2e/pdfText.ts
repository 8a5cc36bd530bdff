import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF as Chromium writes it (ISO 32000-1): objects in the open, streams deflated, fonts with a map to Unicode.
 * Pieces are joined in the order in which they are drawn, without spaces that the layout alone makes.
 */
export function pdfPages(pdf: Buffer): readonly string[] {
  const file = pdf.toString('latin1');
  const objects = new Map<string, { readonly text: string; readonly at: number }>();
  for (const found of file.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)endobj/g))
    objects.set(found[1] ?? '', { text: found[2] ?? '', at: found.index });
  const streamOf = (id: string | undefined) => {
    const object = objects.get(id ?? '');
    if (!object) return '';
    const start = file.indexOf('stream', object.at) + 'stream'.length;
    const from = file[start] === '\r' ? start + 2 : start + 1;
    return inflateSync(pdf.subarray(from, file.indexOf('endstream', from))).toString('latin1');
  };
  const maps = new Map<string, ReadonlyMap<string, string>>();
  const mapOf = (font: string) => {
    const known = maps.get(font);
    if (known) return known;
    const made = toUnicode(streamOf(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.text ?? '')?.[1]));
    maps.set(font, made);
    return made;
  };
  return [...objects.values()]
    .filter(({ text }) => /\/Type\s*\/Page\b/.test(text))
    .map(({ text }) => {
      const resources = /\/Resources (\d+) 0 R/.exec(text)?.[1];
      const inPlace = resources === undefined ? text : (objects.get(resources)?.text ?? '');
      const fonts = new Map(
        [...(/\/Font\s*<<([\s\S]*?)>>/.exec(inPlace)?.[1]?.matchAll(/\/(\w+) (\d+) 0 R/g) ?? [])].map(
          ([, name = '', id = '']) => [name, id],
        ),
      );
      return drawnText(streamOf(/\/Contents (\d+) 0 R/.exec(text)?.[1]), (name) =>
        mapOf(fonts.get(name) ?? ''),
      );
    });
}

/** Strings that are shown, each in the font chosen before it. */
function drawnText(drawing: string, mapOf: (font: string) => ReadonlyMap<string, string>): string {
  let map: ReadonlyMap<string, string> = new Map();
  const parts: string[] = [];
  for (const [, font, hex] of drawing.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^<]*?\bT[jJ])/g)) {
    if (font !== undefined) map = mapOf(font);
    else {
      const { length } = map.keys().next().value ?? '    ';
      const codes = hex?.match(new RegExp(`.{${length}}`, 'g')) ?? [];
      parts.push(codes.map((code) => map.get(code.toUpperCase()) ?? '').join(''));
    }
  }
  return parts.join('');
}

/** The map from codes of one or two bytes, in hexadecimal, to text (9.10.3). */
function toUnicode(stream: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const words = (hex: string) =>
    (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
  for (const [, part = ''] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of part.matchAll(/<([0-9A-Fa-f]{2,4})>\s*<([0-9A-Fa-f]+)>/g))
      map.set(code.toUpperCase(), words(text));
  for (const [, part = ''] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of part.matchAll(
      /<([0-9A-Fa-f]{2,4})>\s*<([0-9A-Fa-f]{2,4})>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const unit = Number.parseInt(text, 16) + code - first;
        map.set(code.toString(16).padStart(from.length, '0').toUpperCase(), String.fromCharCode(unit));
      }
    }
    for (const [, from = '', list = ''] of part.matchAll(
      /<([0-9A-Fa-f]{2,4})>\s*<[0-9A-Fa-f]{2,4}>\s*\[([^\]]*)\]/g,
    ))
      [...list.matchAll(/<([0-9A-Fa-f]+)>/g)].forEach(([, text = ''], index) => {
        const code = Number.parseInt(from, 16) + index;
        map.set(code.toString(16).padStart(from.length, '0').toUpperCase(), words(text));
      });
  }
  return map;
}
