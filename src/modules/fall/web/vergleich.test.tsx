import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { AKTE_ID, ZIEL_ID } from './testdaten.ts';
import { Vergleich } from './vergleich.tsx';
import { Zielverlauf } from './zielverlauf.tsx';

const FRUEHER = { id: ZIEL_ID, art: 'ERSTES', datum: '2026-03-02', abgeschlossen: true };
const SPAETER = { id: AKTE_ID, art: 'RE_ASSESSMENT', datum: '2026-10-12', abgeschlossen: true };
const DRITTES = { ...FRUEHER, id: '01900000-0000-7000-8000-0000000000d1', datum: '2025-09-01' };
const BEREICHE = [
  {
    bereich: 'SPRACHE',
    veraenderung: 'BESSER',
    frueher: { bedarf: 3, situation: 'Spricht kein Deutsch.' },
    spaeter: { bedarf: 1, situation: 'Besucht den Kurs.' },
  },
  { bereich: 'WOHNEN', veraenderung: 'SCHLECHTER', frueher: { bedarf: 1 }, spaeter: { bedarf: 3 } },
  { bereich: 'BILDUNG', veraenderung: 'NICHT_ERHOBEN', frueher: null, spaeter: null },
  { bereich: 'MOBILITAET', veraenderung: 'NEU_ERHOBEN', frueher: null, spaeter: { bedarf: 0 } },
];

function stelle(assessments: object[]) {
  const pfad = `GET /akten/${AKTE_ID}/assessmentvergleich`;
  return stelleServer({
    [pfad]: () => ({
      json: { assessments, vergleich: { frueher: FRUEHER, spaeter: SPAETER, bereiche: BEREICHE } },
    }),
  });
}

test('two Assessments side by side: a sentence, a picture, and the same as a table', async () => {
  stelle([SPAETER, FRUEHER]);
  await renderSeite(<Vergleich akteId={AKTE_ID} />, { ohneAxe: true });
  expect(await screen.findByText(/1 besser, 0 gleich, 1 schlechter, 1 neu erhoben/)).toBeVisible();
  const tabelle = screen.getByRole('table', { name: 'Jeder Lebensbereich an beiden Tagen' });
  const zeile = within(tabelle).getByRole('row', { name: /Sprache/ });
  expect(within(zeile).getByText('besser')).toBeVisible();
  expect(within(zeile).getByText('3 – Hoher Bedarf')).toBeVisible();
  expect(within(zeile).getByText('Besucht den Kurs.')).toBeVisible();
  const ohne = within(tabelle).getByRole('row', { name: /Bildung/ });
  expect(within(ohne).getAllByText('nicht erhoben')).toHaveLength(3);
  expect(screen.queryByLabelText('Früheres Assessment')).toBeNull();
  await checkAxe();
});

test('with three Assessments any two can be chosen', async () => {
  const anrufe = stelle([SPAETER, FRUEHER, DRITTES]);
  await renderSeite(<Vergleich akteId={AKTE_ID} />, { ohneAxe: true });
  await userEvent.selectOptions(await screen.findByLabelText('Früheres Assessment'), DRITTES.id);
  expect(anrufe.at(-1)?.pfad).toContain(`frueher=${DRITTES.id}`);
  expect(anrufe.at(-1)?.pfad).toContain(`spaeter=${SPAETER.id}`);
});

test('the history of a Ziel says what stood before, in its language', async () => {
  stelleServer({
    [`GET /akten/${AKTE_ID}/ziele/${ZIEL_ID}/verlauf`]: () => ({
      json: {
        eintraege: [
          {
            lfd: 9,
            art: 'STAND',
            wirksamAm: '2026-10-12',
            erfasstAm: '2026-10-12T08:00:00.000Z',
            autor: 'Jana Terhorn',
            stand: { von: 'OFFEN', nach: 'IN_ARBEIT' },
            bemerkung: 'Kurs hat begonnen.',
            aenderungen: [],
            sprachen: { vorher: null, nachher: null },
          },
          {
            lfd: 5,
            art: 'GEAENDERT',
            wirksamAm: '2026-09-01',
            erfasstAm: '2026-09-01T08:00:00.000Z',
            autor: 'Jana Terhorn',
            stand: null,
            bemerkung: null,
            aenderungen: [
              { feld: 'wortlaut', vorher: 'أريد أن أتعلم', nachher: 'أريد B1' },
              { feld: 'frist', vorher: null, nachher: '2027-03-01' },
            ],
            sprachen: { vorher: 'ar', nachher: 'ar' },
          },
        ],
      },
    }),
  });
  await renderSeite(<Zielverlauf akteId={AKTE_ID} zielId={ZIEL_ID} />, { ohneAxe: true });
  expect(await screen.findByText('Offen → In Arbeit')).toBeVisible();
  expect(screen.getByText('Kurs hat begonnen.')).toBeVisible();
  expect(screen.getByText('أريد B1')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByText('أريد أن أتعلم')).toHaveAttribute('lang', 'ar');
  expect(screen.getByText(/01\.03\.2027/)).toBeVisible();
  await checkAxe();
});
