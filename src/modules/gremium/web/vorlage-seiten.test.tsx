import { KEINE_DATEIEN } from '#src/modules/ablage/web/testdaten.ts';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import SitzungSeite from './sitzung-seite.tsx';
import VorlageNeuSeite from './vorlage-neu-seite.tsx';
import VorlageSeite from './vorlage-seite.tsx';

const ID = '019a0000-0000-7000-8000-00000000aaaa';
const THEMA = '019a0000-0000-7000-8000-00000000bbbb';
const SITZUNG = '019a0000-0000-7000-8000-00000000cccc';
const KEIN_ENTWURF = { status: 404, json: { code: 'NICHT_GEFUNDEN', titel: 'Nicht gefunden.' } };
const ENTWURF = { json: { geaendertAm: '2026-10-19T10:00:00.000Z', version: 1 } };
const GREMIEN = {
  stichtag: '2026-10-19',
  gremien: [
    {
      id: ID,
      art: 'LENKUNGSGRUPPE',
      unterart: null,
      name: 'Lenkungsgruppe KIM',
      turnus: 'HALBJAEHRLICH',
      beginn: '2024-01-01',
      ende: null,
      aktiv: true,
      mitglieder: 2,
      naechsteSitzung: null,
      ober: null,
    },
  ],
  pruefpunkte: [],
  vertretung: [],
};
const VORLAGE = {
  id: ID,
  nummer: '3/2026',
  art: 'BESCHLUSS',
  titel: 'Übergabeblatt',
  zustand: 'FREIGEGEBEN',
  ergebnis: null,
  gremiumId: ID,
  gremium: 'Lenkungsgruppe KIM',
  sitzungId: null,
  sitzungAm: null,
  angelegtAm: '2026-10-01',
  version: 2,
  stichtag: '2026-10-19',
  sachverhalt: 'Unterlagen werden doppelt verlangt.',
  vorschlag: 'Ein Übergabeblatt wird eingeführt.',
  kosten: null,
  alternativen: null,
  anlagen: [{ titel: 'Muster', fundstelle: 'Ablage KI' }],
  themaId: null,
  beschlussId: null,
  bemerkung: null,
  geprueftVon: 'Sabine Muster',
  oeffentlich: false,
  sitzungen: [{ id: SITZUNG, datum: '2026-11-18' }],
  beschluesse: [],
};
const alsVorlage = (
  <Routes>
    <Route path="/vorlagen/:vorlageId" element={<VorlageSeite />} />
  </Routes>
);

test('a Vorlage from a Thema begins with what is known there, and keeps the link', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /gremien': () => ({ json: GREMIEN }),
    [`GET /themen/${THEMA}`]: () => ({
      json: {
        id: THEMA,
        titel: 'Doppelte Unterlagen',
        zustand: 'LOESUNGSVORSCHLAG',
        weg: 'BESCHLUSSVORLAGE',
        prioritaet: 'HOCH',
        herkunft: 'STEUERUNG',
        verantwortlich: 'Sabine Muster',
        seit: '2026-10-01',
        beschreibung: 'Viele bringen dieselben Unterlagen zweimal.',
        angelegtAm: '2026-09-01',
        version: 5,
        schritte: [],
        hinweise: 6,
        rueckmeldungen: null,
        ereignisse: [
          {
            lfd: 4,
            art: 'VORLAGE_ERSTELLEN',
            nach: 'LOESUNGSVORSCHLAG',
            grund: 'Reif.',
            angaben: [
              { name: 'Lösungsvorschlag', wert: 'Ein Übergabeblatt.' },
              { name: 'Kosten und Aufwand', wert: '2.000 Euro' },
            ],
            rueckmeldung: null,
            von: 'Sabine Muster',
            am: '2026-10-01',
          },
        ],
      },
    }),
    [`GET /steuerung/entwuerfe/gremium.vorlage/${THEMA}`]: () => KEIN_ENTWURF,
    [`PUT /steuerung/entwuerfe/gremium.vorlage/${THEMA}`]: () => ENTWURF,
    [`DELETE /steuerung/entwuerfe/gremium.vorlage/${THEMA}`]: () => ({ json: {} }),
    [`POST /gremien/${ID}/vorlagen`]: () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(<VorlageNeuSeite />, { pfad: `/vorlagen/neu?thema=${THEMA}` });
  const form = within(await screen.findByRole('form', { name: 'Neue Vorlage' }));
  expect(form.getByLabelText(/^Titel/)).toHaveValue('Doppelte Unterlagen');
  expect(form.getByLabelText(/^Beschlussvorschlag/)).toHaveValue('Ein Übergabeblatt.');
  expect(form.getByLabelText(/^Kosten/)).toHaveValue('2.000 Euro');
  await userEvent.type(form.getByLabelText(/^Alternativen/), 'Der 17-jährige Sohn bringt alles.');
  await userEvent.click(form.getByRole('button', { name: 'Anlage hinzufügen' }));
  await userEvent.type(form.getByLabelText('Anlage 1: Titel'), 'Muster');
  await userEvent.type(form.getByLabelText('Anlage 1: Wo sie liegt'), 'Ablage KI');
  await userEvent.click(form.getByRole('checkbox'));
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Genaues Alter');
  await userEvent.clear(form.getByLabelText(/^Alternativen/));
  await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith(`/gremien/${ID}/vorlagen`))?.body)
    .toMatchObject({
      themaId: THEMA,
      art: 'BESCHLUSS',
      sachverhalt: 'Viele bringen dieselben Unterlagen zweimal.',
      anlagen: [{ titel: 'Muster', fundstelle: 'Ablage KI' }],
      bestaetigt: true,
    });
});

