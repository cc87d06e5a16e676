import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import AngebotAendernSeite from './angebot-aendern-seite.tsx';
import AngebotSeite from './angebot-seite.tsx';
import PflegeSeite from './pflege-seite.tsx';
import SucheSeite from './suche-seite.tsx';
import { ANBIETER, ANBIETER_ID, ANGEBOT, ANGEBOT_ID as ID, TREFFER } from './testangebot.ts';

test('a search says why each hit fits, how fresh and how full it is; filters go into the address', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('CASE_MANAGEMENT'),
    'GET /angebote': () => ({
      json: {
        eintraege: [TREFFER],
        gesamt: 1,
        seite: 1,
        groesse: 20,
        verstanden: ['Deutsch lernen'],
        ortUnbekannt: true,
      },
    }),
  });
  await renderSeite(<SucheSeite />);
  expect(await screen.findByText('Passt, weil: Deutsch lernen; für Frauen.')).toBeVisible();
  expect(screen.getByText('Veraltet, zuletzt bestätigt am 02.03.2026')).toBeVisible();
  expect(screen.getByText('Zurzeit voll')).toBeVisible();
  expect(screen.getByText(/Diesen Ort nennt kein Angebot/)).toBeVisible();
  await checkAxe();
  await userEvent.type(screen.getByLabelText(/^Was wird gebraucht/), 'Deutschkurs');
  await userEvent.click(screen.getByText('Mehr Filter'));
  await userEvent.selectOptions(screen.getByLabelText('Sprache'), 'ar');
  await userEvent.click(screen.getByLabelText('Mit Kinderbetreuung'));
  await userEvent.click(screen.getByRole('button', { name: 'Suchen' }));
  await expect
    .poll(
      () =>
        new URLSearchParams(anrufe.findLast(({ pfad }) => pfad.startsWith('/angebote?'))?.pfad.split('?')[1]),
    )
    .toSatisfy(
      (frage: URLSearchParams) =>
        frage.get('suche') === 'Deutschkurs' &&
        frage.get('sprache') === 'ar' &&
        frage.get('kinderbetreuung') === 'ja',
    );
});

test('one Angebot shows everything, its history in words, and can be confirmed', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebote/${ID}`]: () => ({ json: ANGEBOT }),
    [`POST /angebote/${ID}/bestaetigungen`]: () => ({ status: 201, json: { id: ID, version: 4 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/verzeichnis/:angebotId" element={<AngebotSeite />} />
    </Routes>,
    { pfad: `/verzeichnis/${ID}` },
  );
  expect(await screen.findByText('Kosten: bisher Kostet etwas; jetzt Kostenfrei')).toBeVisible();
  expect(screen.getByText('Plätze frei, 4 frei (Stand 01.10.2026)')).toBeVisible();
  expect(screen.getByText('Ute Beispiel')).toBeVisible();
  expect(screen.getByText('Kein freier Platz').parentElement).toHaveTextContent('rund 15');
  expect(screen.getByText('Person nicht erreicht oder nicht dort').parentElement).toHaveTextContent(
    'höchstens 2',
  );
  expect(
    screen.getByText(/^Verweise vom 01\.07\.2024 bis 30\.06\.2026, gezählt am 30\.07\.2026/),
  ).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Unverändert bestätigen' }));
  await expect.poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({ version: 3 });
});

test('the Anbieter is found by typing, beyond the first page of them; the one that is set shows its name', async () => {
  const gefragt: string[] = [];
  const zeile = (id: string, name: string) => ({
    id,
    ...ANBIETER,
    name,
    version: 1,
    angebote: 1,
    veraltet: 0,
    erinnerungen: 0,
    erinnertAm: null,
    links: 0,
  });
  const weit = '00000000-0000-7000-8000-0000000000ff';
  const gesendet: { anbieterId?: string }[] = [];
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebote/${ID}`]: () => ({ json: ANGEBOT }),
    'GET /anbieter': ({ pfad }) => {
      const frage = new URL(pfad, 'http://x').searchParams;
      gefragt.push(frage.get('suche') ?? '');
      const eintraege =
        frage.get('anbieterId') === weit || frage.get('suche')?.startsWith('zwei')
          ? [zeile(weit, 'Zweihundertster Verein')]
          : frage.get('anbieterId') === ANBIETER_ID
            ? [zeile(ANBIETER_ID, 'Haus der Sprachen')]
            : [zeile('00000000-0000-7000-8000-0000000000aa', 'Erster Verein')];
      return { json: { eintraege, gesamt: 201, seite: 1, groesse: 20 } };
    },
    [`PUT /angebote/${ID}`]: ({ body }) => {
      gesendet.push(body as { anbieterId?: string });
      return { json: { id: ID, version: 4 } };
    },
  });
  await renderSeite(
    <Routes>
      <Route path="/verzeichnis/:angebotId/aendern" element={<AngebotAendernSeite />} />
      <Route path="/verzeichnis/:angebotId" element={<p>Gespeicherte Seite</p>} />
    </Routes>,
    { pfad: `/verzeichnis/${ID}/aendern` },
  );
  const feld = await screen.findByRole('combobox', { name: 'Anbieter' });
  await expect.poll(() => (feld as HTMLInputElement).value).toBe('Haus der Sprachen');
  await userEvent.clear(feld);
  await userEvent.type(feld, 'zwei');
  await userEvent.click(await screen.findByRole('option', { name: 'Zweihundertster Verein' }));
  expect(gefragt).toContain('zwei');
  expect(feld).toHaveValue('Zweihundertster Verein');
  await checkAxe();
  await userEvent.click(screen.getByRole('checkbox', { name: /Ich habe geprüft/ }));
  await userEvent.click(screen.getByRole('button', { name: /speichern/i }));
  await expect.poll(() => gesendet[0]?.anbieterId).toBe(weit);
});

