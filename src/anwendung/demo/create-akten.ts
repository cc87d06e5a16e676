import { sql } from 'kysely';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import { DemoFehler } from './demo-fehler.ts';
import { createErzaehler } from './erzaehler.ts';
import { createFallerzaehler } from './fallerzaehler.ts';
import { FAMILIE_S, GUELIZAR_Y, MIRELA_P, TESFALEM_B } from './geschichten/altenbrueck.ts';
import { ANH_TUYET, EMIR_T, FAMILIE_D, OKSANA_V } from './geschichten/caritas.ts';
import type { Geschichte } from './geschichten/geschichte.ts';
import { ADAMA_N, PARWIN_A } from './geschichten/nicht-erreicht.ts';
import { RAHAF_Z } from './geschichten/rahaf.ts';
import { createLaminK } from './geschichten/werdeck.ts';
import { OFFENES_VON_THOMAS } from './geschichten/wechsel.ts';
import { KOLLEGIUM, MENGE_DER_ERZAEHLTEN } from './kollegium.ts';
import { DEMO_KONTEN } from './konten.ts';
import { createPlan } from './menge/create-plan.ts';
import { recordPlan } from './menge/record-plan.ts';
import { DEMO_KOMMUNEN, DEMO_MANDANTEN } from './orte.ts';
import { createZufall } from './zufall.ts';

/** How many Akten each account of the crowd has, in the order of writing. */
const MENGEN: readonly { kennung: string; menge: number }[] = [
  ...Object.entries(MENGE_DER_ERZAEHLTEN).map(([kennung, menge]) => ({ kennung, menge })),
  ...KOLLEGIUM.filter(({ menge }) => menge > 0),
];

/** The named stories in the order of writing; `janaId`: the deputy of Lamin K. */
export function listGeschichten(janaId: string): readonly Geschichte[] {
  return [
    RAHAF_Z,
    FAMILIE_S,
    TESFALEM_B,
    MIRELA_P,
    GUELIZAR_Y,
    PARWIN_A,
    createLaminK(janaId),
    FAMILIE_D,
    OKSANA_V,
    EMIR_T,
    ANH_TUYET,
    ADAMA_N,
    OFFENES_VON_THOMAS,
  ];
}

/**
 * All Akten of one account: its stories, then its crowd. An account that has as many Akten as planned is complete,
 * since the last one of the crowd is written in a single act; else the Idempotency-Keys skip what is there. Akten may have
 * been handed on since: a Stelle that gave as many numbers as planned is complete, too.
 * Answers how many Akten the account has.
 */
export async function createAkten(
  dienste: Dienste,
  kennung: string,
  actor: KontoActor,
  geschichten: readonly Geschichte[],
  saat: number,
): Promise<number> {
  const eigene = geschichten.filter(({ konto }) => konto === kennung);
  const menge = MENGEN.find((eintrag) => eintrag.kennung === kennung)?.menge ?? 0;
  const soll = eigene.reduce((summe, { akten }) => summe + akten, menge);
  const { eigene: gesamt, vergeben } = await countAkten(dienste, actor);
  if (gesamt >= soll) return gesamt;
  if (vergeben >= planOfStelle(kennung, geschichten)) return soll;
  for (const { name, tell } of eigene) await tell(createFallerzaehler(createErzaehler(dienste, actor, name)));
  const zufall = createZufall(kennung, saat);
  for (const [stelle, plan] of createPlan(zufall, menge).entries()) {
    const teil = createErzaehler(dienste, actor, `menge-${saat}-${kennung}-${stelle}`);
    // Each Akte draws from numbers of its own: a fill that goes on later writes the same.
    const eigenerZufall = createZufall(`${kennung}-${stelle}`, saat);
    await recordPlan(createFallerzaehler(teil), eigenerZufall, plan, pickKommune(actor, stelle));
  }
  return soll;
}

/** How many Akten the accounts of the same Stelle open together. */
function planOfStelle(kennung: string, geschichten: readonly Geschichte[]): number {
  const stelleOf = (eine: string) =>
    [...DEMO_KONTEN, ...KOLLEGIUM].find((konto) => konto.kennung === eine)?.mandant;
  const mengen = MENGEN.filter((eintrag) => stelleOf(eintrag.kennung) === stelleOf(kennung));
  const erzaehlte = geschichten.filter(({ konto }) => stelleOf(konto) === stelleOf(kennung));
  return (
    mengen.reduce((summe, { menge }) => summe + menge, 0) +
    erzaehlte.reduce((summe, { akten }) => summe + akten, 0)
  );
}

/**
 * Own Akten, and numbers the Stelle has given. Counts and opens nothing: the log must not say at every start that somebody
 * read Akten.
 */
async function countAkten(
  dienste: Dienste,
  actor: KontoActor,
): Promise<{ eigene: number; vergeben: number }> {
  const kontext: Kontext = {
    dienste,
    actor,
    domaene: 'fall',
    zweck: 'Demo anlegen',
    stichtag: dienste.stichtag(),
    protokoll: { ereignis: 'demo.countAkten', art: 'BETRIEB', objektart: 'akte', grund: 'DEMO' },
    anfrageId: createUuidV7(),
  };
  const gezaehlt = await withActor(kontext, async (trx) => {
    const { rows } = await sql<{ eigene: number; vergeben: number }>`
      SELECT (SELECT count(*)::int FROM fall.akte) AS eigene,
        (SELECT coalesce(sum(letzte), 0)::int FROM fall.akte_nummer) AS vergeben`.execute(trx);
    return ok(rows[0] ?? { eigene: 0, vergeben: 0 });
  });
  if (!gezaehlt.ok) throw new DemoFehler('Akten', gezaehlt.fehler.code, []);
  return gezaehlt.wert;
}

/** The Kreis and the Träger work in the two Kommunen that are covered; Hohenlinde stays a gap. */
function pickKommune({ mandantId }: KontoActor, stelle: number): string | null {
  const mandant = DEMO_MANDANTEN.find(({ id }) => id === mandantId);
  if (mandant?.kurz !== 'kreis' && mandant?.kurz !== 'caritas') return null;
  const [altenbrueck, werdeck] = DEMO_KOMMUNEN;
  return stelle % 3 === 0 ? werdeck.id : altenbrueck.id;
}

/** Accounts that have Akten, with those that tell the named stories first. */
export function listErzaehlende(): readonly string[] {
  return MENGEN.map(({ kennung }) => kennung);
}
