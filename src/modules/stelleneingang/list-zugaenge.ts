import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { lastDayOfZugang } from './create-zugang.ts';
import { getKoordination } from './koordination.ts';
import { type listZugaengeRoute, Zugangszeile } from './stelleneingang.contract.ts';
import { listZugangszeilen } from './stelleneingang.repo.ts';

/** Who of which partner Stelle has or had access, as long as the account is kept. */
export function listZugaenge(kontext: Kontext): Antwortet<Antwort<typeof listZugaengeRoute>> {
  const { standortId } = getKoordination(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listZugangszeilen(trx, standortId);
    const namen = await listNamen(
      trx,
      zeilen.map(({ eingeladen_von: konto }) => konto),
    );
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag: kontext.stichtag,
      gueltigBisHoechstens: lastDayOfZugang(kontext.stichtag),
      eintraege: zeilen.map((zeile) => ({
        kontoId: zeile.konto_id,
        version: zeile.version,
        empfaengerart: Zugangszeile.shape.empfaengerart.parse(zeile.empfaenger_art),
        stelle: zeile.stelle,
        name: zeile.name,
        kennung: zeile.kennung,
        email: zeile.email,
        grund: zeile.grund,
        eingeladenAm: zeile.eingeladen_am,
        eingeladenVon: namen.get(zeile.eingeladen_von) ?? '–',
        gueltigBis: zeile.gueltig_bis,
        // A demo asks nobody for a second factor.
        eingerichtet:
          !zeile.passwort_aendern && (zeile.einmal_aktiv_seit !== null || !zeile.zweiter_faktor_pflicht),
        geschlossenAm: zeile.geschlossen_am,
        geschlossenGrund: zeile.geschlossen_grund,
      })),
    });
  });
}
