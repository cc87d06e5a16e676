import { expect } from 'vitest';

/** What a person perceives of an element; enough of it for component tests, read from the accessibility attributes. */
const MATCHERS = {
  toBeVisible: (element: Element) => urteil(isSichtbar(element), 'to be visible', element.outerHTML),
  toBeInTheDocument: (element: Element) =>
    urteil(element.isConnected, 'to be in the document', element.outerHTML),
  toHaveFocus: (element: Element) =>
    urteil(
      element === element.ownerDocument.activeElement,
      'to have the focus',
      document.activeElement?.outerHTML,
    ),
  toBeInvalid: (element: Element) =>
    urteil(element.getAttribute('aria-invalid') === 'true', 'to be invalid', element.outerHTML),
  toHaveTextContent: (element: Element, text: string) =>
    urteil(glaette(element.textContent).includes(text), `to contain „${text}“`, element.textContent),
  toHaveAttribute: (element: Element, name: string, wert?: string) =>
    urteil(
      wert === undefined ? element.hasAttribute(name) : element.getAttribute(name) === wert,
      `to have ${name}=${wert ?? '…'}`,
      element.outerHTML,
    ),
  toHaveValue: (element: HTMLInputElement, wert: string) =>
    urteil(element.value === wert, `to have the value „${wert}“`, element.value),
  toHaveAccessibleDescription: (element: Element, text: string) =>
    urteil(getBeschreibung(element) === text, `to be described by „${text}“`, getBeschreibung(element)),
};

expect.extend(MATCHERS);

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions, eslint/no-unused-vars -- vitest's own interface is extended
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toBeVisible: () => R;
    toBeInTheDocument: () => R;
    toHaveFocus: () => R;
    toBeInvalid: () => R;
    toHaveTextContent: (text: string) => R;
    toHaveAttribute: (name: string, wert?: string) => R;
    toHaveValue: (wert: string) => R;
    toHaveAccessibleDescription: (text: string) => R;
  }
}

function urteil(pass: boolean, erwartung: string, gefunden: string | null | undefined) {
  return { pass, message: () => `expected element ${erwartung} (or not), found: ${gefunden}` };
}

function isSichtbar(element: Element): boolean {
  if (!element.isConnected) return false;
  for (let knoten: Element | null = element; knoten; knoten = knoten.parentElement) {
    const { display, visibility } = getComputedStyle(knoten);
    if (display === 'none' || visibility === 'hidden' || knoten.hasAttribute('hidden')) return false;
    const zu: boolean | undefined =
      knoten.parentElement?.matches('details:not([open])') && knoten.tagName !== 'SUMMARY';
    if (zu || knoten.matches('dialog:not([open])')) return false;
  }
  return true;
}

function getBeschreibung(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  return glaette(ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
}

function glaette(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
