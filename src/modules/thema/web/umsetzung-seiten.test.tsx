import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import ThemaSeite from './thema-seite.tsx';
import ThemenSeite from './themen-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const BESCHLUSS = {
  id: '019a0000-0000-7000-8000-000000000002',
  gremium: 'Lenkungsgruppe',
  inhalt: 'Ein Übergabeblatt wird eingeführt.',
  beschlossenAm: '2026-03-18',
};
const MASSNAHME = {
  id: '019a0000-0000-7000-8000-000000000003',
  beschlussId: BESCHLUSS.id,
  inhalt: 'Blatt entwerfen',
  verantwortlich: 'Sozialamt',
  faellig: '2026-06-01',
  ressourcen: null,
  betrag: 125_050,
  zustand: 'LAEUFT',
  ergebnis: null,
  abgeschlossenAm: null,
  ueberfaellig: true,
};
const FENSTER = {
  vorherVon: '2026-03-01',
  vorherBis: '2026-05-31',
  nachherVon: '2026-06-01',
  nachherBis: '2026-08-31',
};
const MESSUNG = {
  ...FENSTER,
  lfd: 1,
  grundlage: 'AUSZAEHLUNG',
  umgesetztAm: '2026-06-01',
  vorher: { betroffen: 31, faelle: 88, tage: 35, rate: { wert: 352, unten: 261, oben: 456 } },
  nachher: { betroffen: 9, faelle: 61, tage: 12, rate: { wert: 148, unten: 80, oben: 257 } },
  unterschied: { wert: 205, unten: 62, oben: 329 },
  ergebnis: 'HINWEIS',
  erklaerung: 'Nach der Umsetzung ist der Anteil kleiner.',
  gezaehlt: 'Wechsel mit mehr als 14 Tagen ohne Leistung',
  quelle: 'Projektgruppe',
  am: '2026-09-14',
};
const THEMA = {
  id: ID,
  titel: 'Leistungslücke',
  zustand: 'LENKUNGSGRUPPE',
  weg: 'BESCHLUSSVORLAGE',
  prioritaet: 'HOCH',
  herkunft: 'HINWEISE',
  verantwortlich: 'Sabine Wiesenkamp',
  seit: '2026-03-01',
  beschreibung: 'Zwischen beiden Leistungen vergehen Wochen.',
  angelegtAm: '2026-01-12',
  version: 4,
  schritte: ['BESCHLIESSEN', 'ZURUECKSTELLEN'],
  hinweise: 17,
  rueckmeldungen: { anzahl: 6, ungelesen: 1 },
  ereignisse: [],
};
const UMSETZUNG = {
  version: 4,
  beschluss: null,
  beschlusswahl: [],
  stellungnahmen: [],
  genannteStellen: [],
  stellungnahmeTage: 21,
  massnahmen: [],
  massnahmeMoeglich: false,
  umgesetztAm: null,
  fenster: null,
  messbarAb: null,
  hindernisse: [],
  grenzen: { faelle: 30, betroffene: 10, genauigkeit: 20 },
  messungen: [],
};

async function renderThema(
  {
    thema = {},
    umsetzung = {},
    rolle = 'KOORDINATION',
  }: { thema?: object; umsetzung?: object; rolle?: Rolle },
  weitere: Parameters<typeof stelleServer>[0] = {},
) {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung(rolle),
    [`GET /themen/${ID}`]: () => ({ json: { ...THEMA, ...thema } }),
    [`GET /themen/${ID}/umsetzung`]: () => ({ json: { ...UMSETZUNG, ...umsetzung } }),
    ...weitere,
  });
  await renderSeite(
    <Routes>
      <Route path="/themen/:themaId" element={<ThemaSeite />} />
    </Routes>,
    { pfad: `/themen/${ID}` },
  );
  await screen.findByRole('heading', { level: 1, name: 'Leistungslücke' });
  return anrufe;
}

