import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect } from 'vitest';
import { createQueryClient } from '../api/query-client.ts';
import './matchers.ts';

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
