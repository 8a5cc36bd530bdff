/**
 * The two platform classes that importers need and that the page, its workers and Node all have. Only what is
 * used is declared: core compiles without the types of a browser or of Node.
 */
declare class URL {
  constructor(address: string, base?: string);
  readonly href: string;
  readonly hostname: string;
  readonly protocol: string;
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
