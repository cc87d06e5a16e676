import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Vorschlagskarte } from './vorschlag.tsx';

const ID = '019a0000-0000-7000-8000-000000000003';
type Angaben = Parameters<typeof Vorschlagskarte>[0];
const FALL = { id: ID, version: 7, pruefung: { fassung: 2, punkte: [] } } as unknown as Angaben['fall'];
const VORGABE: Angaben['vorgabe'] = {
  gerichtNoetig: true,
  positionen: [{ position: 'cm', name: 'Case Management', beantragt: 17_100_000, hoechstens: 17_100_000 }],
  vorschlag: {
    art: 'BEWILLIGUNG',
    positionen: [{ position: 'cm', bewilligt: 17_100_000 }],
    zweck: 'Case Management',
    anschrift: '',
    gericht: null,
    kontakt: '',
    anbestFassung: 'Stand 01.01.2026',
    begruendung: '',
    ermessen: '',
    ablehnungsgruende: '',
    nebenbestimmungen: [],
  },
};
const ENTWURF = {
  art: 'TEILABLEHNUNG',
  betraege: { cm: '150.000,00' },
  gericht: 'Köln',
  ermessen: 'Eine Stelle ist frei.',
};

function stelle(fassung: number) {
  return stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'BR_SACHBEARBEITUNG' }) }),
    [`GET /foerderung/entwuerfe/pruefung.vorschlag/${ID}`]: () => ({
      json: { version: 3, geaendertAm: '2026-10-19T08:00:00Z', inhalt: { ...ENTWURF, fassung } },
    }),
    [`PUT /foerderung/entwuerfe/pruefung.vorschlag/${ID}`]: () => ({ json: { version: 4 } }),
    [`POST /foerderfaelle/${ID}/bescheidvorschau`]: () => ({ json: { text: null, fehler: [] } }),
  });
}

test('after a reload the amounts, the Art and the Gericht come back with the words', async () => {
  stelle(2);
  await renderSeite(<Vorschlagskarte fall={FALL} vorgabe={VORGABE} />);
  await userEvent.click(screen.getByRole('button', { name: 'Entscheidung vorschlagen' }));
  expect(await screen.findByLabelText('Ermessenserwägungen')).toHaveValue('Eine Stelle ist frei.');
  expect(screen.getByLabelText('Case Management, in Euro')).toHaveValue('150.000,00');
  expect(screen.getByLabelText('Art der Entscheidung')).toHaveValue('TEILABLEHNUNG');
  expect(screen.getByLabelText('Zuständiges Verwaltungsgericht')).toHaveValue('Köln');
});

test('amounts of an older Fassung are not taken over', async () => {
  stelle(1);
  await renderSeite(<Vorschlagskarte fall={FALL} vorgabe={VORGABE} />);
  await userEvent.click(screen.getByRole('button', { name: 'Entscheidung vorschlagen' }));
  expect(await screen.findByLabelText('Ermessenserwägungen')).toHaveValue('Eine Stelle ist frei.');
  expect(screen.getByLabelText('Case Management, in Euro')).toHaveValue('171.000,00');
  expect(screen.getByLabelText('Art der Entscheidung')).toHaveValue('BEWILLIGUNG');
});

test('an amount says what is wrong with it; an empty one is no zero', async () => {
  const anrufe = stelle(2);
  await renderSeite(<Vorschlagskarte fall={FALL} vorgabe={VORGABE} />);
  await userEvent.click(screen.getByRole('button', { name: 'Entscheidung vorschlagen' }));
  const betrag = await screen.findByLabelText('Case Management, in Euro');
  const faelle = [
    ['-5', /kann nicht negativ sein/],
    ['1,234', /auf zwei Arten/],
    [' ', /Für nichts schreiben Sie 0/],
  ] as const;
  for (const [text, meldung] of faelle) {
    await userEvent.clear(betrag);
    await userEvent.type(betrag, text);
    expect(betrag).toBeInvalid();
    expect(screen.getByText(meldung)).toBeVisible();
  }
  expect(screen.getByText('Keine Vorschau, solange ein Betrag nicht lesbar ist.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Vorschlagen' }));
  expect(screen.getByText(/Der Vorschlag ist nicht gespeichert/)).toBeVisible();
  expect(anrufe.filter(({ pfad }) => pfad.endsWith('/vorschlag'))).toEqual([]);
});
