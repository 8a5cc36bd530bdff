import type { StoryAddress } from '#core/session/address.ts';

/** The rendered text of the story, which finds its own elements. */
export type StoryText = {
  /** Highlights exactly the names and the evidence of this address; without a change it does nothing. */
  readonly highlight: (address: StoryAddress) => void;
  /** The elements of a name's mentions, in page order. */
  readonly mentionsOf: (entity: string) => readonly HTMLElement[];
  /** By its DOM id. */
  readonly sentence: (id: string) => HTMLElement | undefined;
  readonly article: HTMLElement;
  /** The container of the text. */
  readonly box: HTMLElement;
  /** From the headline to the foot, px in the window; the ruler of mentions is measured by it. */
  readonly extent: () => { readonly top: number; readonly height: number };
};

export type Registered = 'event' | 'photo';

/** A registry of elements that one feature renders and another scrolls to or focuses. */
export type Elements = {
  /** For `ref`: registers the element while it is in the page. */
  readonly register: (kind: Registered, id: string, element: HTMLElement) => () => void;
  readonly find: (kind: Registered, id: string) => HTMLElement | undefined;
  readonly registerText: (text: StoryText) => () => void;
  readonly text: () => StoryText | undefined;
  /** Prerendered lists, used until the code of the live ones has loaded. */
  readonly registerStandIn: (find: Elements['find']) => () => void;
};

export function makeElements(): Elements {
  const elements = new Map<string, HTMLElement>();
  let text: StoryText | undefined;
  const standIns = new Set<Elements['find']>();
  return {
    register: (kind, id, element) => {
      const key = `${kind} ${id}`;
      elements.set(key, element);
      return () => {
        if (elements.get(key) === element) elements.delete(key);
      };
    },
    find: (kind, id) =>
      elements.get(`${kind} ${id}`) ?? [...standIns].map((find) => find(kind, id)).find(Boolean),
    registerText: (next) => {
      text = next;
      return () => {
        if (text === next) text = undefined;
      };
    },
    text: () => text,
    registerStandIn: (find) => {
      standIns.add(find);
      return () => standIns.delete(find);
    },
  };
}
