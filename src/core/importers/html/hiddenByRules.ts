import { isHidingStyle } from './furniture.ts';
import { attribute, type Element, findAll } from './tree.ts';

/** Larger style sheets are a framework's, whose rules a page switches by script. */
const longest = 400_000;
/** One element by its name, class or id: `.note`, `p.note`, `#note`. */
const simple = /^([a-z][a-z0-9]*)?([.#])(-?[a-z_][\w-]*)$/i;

/**
 * A test for what the page's own style sheets hide for good. A class or id that any rule shows, or that is only hidden
 * together with another, belongs to something that opens; rules for print or for some widths are not followed.
 */
export function hiddenByRules(root: Element): (element: Element) => boolean {
  const sheets = findAll(root, ({ tag }) => tag === 'style').map((sheet) =>
    sheet.children.filter((child) => typeof child === 'string').join(''),
  );
  const source = sheets.join('\n').slice(0, longest);
  if (!/display\s*:\s*none|visibility\s*:\s*hidden|clip|-\d{4}/i.test(source)) return () => false;
  const hidden = new Map<string, string | undefined>();
  const shown = new Set<string>();
  for (const { selectors, style, isNested } of rulesOf(source)) {
    const hides = isHidingStyle(style);
    if (!hides && !/(?:^|;)\s*(?:display|visibility|position|clip)\s*:/i.test(style)) continue;
    for (const selector of selectors) {
      const found = simple.exec(selector);
      if (hides && !isNested && found) hidden.set(`${found[2]}${found[3]}`, found[1]?.toLowerCase());
      else for (const name of selector.match(/[.#]-?[a-z_][\w-]*/gi) ?? []) shown.add(name);
    }
  }
  for (const name of shown) hidden.delete(name);
  if (hidden.size === 0) return () => false;
  return (element) => {
    const id = attribute(element, 'id');
    const names = [
      ...attribute(element, 'class')
        .split(/\s+/)
        .map((name) => `.${name}`),
      ...(id === '' ? [] : [`#${id}`]),
    ];
    return names.some((name) => {
      if (!hidden.has(name)) return false;
      const tag = hidden.get(name);
      return tag === undefined || tag === element.tag;
    });
  };
}

type Rule = {
  readonly selectors: readonly string[];
  readonly style: string;
  /** Inside a rule that applies only sometimes: `@media`. */
  readonly isNested: boolean;
};

function rulesOf(source: string): readonly Rule[] {
  const rules: Rule[] = [];
  const plain = withoutComments(source);
  let depth = 0;
  let at = 0;
  for (;;) {
    const open = plain.indexOf('{', at);
    if (open === -1) return rules;
    const head = plain.slice(at, open);
    const closed = head.lastIndexOf('}');
    for (const sign of head) if (sign === '}') depth = Math.max(0, depth - 1);
    const selector = head.slice(closed + 1).trim();
    if (selector.startsWith('@')) {
      depth += 1;
      at = open + 1;
      continue;
    }
    const close = plain.indexOf('}', open);
    if (close === -1) return rules;
    rules.push({
      selectors: selector.split(',').map((one) => one.trim()),
      style: plain.slice(open + 1, close),
      isNested: depth > 0,
    });
    at = close + 1;
  }
}

function withoutComments(source: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = source.indexOf('/*', at);
    if (start === -1) return [...parts, source.slice(at)].join('');
    parts.push(source.slice(at, start));
    const end = source.indexOf('*/', start + 2);
    if (end === -1) return parts.join('');
    at = end + 2;
  }
}
