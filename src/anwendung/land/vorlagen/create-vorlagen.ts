import type pg from 'pg';
import type { PlainDate } from '#src/core/plain-date.ts';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import { getMeinTagRoute } from '#src/modules/fall/mein-tag.contract.ts';
import { suchePersonenRoute } from '#src/modules/person/person.contract.ts';
import type { Siegelort, Tresor } from '#src/platform/crypto/typen.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { createWeitenZufall } from '../../demo/zufall.ts';
import { VERLAEUFE, type Vorlagenmenge } from '../umfang.ts';
import { createMuster, deleteMuster } from './muster.ts';
import { createVerlaufsplan } from './plan.ts';
import { type Erzaehlt, readVorlagen } from './read-vorlagen.ts';
import { createTakterzaehler, type Takt } from './takt.ts';
import { recordVerlauf } from './record-verlauf.ts';
import type { Vorlagensatz } from './vorlage.ts';

/**
 * Tells every Verlauf once through the use cases of the product, in a Musterstelle, and takes the rows apart. What the
 * product writes is what the copies have: a new table or column comes along by itself.
 */
export async function createVorlagen(
  dienste: Dienste,
  verbindung: { admin: pg.Client; schluessel: pg.Client },
  angaben: { saat: number; heute: PlainDate; menge: Vorlagenmenge },
  melde: (fertig: number, gesamt: number) => void,
): Promise<Vorlagensatz> {
  const { admin, schluessel } = verbindung;
  await deleteMuster(admin, schluessel);
  const muster = await createMuster(admin);
  const siegelbuch = new Map<string, { ort: Siegelort; wert: unknown }>();
  const mitBuch = { ...dienste, tresor: createMitschrift(dienste.tresor, siegelbuch) };
  const folge = VERLAEUFE.flatMap((verlauf) => Array.from({ length: angaben.menge[verlauf] }, () => verlauf));
  const erzaehlt: Erzaehlt[] = [];
  try {
    for (const [stelle, verlauf] of folge.entries()) {
      const zufall = createWeitenZufall(`land-vorlage-${verlauf}-${stelle}`, angaben.saat);
      const plan = createVerlaufsplan(zufall, verlauf, angaben.heute);
      const takte: Takt[] = [];
      const fall = createTakterzaehler(mitBuch, muster.actor, `land-${stelle}`, takte);
      await recordVerlauf({ fall, zufall, plan, heute: angaben.heute });
      erzaehlt.push({ verlauf, takte });
      melde(stelle + 1, folge.length);
    }
    const tag: Takt[] = [];
    const fall = createTakterzaehler(mitBuch, muster.actor, 'land-tag', tag);
    await fall.act(getMeinTagRoute, angaben.heute, {});
    await fall.act(listAktenRoute, angaben.heute, { query: { seite: 1, groesse: 50 } });
    await fall.act(suchePersonenRoute, angaben.heute, { body: { q: 'Ahmad' } });
    erzaehlt.push({ verlauf: 'ANONYM', takte: tag });
    const { vorlagen, spalten } = await readVorlagen(admin, muster, erzaehlt, siegelbuch);
    const letzte = vorlagen.pop();
    if (letzte === undefined) throw new Error('No Vorlagen');
    return { vorlagen, tag: letzte, spalten };
  } finally {
    await deleteMuster(admin, schluessel);
  }
}

/** The vault, and a note of every value that is sealed. */
function createMitschrift(tresor: Tresor, buch: Map<string, { ort: Siegelort; wert: unknown }>): Tresor {
  return {
    ...tresor,
    seal: async (ort, wert) => {
      const siegel = await tresor.seal(ort, wert);
      buch.set(siegel.toString('hex'), { ort, wert });
      return siegel;
    },
    sealMany: async (liste) => {
      const siegel = await tresor.sealMany(liste);
      for (const [stelle, einer] of liste.entries()) buch.set(siegel[stelle]?.toString('hex') ?? '', einer);
      return siegel;
    },
  };
}
