import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withLesestand } from '#src/platform/db/lesestand.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import type { Berichtsergebnis, Ergebniswahl, getErgebnisRoute } from './bericht.contract.ts';
import type { Berichtstabelle } from './bericht.model.ts';
import { findBerichtszeile } from './bericht.repo.ts';
import { type Berichtsstoff, computeBericht, getSicht } from './compute-bericht.ts';
import { listVorlagen } from './vorlagen.ts';

type R = typeof getErgebnisRoute;

/** The report of the page; its files take the same way. */
export function getErgebnis(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  return loadErgebnis(kontext, query);
}

export function loadErgebnis(
  kontext: Kontext,
  wahl: Ergebniswahl,
): Promise<Result<Berichtsergebnis, Ablehnung>> {
  return withActor(kontext, async (trx): Promise<Result<Berichtsergebnis, Ablehnung>> => {
    const stoff = await loadStoff(trx, kontext, wahl);
    if (!stoff.ok) return stoff;
    return withLesestand(kontext, trx, (lesen) => computeBericht(lesen, kontext, stoff.wert, wahl.tag));
  });
}

async function loadStoff(
  trx: Trx,
  kontext: Kontext,
  { bericht, vorlage, profil, orte, anzeige }: Ergebniswahl,
): Promise<Result<Berichtsstoff, Ablehnung>> {
  if ((bericht === undefined) === (vorlage === undefined)) return fail(BERICHT_WAEHLEN);
  if (bericht !== undefined) {
    kontext.protokoll.objektId = bericht;
    const zeile = await findBerichtszeile(trx, bericht);
    return zeile === undefined ? fail(refuseNichtGefunden()) : ok(zeile);
  }
  const gewaehlt = listVorlagen(getSicht(kontext)).find(({ code }) => code === vorlage);
  if (gewaehlt === undefined) return fail(refuseNichtGefunden());
  kontext.protokoll.abfrageklasse = gewaehlt.code;
  return ok({
    titel: gewaehlt.titel,
    notiz: '',
    profil: profil ?? gewaehlt.profil,
    tabellen: gewaehlt.tabellen.map(
      (zeile): Berichtstabelle => ({
        kennzahl: zeile.kennzahl,
        fassung: findKennzahl(zeile.kennzahl)?.version ?? 1,
        // A level that was chosen takes the place of the breakdown: the table stays one that can be read.
        ...(orte === undefined || orte === 'GANZES'
          ? { aufteilung: zeile.aufteilung ?? null, orte: zeile.orte ?? 'GANZES' }
          : { aufteilung: null, orte }),
        anzeige: anzeige ?? gewaehlt.anzeige,
      }),
    ),
  });
}

const BERICHT_WAEHLEN = refuseRegel('BERICHT_WAEHLEN', 'Es ist kein Bericht gewählt.', {
  detail: 'Wählen Sie einen gespeicherten Bericht oder eine Vorlage, nicht beides.',
});
