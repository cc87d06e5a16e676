import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  AbgabeAnsicht,
  listAbgabenRoute,
  listEmpfaengerRoute,
  listProtokollRoute,
} from './abgabe.contract.ts';
import { type Abgabezeile, countWartende, listAbgabezeilen, listAndereStellen } from './abgabe.repo.ts';
import type { countAbgabenRoute } from './anzahl.contract.ts';
import { findTraeger } from './find-traeger.ts';
import { openInhalte } from './open-protokolle.ts';

/** The inbox of the own Stelle, and what became of the Akten that the acting account offered. */
export function listAbgaben(kontext: Kontext): Antwortet<Antwort<typeof listAbgabenRoute>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listAbgabezeilen(trx, null);
    kontext.protokoll.anzahl = zeilen.length;
    const mit = (gibt: boolean) => zeilen.filter((zeile) => zeile.gibt === gibt).map(toAnsicht);
    return ok({ anUns: mit(false), vonMir: mit(true) });
  });
}

export function countAbgaben(kontext: Kontext): Antwortet<Antwort<typeof countAbgabenRoute>> {
  return withActor(kontext, async (trx) => {
    kontext.protokoll.abfrageklasse = 'anzahl';
    return ok({ wartend: await countWartende(trx) });
  });
}

type P = typeof listProtokollRoute;

/** What was offered and handed over in this Akte or into it, for who may open it (IF-R3). */
export function listProtokoll(kontext: Kontext, { params }: Eingabe<P>): Antwortet<Antwort<P>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listAbgabezeilen(trx, akte.id);
    const protokolle = await openInhalte(trx, kontext, akte.id);
    return ok({
      eintraege: zeilen.map((zeile) => ({
        ...toAnsicht(zeile),
        protokoll: protokolle.get(zeile.id) ?? null,
      })),
    });
  });
}

type E = typeof listEmpfaengerRoute;

/** Only Stellen that a consent of the person names: another one cannot be chosen by mistake. */
export function listEmpfaenger(kontext: Kontext, { params }: Eingabe<E>): Antwortet<Antwort<E>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const traeger = await findTraeger(trx, kontext, akte.id);
    const alle = await listAndereStellen(trx, getKonto(kontext).mandantId, kontext.stichtag);
    const stellen = alle.filter(({ name }) => traeger.findEinwilligung(name) !== undefined);
    kontext.protokoll.anzahl = stellen.length;
    return ok({ stellen });
  });
}

function toAnsicht(zeile: Abgabezeile): AbgabeAnsicht {
  const { anMandantId: _an, einwilligungId: _einwilligung, anMich, zugang, vonName, anName, ...rest } = zeile;
  const { gibt, zustand } = zeile;
  const offen = zustand === 'ANGEBOTEN' || zustand === 'ANGENOMMEN';
  return {
    ...rest,
    akteId: zugang ? zeile.akteId : null,
    von: vonName ?? '–',
    an: anName,
    darf: {
      // Also for a colleague who accepted and cannot go on: somebody of the Stelle steps in.
      annehmen: !gibt && (offen || zustand === 'UEBERGEBEN') && !anMich,
      ablehnen: !gibt && offen,
      zurueckziehen: gibt && offen && zugang,
      uebergeben: gibt && zustand === 'ANGENOMMEN' && zugang,
      uebernehmen: !gibt && zustand === 'UEBERGEBEN' && anMich,
    },
  };
}
