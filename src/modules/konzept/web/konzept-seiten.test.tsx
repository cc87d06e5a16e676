import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import ChecklisteSeite from './checkliste-seite.tsx';
import FassungSeite from './fassung-seite.tsx';
import KonzepteSeite from './konzepte-seite.tsx';
import { Konzeptnachweis } from './konzeptnachweis.tsx';
import UmsetzungsstandSeite from './umsetzungsstand-seite.tsx';
import VergleichSeite from './vergleich-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const ALT = '019a0000-0000-7000-8000-000000000002';
const ORT = '019a0000-0000-7000-8000-000000000003';
const KOPF = {
  id: ID,
  art: 'HANDLUNGSKONZEPT',
  nummer: 2,
  zustand: 'ENTWURF',
  lage: 'ENTWURF',
  gueltigAb: null,
  faelligAb: null,
  begonnenAm: '2026-10-01',
};
const GUELTIG = {
  ...KOPF,
  id: ALT,
  nummer: 1,
  zustand: 'GUELTIG',
  lage: 'FORTSCHREIBUNG_FAELLIG',
  gueltigAb: '2025-09-01',
  faelligAb: '2026-09-01',
};
const KAPITEL = {
  code: 'BERATUNGSANSAETZE',
  felder: { uebersicht: 'MBE und JMD.', zusammenarbeit: 'Monatlich.' },
  zeilen: [],
  version: 3,
  bearbeitetAm: '2026-10-02',
  geprueftVon: 'Sabine Muster',
};
const FASSUNG = {
  ...KOPF,
  version: 1,
  stichtag: '2026-10-19',
  standort: 'Kreis Lennetal',
  standortTyp: 'KREIS',
  federfuehrung: 'KI',
  vorgabe: 'Handlungskonzept 2021',
  vorgaengerId: ALT,
  kommunen: [{ id: ORT, name: 'Altenbrück' }],
  kapitel: [KAPITEL],
  luecken: [
    {
      code: 'KOMMUNEN',
      titel: 'Einbindung des kreisangehörigen Raums',
      fehlt: ['Altenbrück: Zusammenarbeit'],
    },
  ],
  abstimmungen: [],
  ereignisse: [
    {
      lfd: 1,
      art: 'BEGINN',
      nach: 'ENTWURF',
      tag: '2026-10-01',
      grund: null,
      fundstelle: null,
      beschluss: null,
      wer: 'Sabine',
    },
  ],
  schritte: ['INTERN_ABSTIMMEN'],
  beschluesse: [{ id: ORT, inhalt: 'Das Konzept wird beschlossen.', tag: '2026-09-20' }],
  fassungen: [{ id: ALT, nummer: 1 }],
};
const alsSeite = (
  <Routes>
    <Route path="/konzepte/:fassungId" element={<FassungSeite />} />
    <Route path="/konzepte/:fassungId/vergleich/:andereId" element={<VergleichSeite />} />
  </Routes>
);
const pfad = `/konzepte/${ID}`;
const ENTWURF = {
  status: 404,
  json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' },
};
const entwuerfe = (bereich: string, bezug: string) => ({
  [`GET /steuerung/entwuerfe/${bereich}/${bezug}`]: () => ENTWURF,
  [`PUT /steuerung/entwuerfe/${bereich}/${bezug}`]: () => ({
    json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 },
  }),
  [`DELETE /steuerung/entwuerfe/${bereich}/${bezug}`]: () => ({ json: {} }),
});

