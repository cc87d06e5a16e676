import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import MeinTagSeite from './mein-tag-seite.tsx';
import { AKTE_ID, createMeinTag, createSitzung, ZEILE } from './testdaten.ts';

const lesen = (teil = {}) => ({
  'GET /sitzung': () => createSitzung(),
  'GET /mein-tag': () => ({ json: createMeinTag(teil) }),
});

test('shows what is due, the overdue first, each one click from its Akte', async () => {
  stelleServer(lesen({ faellig: [ZEILE], termineHeute: [{ ...ZEILE, name: null, vertretung: true }] }));
  await renderSeite(<MeinTagSeite />);
  const ueberfaellig = within(await screen.findByRole('region', { name: 'Überfällig' }));
  expect(ueberfaellig.getByRole('link', { name: 'Z., Rahaf' })).toHaveAttribute('href', `/akten/${AKTE_ID}`);
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
    'Überfällig',
    'Heute',
  ]);
  expect(screen.getByRole('link', { name: 'Anonyme Kurzberatung KB-2026-0007' })).toBeVisible();
  expect(screen.getByText('Vertretung')).toBeVisible();
  expect(screen.getByText(/2 aktive Fälle, 1 Kurzberatung, 0 ruhend/)).toBeVisible();
  await checkAxe();
});

test('leads straight to the form of the Termin and to where a Fall rests', async () => {
  stelleServer(lesen({ ohneTermin: [ZEILE], nichtErreicht: [{ ...ZEILE, datum: '2026-08-12' }] }));
  await renderSeite(<MeinTagSeite />);
  const nichtErreicht = within(
    await screen.findByRole('region', { name: 'Seit acht Wochen nicht erreicht' }),
  );
  expect(nichtErreicht.getByText(/seit 12\.08\.2026/)).toBeVisible();
  expect(nichtErreicht.getByRole('link', { name: 'Ruhen prüfen: Z., Rahaf' })).toHaveAttribute(
    'href',
    `/akten/${AKTE_ID}?bereich=abschluss`,
  );
  expect(screen.getByRole('link', { name: 'Termin setzen: Z., Rahaf' })).toHaveAttribute(
    'href',
    `/akten/${AKTE_ID}?formular=termin`,
  );
  await checkAxe();
});

test('says so when nothing is open', async () => {
  stelleServer(lesen());
  await renderSeite(<MeinTagSeite />);
  expect(await screen.findByText('Für heute ist nichts offen.')).toBeVisible();
});

test('a contact needs two presses: today and in person stand there already', async () => {
  const anrufe = stelleServer({
    ...lesen({ faellig: [ZEILE] }),
    [`POST /akten/${AKTE_ID}/kontakte`]: () => ({ status: 201, json: { id: AKTE_ID, version: 1 } }),
    [`DELETE /entwuerfe/fall.kontakt/${AKTE_ID}`]: () => ({ json: {} }),
  });
  await renderSeite(<MeinTagSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Kontakt erfassen: Z., Rahaf' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Kontakt erfassen' }));
  expect(await dialog.findByLabelText('Tag des Kontakts')).toHaveValue('19.10.2026');
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
    datum: '2026-10-19',
    art: 'PERSOENLICH',
    themen: [],
    erreicht: true,
    abgebrochen: false,
    vomPapier: false,
  });
});

test('a refusal stands at its field and what was typed stays', async () => {
  stelleServer({
    ...lesen({ faellig: [ZEILE] }),
    [`POST /akten/${AKTE_ID}/kontakte`]: () =>
      problem(422, 'DATUM_IN_ZUKUNFT', {
        errors: [
          {
            pointer: '/datum',
            code: 'DATUM_IN_ZUKUNFT',
            detail: 'Wählen Sie heute oder einen früheren Tag.',
          },
        ],
      }),
  });
  await renderSeite(<MeinTagSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Kontakt erfassen: Z., Rahaf' }));
  const dialog = within(await screen.findByRole('dialog'));
  const datum = await dialog.findByLabelText('Tag des Kontakts');
  await userEvent.type(dialog.getByLabelText(/^Notiz/), 'Brief vorgelesen');
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Wohnen' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(
    await dialog.findByRole('link', { name: 'Tag des Kontakts: Wählen Sie heute oder einen früheren Tag.' }),
  ).toBeVisible();
  expect(datum).toBeInvalid();
  expect(dialog.getByLabelText(/^Notiz/)).toHaveValue('Brief vorgelesen');
  expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Wohnen' }).checked).toBe(true);
});

test('a Stelle that does not know of a withdrawal stands first and leads to where it is ticked; a frozen Akte takes no contact', async () => {
  const gefroren = {
    ...ZEILE,
    zustand: 'EINWILLIGUNG_WIDERRUFEN',
    datum: '2026-10-12',
    text: 'Klinik Lennetal',
  };
  stelleServer(lesen({ zuInformieren: [gefroren], faellig: [ZEILE] }));
  await renderSeite(<MeinTagSeite />);
  const liste = within(await screen.findByRole('region', { name: 'Nach einem Widerruf zu informieren' }));
  expect(liste.getByText('Klinik Lennetal')).toBeVisible();
  expect(liste.getByText(/seit 12\.10\.2026/)).toBeVisible();
  expect(liste.getByRole('link', { name: 'Informieren: Z., Rahaf' })).toHaveAttribute(
    'href',
    `/akten/${AKTE_ID}?bereich=offenlegungen`,
  );
  expect(liste.queryByRole('button', { name: /Kontakt erfassen/ })).toBeNull();
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Nach einem Widerruf');
  await checkAxe();
});
