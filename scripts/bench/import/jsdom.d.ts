/** Only what the benchmark uses. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html: Uint8Array,
      options?: {
        readonly url?: string;
        readonly contentType?: string;
        readonly virtualConsole?: VirtualConsole;
      },
    );
    readonly window: { readonly document: never; close(): void };
  }
}
