import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { createAkten, listErzaehlende, listGeschichten } from './create-akten.ts';
import { createKonten } from './create-konten.ts';
import { createOrte } from './create-orte.ts';
import { createStellen } from './create-stellen.ts';
import { createErzaehler } from './erzaehler.ts';
import { KOLLEGIUM } from './kollegium.ts';
import { DEMO_KONTEN } from './konten.ts';
import { DEMO_MANDANTEN } from './orte.ts';
import { LENNETAL_PLAN, RURHAFEN_PLAN } from './stellenplan.ts';

/** Seed of the demo that `npm start` shows. */
export const DEMO_SAAT = 1;

/**
 * Fills the story a newcomer sees. Everything goes through the use cases of the product, so keys, log, Ereignisse and
 * Zählsätze are there as in life. A second call changes nothing; one after an interruption goes on where it stopped.
 */
export async function createDemo(
  laufzeit: { dienste: Dienste; neu: boolean },
  melde: (zeile: string) => void,
  saat: number = DEMO_SAAT,
): Promise<void> {
  const { dienste } = laufzeit;
  if (laufzeit.neu) melde('Demo wird angelegt: Orte und Konten …');
  await createOrte(dienste);
  const ids = await createKonten(dienste);
  const actorOf = (kennung: string): KontoActor => toActor(ids, kennung);
  for (const plan of [LENNETAL_PLAN, RURHAFEN_PLAN]) {
    const erzaehler = createErzaehler(dienste, actorOf(plan.konto), `stellen-${plan.standort}`);
    await createStellen(erzaehler, plan);
  }
  if (laufzeit.neu) melde('Demo wird angelegt: Akten …');
  const geschichten = listGeschichten(ids.get('jana.terhorn') ?? '');
  const anzahl = await Promise.all(
    listErzaehlende().map((kennung) => createAkten(dienste, kennung, actorOf(kennung), geschichten, saat)),
  );
  if (laufzeit.neu) melde(`Demo ist angelegt: ${anzahl.reduce((summe, zahl) => summe + zahl, 0)} Akten.`);
}

/** The account in its main Mitgliedschaft, as a session of it would act. */
function toActor(ids: ReadonlyMap<string, string>, kennung: string): KontoActor {
  const konto = [...DEMO_KONTEN, ...KOLLEGIUM].find((eintrag) => eintrag.kennung === kennung);
  const mandant = DEMO_MANDANTEN.find(({ kurz }) => kurz === konto?.mandant);
  const kontoId = ids.get(kennung);
  if (konto === undefined || mandant === undefined || kontoId === undefined)
    throw new Error(`No account ${kennung} in the story`);
  return {
    art: 'konto',
    kontoId,
    sitzungId: createUuidV7(),
    mitgliedschaftId: createUuidV7(),
    rolle: roleOf(konto),
    mandantId: mandant.id,
    standortId: mandant.standortId,
  };
}

function roleOf(konto: { rolle: Rolle } | { rollen: readonly Rolle[] }): Rolle {
  const rolle = 'rolle' in konto ? konto.rolle : konto.rollen[0];
  if (rolle === undefined) throw new Error('Account without a role');
  return rolle;
}
