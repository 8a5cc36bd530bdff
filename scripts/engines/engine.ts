/** A browser that is driven from outside, as far as the journeys need it. */
export type Engine = {
  readonly name: string;
  /** Its own words, such as `153.8.0`. */
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page; what it returns must be JSON. */
  readonly run: (body: string) => Promise<unknown>;
  /** As a reader's click: with a user's activation, which steps in history depend on. */
  readonly click: (selector: string) => Promise<void>;
  /** Missing where the driver can't do it. */
  readonly back?: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The page as it is on screen, at 1440 px, as PNG in base64. */
  readonly picture: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** An engine, or why it can't be tried here. */
export type Started =
  | { readonly ok: true; readonly engine: Engine }
  | { readonly ok: false; readonly why: string };
