import { act } from 'react';

/** What a reader finds in a part of the page, by its visible words, and does there. */
export function handsOn(container: HTMLElement) {
  const findAll = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string) => {
    const element = container.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`expected an element matching ${selector}`);
    return element;
  };
  const controls = () => findAll('button, a[href], [role="button"], summary, input, select, textarea');
  const maybe = (name: string | RegExp) => controls().find((one) => isCalled(one, name));
  /** A control by its name. */
  const named = (name: string | RegExp) => {
    const control = maybe(name);
    if (control) return control;
    throw new Error(`expected a control named ${name}, found ${controls().map(nameOf).join(' | ')}`);
  };
  const toElement = (target: string | HTMLElement) => (typeof target === 'string' ? find(target) : target);
  const send = (target: string | HTMLElement, event: Event) =>
    act(async () => {
      toElement(target).dispatchEvent(event);
    });
  return {
    find,
    findAll,
    named,
    maybe,
    text: () => plain(container.textContent),
    /** What is spoken without being asked for. */
    spoken: () => findAll('[role="status"], [role="alert"]').map(({ textContent }) => plain(textContent)),
    send,
    /** With `init`, say, `{ shiftKey: true }`. */
    click: (target: string | HTMLElement, init: MouseEventInit = {}) =>
      send(target, new MouseEvent('click', { bubbles: true, cancelable: true, ...init })),
    press: (target: string | HTMLElement, key: string, init: KeyboardEventInit = {}) =>
      send(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })),
    /** Into a field, in place of what it holds; in a list it chooses the value. */
    type: async (target: string | HTMLElement, text: string) => {
      const field = toElement(target);
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
      await send(field, new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
    },
    /** Gives files to a field as its chooser would. */
    give: async (target: string | HTMLElement, ...files: readonly File[]) => {
      const field = toElement(target);
      Object.defineProperty(field, 'files', { value: files, configurable: true });
      await send(field, new Event('change', { bubbles: true }));
    },
    submit: (target = 'form') => send(target, new Event('submit', { bubbles: true, cancelable: true })),
    until,
  };
}

/** ms: only a failure waits so long, also on a busy machine. */
const limit = 20_000;

/** Waits for what comes by itself, such as an answer of the database. */
async function until(isSo: () => unknown): Promise<void> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const wasSo = isSo();
    // Once more also then: what came may still have to be drawn.
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    if (wasSo) return;
  }
  throw new Error(`expected within ${limit / 1000} s: ${isSo}`);
}

function isCalled(control: HTMLElement, name: string | RegExp): boolean {
  return typeof name === 'string' ? nameOf(control) === name : name.test(nameOf(control));
}

function nameOf(control: HTMLElement): string {
  const label = control.id && control.ownerDocument.querySelector(`label[for="${control.id}"]`);
  const named = label || (control.matches('input, select, textarea') ? control.closest('label') : control);
  return plain(control.getAttribute('aria-label') ?? named?.textContent ?? '');
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
