import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listFoerderfaelleRoute } from './foerderfall.contract.ts';
import { findFristlage, findNaechstesFoerderjahr } from './foerderfall.model.ts';
import { findLaufenden, type Listenzeile, listFoerderfallzeilen } from './foerderfall.repo.ts';
import { getFoerderkonto } from './foerderkonto.ts';
import { REGELPARAMETER } from './regelwerk/parameter.model.ts';

type Form = Antwort<typeof listFoerderfaelleRoute>;

/** All Förderfälle that the acting account sees, in one statement; for the Kreis also what is due next. */
export function listFoerderfaelle(
  kontext: Kontext,
  { query: { foerderjahr, zustand, seite, groesse } }: Eingabe<typeof listFoerderfaelleRoute>,
): Antwortet<Form> {
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listFoerderfallzeilen(trx, {
      foerderjahr: foerderjahr ?? null,
      zustand: zustand ?? null,
      stichtag: kontext.stichtag,
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag: kontext.stichtag,
      naechste: await findNaechste(trx, kontext),
      eintraege: zeilen.map(toEintrag),
      gesamt,
      seite,
      groesse,
      synthetisch: zeilen.some(({ herkunft }) => herkunft === 'erfunden'),
    });
  });
}

function toEintrag(zeile: Listenzeile): Form['eintraege'][number] {
  return { ...zeile, gesamt: zeile.gesamt === null ? null : Number(zeile.gesamt) };
}

async function findNaechste(trx: Trx, kontext: Kontext): Promise<Form['naechste']> {
  const { standortId, rolle } = getFoerderkonto(kontext);
  if (standortId === null || !['KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'].includes(rolle))
    return null;
  const foerderjahr = findNaechstesFoerderjahr(kontext.stichtag, REGELPARAMETER);
  const lage = findFristlage(foerderjahr, REGELPARAMETER);
  if (lage === undefined) return null;
  const laufend = await findLaufenden(trx, standortId, foerderjahr);
  return { foerderjahr, ...lage, foerderfallId: laufend?.id ?? null };
}
