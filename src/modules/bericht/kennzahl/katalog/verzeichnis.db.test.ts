import { expect, it } from 'vitest';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { createAnbieterImTest, createAngebotImTest } from '#src/modules/angebot/test-angebot.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from '../../index.ts';

const dienste = await createTestDienste();
dienste.setStichtag('2026-10-19');
const { rufe } = await createTestServer(dienste, [modul, angebot]);

it('A-01: confirmed within six months, of those in the directory; archived, ended and foreign ones do not count', async () => {
  const welt = await createWelt(dienste);
  const fremd = await createWelt(dienste);
  const leitung = welt.konto('KI_LEITUNG', welt.kreis);
  const andere = fremd.konto('KI_LEITUNG', fremd.kreis);
  // On the last day of the quarter a day of 30 March is six months ago; each is entered on its day.
  const tage: { am: string; bestaetigt?: string; bis?: string; archiviert?: string }[] = [
    { am: '2026-09-01' },
    { am: '2026-03-30', bis: '2026-09-30' },
    { am: '2025-01-10', bestaetigt: '2026-06-01' },
    { am: '2026-03-29' },
    { am: '2026-09-01', bis: '2026-09-29' },
    { am: '2026-09-01', archiviert: '2026-09-20' },
    { am: '2026-10-05' },
  ];
  dienste.setStichtag('2025-01-02');
  const anbieterId = await createAnbieterImTest(rufe, leitung);
  for (const { am, bestaetigt, bis, archiviert } of tage) {
    // One after the other: each on a day of its own.
    dienste.setStichtag(am);
    const plaetze = { stand: 'FREI', frei: 4, am } as const;
    const id = await createAngebotImTest(rufe, leitung, anbieterId, { plaetze }, { gueltigBis: bis ?? null });
    if (bestaetigt !== undefined) {
      dienste.setStichtag(bestaetigt);
      await rufe(leitung, 'POST', `/angebote/${id}/bestaetigungen`, { version: 1 });
    }
    if (archiviert !== undefined) {
      dienste.setStichtag(archiviert);
      await rufe(leitung, 'POST', `/angebote/${id}/archivierungen`, { version: 1, grund: 'BEENDET' });
    }
  }
  dienste.setStichtag('2026-10-19');
  await createAngebotImTest(rufe, andere, await createAnbieterImTest(rufe, andere));
  const lies = async (jahr: string) =>
    (await rufe(leitung, 'GET', `/kennzahlen/A-01/tabelle?ebene=STANDORT&jahr=${jahr}&spalte=ZEIT`)).body;
  const heute = await lies('2026');
  expect(heute.zellen[0]).toEqual([expect.any(Number), expect.any(Number), 750]);
});
