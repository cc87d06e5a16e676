import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { createQueryClient } from '../api/query-client.ts';
import './matchers.ts';

// console.error fails every test (test/support/setup.ts): React reports wrong keys, missing act, invalid markup there.
beforeEach(addFehlendes);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Auswahl = { pfad?: string; ohneAxe?: boolean };

/** Renders within router and query client and runs axe. Colours are not judged: jsdom does not lay out. */
export async function renderSeite(inhalt: ReactNode, auswahl: Auswahl = {}): Promise<RenderResult> {
  const pfad = auswahl.pfad ?? '/';
  const router = createMemoryRouter([{ path: '*', element: inhalt }], { initialEntries: [pfad] });
  const ergebnis = render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  if (!auswahl.ohneAxe) await checkAxe();
  return ergebnis;
}

/** Fails with the rule and the markup of every violation. */
export async function checkAxe(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** jsdom knows no layout; the parts that components call are added. */
function addFehlendes(): void {
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
