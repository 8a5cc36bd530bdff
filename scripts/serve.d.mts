export declare function serve(options: {
  readonly dir: string;
  readonly base?: string;
  readonly port?: number;
}): Promise<{ readonly url: string; readonly close: () => void }>;