test('what is due is said on top, as long as nothing is in work; who only reads is not reminded', async () => {
  let rolle: 'KOORDINATION' | 'CASE_MANAGEMENT' = 'KOORDINATION';
  stelleServer({
    'GET /sitzung': () => createSitzung(rolle),
    'GET /konzepte': () => ({
      json: {
        stichtag: '2026-10-19',
        monate: 12,
        fassungen: [GUELTIG],
        frei: ['HANDLUNGSKONZEPT', 'CM_KONZEPT'],
      },
    }),
  });
  const { unmount } = await renderSeite(<KonzepteSeite />);
  expect(await screen.findByText(/Die Fortschreibung ist fällig/)).toBeVisible();
  expect(screen.getByText(/gilt seit 01\.09\.2025/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Fassung beginnen' }));
  expect(await screen.findByRole('form', { name: 'Fassung beginnen' })).toBeVisible();
  await checkAxe();
  unmount();
  rolle = 'CASE_MANAGEMENT';
  await renderSeite(<KonzepteSeite />);
  expect(await screen.findByRole('link', { name: /Fassung 1/ })).toHaveAttribute('href', `/konzepte/${ALT}`);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText(/Die Fortschreibung ist fällig/)).toBeNull();
});

test('a Fassung shows chapters, gaps and steps; each chapter of a Kreis asks for each Kommune', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET ${pfad}`]: () => ({ json: FASSUNG }),
    ...entwuerfe('konzept.kapitel.kommunen', ID),
    [`PUT ${pfad}/kapitel/KOMMUNEN`]: () => ({ json: { id: ID, version: 1 } }),
  });
  await renderSeite(alsSeite, { pfad });
  expect(await screen.findByText('Einem Kapitel fehlt noch etwas')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Als PDF herunterladen' })).toHaveAttribute(
    'href',
    `/api/v1${pfad}/druck.pdf`,
  );
  expect(screen.getByText('MBE und JMD.')).toBeVisible();
  expect(screen.getAllByText(/^Was das Land erwartet/)).toHaveLength(5);
  await userEvent.click(
    screen.getByRole('button', { name: 'Kapitel schreiben: Einbindung des kreisangehörigen Raums' }),
  );
  const ort = within(await screen.findByRole('group', { name: 'Altenbrück' }));
  await userEvent.type(ort.getByLabelText(/^Zusammenarbeit/), 'Runder Tisch.');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Kapitel speichern' }));
  await expect
    .poll(() => anrufe.find(({ pfad: ziel }) => ziel.endsWith('/kapitel/KOMMUNEN'))?.body)
    .toMatchObject({
      version: 0,
      zeilen: [{ name: 'Altenbrück', kommuneId: ORT, werte: { zusammenarbeit: 'Runder Tisch.' } }],
    });
});

test('a name must out before a chapter goes; what stood there already is not asked again', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET ${pfad}`]: () => ({
      json: {
        ...FASSUNG,
        kapitel: [{ ...KAPITEL, felder: { uebersicht: 'Seit 01.03.2021.', zusammenarbeit: '' } }],
      },
    }),
    ...entwuerfe('konzept.kapitel.beratungsansaetze', ID),
    [`PUT ${pfad}/kapitel/BERATUNGSANSAETZE`]: () => ({ json: { id: ID, version: 4 } }),
  });
  const gesendet = () => anrufe.filter(({ pfad: ziel }) => ziel.endsWith('/kapitel/BERATUNGSANSAETZE'));
  await renderSeite(alsSeite, { pfad });
  await userEvent.click(await screen.findByRole('button', { name: /^Kapitel schreiben: Übersicht/ }));
  const feld = await screen.findByLabelText(/^Zusammenarbeit mit anderen/);
  await userEvent.type(feld, 'Frau Zidan vermittelt.');
  await userEvent.click(screen.getByRole('button', { name: 'Kapitel speichern' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Eine Stelle kann eine Person erkennbar machen');
  expect(gesendet()).toEqual([]);
  await userEvent.clear(feld);
  await userEvent.type(feld, 'Das Jobcenter vermittelt.');
  await userEvent.click(screen.getByRole('button', { name: 'Kapitel speichern' }));
  await expect.poll(() => gesendet().at(-1)?.body).toMatchObject({ version: 3, erklaerungen: [] });
});

test('when a colleague was faster both versions stand side by side, and the choice is sent with the newer one', async () => {
  let versuche = 0;
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET ${pfad}`]: () => ({ json: FASSUNG }),
    ...entwuerfe('konzept.kapitel.beratungsansaetze', ID),
    [`PUT ${pfad}/kapitel/BERATUNGSANSAETZE`]: () => {
      versuche += 1;
      if (versuche > 1) return { json: { id: ID, version: 5 } };
      const zustand = {
        version: 4,
        felder: { uebersicht: 'MBE, JMD und Caritas.', zusammenarbeit: 'Monatlich.' },
        zeilen: [],
      };
      return problem(409, 'KONFLIKT', { zustand });
    },
  });
  await renderSeite(alsSeite, { pfad });
  await userEvent.click(await screen.findByRole('button', { name: /^Kapitel schreiben: Übersicht/ }));
  await userEvent.type(await screen.findByLabelText(/^Zusammenarbeit mit anderen/), ' Immer.');
  await userEvent.click(screen.getByRole('button', { name: 'Kapitel speichern' }));
  const kasten = within(await screen.findByRole('group', { name: /^Übersicht über die Beratungsansätze/ }));
  await userEvent.click(kasten.getByRole('radio', { name: /MBE, JMD und Caritas/ }));
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /übernehmen/i }));
  await userEvent.click(screen.getByRole('button', { name: 'Kapitel speichern' }));
  await expect
    .poll(() => anrufe.findLast(({ pfad: ziel }) => ziel.endsWith('/kapitel/BERATUNGSANSAETZE'))?.body)
    .toMatchObject({
      version: 4,
      felder: { uebersicht: 'MBE, JMD und Caritas.', zusammenarbeit: 'Monatlich. Immer.' },
    });
});

test('the Beschluss of the Lenkungsgruppe is chosen from the register', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET ${pfad}`]: () => ({
      json: {
        ...FASSUNG,
        zustand: 'MIT_BERATUNGSANSAETZEN_ABGESTIMMT',
        lage: 'MIT_BERATUNGSANSAETZEN_ABGESTIMMT',
        schritte: ['BESCHLIESSEN'],
      },
    }),
    ...entwuerfe('konzept.schritt.beschliessen', ID),
    [`POST ${pfad}/schritte`]: () => ({ status: 201, json: { id: ID, version: 2 } }),
  });
  await renderSeite(alsSeite, { pfad });
  expect(screen.queryByRole('button', { name: /^Kapitel schreiben/ })).toBeNull();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Beschluss der Lenkungsgruppe eintragen' }),
  );
  const form = within(await screen.findByRole('form', { name: 'Beschluss der Lenkungsgruppe eintragen' }));
  await userEvent.selectOptions(
    form.getByLabelText(/^Beschluss der Lenkungsgruppe/),
    '20.09.2026: Das Konzept wird beschlossen.',
  );
  await userEvent.click(form.getByRole('button', { name: 'Beschluss der Lenkungsgruppe eintragen' }));
  await expect
    .poll(() => anrufe.find(({ pfad: ziel }) => ziel.endsWith('/schritte'))?.body)
    .toMatchObject({ version: 1, schritt: 'BESCHLIESSEN', beschlussId: ORT, tag: '2026-10-19' });
});

