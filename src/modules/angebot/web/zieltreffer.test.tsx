import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { TREFFER } from './testangebot.ts';
import { Zielvorschlaege } from './zielangebote.tsx';

const AKTE = '0193d000-0000-7000-8000-00000000b001';
const KOMMUNE = '0193d000-0000-7000-8000-00000000b002';
const STANDORT = '0193d000-0000-7000-8000-00000000b003';

/** What a browser does when an element comes into view. */
let zeige: () => void = () => undefined;
class Beobachter {
  constructor(melde: (eintraege: { isIntersecting: boolean }[]) => void) {
    zeige = () => melde([{ isIntersecting: true }]);
  }
  observe(): void {}
  disconnect(): void {}
}
afterEach(() => vi.unstubAllGlobals());

async function open(
  eintraege: object[],
  kommuneId: string | null,
  sprache = 'ar',
  ohneSprache: object[] = eintraege,
) {
  vi.stubGlobal('IntersectionObserver', Beobachter);
  const sitzung = createSitzung('CASE_MANAGEMENT');
  const anrufe = stelleServer({
    'GET /sitzung': () => ({
      json: { ...sitzung.json, standort: { id: STANDORT, name: 'Kreis Lennetal' } },
    }),
    [`GET /standorte/${STANDORT}/kommunen`]: () => ({
      json: {
        eintraege: [
          {
            id: KOMMUNE,
            name: 'Werdeck',
            ags: null,
            eigeneAuslaenderbehoerde: null,
            eigenesJugendamt: null,
            integrationsgremium: null,
          },
        ],
        gesamt: 1,
      },
    }),
    'GET /angebote': ({ pfad }) => ({
      json: {
        eintraege: pfad.includes('sprache=') ? eintraege : ohneSprache,
        gesamt: (pfad.includes('sprache=') ? eintraege : ohneSprache).length,
        seite: 1,
        groesse: 3,
        verstanden: [],
        ortUnbekannt: false,
      },
    }),
  });
  await renderSeite(
    <>
      <h1>Akte</h1>
      <h2>Ziel</h2>
      <Zielvorschlaege
        akteId={AKTE}
        ziel={{ bereich: 'SPRACHE', sprache }}
        name="Deutsch lernen"
        kommuneId={kommuneId}
      />
    </>,
  );
  const gesucht = () => anrufe.filter(({ pfad }) => pfad.startsWith('/angebote?')).map(({ pfad }) => pfad);
  expect(gesucht()).toEqual([]);
  await act(async () => zeige());
  return gesucht;
}

test('a Ziel that comes into view shows what fits its area, the language and the Kommune, with a way to the Verweis', async () => {
  const gesucht = await open([TREFFER], KOMMUNE);
  const teil = within(await screen.findByRole('region', { name: 'Passende Angebote: Deutsch lernen' }));
  expect(teil.getByRole('heading', { level: 4, name: 'Deutsch für Frauen' })).toBeVisible();
  expect(
    teil.getByRole('link', { name: 'Verweis vorschlagen: Deutsch für Frauen' }).getAttribute('href'),
  ).toContain(`/akten/${AKTE}?bereich=verweise&angebot=`);
  expect(gesucht()).toHaveLength(1);
  expect(gesucht()[0]).toMatch(/bereich=SPRACHE.*ort=Werdeck|ort=Werdeck.*bereich=SPRACHE/);
  expect(gesucht()[0]).toContain('sprache=ar');
  expect(gesucht()[0]).not.toContain(AKTE);
  await checkAxe();
});

test('nothing in the language of the person: what fits without it, and the page says so', async () => {
  const gesucht = await open([], KOMMUNE, 'uk', [TREFFER]);
  expect(await screen.findByRole('heading', { level: 4, name: 'Deutsch für Frauen' })).toBeVisible();
  expect(screen.getByText(/^In der Sprache der Person ist dazu nichts eingetragen/)).toBeVisible();
  expect(gesucht().map((pfad) => pfad.includes('sprache=uk'))).toEqual([true, false]);
  expect(gesucht()[1]).toMatch(/ort=Werdeck/);
  await checkAxe();
});

test('nothing fits: the way to a Systemhinweis; without a language to filter by none is asked for', async () => {
  const gesucht = await open([], null, 'keine_angabe');
  const fehlt = await screen.findByRole('link', { name: 'Fehlendes Angebot melden: Deutsch lernen' });
  expect(fehlt.getAttribute('href')).toContain('FEHLENDES_ANGEBOT');
  expect(gesucht()[0]).not.toContain('sprache=');
  await checkAxe();
});
