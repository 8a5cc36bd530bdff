import type { StoryAddress } from '#core/session/address.ts';

/** The text of the story as it stands in the page. It finds its own elements; the session only asks. */
export type StoryText = {
  /** Highlights exactly the names and the evidence of this address; the same again costs nothing. */
  readonly highlight: (address: StoryAddress) => void;
  /** A name's elements, in page order. */
  readonly mentionsOf: (entity: string) => readonly HTMLElement[];
  /** By its DOM id. */
  readonly sentence: (id: string) => HTMLElement | undefined;
  readonly article: HTMLElement;
  /** What holds the text. */
  readonly box: HTMLElement;
  /** From the headline to the foot, px in the window: where mentions stand is measured in it. */
  readonly extent: () => { readonly top: number; readonly height: number };
};

export type Registered = 'event' | 'photo';

/** Elements that one feature draws and another leads to, registered by their owners. */
export type Elements = {
  /** For `ref`: registers while the element is in the page. */
  readonly register: (kind: Registered, id: string, element: HTMLElement) => () => void;
  readonly find: (kind: Registered, id: string) => HTMLElement | undefined;
  readonly registerText: (text: StoryText) => () => void;
  readonly text: () => StoryText | undefined;
  /** Lists that stand in for those whose code is not here yet. */
  readonly registerStandIn: (find: Elements['find']) => () => void;
};

export function makeElements(): Elements {
  const elements = new Map<string, HTMLElement>();
  let text: StoryText | undefined;
  let standIn: Elements['find'] | undefined;
  return {
    register: (kind, id, element) => {
      const key = `${kind} ${id}`;
      elements.set(key, element);
      return () => {
        if (elements.get(key) === element) elements.delete(key);
      };
    },
    find: (kind, id) => elements.get(`${kind} ${id}`) ?? standIn?.(kind, id),
    registerText: (next) => {
      text = next;
      return () => {
        if (text === next) text = undefined;
      };
    },
    text: () => text,
    registerStandIn: (find) => {
      standIn = find;
      return () => {
        if (standIn === find) standIn = undefined;
      };
    },
  };
}
