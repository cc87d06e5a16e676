import {
  createAnlaufstelleRoute,
  listAnlaufstellenRoute,
} from '#src/modules/anlaufstelle/anlaufstelle.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';
import { DEMO_KOMMUNEN } from '../orte.ts';

const LANGE_HER = '2026-03-02';
const NEULICH = '2026-10-05';
const [ALTENBRUECK, WERDECK] = DEMO_KOMMUNEN;

/** Two Anlaufstellen of the Kreis Lennetal and one of the Stadt Rurhafen. Hohenlinde and the Städteregion Nordmark have none: a gap that the page tells. */
export async function createDemoAnlaufstellen({
  sabine,
  rurhafen,
}: {
  sabine: Erzaehler;
  rurhafen: Erzaehler;
}): Promise<void> {
  if ((await sabine.act(listAnlaufstellenRoute, NEULICH, {})).gesamt > 0) return;
  await sabine.act(createAnlaufstelleRoute, NEULICH, {
    body: {
      angaben: {
        name: 'KIM-Anlaufstelle im Rathaus Altenbrück',
        strasse: 'Brückenmarkt 3',
        plz: '59001',
        ort: 'Altenbrück',
        anfahrt: 'Bus 4 bis Brückenmarkt',
        telefon: '02799 55 510',
        email: 'anlaufstelle@altenbrueck.example',
        zeiten: [
          { tage: ['MO', 'DI', 'DO'], von: '08:30', bis: '12:00' },
          { tage: ['DO'], von: '14:00', bis: '17:30' },
        ],
        termin: ['OFFEN', 'TERMIN', 'TELEFON'],
        sprachen: ['de', 'en', 'ar', 'tr', 'uk'],
        barrierefreiheit: ['STUFENLOS', 'AUFZUG', 'WC'],
        hinweis: 'Bringen Sie Briefe vom Amt mit.',
        gebiet: 'KOMMUNEN',
        kommunen: [ALTENBRUECK.id],
      },
      gueltigVon: '2024-01-01',
      bestaetigt: true,
    },
  });
  await sabine.act(createAnlaufstelleRoute, LANGE_HER, {
    body: {
      angaben: {
        name: 'Beratungsbüro Werdeck',
        strasse: 'Am Anger 7',
        plz: '59002',
        ort: 'Werdeck',
        telefon: '02799 55 520',
        zeiten: [{ tage: ['MI'], von: '09:00', bis: '12:00' }],
        termin: ['TERMIN', 'AUFSUCHEND'],
        sprachen: ['de', 'ru', 'fa'],
        barrierefreiheit: ['STUFENLOS'],
        gebiet: 'KOMMUNEN',
        kommunen: [WERDECK.id],
      },
      gueltigVon: '2025-03-01',
      bestaetigt: true,
    },
  });
  await rurhafen.act(createAnlaufstelleRoute, NEULICH, {
    body: {
      angaben: {
        name: 'KIM-Anlaufstelle Rurhafen',
        strasse: 'Hafenallee 20',
        plz: '47999',
        ort: 'Rurhafen',
        telefon: '02099 55 10',
        email: 'kim@rurhafen.example',
        zeiten: [{ tage: ['MO', 'DI', 'MI', 'DO', 'FR'], von: '09:00', bis: '13:00' }],
        termin: ['OFFEN', 'TERMIN', 'ONLINE'],
        sprachen: ['de', 'en', 'bg', 'ro', 'fr'],
        barrierefreiheit: ['STUFENLOS', 'LEICHTE_SPRACHE'],
        gebiet: 'STANDORT',
      },
      gueltigVon: '2023-06-01',
      bestaetigt: true,
    },
  });
}