test('two Fassungen are compared word by word, the earlier one as the old', async () => {
  const alt = {
    ...FASSUNG,
    ...GUELTIG,
    kapitel: [{ ...KAPITEL, felder: { uebersicht: 'MBE und Caritas.', zusammenarbeit: 'Monatlich.' } }],
  };
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET ${pfad}`]: () => ({ json: FASSUNG }),
    [`GET /konzepte/${ALT}`]: () => ({ json: alt }),
  });
  await renderSeite(alsSeite, { pfad: `${pfad}/vergleich/${ALT}` });
  expect(await screen.findByText('Fassung 1 und Fassung 2')).toBeVisible();
  const kapitel = within(screen.getByRole('region', { name: '4 Übersicht der Beratungsansätze' }));
  expect(kapitel.getByRole('insertion')).toHaveTextContent('neu: JMD Ende');
  expect(kapitel.getByRole('deletion')).toHaveTextContent('weggefallen: Caritas Ende');
  expect(kapitel.queryByText('Monatlich.')).toBeNull();
  expect(screen.getAllByText('In diesem Kapitel hat sich nichts geändert.')).toHaveLength(4);
  await checkAxe();
});

const PUNKTE = [
  {
    code: 'LG-02',
    art: 'MUSS',
    text: 'Sie ist verwaltungsintern und verwaltungsextern besetzt.',
    quelle: 'Handlungskonzept 2.1',
    stand: 'OFFEN',
    nurBerechnet: true,
    berechnung: { erfuellt: false, text: 'externe Mitglieder fehlen' },
    veraltet: false,
    eintraege: [],
  },
  {
    code: 'KO-01',
    art: 'MUSS',
    text: 'Ein Kommunales Integrationszentrum ist eingerichtet und arbeitet.',
    quelle: 'Handlungskonzept 2.1',
    stand: 'ERFUELLT',
    nurBerechnet: false,
    berechnung: null,
    veraltet: true,
    eintraege: [
      {
        lfd: 2,
        stand: 'ERFUELLT',
        text: 'Bescheid liegt vor.',
        tag: '2025-01-01',
        am: '2025-01-02',
        wer: 'Sabine',
      },
      { lfd: 1, stand: 'AUSNAHME', text: 'Noch im Aufbau.', tag: '2024-01-01', am: '2024-01-02', wer: null },
    ],
  },
];
const ZAHLEN = { ERFUELLT: 1, OFFEN: 1, AUSNAHME: 0, HINWEIS: 0, gesamt: 2 };

test('the checklist says what is computed and what is proven, and takes an entry', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /checkliste': () => ({
      json: { stichtag: '2026-10-19', monate: 12, zahlen: ZAHLEN, punkte: PUNKTE },
    }),
    ...entwuerfe('konzept.checkpunkt.ko01', 'neu'),
    'POST /checkliste/KO-01': () => ({ status: 201, json: { code: 'KO-01' } }),
  });
  await renderSeite(<ChecklisteSeite />);
  expect(
    await screen.findByText('1 von 2 verbindlichen Punkten sind erfüllt, 0 begründet anders, 1 offen.'),
  ).toBeVisible();
  expect(screen.getByText('Das Programm sieht: externe Mitglieder fehlen')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Eintragen: LG-02' })).toBeNull();
  expect(screen.getByText(/älter als 12 Monate/)).toBeVisible();
  expect(screen.getByText('Frühere Einträge (1)')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Eintragen: KO-01' }));
  const form = within(await screen.findByRole('form', { name: 'Eintrag zu KO-01' }));
  await userEvent.selectOptions(form.getByLabelText(/^Stand/), 'erfüllt');
  await userEvent.type(form.getByLabelText(/^Nachweis oder Begründung/), 'Neuer Bescheid.');
  await checkAxe();
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toMatchObject({ gesehen: 2, stand: 'ERFUELLT', text: 'Neuer Bescheid.', tag: '2026-10-19' });
  await userEvent.selectOptions(screen.getByLabelText(/^Anzeigen/), 'OFFEN');
  expect(screen.getByText(/^LG-02/)).toBeVisible();
});

test('the Umsetzungsstand shows sum, group, origin of each value, course and indicators as table and picture', async () => {
  const score = {
    tag: '2026-10-19',
    summe: 7,
    klasse: 'NIEDRIG',
    variablen: {
      lgSitzungen: 4,
      gruppen: 0,
      fallauswertung: true,
      lgVorhanden: false,
      handlungskonzept: true,
      strukturbeschluss: true,
      empfehlungen: false,
    },
  };
  stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /umsetzungsstand': () => ({
      json: {
        stichtag: '2026-10-19',
        score,
        verlauf: [{ ...score, tag: '2026-03-01', summe: 1 }, score],
        einschaetzung: null,
        regel: { ansatzweise: 0, nichtBeurteilbar: 0 },
        kennzahlen: [
          {
            code: 'KP-04',
            titel: 'Vertretene Institutionen',
            kurz: 'Vertretung',
            anzahl: 9,
            von: 14,
            einheit: 'ANZAHL',
            definition: 'Von allen.',
          },
          {
            code: 'KP-08',
            titel: 'Alter',
            kurz: 'Alter',
            anzahl: null,
            von: null,
            einheit: 'MONATE',
            definition: 'Monate.',
          },
        ],
        kommunenOhne: ['Altenbrück'],
        checkliste: ZAHLEN,
      },
    }),
  });
  await renderSeite(<UmsetzungsstandSeite />);
  const karte = within(await screen.findByRole('region', { name: 'Summenscore der Evaluation' }));
  expect(karte.getByText('Gruppe „niedrig“ (niedrig bis 9, mittel 10 bis 18, hoch ab 19)')).toBeVisible();
  expect(karte.getByText(/Mittelwert von 13,5/)).toBeVisible();
  expect(karte.getByText('Konzepte: Beschluss der Lenkungsgruppe')).toBeVisible();
  const kennzahlen = within(screen.getByRole('region', { name: 'Kennzahlen der Steuerung' }));
  expect(kennzahlen.getByText('9 von 14')).toBeVisible();
  expect(kennzahlen.getByText('keine Angabe')).toBeVisible();
  expect(kennzahlen.getByText('Kommunen ohne benannte Stelle: Altenbrück')).toBeVisible();
  expect(screen.getByText(/Ohne Angabe zählt „nein“/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Checkliste öffnen' })).toHaveAttribute(
    'href',
    '/umsetzungsstand/checkliste',
  );
});

test('at the Antrag the Konzept in force is put to the files', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /foerderfaelle/${ID}/konzepte`]: () => ({
      json: {
        konzepte: [
          {
            id: ALT,
            art: 'HANDLUNGSKONZEPT',
            nummer: 2,
            gueltigAb: '2026-03-01',
            faellig: true,
            luecken: ['Umsetzung'],
          },
        ],
      },
    }),
    [`POST /foerderfaelle/${ID}/konzepte/${ALT}`]: () => ({ status: 201, json: { id: ORT } }),
  });
  await renderSeite(<Konzeptnachweis foerderfallId={ID} art="HANDLUNGSKONZEPT" betrifft={[]} />);
  expect(await screen.findByText(/Fassung 2, gültig ab 01\.03\.2026/)).toBeVisible();
  expect(screen.getByText(/Unvollständig: Umsetzung/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Gültiges Konzept beilegen/ }));
  await expect.poll(() => anrufe.some(({ methode }) => methode === 'POST')).toBe(true);
});
