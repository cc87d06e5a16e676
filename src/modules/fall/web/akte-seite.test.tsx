import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '#src/web/api/query-client.ts';
import { checkAxe } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import AkteSeiteAnsicht from './akte-seite.tsx';
import type { AkteSeite } from './akte-typen.ts';
import { AKTE_ID, createAkteSeite, createSitzung, ZIEL, ZIEL_ID } from './testdaten.ts';

type Stellen = Parameters<typeof stelleServer>[0];

function zeige(seite: AkteSeite, bereich = '', mehr: Stellen = {}) {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}`]: () => ({ json: seite }),
    'GET /vertretungspersonen': () => ({ json: { eintraege: [] } }),
    ...mehr,
  });
  const router = createMemoryRouter([{ path: '/akten/:akteId', element: <AkteSeiteAnsicht /> }], {
    initialEntries: [`/akten/${AKTE_ID}${bereich === '' ? '' : `?bereich=${bereich}`}`],
  });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return anrufe;
}

test('shows hints with their source and a way to where they are settled', async () => {
  const hinweis = {
    code: 'ASSESSMENT_FEHLT',
    text: 'Es gibt noch kein Assessment.',
    quelle: 'CP-04',
    bereich: 'assessment',
  } as const;
  zeige(createAkteSeite({ hinweise: [hinweis] }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Z., Rahaf' })).toBeVisible();
  expect(screen.getByText('Grundlage: CP-04')).toBeVisible();
  expect(screen.getByText('Begleitung seit 01.10.2026')).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('link', { name: 'Assessment öffnen' }));
  expect(await screen.findByText('Noch kein Assessment')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Assessment' })).toHaveAttribute('aria-current', 'page');
});

test('the hint that a Termin is missing opens its form; closed, the address forgets it', async () => {
  const hinweis = {
    code: 'TERMIN_FEHLT',
    text: 'Kein nächster Termin gesetzt.',
    quelle: 'CP-07',
    bereich: 'ueberblick',
  } as const;
  zeige(createAkteSeite({ hinweise: [hinweis] }));
  const weg = await screen.findByRole('link', { name: 'Termin setzen' });
  await userEvent.click(weg);
  const dialog = within(await screen.findByRole('dialog', { name: 'Nächster Termin' }));
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Abbrechen' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(weg);
  expect(await screen.findByRole('dialog', { name: 'Nächster Termin' })).toBeVisible();
});

test('a Ziel stands in the words of the client, right to left, beside the German', async () => {
  zeige(createAkteSeite({ ziele: [ZIEL] }), 'ziele');
  const wortlaut = await screen.findByText(ZIEL.wortlaut);
  expect(wortlaut).toHaveAttribute('lang', 'ar');
  expect(wortlaut).toHaveAttribute('dir', 'rtl');
  expect(screen.getByText('Ich möchte Deutsch lernen.')).toHaveAttribute('lang', 'de');
  await checkAxe();
});

test('two tabs on one Ziel: both versions are shown, the choice is saved on the newer version', async () => {
  let version = 2;
  const anrufe = zeige(createAkteSeite({ ziele: [ZIEL] }), 'ziele', {
    [`PUT /akten/${AKTE_ID}/ziele/${ZIEL_ID}`]: ({ body }) =>
      (body as { version: number }).version === version
        ? { json: { id: ZIEL_ID, version: (version += 1) } }
        : problem(409, 'KONFLIKT', { zustand: { ...ZIEL, indikator: 'Zertifikat B1', version } }),
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Ziel ändern: Ich möchte Deutsch lernen.' }),
  );
  const dialog = within(screen.getByRole('dialog', { name: 'Ziel ändern' }));
  const uebersetzung = await dialog.findByLabelText(/^Übersetzung/);
  await userEvent.clear(uebersetzung);
  await userEvent.type(uebersetzung, 'Ich will Deutsch lernen.');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(await dialog.findByText('Zertifikat B1')).toBeVisible();
  await userEvent.click(dialog.getByRole('radio', { name: /Zertifikat B1/ }));
  await userEvent.click(dialog.getByRole('button', { name: /übernehmen/i }));
  expect(dialog.getByLabelText(/^Woran merken/)).toHaveValue('Zertifikat B1');
  expect(dialog.getByLabelText(/^Übersetzung/)).toHaveValue('Ich will Deutsch lernen.');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  const letzter = anrufe
    .filter(({ methode }) => methode === 'PUT')
    .filter(({ pfad }) => pfad.includes('/ziele/'))
    .at(-1);
  expect(letzter?.body).toMatchObject({
    version: 2,
    indikator: 'Zertifikat B1',
    uebersetzung: 'Ich will Deutsch lernen.',
  });
});

test('a draft from before a colleague changed the Ziel: both versions are shown before anything is overwritten', async () => {
  const gesendet: unknown[] = [];
  zeige(createAkteSeite({ ziele: [{ ...ZIEL, indikator: 'Zertifikat B1', version: 3 }] }), 'ziele', {
    [`GET /entwuerfe/fall.ziel.${ZIEL_ID}/${AKTE_ID}`]: () => ({
      json: {
        inhalt: { indikator: 'Kurs begonnen', _fassung: 2 },
        version: 1,
        geaendertAm: '2026-10-12T08:00:00Z',
      },
    }),
    [`PUT /akten/${AKTE_ID}/ziele/${ZIEL_ID}`]: ({ body }) => {
      gesendet.push(body);
      return (body as { version: number }).version === 3
        ? { json: { id: ZIEL_ID, version: 4 } }
        : problem(409, 'KONFLIKT', { zustand: { ...ZIEL, indikator: 'Zertifikat B1', version: 3 } });
    },
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Ziel ändern: Ich möchte Deutsch lernen.' }),
  );
  const dialog = within(screen.getByRole('dialog', { name: 'Ziel ändern' }));
  expect(await dialog.findByText(/^Seitdem wurde hier etwas geändert/)).toBeVisible();
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  const konflikt = within(
    await dialog.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }),
  );
  await userEvent.click(konflikt.getByRole('radio', { name: /Zertifikat B1/ }));
  await userEvent.click(konflikt.getByRole('button', { name: 'Auswahl übernehmen' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(gesendet).toMatchObject([
    { version: 2, indikator: 'Kurs begonnen' },
    { version: 3, indikator: 'Zertifikat B1' },
  ]);
});

test('the consent stands before the decision; the refusal of the server is shown with its rule', async () => {
  zeige(createAkteSeite({}, { zustand: 'AUFNAHME_OFFEN', aufgenommenAm: null }), 'aufnahme', {
    [`POST /akten/${AKTE_ID}/aufnahme`]: () =>
      problem(422, 'VORAUSSETZUNG_FEHLT', {
        quelle: 'CP-03',
        errors: [
          { pointer: '', code: 'EINWILLIGUNG_FEHLT', detail: 'Es liegt keine gültige Einwilligung vor.' },
        ],
      }),
  });
  expect(await screen.findByText(/Die Einwilligung in die Zusammenarbeit fehlt/)).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'In den Fall aufnehmen' }));
  expect(await screen.findByText('Grundlage: CP-03')).toBeVisible();
  await checkAxe();
});

test('the five criteria ask for an answer each and send their reasons', async () => {
  const anrufe = zeige(createAkteSeite({}, { zustand: 'INTAKE', aufgenommenAm: null }), 'aufnahme', {
    [`PUT /akten/${AKTE_ID}/aufnahmekriterien`]: () => ({ json: { id: AKTE_ID, version: 8 } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Kriterien speichern' }));
  expect(await screen.findAllByRole('link', { name: /: Wählen Sie ja oder nein\.$/ })).toHaveLength(5);
  for (const knopf of screen.getAllByRole('radio', { name: 'ja' })) await userEvent.click(knopf);
  await userEvent.type(screen.getByLabelText(/^Begründung: Hohe Dichte/), 'Vier Ämter');
  await userEvent.click(screen.getByRole('button', { name: 'Kriterien speichern' }));
  await expect
    .poll(() => anrufe.some(({ pfad, methode }) => methode === 'PUT' && pfad.endsWith('aufnahmekriterien')))
    .toBe(true);
  const body = anrufe.find(({ pfad }) => pfad.endsWith('aufnahmekriterien'))?.body;
  expect(body).toMatchObject({
    version: 7,
    kriterien: { HOHE_AKTEURSDICHTE: { erfuellt: 'JA', grund: 'Vier Ämter' } },
  });
});

test('criteria that changed elsewhere stand side by side, criterion by criterion, before anything is saved', async () => {
  const aufnahme: AkteSeite['aufnahme'] = {
    kriterien: { FEHLENDE_RESSOURCEN: 'JA' },
    gruende: {},
    anderesFallmanagement: [],
    dringlichkeit: null,
    zugangsweg: null,
    sprache: null,
    anliegen: null,
    entscheidung: null,
    ablehnungsgrund: null,
    mitAusnahme: false,
    begruendungAusnahme: null,
    alternativerVerweis: null,
    entschiedenAm: null,
    clearing: null,
  };
  const intake = { zustand: 'AUFNAHME_OFFEN', aufgenommenAm: null } as const;
  let seite = createAkteSeite({ aufnahme }, intake);
  const anrufe = zeige(seite, 'aufnahme', {
    [`GET /akten/${AKTE_ID}`]: () => ({ json: seite }),
    [`PUT /akten/${AKTE_ID}/aufnahmekriterien`]: ({ body }) =>
      (body as { version: number }).version === 9
        ? { json: { id: AKTE_ID, version: 10 } }
        : problem(409, 'KONFLIKT', { zustand: seite.akte }),
  });
  for (const knopf of await screen.findAllByRole('radio', { name: 'ja' })) await userEvent.click(knopf);
  seite = createAkteSeite(
    { aufnahme: { ...aufnahme, gruende: { FEHLENDE_RESSOURCEN: 'Von der Vertretung' } } },
    { ...intake, version: 9 },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Kriterien speichern' }));
  const konflikt = within(
    await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }),
  );
  await checkAxe();
  await userEvent.click(konflikt.getByRole('radio', { name: /ja: Von der Vertretung/ }));
  await userEvent.click(konflikt.getByRole('button', { name: 'Auswahl übernehmen' }));
  expect(screen.getByDisplayValue('Von der Vertretung')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Kriterien speichern' }));
  await expect
    .poll(
      () =>
        anrufe.filter(({ pfad, methode }) => methode === 'PUT' && pfad.endsWith('aufnahmekriterien')).length,
    )
    .toBe(2);
  expect(
    anrufe
      .filter(({ pfad }) => pfad.endsWith('aufnahmekriterien'))
      .map(({ body }) => (body as { version: number }).version),
  ).toEqual([7, 9]);
  expect(anrufe.findLast(({ pfad }) => pfad.endsWith('aufnahmekriterien'))?.body).toMatchObject({
    kriterien: { FEHLENDE_RESSOURCEN: { erfuellt: 'JA', grund: 'Von der Vertretung' } },
  });
});

test('a closed Akte can be read but not changed; a new Fall can begin', async () => {
  zeige(
    createAkteSeite({ ziele: [ZIEL] }, { zustand: 'GESCHLOSSEN', loeschenAb: '2030-01-01' }),
    'abschluss',
  );
  expect(await screen.findByText(/Diese Akte ist abgeschlossen/)).toBeVisible();
  expect(screen.getByText('Sie wird ab 01.01.2030 gelöscht.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Kontakt erfassen' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Neuen Fall für diese Person beginnen' })).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'Ziele und Hilfeplan' }));
  // Only the switch of the parts on a small screen.
  expect(screen.getByRole('button', { name: /Ziel/ })).toHaveTextContent('Bereich: Ziele und Hilfeplan');
});

test('an anonymous Kurzberatung shows what belongs to it', async () => {
  zeige(
    createAkteSeite(
      { personen: [] },
      { art: 'KURZBERATUNG', zustand: 'KURZBERATUNG', anonym: true, aufgenommenAm: null },
    ),
    'aufnahme',
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Anonyme Kurzberatung' })).toBeVisible();
  const navigation = within(screen.getByRole('navigation', { name: 'Bereiche der Akte' }));
  expect(navigation.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Überblick',
    'Zeitleiste',
    'Verlauf und Abschluss',
    'Sprachmittlung',
    'Aufnahme',
    'Kontakte',
    'Mitteilungen, Schutz',
    'Papiere',
  ]);
  expect(navigation.getAllByRole('list').map((liste) => liste.getAttribute('aria-labelledby'))).toHaveLength(
    5,
  );
  expect(screen.getByText('Benennen Sie zuerst die Person. Ein Fall ist nicht anonym.')).toBeVisible();
  const schalter = navigation.getByRole('button', { name: 'Bereich: Aufnahme' });
  await userEvent.click(schalter);
  expect(schalter).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(navigation.getByRole('link', { name: 'Kontakte' }));
  expect(navigation.getByRole('button', { name: 'Bereich: Kontakte' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('the Abschluss asks for a result of each open Ziel', async () => {
  const anrufe = zeige(createAkteSeite({ ziele: [ZIEL] }), 'abschluss', {
    [`POST /akten/${AKTE_ID}/abschluss`]: () => ({ status: 201, json: { id: AKTE_ID, version: 8 } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Fall abschließen' }));
  const formular = within(await screen.findByRole('form', { name: 'Fall abschließen' }));
  await userEvent.selectOptions(formular.getByLabelText('Grund'), 'ZIELE_ERREICHT');
  await userEvent.click(formular.getByRole('button', { name: 'Fall abschließen' }));
  expect(
    await formular.findByRole('link', { name: 'Ergebnis: Ich möchte Deutsch lernen. Bitte wählen Sie.' }),
  ).toBeVisible();
  await userEvent.selectOptions(formular.getByLabelText('Ergebnis: Ich möchte Deutsch lernen.'), 'ERREICHT');
  await checkAxe();
  await userEvent.click(formular.getByRole('button', { name: 'Fall abschließen' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/abschluss'))?.body)
    .toEqual({
      version: 7,
      grund: 'ZIELE_ERREICHT',
      ziele: [{ zielId: ZIEL_ID, ergebnis: 'ERREICHT' }],
    });
});

test('the timeline tells what happened, old values included, and when it was entered later', async () => {
  const eintrag = {
    wirksamAm: '2026-10-12',
    erfasstAm: '2026-10-19T08:00:00.000Z',
    autor: 'Jana Terhorn',
    codes: {},
    inhalt: {},
    von: null,
    an: null,
  };
  zeige(createAkteSeite(), 'zeitleiste', {
    [`GET /akten/${AKTE_ID}/zeitleiste`]: () => ({
      json: {
        seite: 1,
        groesse: 30,
        gesamt: 2,
        eintraege: [
          {
            ...eintrag,
            lfd: 2,
            art: 'KONTAKT_BERICHTIGT',
            titel: 'Kontakt berichtigt',
            inhalt: { vorher: { notiz: 'Alte Notiz', art: 'TELEFON' } },
          },
          {
            ...eintrag,
            lfd: 1,
            art: 'ZIEL_VEREINBART',
            titel: 'Ziel vereinbart',
            codes: { bereich: 'SPRACHE' },
            inhalt: { wortlaut: ZIEL.wortlaut, sprache: 'ar' },
          },
        ],
      },
    }),
  });
  expect(await screen.findByText('Vorher: Alte Notiz · Telefonat')).toBeVisible();
  expect(screen.getByText(ZIEL.wortlaut)).toHaveAttribute('dir', 'rtl');
  expect(screen.getAllByText('eingetragen am 19.10.2026')).toHaveLength(2);
  await checkAxe();
});

test('shows what the minimum documentation lacks, with its rule and the way there', async () => {
  const punkt = { regel: 'CP-02', text: 'Dringlichkeit', bereich: 'aufnahme', erfuellt: false };
  const da = { regel: 'CP-01', text: 'Zugangsweg', bereich: 'kurzberatung', erfuellt: true };
  zeige(createAkteSeite({ mindestdokumentation: [da, punkt] }), 'ueberblick');
  await userEvent.click(await screen.findByText('1 von 2 Angaben liegen vor. Was fehlt?'));
  expect(screen.getByRole('link', { name: 'Dringlichkeit' })).toHaveAttribute(
    'href',
    `/akten/${AKTE_ID}?bereich=aufnahme`,
  );
  expect(screen.queryByText('Zugangsweg')).toBeNull();
  await checkAxe();
});

test('an active Fall keeps a next date: there is no button to take it away', async () => {
  zeige(createAkteSeite({}, { naechsterTermin: '2026-11-02', naechsterTerminArt: 'TERMIN' }), 'ueberblick');
  expect(await screen.findByRole('button', { name: 'Termin ändern' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Termin wegnehmen' })).toBeNull();
});

test('declining asks for another help that was offered', async () => {
  const anrufe = zeige(createAkteSeite({}, { zustand: 'INTAKE', aufgenommenAm: null }), 'aufnahme');
  await userEvent.click(await screen.findByRole('button', { name: 'Nicht aufnehmen' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.selectOptions(dialog.getByLabelText('Grund'), 'KAPAZITAET');
  expect(dialog.queryByLabelText('Die Kurzberatung geht weiter')).toBeNull();
  await userEvent.click(dialog.getByRole('button', { name: 'Nicht aufnehmen' }));
  expect(await dialog.findAllByText('Schreiben Sie, welche andere Hilfe Sie angeboten haben.')).not.toEqual(
    [],
  );
  expect(anrufe.some(({ methode }) => methode === 'POST')).toBe(false);
});
