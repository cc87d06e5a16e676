import { vi } from 'vitest';

/** jsdom knows no layout; the parts that components call are added. */
export function addFehlendes(): void {
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  addMethode(Element.prototype, 'scrollIntoView', () => undefined);
  // axe asks for a canvas; jsdom says each time at length that it has none.
  HTMLCanvasElement.prototype.getContext = () => null;
  addMethode(HTMLDialogElement.prototype, 'showModal', function showModal(this: Element) {
    this.setAttribute('open', '');
  });
  addMethode(HTMLDialogElement.prototype, 'close', function close(this: Element) {
    this.removeAttribute('open');
  });
}

function addMethode(prototyp: object, name: string, methode: (this: Element) => void): void {
  if (!(name in prototyp)) Object.defineProperty(prototyp, name, { value: methode, configurable: true });
}
