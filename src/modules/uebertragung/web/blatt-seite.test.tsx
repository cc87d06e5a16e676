import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { AKTE_ID, createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import BlattSeite from './blatt-seite.tsx';

const ERKLAERUNG = /aber kein Wert dieses Blatts/;

test.each([true, false])('changed since the transfer, a value of the sheet: %s', async (geaendert) => {
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}/uebertragung`]: () => ({
      json: {
        nummer: 'KB-2026-0007',
        zeitraum: '2026-Q4',
        zeitraeume: ['2026-Q4'],
        formular: { kennung: 'KIM_DATENBANK', name: 'KIM-Datenbank', fassung: '1', stand: 'ANNAHME' },
        umfang: 'VOLL',
        stand: 'GEAENDERT',
        letzte: { id: AKTE_ID, am: '2026-10-19', von: 'Jana Terhorn', umfang: 'VOLL', fassung: '1' },
        felder: [
          {
            code: 'PERSONEN',
            stand: 'WERT',
            wert: '1',
            text: 'Personen im Fall',
            abschnitt: 'Person',
            geaendert,
            vorher: geaendert ? '2' : null,
          },
        ],
        lfd: 9,
      },
    }),
  });
  await renderSeite(
    <Routes>
      <Route path="/akten/:akteId/uebertragung" element={<BlattSeite />} />
    </Routes>,
    { pfad: `/akten/${AKTE_ID}/uebertragung` },
  );
  expect(await screen.findByText('geändert seit der Übertragung')).toBeVisible();
  if (geaendert) expect(screen.queryByText(ERKLAERUNG)).toBeNull();
  else expect(screen.getByText(ERKLAERUNG)).toBeVisible();
});
