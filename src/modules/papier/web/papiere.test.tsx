import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { PAPIER_ARTEN } from '../papier.model.ts';
import { Papiere } from './papiere.tsx';

const AKTE = '01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
const ID = '01a1f8dd-77b2-75df-83da-fa6d40e81c90';
const ANGEBOT = {
  papiere: PAPIER_ARTEN.map((art) => ({ art, hindernis: art === 'ZIELVEREINBARUNG' ? 'KEIN_ZIEL' : null })),
  sprachen: ['fa', 'ar', 'de'],
  geprueft: [
    { art: 'HILFEPLAN', sprache: 'fa', pruefung: { geprueftVon: 'Maria Muster', geprueftAm: '2026-10-12' } },
  ],
  einwilligungen: [
    { id: ID, zweck: 'SCHWEIGEPFLICHT', empfaenger: 'Jobcenter Nord', gueltigVon: '2026-10-12' },
  ],
  erreichbarkeit: { telefon: '05271 965-4321', sprechzeit: null },
};

function show(): ReturnType<typeof renderSeite> {
  stelleServer({ [`GET /akten/${AKTE}/papiere`]: () => ({ json: ANGEBOT }) });
  return renderSeite(<Papiere akteId={AKTE} bearbeitbar />);
}

test('offers each paper in the language of the person and says what nobody checked', async () => {
  const { container } = await show();
  const blatt = await screen.findByRole('region', { name: 'Mein KIM-Blatt' });
  expect(screen.getByLabelText('Sprache der Papiere')).toHaveValue('fa');
  expect(within(blatt).getByText('Lesehilfe, nicht geprüft', { exact: false })).toBeVisible();
  expect(within(blatt).getByRole('link')).toHaveAttribute(
    'href',
    `/api/v1/akten/${AKTE}/papiere/MEIN_BLATT?sprache=fa`,
  );
  const hilfeplan = screen.getByRole('region', { name: 'Hilfeplan' });
  expect(within(hilfeplan).getByText('Übersetzung geprüft von Maria Muster am 12.10.2026.')).toBeVisible();
  expect(within(hilfeplan).queryByText('Lesehilfe', { exact: false })).toBeNull();
  await checkAxe(container);
});

test('says in words what stands in the way, and offers no link to it', async () => {
  await show();
  const ziel = await screen.findByRole('region', { name: 'Zielvereinbarung' });
  expect(within(ziel).getByText('Es ist noch kein Ziel vereinbart.', { exact: false })).toBeVisible();
  expect(within(ziel).queryByRole('link')).toBeNull();
});

test('in German nothing is a translation; a recorded consent is chosen by its Stelle', async () => {
  await show();
  await userEvent.selectOptions(await screen.findByLabelText('Sprache der Papiere'), 'de');
  expect(screen.queryByText('Lesehilfe, nicht geprüft', { exact: false })).toBeNull();
  const entbindung = screen.getByRole('region', { name: 'Schweigepflichtentbindung' });
  await userEvent.selectOptions(
    within(entbindung).getByLabelText('Für welche Stelle?'),
    within(entbindung).getByRole('option', { name: /Jobcenter Nord/ }),
  );
  expect(within(entbindung).getByRole('link')).toHaveAttribute(
    'href',
    `/api/v1/akten/${AKTE}/papiere/SCHWEIGEPFLICHTENTBINDUNG?sprache=de&einwilligungId=${ID}`,
  );
});
