import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { createQueryClient } from '#src/web/api/query-client.ts';
import { checkAxe } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { AbschlussFormular } from './abschluss-formular.tsx';
import { NachsorgeFormular } from './nachsorge-formular.tsx';
import { RuhenFormular } from './ruhen-formular.tsx';
import { SichtungFormular } from './sichtung-formular.tsx';
import { Terminkarte } from './termin-formular.tsx';
import { AKTE_ID, createAkteSeite, createSitzung, ZIEL, ZIEL_ID } from './testdaten.ts';
import { toAbschlussstand, toVerlaufsstand } from './sachstand-werte.ts';

function zeige(element: ReactNode, wege: Parameters<typeof stelleServer>[0]) {
  const anrufe = stelleServer({ 'GET /sitzung': () => createSitzung(), ...wege });
  const seite = (
    <main>
      <h1>Akte</h1>
      {element}
    </main>
  );
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createMemoryRouter([{ path: '/', element: seite }])} />
    </QueryClientProvider>,
  );
  return anrufe;
}
const entwurf = (inhalt: object) => () => ({
  json: { inhalt, version: 1, geaendertAm: '2026-10-12T08:00:00Z' },
});

test('a Termin typed before a colleague set another one: both stand side by side, nothing goes out unseen', async () => {
  const akte = createAkteSeite(
    {},
    { naechsterTermin: '2026-11-02', naechsterTerminArt: 'TERMIN', terminUm: '09:00', version: 9 },
  ).akte;
  const leer = { datum: '', um: '', art: 'TERMIN', grund: '', ort: '', zweitePerson: '' };
  const anrufe = zeige(<Terminkarte akte={akte} />, {
    [`GET /entwuerfe/fall.termin/${AKTE_ID}`]: entwurf({
      termin: { ...leer, datum: '2026-10-30', um: '15:00' },
      _grundlage: { termin: leer },
    }),
    [`PUT /akten/${AKTE_ID}/termin`]: () => ({ json: { id: AKTE_ID, version: 10 } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Termin ändern' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(await dialog.findByText(/02\.11\.2026, 09:00 Uhr/)).toBeVisible();
  await checkAxe();
  await userEvent.click(dialog.getByRole('button', { name: 'Termin setzen' }));
  expect(anrufe.filter(({ methode, pfad }) => methode === 'PUT' && pfad.endsWith('/termin'))).toEqual([]);
  await userEvent.click(dialog.getByRole('radio', { name: /30\.10\.2026, 15:00 Uhr/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Auswahl übernehmen' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Termin setzen' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(
    anrufe
      .filter(({ methode, pfad }) => methode === 'PUT' && pfad.endsWith('/termin'))
      .map(({ body }) => body),
  ).toEqual([{ version: 9, termin: { art: 'TERMIN', datum: '2026-10-30', um: '15:00' } }]);
});

test('an Abschluss begun before a Ziel was reached shows then and now, and goes out after it was seen', async () => {
  const seite = createAkteSeite({ ziele: [ZIEL] });
  const damals = toAbschlussstand(createAkteSeite({ ziele: [] }));
  const anrufe = zeige(<AbschlussFormular seite={seite} schliesse={() => undefined} />, {
    [`GET /entwuerfe/fall.abschluss/${AKTE_ID}`]: entwurf({
      grund: 'ZIELE_ERREICHT',
      ziele: { [ZIEL_ID]: 'ERREICHT' },
      offenes: 'Nichts.',
      nachsorgeAm: '',
      _grundlage: damals,
    }),
    [`POST /akten/${AKTE_ID}/abschluss`]: () => ({ status: 201, json: { id: AKTE_ID, version: 10 } }),
  });
  const kasten = within(await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }));
  expect(kasten.getByText('Ziele: als Sie begannen').nextSibling).toHaveTextContent('(nichts)');
  expect(kasten.getByText('Ziele: jetzt').nextSibling).toHaveTextContent('Ich möchte Deutsch lernen.');
  await checkAxe();
  const senden = screen.getByRole('button', { name: 'Fall abschließen' });
  await userEvent.click(senden);
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Gesehen, mit meinen Eingaben weiter' }));
  await userEvent.click(senden);
  await expect.poll(() => anrufe.filter(({ methode }) => methode === 'POST')).toHaveLength(1);
});

const LEERER_TERMIN = { art: 'SICHTUNG', datum: '2027-01-19', um: '', grund: 'Meldet sich.', ort: '' };

test.each([
  {
    was: 'Ruhen',
    formular: RuhenFormular,
    entwurfVon: 'fall.ruhen',
    inhalt: { grund: 'SONSTIGES', bemerkung: 'Ist verreist.' },
    pfad: 'ruhen',
    knopf: 'Fall ruhen lassen',
  },
  {
    was: 'Nachsorge',
    formular: NachsorgeFormular,
    entwurfVon: 'fall.nachsorge',
    inhalt: { ergebnis: 'WEITERER_BEDARF', kontakt: { art: '', datum: '2026-10-19' }, bemerkung: '' },
    pfad: 'nachsorge-ende',
    knopf: 'Speichern',
  },
  {
    was: 'Sichtung',
    formular: SichtungFormular,
    entwurfVon: 'fall.sichtung',
    inhalt: { ergebnis: 'HINDERNIS', bemerkung: 'Kurs ist voll.', termin: LEERER_TERMIN },
    pfad: 'sichtungen',
    knopf: 'Speichern',
  },
])(
  '$was begun before a colleague met the person: then and now side by side, nothing goes out unseen',
  async ({ formular: Formular, entwurfVon, inhalt, pfad, knopf }) => {
    const damals = createAkteSeite({}, { letzterKontakt: '2026-10-01' }).akte;
    const { akte } = createAkteSeite({}, { letzterKontakt: '2026-10-18', version: 9 });
    let geschlossen = false;
    const anrufe = zeige(
      <Formular
        akte={akte}
        schliesse={() => {
          geschlossen = true;
        }}
      />,
      {
        [`GET /entwuerfe/${entwurfVon}/${AKTE_ID}`]: entwurf({
          ...inhalt,
          _grundlage: toVerlaufsstand(damals),
        }),
        [`POST /akten/${AKTE_ID}/${pfad}`]: () => ({ status: 201, json: { id: AKTE_ID, version: 10 } }),
      },
    );
    const kasten = within(
      await screen.findByRole('region', { name: 'Inzwischen wurde hier etwas geändert' }),
    );
    expect(kasten.getByText('Letzter Kontakt: als Sie begannen').nextSibling).toHaveTextContent('01.10.2026');
    expect(kasten.getByText('Letzter Kontakt: jetzt').nextSibling).toHaveTextContent('18.10.2026');
    await checkAxe();
    const gesendet = () => anrufe.filter((anruf) => anruf.methode === 'POST' && anruf.pfad.endsWith(pfad));
    await userEvent.click(screen.getByRole('button', { name: knopf }));
    expect(gesendet()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Gesehen, mit meinen Eingaben weiter' }));
    await userEvent.click(screen.getByRole('button', { name: knopf }));
    await expect.poll(() => geschlossen).toBe(true);
    expect(gesendet().map(({ body }) => (body as { version: number }).version)).toEqual([9]);
  },
);
