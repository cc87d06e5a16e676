import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import type { BuchungAnsicht } from '../sprachmittlung.contract.ts';
import PoolSeite from './pool-seite.tsx';
import { Sprachmittlungen } from './sprachmittlungen.tsx';
import type { Poolzeile, SprachmittlungSeite } from './typen.ts';

const AKTE_ID = '01900000-0000-7000-8000-0000000000a1';
const ID = '01900000-0000-7000-8000-0000000000b1';
const KONTAKT_ID = '01900000-0000-7000-8000-0000000000c1';
const SAMIRA: Poolzeile = {
  id: '01900000-0000-7000-8000-0000000000d1',
  standort: true,
  art: 'PERSON',
  name: 'Samira Muster',
  kontakt: '0123 789',
  sprachen: [{ sprache: 'ar', richtung: 'INS_DEUTSCHE' }],
  formen: ['VOR_ORT'],
  qualifikation: 'GESCHULT',
  geschlecht: 'WEIBLICH',
  verschwiegenAm: '2026-01-10',
  preisart: 'STUNDE',
  preisCent: 4_500,
  hinweis: null,
  geschlossenAm: null,
  version: 3,
};
const OHNE: Poolzeile = { ...SAMIRA, id: ID, name: 'Ohne Erklärung', standort: false, verschwiegenAm: null };
const BUCHUNG: BuchungAnsicht = {
  id: ID,
  tag: '2026-10-12',
  zustand: 'BESTAETIGT',
  zeit: '14:30',
  dauerMinuten: 60,
  sprache: 'ar',
  form: 'VOR_ORT',
  treffpunkt: 'Rathaus, Raum 12',
  wuensche: [],
  sprachmittlerId: SAMIRA.id,
  sprachmittler: 'Samira Muster',
  schaetzungCent: 4_500,
  von: null,
  ungedeckt: null,
  minuten: null,
  kostenCent: null,
  qualitaet: null,
  qualitaetGrund: null,
  kontaktId: null,
  anfrage: 'Anfrage Sprachmittlung Arabisch – Deutsch',
  version: 2,
};
const SEITE: SprachmittlungSeite = {
  stichtag: '2026-10-19',
  vorschlag: { sprache: null, grund: 'UNBEKANNT' },
  buchungen: [BUCHUNG],
  pool: [SAMIRA, OHNE],
  kontakte: [{ id: KONTAKT_ID, datum: '2026-10-12', art: 'PERSOENLICH' }],
};

async function zeige(seite: SprachmittlungSeite = SEITE, bearbeitbar = true, sprache = 'ar') {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ stichtag: '2026-10-19' }) }),
    [`GET /akten/${AKTE_ID}/sprachmittlungen`]: () => ({ json: seite }),
    [`POST /akten/${AKTE_ID}/sprachmittlungen`]: () => ({ status: 201, json: { id: ID, version: 1 } }),
    [`POST /akten/${AKTE_ID}/sprachmittlungen/${ID}/ergebnis`]: () => ({ json: { id: ID, version: 3 } }),
  });
  await renderSeite(<Sprachmittlungen akteId={AKTE_ID} bearbeitbar={bearbeitbar} sprache={sprache} />, {
    ohneAxe: true,
  });
  await screen.findByRole('heading', { name: 'Sprachmittlung' });
  return anrufe;
}

test('what is planned, what is missing, and the text that may be told', async () => {
  await zeige();
  const zeile = screen.getByRole('row', { name: /12\.10\.2026, 14:30 Uhr, 60 Minuten/ });
  for (const text of ['Arabisch', 'Samira Muster', 'bestätigt', 'Ergebnis fehlt', /geschätzt 45,00/]) {
    expect(within(zeile).getByText(text)).toBeVisible();
  }
  expect(screen.getByText('Anfrage Sprachmittlung Arabisch – Deutsch')).toBeInTheDocument();
  await checkAxe();
});

test('offers who fits and has signed; a price is left to the pool', async () => {
  const anrufe = await zeige();
  await userEvent.click(screen.getByRole('button', { name: 'Sprachmittlung buchen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Sprachmittlung buchen' }));
  const wer = await dialog.findByLabelText(/^Wer mittelt/);
  expect(
    within(wer)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['noch offen', 'Samira Muster']);
  await userEvent.type(dialog.getByLabelText(/^Tag/), '21.10.2026');
  await userEvent.type(dialog.getByLabelText('Uhrzeit'), '9.05');
  await userEvent.click(dialog.getByLabelText('Eine Frau'));
  await userEvent.selectOptions(wer, SAMIRA.id);
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(
    anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad.endsWith('/sprachmittlungen'))?.body,
  ).toEqual({
    tag: '2026-10-21',
    zeit: '09:05',
    dauerMinuten: 60,
    sprache: 'ar',
    form: 'VOR_ORT',
    wuensche: ['FRAU'],
    sprachmittlerId: SAMIRA.id,
    treffpunkt: '',
    schaetzungCent: null,
    bestaetigt: false,
  });
});

