import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toZahlbarkeit } from './record-zahlungsschritt.ts';
import { findErstenTag, listZahlungsschritte } from './teilbetrag.model.ts';
import { type Listenteilbetrag, listTeilbetragzeilen } from './teilbetrag.repo.ts';
import type { listTeilbetraegeRoute } from './zahlung.contract.ts';

type Form = Antwort<typeof listTeilbetraegeRoute>;

/** The work list over all Förderfälle that the acting account sees. */
export function listTeilbetraege(
  kontext: Kontext,
  { query: { zustand, haushaltsjahr, seite, groesse } }: Eingabe<typeof listTeilbetraegeRoute>,
): Antwortet<Form> {
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt, summe } = await listTeilbetragzeilen(trx, {
      zustand: zustand ?? null,
      haushaltsjahr: haushaltsjahr ?? null,
      stichtag: kontext.stichtag,
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    const wer = getFoerderkonto(kontext);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag: kontext.stichtag,
      eintraege: zeilen.map((zeile) => toEintrag(zeile, wer)),
      gesamt,
      seite,
      groesse,
      summe,
      synthetisch: zeilen.some(({ herkunft }) => herkunft === 'erfunden'),
    });
  });
}

function toEintrag(
  zeile: Listenteilbetrag,
  { kontoId, rolle }: ReturnType<typeof getFoerderkonto>,
): Form['eintraege'][number] {
  const { fallzustand, bestandskraeftigAm } = zeile;
  const lage = { zustand: fallzustand, stand: 'ERLASSEN', bestandskraeftigAm };
  return {
    ...zeile,
    imLauf: zeile.laufId !== null,
    ersterTag: findErstenTag(toZahlbarkeit(zeile, lage), zeile).tag,
    // Dropping one is looked at in its Förderfall, never done for many at once.
    schritte: listZahlungsschritte(zeile.zustand, rolle).filter((schritt) => schritt !== 'entfallen'),
    selbst: (zeile.angeordnetVon ?? zeile.festgestelltVon ?? zeile.vorbereitetVon) === kontoId,
  };
}
