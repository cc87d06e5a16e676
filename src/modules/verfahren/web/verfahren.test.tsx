import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import type { VerfahrenAnsicht } from '../verfahren.contract.ts';
import { WEGE } from '#src/modules/rechtskreis/wege/wege.model.ts';
import { Verfahren } from './verfahren.tsx';

const AKTE_ID = '01900000-0000-7000-8000-0000000000a1';
const ID = '01900000-0000-7000-8000-0000000000b1';
const PERSON_ID = '01900000-0000-7000-8000-0000000000c1';
const PRUEFSTAND = { stand: '2026-08-19', geprueftVon: null, pruefenBis: '2027-08-31' };
const WEG: VerfahrenAnsicht = {
  id: ID,
  personId: PERSON_ID,
  art: 'P25B',
  titel: '§ 25b AufenthG',
  hinweis: WEGE.P25B.hinweis,
  begonnenAm: '2026-10-01',
  ergebnis: 'OFFEN',
  ergebnisAm: null,
  frist: { tag: '2027-02-14', vorbei: false, quellen: ['§ 81 Abs. 4 AufenthG'], ...PRUEFSTAND },
  schritte: WEGE.P25B.schritte.map(({ code, text, quelle, antrag = false }, stelle) => ({
    code,
    text,
    quelle,
    antrag,
    stand: stelle === 0 ? 'ERLEDIGT' : 'OFFEN',
    am: stelle === 0 ? toPlainDate('2026-10-05') : null,
    wer: stelle === 0 ? 'BERATUNG' : null,
    notiz: null,
  })),
  ...PRUEFSTAND,
  spricht: true,
  version: 4,
};

async function zeige(verfahren: VerfahrenAnsicht[], bearbeitbar = true) {
  const anrufe = stelleServer({
    [`GET /akten/${AKTE_ID}/verfahren`]: () => ({
      json: { stichtag: '2026-10-19', personen: [{ personId: PERSON_ID, name: 'Z., Rahaf' }], verfahren },
    }),
    [`POST /akten/${AKTE_ID}/verfahren`]: () => ({ status: 201, json: { id: ID, version: 1 } }),
    [`PUT /akten/${AKTE_ID}/verfahren/${ID}/schritte/ANTRAG`]: () => ({ json: { id: ID, version: 5 } }),
  });
  await renderSeite(<Verfahren akteId={AKTE_ID} bearbeitbar={bearbeitbar} />, { ohneAxe: true });
  await screen.findByRole('heading', { name: 'Verfahren' });
  return anrufe;
}

test('a way with its steps, last day, sources, and that nobody has checked it', async () => {
  await zeige([WEG]);
  expect(screen.getByText(/Letzter Tag für den Antrag: 14\.02\.2027/)).toBeVisible();
  expect(screen.getByText(/^Hinweis, keine Rechtsberatung/)).toBeVisible();
  expect(screen.getByText(/^Schritte: Stand 19\.08\.2026, ungeprüft/)).toBeVisible();
  const zeile = screen.getByRole('row', { name: /^Beratung/ });
  expect(within(zeile).getByText('am 05.10.2026')).toBeVisible();
  expect(screen.getAllByRole('row')).toHaveLength(WEGE.P25B.schritte.length + 1);
  await checkAxe();
});

test('a step is recorded with day and hand', async () => {
  const anrufe = await zeige([WEG]);
  await userEvent.click(screen.getByRole('button', { name: 'Festhalten: Antrag gestellt' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Schritt festhalten' }));
  expect(dialog.queryByLabelText(/^Am/)).toBeNull();
  await userEvent.click(dialog.getByLabelText('erledigt'));
  expect(dialog.getByLabelText(/^Am/)).toHaveValue('19.10.2026');
  await userEvent.selectOptions(dialog.getByLabelText(/^Durch wen/), 'PERSON');
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ methode }) => methode === 'PUT')?.body).toEqual({
    version: 4,
    stand: 'ERLEDIGT',
    am: '2026-10-19',
    wer: 'PERSON',
    notiz: '',
  });
});

test('§ 104c says that it cannot begin anew', async () => {
  const anrufe = await zeige([]);
  expect(screen.getByText('Noch kein Verfahren')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Verfahren beginnen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Verfahren beginnen' }));
  await userEvent.click(dialog.getByLabelText(/^§ 104c/));
  expect(dialog.getByText(/wird § 104c nicht mehr neu erteilt/)).toBeVisible();
  await userEvent.click(dialog.getByLabelText('Einbürgerung'));
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({
    art: 'EINBUERGERUNG',
    personId: null,
    begonnenAm: '2026-10-19',
  });
});

test('a closed Akte shows and changes nothing; a result stands with its day', async () => {
  await zeige([{ ...WEG, ergebnis: 'ERTEILT', ergebnisAm: '2026-10-18', frist: null }], false);
  expect(screen.getByText('erteilt am 18.10.2026')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('past its review date a way is silent: what was recorded stays, what would be next is not said', async () => {
  const schritte = WEG.schritte.filter(({ stand }) => stand === 'ERLEDIGT');
  await zeige([{ ...WEG, hinweis: null, frist: null, spricht: false, schritte, pruefenBis: '2026-10-18' }]);
  expect(screen.getByText(/Der Prüftermin ist vorbei/)).toBeVisible();
  expect(screen.getByText(/unter „Regeln zum Rechtskreis“ eine neue Prüfung/)).toBeVisible();
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(screen.queryByText(/Letzter Tag/)).toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
  await checkAxe();
});
