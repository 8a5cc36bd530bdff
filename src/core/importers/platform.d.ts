/**
 * What importers need of the platform, available in pages, workers and Node. Only the members in use are
 * declared, since core is compiled without DOM and Node types.
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

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare function atob(base64: string): string;
