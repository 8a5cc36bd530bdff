import { Parser } from 'htmlparser2';
import type { Element, Node } from './tree.ts';

/** Deeper elements are flattened into this level: no article needs them, and no recursion overflows the stack. */
const deepest = 150;
/** Beyond this depth the parser's time grows quadratically; real pages reach a few hundred levels. */
const deepestParsed = 2000;

type Kind = 'html' | 'xml';
type Open = { readonly children: Node[] };

/**
 * Parses a page or news item to a tree of plain values. Runs no script, resolves only predefined entities, fetches
 * nothing. Undefined if elements nest too deeply; bare text and fragments get an `html` element.
 */
export function parseTree(source: string, kind: Kind): Element | undefined {
  const top: Node[] = [];
  const open: Open[] = [{ children: top }];
  let elements = 0;
  let isTooDeep = false;
  let attributes = new Map<string, string>();
  const parser = new Parser(
    {
      onopentagname(name) {
        const parent = open.at(-1)?.children ?? top;
        if (open.length > deepestParsed) {
          isTooDeep = true;
          parser.pause();
          return;
        }
        attributes = new Map();
        const tag = bareName(name).toLowerCase();
        // Pages close `amp-img` like an `img`; its caption is then beside it, not in it.
        const isAmp = kind === 'html' && tag === 'amp-img';
        const children: Node[] = open.length > deepest || isAmp ? parent : [];
        if (isAmp) parent.push({ tag: 'img', attributes, children: [], index: elements });
        else if (children !== parent) parent.push({ tag, attributes, children, index: elements });
        elements += 1;
        open.push({ children });
      },
      onattribute(name, value) {
        const key = name.toLowerCase();
        if (!attributes.has(key)) attributes.set(key, value);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(text) {
        const children = open.at(-1)?.children ?? top;
        const last = children.at(-1);
        if (typeof last === 'string' && last.length < 4000) children[children.length - 1] = last + text;
        else children.push(text);
      },
    },
    { xmlMode: kind === 'xml' },
  );
  parser.end(source);
  if (isTooDeep) return undefined;
  const found = top.filter((node) => typeof node !== 'string' || node.trim() !== '');
  const [only] = found;
  const isWhole = typeof only === 'object' && found.length === 1 && (kind === 'xml' || only.tag === 'html');
  if (isWhole) return only;
  if (kind === 'xml') return found.find((node) => typeof node !== 'string') ?? emptyTree;
  return wrapped(found);
}

const emptyTree: Element = { tag: 'html', attributes: new Map(), children: [], index: -1 };

/** Content outside a page's `html` belongs to its body, as in browsers. */
function wrapped(found: readonly Node[]): Element {
  const page = found.find((node) => typeof node !== 'string' && node.tag === 'html');
  if (typeof page !== 'object') return { ...emptyTree, children: found };
  return { ...page, children: [...page.children, ...found.filter((node) => node !== page)] };
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Elements that must stay whole: their text is not text of the page. */
const raw = /^(?:script|style|title|br|img|hr|meta|p)$/i;
const inline = /^(?:a|abbr|b|big|cite|code|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|tt|u)$/i;

/** Fallback for too deeply nested pages: the text is kept as a list of paragraphs, without structure. */
export function parseFlat(source: string): Element {
  const flat = source.replace(/<(\/?)([a-z][a-z0-9:-]*)([^<>]*)>/gi, (whole, end: string, name: string) => {
    if (raw.test(name)) return whole;
    return inline.test(name) ? '' : `<${end}p>`;
  });
  return parseTree(flat.replace(/<\/?p>(?:\s*<\/?p>)+/gi, '<p>'), 'html') ?? emptyTree;
}
