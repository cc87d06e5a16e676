import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import EinarbeitungSeite from './einarbeitung-seite.tsx';
import FortbildungenSeite from './fortbildungen-seite.tsx';

const SCHRITT = {
  kennung: 'AKTE',
  titel: 'Akte führen',
  was: 'In der Übungsumgebung.',
  wer: 'Team',
  material: 'Meine Akten',
  adresse: '/akten',
  erledigtAm: null,
};
const FREMD = {
  ...SCHRITT,
  kennung: 'EIGEN_1',
  titel: 'Kurs',
  material: null,
  adresse: 'https://lernen.example',
};
const ANTWORT = {
  version: 1,
  am: '2026-10-01',
  geprueftVon: 'Sabine Muster',
  vorlageNeuer: false,
  schritte: [SCHRITT, FREMD],
};
const KEIN_ENTWURF = { status: 404, json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' } };
const entwurf = (bereich: string) => ({
  [`GET /steuerung/entwuerfe/${bereich}/neu`]: () => KEIN_ENTWURF,
  [`PUT /steuerung/entwuerfe/${bereich}/neu`]: () => ({
    json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 },
  }),
  [`DELETE /steuerung/entwuerfe/${bereich}/neu`]: () => ({ json: {} }),
});

test('a new colleague sees the steps with material and marks the own ones', async () => {
  const gesendet: unknown[] = [];
  stelleServer({
    'GET /sitzung': () => createSitzung('CASE_MANAGEMENT'),
    'GET /einarbeitung': () => ({ json: ANTWORT }),
    'POST /einarbeitung/schritte/AKTE': ({ body }) => {
      gesendet.push(body);
      return { status: 201, json: { kennung: 'AKTE' } };
    },
  });
  await renderSeite(<EinarbeitungSeite />);
  expect(await screen.findByText('0 von 2 Schritten erledigt.')).toBeVisible();
  expect(screen.getByText(/Geprüft von Sabine Muster\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Meine Akten' })).toHaveAttribute('href', '/akten');
  expect(screen.getByRole('link', { name: 'Fremde Seite öffnen' })).toHaveAttribute(
    'rel',
    'noreferrer noopener',
  );
  expect(screen.queryByRole('button', { name: 'Schritte anpassen' })).toBeNull();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Erledigt: Akte führen' }));
  await expect.poll(() => gesendet).toEqual([{ erledigt: true }]);
});

test('the Koordination sees numbers, hidden when small, and writes the next version', async () => {
  const gesendet: { version: number; schritte: { kennung: string }[] }[] = [];
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /einarbeitung': () => ({ json: ANTWORT }),
    'GET /einarbeitung/stand': () => ({ json: { mindestens: 3, begonnen: 4, fertig: null } }),
    ...entwurf('einarbeitung'),
    'POST /einarbeitung': ({ body }) => {
      gesendet.push(body as (typeof gesendet)[number]);
      return { status: 201, json: { version: 2 } };
    },
  });
  await renderSeite(<EinarbeitungSeite />);
  expect(await screen.findByText('verborgen (weniger als 3)')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Erledigt/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Schritte anpassen' }));
  const form = within(await screen.findByRole('form', { name: 'Schritte anpassen' }));
  await userEvent.click(form.getByRole('button', { name: 'Schritt 1 entfernen' }));
  await userEvent.click(form.getByRole('button', { name: 'Schritt hinzufügen' }));
  await userEvent.type(form.getByLabelText('Schritt 2: Titel'), 'Rundgang');
  await userEvent.type(form.getByLabelText('Schritt 2: Was ist zu tun?'), 'Alle Stellen besuchen.');
  await userEvent.type(form.getByLabelText(/^Schritt 2: Adresse/), 'ftp:falsch');
  await userEvent.type(form.getByLabelText('Anlass der Änderung'), 'Kürzer.');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect(await form.findByText('Die Adresse beginnt mit / oder https://.')).toBeVisible();
  await checkAxe();
  await userEvent.clear(form.getByLabelText(/^Schritt 2: Adresse/));
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => gesendet).toHaveLength(1);
  expect(gesendet[0]).toMatchObject({
    version: 1,
    schritte: [{ kennung: 'EIGEN_1' }, { kennung: 'EIGEN_2', titel: 'Rundgang' }],
  });
});

test('the KI-Leitung reads who of the Koordination is open; the own list is entered by hand', async () => {
  const gesendet: unknown[] = [];
  stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /fortbildungen': () => ({ json: { eintraege: [] } }),
    'GET /fortbildungen/stand': () => ({ json: { gesamt: 2, teilgenommen: 1, offen: ['Sabine Muster'] } }),
    ...entwurf('fortbildung'),
    'POST /fortbildungen': ({ body }) => {
      gesendet.push(body);
      return { status: 201, json: { id: '019a0000-0000-7000-8000-000000000001' } };
    },
  });
  await renderSeite(<FortbildungenSeite />);
  expect(await screen.findByText('Noch offen: Sabine Muster.')).toBeVisible();
  expect(screen.getByText('Sie haben noch nichts eingetragen.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Fortbildung eintragen' }));
  const form = within(await screen.findByRole('form', { name: 'Fortbildung eintragen' }));
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect((await form.findAllByText('Wählen Sie etwas aus.')).length).toBe(2);
  await userEvent.type(form.getByLabelText('Name der Fortbildung'), 'Steuerung im KIM');
  await userEvent.selectOptions(form.getByLabelText('Art'), 'AUFBAU');
  await userEvent.selectOptions(form.getByLabelText('Veranstaltet von'), 'LAND');
  await userEvent.type(form.getByLabelText(/^Tag/), '10.03.2026');
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => gesendet)
    .toEqual([
      { art: 'AUFBAU', veranstalter: 'LAND', titel: 'Steuerung im KIM', tag: '2026-03-10', erklaerungen: [] },
    ]);
});
