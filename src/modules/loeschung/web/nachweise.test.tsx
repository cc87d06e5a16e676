import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import NachweiseSeite from './nachweise-seite.tsx';

const ID = '01900000-0000-7000-8000-0000000000a';
const kopf = (ziffer: string) => ({ id: `${ID}${ziffer}`, loeschenAb: '2029-12-31' });
const EINTRAEGE = [
  {
    ...kopf('1'),
    art: 'EINWILLIGUNG',
    zweck: 'ZUSAMMENARBEIT',
    entscheidung: 'ERTEILT',
    empfaenger: null,
    bereiche: [],
    form: 'SCHRIFTLICH',
    formGrund: null,
    gegebenVon: { art: 'SELBST', name: null, zweite: null },
    beteiligte: [{ art: 'DOLMETSCHUNG', name: 'Samira Muster', verpflichtet: true }],
    textVersion: '3',
    textSprache: 'ar',
    gueltigVon: '2026-01-12',
    gueltigBis: null,
    widerrufenAm: '2026-10-19',
    person: { name: 'Rahaf Muster', geburtsdatum: '1990-05-01' },
    text: { titel: 'Zusammenarbeit', absaetze: ['Ich bin einverstanden.'] },
  },
  {
    ...kopf('2'),
    art: 'OFFENLEGUNG',
    am: '2026-02-03',
    empfaenger: 'Jugendamt Lennetal',
    grundlage: 'STGB_34',
    was: 'Wohnungsverlust droht',
    grund: 'Gefahr',
  },
  { ...kopf('3'), art: 'KINDESWOHL', begonnenAm: '2026-03-01', beendetAm: null },
  { ...kopf('4'), art: 'KINDESWOHL_SCHRITT', am: '2026-03-02', schritt: 'HILFEN', getan: false },
];

test('asks for number and reason before it looks, and shows what is kept', async () => {
  const anrufe = stelleServer({
    'GET /loeschung/nachweise': () => ({ json: { nummer: 'CM-2022-0001', eintraege: EINTRAEGE } }),
  });
  await renderSeite(<NachweiseSeite />, { ohneAxe: true });
  const zeige = screen.getByRole('button', { name: 'Nachweise zeigen' });
  await userEvent.click(zeige);
  expect(screen.getByText('Geben Sie die Nummer der Akte ein.')).toBeVisible();
  expect(screen.getByLabelText(/^Nummer der Akte/)).toHaveFocus();
  await userEvent.type(screen.getByLabelText(/^Nummer der Akte/), ' CM-2022-0001 ');
  await userEvent.click(zeige);
  expect(screen.getByLabelText(/^Anlass/)).toHaveFocus();
  expect(anrufe).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText(/^Anlass/), 'Die Person verlangt Auskunft');
  await userEvent.click(zeige);

  const karte = within(await screen.findByRole('region', { name: /^Einwilligung: / }));
  expect(karte.getByText('Rahaf Muster, geboren am 01.05.1990')).toBeVisible();
  expect(karte.getByText('Samira Muster (Dolmetschung)')).toBeVisible();
  expect(karte.getByText('Fassung 3, gezeigt in: Arabisch')).toBeVisible();
  expect(karte.getByText('ab 12.01.2026, ohne Ende')).toBeVisible();
  expect(karte.getByText('Ich bin einverstanden.')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Weitergabe an Jugendamt Lennetal' })).toHaveTextContent(
    'Wohnungsverlust droht',
  );
  expect(screen.getByRole('region', { name: 'Weg nach § 4 KKG' })).toHaveTextContent('bleiben versiegelt');
  expect(screen.getByRole('region', { name: 'Auf Hilfen hingewirkt' })).toHaveTextContent('ausgelassen');
  expect(anrufe.map(({ pfad }) => pfad)).toEqual([
    expect.stringMatching(/nummer=CM-2022-0001&anlass=AUSKUNFT|anlass=AUSKUNFT&nummer=CM-2022-0001/),
  ]);
  await checkAxe();
});

test('says why there may be nothing', async () => {
  stelleServer({ 'GET /loeschung/nachweise': () => ({ json: { nummer: 'CM-1999-0001', eintraege: [] } }) });
  await renderSeite(<NachweiseSeite />, { ohneAxe: true });
  await userEvent.type(screen.getByLabelText(/^Nummer der Akte/), 'CM-1999-0001');
  await userEvent.selectOptions(screen.getByLabelText(/^Anlass/), 'Die Aufsichtsbehörde prüft');
  await userEvent.click(screen.getByRole('button', { name: 'Nachweise zeigen' }));
  expect(await screen.findByText('Zu CM-1999-0001 ist kein Nachweis aufbewahrt')).toBeVisible();
});