describe('the language of a new booking', () => {
  const buche = async (teil: Partial<SprachmittlungSeite>, kurzberatung: string) => {
    await zeige({ ...SEITE, buchungen: [], ...teil }, true, kurzberatung);
    await userEvent.click(screen.getByRole('button', { name: 'Sprachmittlung buchen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sprachmittlung buchen' }));
    return { dialog, sprache: await dialog.findByRole('combobox', { name: 'Sprache' }) };
  };
  const hinweis = 'Laut Akte spricht die Person Deutsch';

  test('is that of the person, whatever language the talk was held in', async () => {
    const vorschlag = { sprache: 'uk', grund: 'SPRACHE_DER_PERSON' } as const;
    const { dialog, sprache } = await buche({ vorschlag }, 'de');
    expect(sprache).toHaveValue('Ukrainisch');
    expect(dialog.queryByText(hinweis)).toBeNull();
  });

  test('is left open where German is spoken: nobody is proposed', async () => {
    const vorschlag = { sprache: null, grund: 'SPRICHT_DEUTSCH' } as const;
    const { dialog, sprache } = await buche({ vorschlag }, 'ar');
    expect(sprache).toHaveValue('');
    expect(dialog.getByText(hinweis)).toBeVisible();
    expect(dialog.getByText(/unterschrieben hat: niemand/)).toBeVisible();
    await userEvent.type(sprache, 'Deu');
    expect(dialog.getByText('Kein Treffer')).toBeInTheDocument();
  });

  test('of a Kurzberatung in German is open, too', async () => {
    const { dialog, sprache } = await buche({}, 'de');
    expect(sprache).toHaveValue('');
    expect(dialog.getByText(hinweis)).toBeVisible();
  });
});

test('the result suggests the contact of the same day; nobody found asks for the reason only', async () => {
  const anrufe = await zeige();
  await userEvent.click(screen.getByRole('button', { name: /^Ergebnis: 12\.10\.2026/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ergebnis festhalten' }));
  await userEvent.click(dialog.getByLabelText('niemand gefunden'));
  expect(dialog.getByLabelText('Warum fand sich niemand?')).toBeVisible();
  expect(dialog.queryByLabelText('Dauer in Minuten')).toBeNull();
  await userEvent.click(dialog.getByLabelText('fand statt'));
  expect(dialog.getByLabelText(/^Erfasster Kontakt/)).toHaveValue(KONTAKT_ID);
  await userEvent.type(dialog.getByLabelText('Dauer in Minuten'), '50');
  await userEvent.type(dialog.getByLabelText(/^Kosten in Euro/), '37,50');
  await userEvent.click(dialog.getByLabelText('Die Verständigung gelang'));
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ pfad }) => pfad.endsWith('/ergebnis'))?.body).toMatchObject({
    version: 2,
    zustand: 'STATTGEFUNDEN',
    minuten: 50,
    kostenCent: 3_750,
    qualitaet: 'GUT',
    kontaktId: KONTAKT_ID,
  });
});

test('a closed Akte shows and changes nothing', async () => {
  await zeige({ ...SEITE, buchungen: [{ ...BUCHUNG, zustand: 'ABGESAGT', von: 'STELLE' }] }, false);
  expect(screen.getByText('wir')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Ändern|Ergebnis|Berichtigen|buchen/ })).toBeNull();
});

test('Case Management keeps its own pool and reads that of the Standort', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ stichtag: '2026-10-19' }) }),
    'GET /sprachmittlung/pool': () => ({ json: { stichtag: '2026-10-19', eintraege: [SAMIRA, OHNE] } }),
    [`PUT /sprachmittlung/pool/${ID}`]: () => ({ json: { id: ID, version: 4 } }),
  });
  await renderSeite(<PoolSeite />, { ohneAxe: true });
  expect(await screen.findByText('fehlt, nicht buchbar')).toBeVisible();
  expect(screen.getAllByText('Arabisch (nur ins Deutsche)')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Ändern: Samira Muster' })).toBeNull();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Ändern: Ohne Erklärung' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Eintrag ändern' }));
  await userEvent.type(dialog.getByLabelText(/^Verschwiegenheit unterschrieben am/), '19.10.2026');
  await userEvent.click(dialog.getByRole('button', { name: 'Weitere Sprache' }));
  await userEvent.type(dialog.getByRole('combobox', { name: 'Sprache 2' }), 'Kurm');
  await userEvent.click(await dialog.findByRole('option', { name: 'Kurmandschi (Kurdisch)' }));
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ methode }) => methode === 'PUT')?.body).toMatchObject({
    version: 3,
    verschwiegenAm: '2026-10-19',
    preisCent: 4_500,
    sprachen: [
      { sprache: 'ar', richtung: 'INS_DEUTSCHE' },
      { sprache: 'kmr', richtung: 'BEIDE' },
    ],
  });
});
