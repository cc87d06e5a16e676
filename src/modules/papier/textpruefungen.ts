import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { SPRACHCODES, type Sprache } from '#src/modules/einwilligung/texte/sprachen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  closeTextpruefungRoute,
  getUebersetzungRoute,
  listUebersetzungenRoute,
  recordTextpruefungRoute,
} from './papier.contract.ts';
import { type Vorlage, VORLAGEN } from './papier.model.ts';
import {
  insertTextpruefung,
  listTextpruefungen,
  type Textpruefung,
  updateZurueckgenommen,
} from './papier.repo.ts';
import { computeVorlagenhash, listTextpaare, toVersion } from './vorlagen.ts';

export const FREMDSPRACHEN = SPRACHCODES.filter(
  (sprache): sprache is Exclude<Sprache, 'de'> => sprache !== 'de',
);

/** The check that counts for these words today; other words are unchecked again. */
export function findTextpruefung(
  pruefungen: readonly Textpruefung[],
  vorlage: Vorlage,
  sprache: Exclude<Sprache, 'de'>,
): Textpruefung | null {
  const hash = computeVorlagenhash(vorlage, sprache);
  return (
    pruefungen.find(
      (eine) => eine.vorlage === vorlage && eine.sprache === sprache && eine.textHash.equals(hash),
    ) ?? null
  );
}

/** Who checked the words of this template for the Standort of the acting account; null: nobody, or there is nothing to check. */
export async function findVorlagenpruefung(
  trx: Trx,
  standortId: string,
  vorlage: Vorlage,
  sprache: Sprache,
): Promise<Textpruefung | null> {
  if (sprache === 'de') return null;
  return findTextpruefung(await listTextpruefungen(trx, standortId), vorlage, sprache);
}

/** State of every translation in the own Standort. */
export function listUebersetzungen(
  kontext: Kontext,
  _eingabe: Eingabe<typeof listUebersetzungenRoute>,
): Antwortet<Antwort<typeof listUebersetzungenRoute>> {
  return withActor(kontext, async (trx) => {
    const pruefungen = await listTextpruefungen(trx, getPruefer(kontext).standortId);
    const eintraege = VORLAGEN.flatMap((vorlage) =>
      FREMDSPRACHEN.map((sprache) => ({
        vorlage,
        version: toVersion(vorlage),
        sprache,
        pruefung: findTextpruefung(pruefungen, vorlage, sprache),
      })),
    );
    return ok({ eintraege });
  });
}

/** The words of one template for the person who checks them. */
export function getUebersetzung(
  kontext: Kontext,
  { params: { vorlage, sprache } }: Eingabe<typeof getUebersetzungRoute>,
): Antwortet<Antwort<typeof getUebersetzungRoute>> {
  return withActor(kontext, async (trx) => {
    const pruefungen = await listTextpruefungen(trx, getPruefer(kontext).standortId);
    return ok({
      version: toVersion(vorlage),
      texthash: computeVorlagenhash(vorlage, sprache).toString('hex'),
      texte: listTextpaare(vorlage, sprache),
      pruefung: findTextpruefung(pruefungen, vorlage, sprache),
    });
  });
}

/** Records who checked exactly these words. Refused when the words changed since they were read. */
export function recordTextpruefung(
  kontext: Kontext,
  { params: { vorlage, sprache }, body }: Eingabe<typeof recordTextpruefungRoute>,
): Antwortet<Antwort<typeof recordTextpruefungRoute>> {
  type Ausgang = Result<Antwort<typeof recordTextpruefungRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const { standortId, kontoId } = getPruefer(kontext);
    const textHash = computeVorlagenhash(vorlage, sprache);
    if (textHash.toString('hex') !== body.texthash) return fail(refuseKonflikt(null));
    if (findTextpruefung(await listTextpruefungen(trx, standortId), vorlage, sprache) !== null) {
      return fail(
        refuseRegel('SCHON_GEPRUEFT', 'Diese Übersetzung ist schon als geprüft eingetragen.', {
          detail: 'Nehmen Sie die Prüfung zuerst zurück, wenn jemand anders sie geprüft hat.',
        }),
      );
    }
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    await insertTextpruefung(trx, {
      id,
      standortId,
      vorlage,
      version: toVersion(vorlage),
      sprache,
      textHash,
      geprueftVon: body.geprueftVon,
      geprueftAm: kontext.stichtag,
      erfasstVon: kontoId,
    });
    return ok({ id });
  });
}

/** Takes a check back; the row stays as proof. */
export function closeTextpruefung(
  kontext: Kontext,
  { params }: Eingabe<typeof closeTextpruefungRoute>,
): Antwortet<Antwort<typeof closeTextpruefungRoute>> {
  return withActor(kontext, async (trx) => {
    kontext.protokoll.objektId = params.textpruefungId;
    const { standortId } = getPruefer(kontext);
    return (await updateZurueckgenommen(trx, standortId, params.textpruefungId))
      ? ok({})
      : fail(refuseNichtGefunden());
  });
}

/** The acting account, which is bound to a Standort by its role. */
function getPruefer({ actor }: Kontext): { standortId: string; kontoId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, kontoId: actor.kontoId };
}
