import { toPlainDate } from '#src/core/plain-date.ts';
import { DEMO_PASSWORT } from '#src/modules/benutzer/index.ts';
import { createZugang } from '#src/modules/stelleneingang/index.ts';
import { createZugangRoute, listZugaengeRoute } from '#src/modules/stelleneingang/stelleneingang.contract.ts';
import { DemoFehler } from '../demo-fehler.ts';
import type { Erzaehler } from '../erzaehler.ts';
import { PARTNERKONTO } from '../konten.ts';

const EINGELADEN = '2026-10-01';
export const PARTNERSTELLE = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' } as const;

/** The Jobcenter gets many Verweise: Sabine invites the woman who answers them into an inbox. Like all of the demo without a second factor. */
export async function createDemoPartnerstelle(sabine: Erzaehler): Promise<void> {
  const { kennung, name } = PARTNERKONTO;
  const { eintraege } = await sabine.act(listZugaengeRoute, EINGELADEN, {});
  if (eintraege.some((zugang) => zugang.kennung === kennung)) return;
  const body = createZugangRoute.body.parse({
    empfaengerart: PARTNERSTELLE.art,
    stelle: PARTNERSTELLE.name,
    name,
    kennung,
    email: `${kennung}@lennetal.example`,
    grund: 'VIELE_VERWEISE',
    gueltigBis: '2027-09-30',
  });
  const kontext = sabine.contextOn(createZugangRoute, toPlainDate(EINGELADEN));
  const neu = await createZugang(kontext, { body }, { demo: true, passwort: DEMO_PASSWORT });
  if (!neu.ok) throw new DemoFehler(kennung, neu.fehler.code, []);
}