test('a step asks for what it needs; public is said in words before it is', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /vorlagen/${ID}`]: () => ({ json: VORLAGE }),
    [`GET /steuerung/entwuerfe/gremium.vorlageschritt/${ID}`]: () => KEIN_ENTWURF,
    [`PUT /steuerung/entwuerfe/gremium.vorlageschritt/${ID}`]: () => ENTWURF,
    [`DELETE /steuerung/entwuerfe/gremium.vorlageschritt/${ID}`]: () => ({ json: {} }),
    [`POST /vorlagen/${ID}/schritte`]: () => ({ status: 201, json: { id: ID, version: 3 } }),
    [`PUT /veroeffentlichungen/VORLAGE/${ID}`]: () => ({ json: { id: ID } }),
  });
  await renderSeite(alsVorlage, { pfad: `/vorlagen/${ID}` });
  expect(await screen.findByText('geprüft von Sabine Muster')).toBeVisible();
  expect(screen.getByText(/sobald sie auf der Tagesordnung einer öffentlichen Sitzung steht/)).toBeVisible();
  const schritt = await screen.findByLabelText(/^Was ist zu tun/);
  expect(within(schritt).queryByRole('option', { name: 'Freigeben' })).toBeNull();
  await userEvent.selectOptions(schritt, 'AUFNEHMEN');
  await userEvent.selectOptions(screen.getByLabelText('Sitzung'), SITZUNG);
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.endsWith('/schritte'))?.body)
    .toMatchObject({ version: 2, schritt: 'AUFNEHMEN', sitzungId: SITZUNG, ergebnis: null });
  await userEvent.click(screen.getByRole('button', { name: 'Öffentlich machen' }));
  await expect
    .poll(() => anrufe.find(({ pfad }) => pfad.includes('/veroeffentlichungen/'))?.body)
    .toEqual({ oeffentlich: true });
});

test('who only reads sees the words and no button', async () => {
  const gelesen = {
    ...VORLAGE,
    zustand: 'BERATEN',
    ergebnis: 'BESCHLOSSEN',
    sitzungId: SITZUNG,
    sitzungAm: '2026-10-15',
  };
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /ablage/${ID}`]: () => ({ json: KEINE_DATEIEN }),
    [`GET /vorlagen/${ID}`]: () => ({ json: gelesen }),
  });
  await renderSeite(alsVorlage, { pfad: `/vorlagen/${ID}` });
  expect(await screen.findByText('beraten: beschlossen')).toBeVisible();
  expect(screen.getByText('Ein Übergabeblatt wird eingeführt.')).toBeVisible();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('the agenda goes on with the Vorlagen', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('TEAMLEITUNG'),
    [`GET /gremiensitzungen/${SITZUNG}`]: () => ({
      json: {
        id: SITZUNG,
        gremiumId: ID,
        gremiumArt: 'BEGLEITGRUPPE',
        gremium: 'Lenkungsgruppe KIM',
        stichtag: '2026-10-19',
        datum: '2026-10-15',
        beginn: '10:00',
        dauer: 120,
        form: 'PRAESENZ',
        ort: 'Kreishaus',
        zustand: 'GEPLANT',
        absagegrund: null,
        tagesordnung: [],
        vorlagen: [
          {
            id: ID,
            nummer: '3/2026',
            art: 'BESCHLUSS',
            titel: 'Übergabeblatt',
            zustand: 'BERATEN',
            ergebnis: 'BESCHLOSSEN',
          },
        ],
        oeffentlich: true,
        mitglieder: [],
        gaeste: null,
        anwesend: 0,
        quorum: null,
        beschlussfaehig: null,
        protokoll: 'Beschlossen.',
        protokollZustand: 'GENEHMIGT',
        vorgelegtVon: null,
        vorgelegtAm: '2026-10-16',
        selbstVorgelegt: false,
        genehmigtVon: null,
        genehmigtAm: '2026-10-18',
        version: 4,
        beschluesse: [],
        aufgaben: [],
      },
    }),
  });
  await renderSeite(
    <Routes>
      <Route path="/gremiensitzungen/:sitzungId" element={<SitzungSeite />} />
    </Routes>,
    { pfad: `/gremiensitzungen/${SITZUNG}` },
  );
  const eintrag = within(await screen.findByRole('listitem'));
  expect(eintrag.getByRole('link', { name: 'Übergabeblatt' })).toHaveAttribute('href', `/vorlagen/${ID}`);
  expect(eintrag.getByText('(Vorlage 3/2026, Beschluss)')).toBeVisible();
  expect(screen.getByText('öffentlich')).toBeVisible();
});
