import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Ortvorschlag } from './ortvorschlag.tsx';

const STANDORT = '0193d000-0000-7000-8000-00000000e001';
const WERDECK = '0193d000-0000-7000-8000-00000000e002';

test('chapter 5 takes population from the register after showing it; what was written stays', async () => {
  const sitzung = createSitzung('KOORDINATION');
  const einer = {
    id: WERDECK,
    name: 'Stadt Werdeck',
    art: null,
    ags: null,
    gueltigVon: '2000-01-01',
    gueltigBis: null,
    frueher: [],
    postleitzahlen: [],
    einwohner: { anzahl: 31_245, stichtag: '2024-12-31', quelle: 'IT.NRW' },
  };
  stelleServer({
    'GET /sitzung': () => ({
      json: { ...sitzung.json, standort: { id: STANDORT, name: 'Kreis Lennetal' } },
    }),
    [`GET /gemeindeverzeichnis/${STANDORT}`]: () => ({ json: { eintraege: [einer], gesamt: 1 } }),
    'GET /anlaufstellen': () => ({ json: { eintraege: [], gesamt: 0, seite: 1, groesse: 200, ohne: [] } }),
  });
  const uebernimm = vi.fn();
  await renderSeite(
    <main>
      <h1>Kapitel</h1>
      <h2>Raum</h2>
      <h3>Kommunen</h3>
      <Ortvorschlag
        listZeilen={() => [{ name: 'Stadt Werdeck', kommuneId: WERDECK, werte: { situation: 'Zuzug' } }]}
        uebernimm={uebernimm}
      />
    </main>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Einwohnerzahl und Anlaufstellen vorschlagen' }));
  const tabelle = await screen.findByRole('table', { name: 'Was sich ändern würde' });
  expect(within(tabelle).getByRole('row', { name: /^Stadt Werdeck/ })).toHaveTextContent(
    'Stadt WerdeckZuzugEinwohnerzahl: 31.245 (31.12.2024, IT.NRW) · Zuzug',
  );
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'In das Kapitel übernehmen' }));
  expect(uebernimm.mock.lastCall?.[0]).toEqual([
    {
      name: 'Stadt Werdeck',
      kommuneId: WERDECK,
      werte: { situation: 'Einwohnerzahl: 31.245 (31.12.2024, IT.NRW)\nZuzug', anlaufstelle: '' },
    },
  ]);
});
