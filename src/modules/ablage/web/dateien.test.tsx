import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Dateien } from './dateien.tsx';

const OBJEKT = '019a0000-0000-7000-8000-000000000001';
const DATEI = {
  id: '019a0000-0000-7000-8000-000000000002',
  name: 'Checkliste.pdf',
  groesse: 1_500_000,
  pruefsumme: '0'.repeat(64),
  am: '2026-10-01',
  geprueftVon: 'Sabine Muster',
  herkunft: 'Kreis Lennetal',
  abFassung: 2,
  bisFassung: null,
};
const FRUEHER = {
  ...DATEI,
  id: '019a0000-0000-7000-8000-000000000003',
  name: 'Alt.pdf',
  abFassung: 1,
  bisFassung: 1,
};
const OFFEN = {
  dateien: [DATEI, FRUEHER],
  groesseHoechstens: 25,
  ergaenzbar: true,
  entfernbar: true,
  ersetzbar: true,
};
const FEST = {
  dateien: [{ ...DATEI, geprueftVon: null }],
  groesseHoechstens: 25,
  ergaenzbar: false,
  entfernbar: false,
  ersetzbar: false,
};
const pfad = `/ablage/${OBJEKT}`;
const zeige = async (antwort: object, mehr: Parameters<typeof stelleServer>[0] = {}) => {
  const anrufe = stelleServer({ [`GET ${pfad}`]: () => ({ json: antwort }), ...mehr });
  await renderSeite(<Dateien zu="BEITRAG" objektId={OBJEKT} />);
  return { anrufe };
};
const waehle = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: 'Datei hinzufügen' }));
  await userEvent.upload(screen.getByLabelText('Datei'), new File(['x'], name));
};

test('others load a file and see the Standort that has looked through it, and cannot change anything', async () => {
  await zeige(FEST);
  const link = await screen.findByRole('link', { name: 'Checkliste.pdf' });
  expect(link).toHaveAttribute('href', `/api/v1${pfad}/${DATEI.id}`);
  expect(screen.getByText(/1,4 MB.*geprüft vom Standort Kreis Lennetal/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  await checkAxe();
});

test('nothing is shown where there is nothing to load and nothing to add', async () => {
  const { anrufe } = await zeige({ ...FEST, dateien: [] });
  await expect.poll(() => anrufe.length).toBe(1);
  expect(screen.queryByText('Dateien')).toBeNull();
});

test('an upload asks for a name without a person and for the word of who looked through it', async () => {
  const { anrufe } = await zeige(OFFEN, {
    [`POST ${pfad}`]: () => ({ status: 201, json: { id: DATEI.id } }),
  });
  await waehle('Fall_Frau_Demir.pdf');
  const formular = within(screen.getByRole('form', { name: 'Datei hinzufügen' }));
  expect(formular.getByLabelText('Name der Datei')).toHaveValue('Fall_Frau_Demir.pdf');
  await userEvent.click(formular.getByRole('button', { name: 'Hochladen' }));
  expect(formular.getAllByText(/Sehen Sie die Datei durch/)[0]).toBeVisible();
  await userEvent.click(formular.getByRole('checkbox', { name: /Ich habe die Datei durchgesehen/ }));
  await userEvent.click(formular.getByRole('button', { name: 'Hochladen' }));
  expect((await formular.findAllByText(/kann eine Person erkennbar machen/))[0]).toBeVisible();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await checkAxe();
  await userEvent.clear(formular.getByLabelText('Name der Datei'));
  await userEvent.type(formular.getByLabelText('Name der Datei'), 'Ablauf.pdf');
  await userEvent.click(formular.getByRole('button', { name: 'Hochladen' }));
  await expect.poll(() => screen.queryByRole('form')).toBeNull();
  const gesendet = anrufe.find(({ methode }) => methode === 'POST');
  expect(gesendet?.pfad).toBe(`${pfad}?zu=BEITRAG&name=Ablauf.pdf&geprueft=ja`);
  expect(gesendet?.kopf).toMatchObject({ 'content-type': 'application/octet-stream' });
});

test('a refused file says what is wrong, and the form stays', async () => {
  await zeige(OFFEN, {
    [`POST ${pfad}`]: () =>
      problem(422, 'DATEI_ART', { title: 'Diese Art von Datei wird nicht angenommen.' }),
  });
  await waehle('Ablauf.pdf');
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Hochladen' }));
  expect(await screen.findByText('Diese Art von Datei wird nicht angenommen.')).toBeVisible();
  expect(screen.getByRole('form')).toBeVisible();
});

test('a file is replaced under its name, and taken away only after a question', async () => {
  const { anrufe } = await zeige(OFFEN, {
    [`POST ${pfad}`]: () => ({ status: 201, json: { id: DATEI.id } }),
    [`DELETE ${pfad}/${DATEI.id}`]: () => ({ json: { id: DATEI.id } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Ersetzen: Checkliste.pdf' }));
  expect(screen.getByText(/alte Datei bleibt bei den früheren Fassungen/)).toBeVisible();
  await userEvent.upload(screen.getByLabelText('Datei'), new File(['x'], 'Neu.pdf'));
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Hochladen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.pfad)
    .toContain(`ersetzt=${DATEI.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Entfernen: Checkliste.pdf' }));
  expect(anrufe.some(({ methode }) => methode === 'DELETE')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Entfernen' }));
  await expect.poll(() => anrufe.some(({ methode }) => methode === 'DELETE')).toBe(true);
});