test('a Thema is decided by choosing a Beschluss of the register', async () => {
  const anrufe = await renderThema(
    { umsetzung: { beschlusswahl: [BESCHLUSS] } },
    { [`POST /themen/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 5 } }) },
  );
  await userEvent.selectOptions(await screen.findByLabelText('Schritt wählen'), 'BESCHLIESSEN');
  const form = within(await screen.findByRole('form', { name: 'Beschluss der Lenkungsgruppe eintragen' }));
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Beschluss der Lenkungsgruppe eintragen' }));
  expect((await form.findAllByText('Bitte füllen Sie das Feld aus.'))[0]).toBeVisible();
  await checkAxe();
  await userEvent.selectOptions(
    form.getByLabelText(/^Beschluss aus einem genehmigten/),
    '18.03.2026: Ein Übergabeblatt wird eingeführt.',
  );
  await userEvent.type(form.getByLabelText(/^Begründung/), 'Alle stimmten zu.');
  await userEvent.type(form.getByLabelText(/^Rückmeldung/), 'Nutzen Sie das Blatt.');
  await userEvent.click(form.getByRole('button', { name: 'Beschluss der Lenkungsgruppe eintragen' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/schritte'))?.body)
    .toMatchObject({ schritt: 'BESCHLIESSEN', version: 4, angaben: { beschlussId: BESCHLUSS.id } });
});

test('a step that something stands in the way of says what, and shows no form', async () => {
  await renderThema({
    thema: { zustand: 'BESCHLOSSEN', schritte: ['UMSETZEN'] },
    umsetzung: { massnahmeMoeglich: true },
  });
  await userEvent.selectOptions(await screen.findByLabelText('Schritt wählen'), 'UMSETZEN');
  expect(await screen.findByText('Für die Umsetzung fehlt eine Maßnahme.')).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
});

test('a Maßnahme shows its Beschluss, money and delay; its end asks for a result', async () => {
  const anrufe = await renderThema(
    {
      thema: { zustand: 'IN_UMSETZUNG', schritte: [] },
      umsetzung: { beschluss: BESCHLUSS, massnahmen: [MASSNAHME], massnahmeMoeglich: true },
    },
    {
      [`POST /themen/${ID}/massnahmen/${MASSNAHME.id}`]: () => ({
        status: 422,
        json: {
          title: 'Bitte prüfen Sie die Angaben zur Maßnahme.',
          code: 'MASSNAHME_UNVOLLSTAENDIG',
          status: 422,
          type: 'about:blank',
          errors: [
            {
              pointer: '/ergebnis',
              code: 'ERGEBNIS_FEHLT',
              detail: 'Nennen Sie das Ergebnis oder den Grund.',
            },
          ],
        },
      }),
    },
  );
  const karte = within(await screen.findByRole('region', { name: 'Maßnahmen' }));
  expect(karte.getByRole('link', { name: BESCHLUSS.inhalt })).toHaveAttribute(
    'href',
    `/beschluesse/${BESCHLUSS.id}`,
  );
  expect(karte.getByText('1.250,50 €')).toBeVisible();
  expect(karte.getByText('überfällig')).toBeVisible();
  await userEvent.click(karte.getByRole('button', { name: 'Stand eintragen: Blatt entwerfen' }));
  const form = within(await karte.findByRole('form', { name: 'Stand' }));
  await userEvent.selectOptions(form.getByLabelText('Stand'), 'umgesetzt');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect((await form.findAllByText('Nennen Sie das Ergebnis oder den Grund.'))[0]).toBeVisible();
  expect(anrufe.at(-1)?.body).toMatchObject({ zustand: 'UMGESETZT', faellig: '2026-06-01', version: 4 });
  await checkAxe();
});

test('the effect is said in words first, with picture, table and rule', async () => {
  await renderThema({
    thema: { zustand: 'UMGESETZT', schritte: [] },
    umsetzung: { umgesetztAm: '2026-06-01', fenster: FENSTER, messbarAb: '2026-09-01', messungen: [MESSUNG] },
  });
  const karte = within(await screen.findByRole('region', { name: 'Wirkung' }));
  expect(karte.getByText('Hinweis auf Wirkung, kein Nachweis der Ursache')).toBeVisible();
  expect(karte.getByText(/Vorher 35,2 von 100 Fällen \(mit Zufall 26,1 bis 45,6\)/)).toBeVisible();
  const tabelle = within(karte.getByRole('table', { name: 'Zahlen vor und nach der Umsetzung' }));
  expect(tabelle.getByRole('row', { name: /vorher, 01.03.2026 bis 31.05.2026 31 88 35,2/ })).toBeVisible();
  expect(
    karte.getByText('Rückgang: 20,5 von 100 Fällen. Mit dem Zufall gerechnet 6,2 bis 32,9.'),
  ).toBeVisible();
  expect(karte.getByText(/kein Schluss unter 30 Fällen/)).toBeVisible();
});

test('who does not handle Themen reads the result without small numbers, and measures nothing', async () => {
  await renderThema({
    thema: { zustand: 'UMGESETZT', schritte: [], hinweise: null, rueckmeldungen: null },
    umsetzung: {
      umgesetztAm: '2026-06-01',
      fenster: FENSTER,
      messbarAb: '2026-09-01',
      messungen: [{ ...MESSUNG, ergebnis: 'OFFEN', vorher: null, nachher: null, unterschied: null }],
    },
    rolle: 'CASE_MANAGEMENT',
  });
  const karte = within(await screen.findByRole('region', { name: 'Wirkung' }));
  expect(karte.getByText('kein belastbarer Schluss')).toBeVisible();
  expect(karte.getByText('Die Zahlen dahinter sind klein. Nur die Koordination sieht sie.')).toBeVisible();
  expect(karte.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Wirkung messen' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Stellungnahmen' })).toBeNull();
});

test('a count is entered for the fixed windows, with what was counted and its source', async () => {
  const anrufe = await renderThema(
    {
      thema: { zustand: 'UMGESETZT', schritte: [] },
      umsetzung: { umgesetztAm: '2026-06-01', fenster: FENSTER, messbarAb: '2026-09-01' },
    },
    {
      [`POST /themen/${ID}/wirkung`]: () => ({
        status: 201,
        json: { id: ID, version: 5, ergebnis: 'HINWEIS' },
      }),
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Wirkung messen' }));
  const form = within(await screen.findByRole('form', { name: 'Wirkung messen' }));
  const vorher = '01.03.2026 bis 31.05.2026';
  const nachher = '01.06.2026 bis 31.08.2026';
  for (const [feld, wert] of [
    [/^Was ist gezählt/, 'Wechsel mit Lücke'],
    [/^Quelle/, 'Projektgruppe'],
    [`Betroffen, ${vorher}`, '31'],
    [`Alle Fälle, ${vorher}`, '88'],
    [`Betroffen, ${nachher}`, '9'],
    [`Alle Fälle, ${nachher}`, '61'],
  ] as const)
    await userEvent.type(form.getByLabelText(feld), wert);
  await userEvent.click(form.getByRole('checkbox'));
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Wirkung messen' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/wirkung'))?.body)
    .toMatchObject({ grundlage: 'AUSZAEHLUNG', vorherBetroffen: 31, nachherFaelle: 61, vorherTage: null });
});

test('a named Stelle is asked, and silence is told from waiting', async () => {
  const offen = {
    lfd: 1,
    institution: 'Jobcenter',
    angefragtAm: '2026-09-01',
    antwortBis: '2026-09-22',
    eingegangenAm: null,
    inhalt: null,
  };
  const anrufe = await renderThema(
    {
      thema: { zustand: 'LOESUNGSVORSCHLAG', schritte: ['VORLEGEN'] },
      umsetzung: { genannteStellen: ['Jobcenter'], stellungnahmen: [offen] },
    },
    { [`POST /themen/${ID}/stellungnahmen`]: () => ({ status: 201, json: { id: ID, version: 5 } }) },
  );
  const karte = within(await screen.findByRole('region', { name: 'Stellungnahmen' }));
  expect(karte.getByText('Angefragt am 01.09.2026, keine Antwort bis 22.09.2026')).toBeVisible();
  await userEvent.click(karte.getByRole('button', { name: 'Stellungnahme anfragen' }));
  const form = within(await karte.findByRole('form', { name: 'Stellungnahme anfragen' }));
  expect(form.getByLabelText(/^Name der Stelle/)).toHaveValue('Jobcenter');
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(
      () => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/stellungnahmen'))?.body,
    )
    .toMatchObject({ institution: 'Jobcenter', angefragtAm: '2026-10-19', antwortBis: '2026-11-09' });
});

test('Themen say what waits and for how long', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /themen': () => ({
      json: {
        eintraege: [{ ...THEMA, zustand: 'UMGESETZT', alter: 41 }],
        ohne: { beschluss: 2, umsetzung: 1, wirkung: 1 },
        gesamt: 1,
        seite: 1,
        groesse: 25,
      },
    }),
    'GET /systemhinweise/haeufungen': () => ({
      json: { eintraege: [], kleineVerborgen: false, schwelle: 5 },
    }),
  });
  await renderSeite(<ThemenSeite />, { pfad: '/themen?auswahl=OHNE_WIRKUNG' });
  const enden = within(await screen.findByRole('navigation', { name: 'Was noch offen ist' }));
  expect(enden.getByRole('link', { name: '2 Themen ohne Beschluss' })).toHaveAttribute(
    'href',
    '/themen?auswahl=OHNE_BESCHLUSS',
  );
  expect(enden.getByRole('link', { name: '1 Umsetzung ohne Wirkung' })).toBeVisible();
  expect(screen.getByText('41 Tage')).toBeVisible();
  expect(screen.getByLabelText('Anzeigen')).toHaveValue('OHNE_WIRKUNG');
});