test('a change that meets another one shows both sides and sends what was chosen', async () => {
  const gesendet: unknown[] = [];
  const anders = {
    version: 4,
    anbieterId: ANBIETER_ID,
    oeffentlich: true,
    gueltigBis: null,
    quelle: 'Umfrage',
    angaben: { ...ANGEBOT.angaben, titel: 'Deutsch am Morgen' },
  };
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    [`GET /angebote/${ID}`]: () => ({ json: ANGEBOT }),
    'GET /anbieter': () => ({
      json: {
        eintraege: [
          {
            id: ANBIETER_ID,
            ...ANBIETER,
            version: 1,
            angebote: 1,
            veraltet: 0,
            erinnerungen: 0,
            erinnertAm: null,
            links: 0,
          },
        ],
        gesamt: 1,
        seite: 1,
        groesse: 200,
      },
    }),
    [`PUT /angebote/${ID}`]: ({ body }) => {
      gesendet.push(body);
      return gesendet.length === 1
        ? {
            status: 409,
            json: {
              type: 'about:blank',
              title: 'Inzwischen wurde hier etwas geändert.',
              status: 409,
              code: 'KONFLIKT',
              zustand: anders,
            },
          }
        : { json: { id: ID, version: 5 } };
    },
  });
  await renderSeite(
    <Routes>
      <Route path="/verzeichnis/:angebotId/aendern" element={<AngebotAendernSeite />} />
      <Route path="/verzeichnis/:angebotId" element={<p>Gespeicherte Seite</p>} />
    </Routes>,
    { pfad: `/verzeichnis/${ID}/aendern` },
  );
  const form = within(await screen.findByRole('form', { name: 'Angebot ändern' }));
  const titel = form.getByLabelText('Titel');
  await userEvent.clear(titel);
  await userEvent.type(titel, 'Deutsch am Abend');
  await userEvent.click(form.getByLabelText(/^Ich habe geprüft/));
  await userEvent.click(form.getByRole('button', { name: 'Angebot speichern' }));
  expect(await screen.findByText('Deutsch am Morgen')).toBeVisible();
  expect(screen.getByText('Deutsch am Abend')).toBeVisible();
  expect(gesendet[0]).toMatchObject({
    version: 3,
    anbieterId: ANBIETER_ID,
    angaben: { titel: 'Deutsch am Abend', sprachen: ['ar', 'de'], alterVon: null },
  });
});

test('what is to be done: proposals, whom to call with number, stale ones, the share', async () => {
  const zeile = {
    id: ID,
    titel: 'Kleiderkammer',
    anbieter: 'Caritas',
    bestaetigtAm: '2026-03-02',
    gueltigBis: null,
  };
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /angebotspflege': () => ({
      json: {
        anteil: { bestaetigt: 48, alle: 60, monate: 6 },
        erinnerungen: 2,
        rhythmusTage: 180,
        vorschlaege: [
          {
            id: ANBIETER_ID,
            angebotId: ID,
            titel: 'Kleiderkammer',
            feld: 'TELEFON',
            inhalt: '02731 99',
            durch: 'OEFFENTLICH',
            am: '2026-10-18',
          },
        ],
        anzurufen: [
          {
            id: ANBIETER_ID,
            name: 'Dorfverein',
            telefon: '02731 55',
            funktion: 'Vorstand',
            veraltet: 2,
            erinnertAm: null,
            links: 0,
          },
        ],
        veraltete: [zeile],
        endende: [],
        ergebnisse: { von: '2024-07-01', bis: '2026-06-30', am: '2026-07-30', verweise: 80, verdeckt: 10 },
        keinPlatzProzent: 30,
        volle: [
          { id: ID, titel: 'Deutsch für Frauen', anbieter: 'Haus der Sprachen', verweise: 30, keinPlatz: 15 },
        ],
      },
    }),
    [`POST /angebotsvorschlaege/${ANBIETER_ID}/entscheidungen`]: () => ({
      status: 201,
      json: { id: ANBIETER_ID },
    }),
  });
  await renderSeite(<PflegeSeite />);
  expect(
    await screen.findByText(
      /48 von 60 Angeboten sind in den letzten 6 Monaten bestätigt worden \(80 Prozent\)/,
    ),
  ).toBeVisible();
  expect(
    screen.getByText(/^Von rund 80 Verweisen .* gingen rund 10 an Angebote mit zu wenigen/),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Deutsch für Frauen' }).closest('tr')).toHaveTextContent(
    'rund 15rund 30',
  );
  expect(screen.getByRole('link', { name: '02731 55, Vorstand' })).toHaveAttribute('href', 'tel:0273155');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /^Ablehnen/ }));
  await userEvent.type(screen.getByLabelText('Warum lehnen Sie ab?'), 'Stimmt schon.');
  await userEvent.click(screen.getByRole('button', { name: 'Ablehnen' }));
  await expect
    .poll(() => anrufe.find(({ methode }) => methode === 'POST')?.body)
    .toEqual({ uebernommen: false, grund: 'Stimmt schon.' });
});
