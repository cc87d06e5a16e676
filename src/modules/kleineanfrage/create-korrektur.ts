import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createKorrekturRoute } from './anfrage.contract.ts';
import {
  findAnfragezeile,
  insertAnfrage,
  insertFrage,
  listAnfragefassungen,
  listFragezeilen,
} from './anfrage.repo.ts';
import { getLandkonto } from './load-anfrage.ts';
import { insertTabelle, listTabellenzeilen } from './tabelle.repo.ts';

type Ausgang = Result<Antwort<typeof createKorrekturRoute>, Ablehnung>;

/** The next Fassung of a signed answer: a draft with the same words and tables. The signed one is not touched. */
export function createKorrektur(
  kontext: Kontext,
  { params: { anfrageId }, body: { grund, erklaerungen } }: Eingabe<typeof createKorrekturRoute>,
): Antwortet<Antwort<typeof createKorrekturRoute>> {
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const alt = await findAnfragezeile(trx, anfrageId);
    if (alt === undefined) return fail(refuseNichtGefunden());
    const letzte = (await listAnfragefassungen(trx, alt)).at(-1);
    if (alt.zustand !== 'GEZEICHNET' || letzte?.id !== alt.id) return fail(refuseKeineKorrektur());
    const geprueft = checkFormen({ grund }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const { kontoId } = getLandkonto(kontext);
    const neu = await insertAnfrage(trx, {
      ...alt,
      id,
      fassung: alt.fassung + 1,
      korrekturgrund: grund,
      erklaert: geprueft.wert,
      kontoId,
      am: kontext.stichtag,
    });
    if (!neu) return fail(refuseKeineKorrektur());
    await applyInhalt(trx, alt.id, id, kontoId);
    return ok({ id, version: 1 });
  });
}

/** Frozen tables go over as they are, with their hash; what was replaced in the old Fassung stays there. */
async function applyInhalt(trx: Trx, von: string, nach: string, kontoId: string): Promise<void> {
  const neueId = new Map<string, string>();
  for (const frage of await listFragezeilen(trx, von)) {
    const id = createUuidV7();
    neueId.set(frage.id, id);
    await insertFrage(trx, { ...frage, id, anfrageId: nach, erklaert: [] });
  }
  for (const { ersetzt, ...tabelle } of await listTabellenzeilen(trx, von)) {
    const frageId = neueId.get(tabelle.frageId);
    if (ersetzt || frageId === undefined) continue;
    await insertTabelle(trx, { ...tabelle, id: createUuidV7(), anfrageId: nach, frageId, kontoId });
  }
}

function refuseKeineKorrektur(): Ablehnung {
  return refuseRegel('KEINE_KORREKTUR', 'Korrigiert wird die letzte gezeichnete Fassung.', {
    detail: 'Ist schon eine neue Fassung in Arbeit, ändern Sie dort.',
  });
}
