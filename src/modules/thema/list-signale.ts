import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { SIGNALGRENZEN, SIGNAL_QUARTALE } from './parameter.ts';
import type { listSignaleRoute, recordSignalRoute } from './signal.contract.ts';
import { computeSignal, computeSignalzeit, SIGNAL_STAENDE, type SignalStand } from './signal.model.ts';
import {
  insertUebergangen,
  listBetroffeneJeQuartal,
  listSignalzeilen,
  listUebergangene,
} from './signal.repo.ts';

/** The last quarter against the Standort's own earlier ones: what stands out first, single cases last. */
export function listSignale(kontext: Kontext): Antwortet<Antwort<typeof listSignaleRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const zeit = computeSignalzeit(kontext.stichtag, SIGNAL_QUARTALE);
  return withActor(kontext, async (trx) => {
    const zeilen = await listSignalzeilen(trx, standortId, zeit);
    const akten = await listBetroffeneJeQuartal(trx, zeit.von, zeit.bis);
    const uebergangene = await listUebergangene(trx, standortId, zeit.quartal);
    const namen = await listNamen(
      trx,
      uebergangene.map(({ kontoId }) => kontoId),
    );
    const eintraege = zeilen
      .filter(({ jetzt }) => jetzt > 0)
      .map(({ schnittstelle, themenbereich, jetzt, frueher }) => {
        const zaehle = (imQuartal: boolean) =>
          akten
            .filter((eine) => eine.themenbereich === themenbereich)
            .filter(({ quartal }) => (quartal === zeit.quartal) === imQuartal)
            .reduce((summe, { anzahl }) => summe + anzahl, 0);
        const faelle = zaehle(true);
        const signal = computeSignal(
          { betroffen: jetzt, faelle },
          { betroffen: frueher, faelle: zaehle(false) },
          SIGNALGRENZEN,
        );
        const ohne = uebergangene.find(
          (eines) => eines.schnittstelle === schnittstelle && eines.themenbereich === themenbereich,
        );
        return {
          schnittstelle,
          themenbereich,
          ...signal,
          hinweise: jetzt < SIGNALGRENZEN.hinweise ? null : jetzt,
          akten: faelle,
          uebergangen:
            ohne === undefined
              ? null
              : { grund: ohne.grund, von: namen.get(ohne.kontoId) ?? null, am: ohne.am },
        };
      })
      .sort((a, b) => rankOf(a.stand) - rankOf(b.stand));
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ quartal: zeit.quartal, fruehere: SIGNAL_QUARTALE, grenzen: SIGNALGRENZEN, eintraege });
  });
}

/** A signal that is not followed, and why; written once. */
export function recordSignal(
  kontext: Kontext,
  { body }: Eingabe<typeof recordSignalRoute>,
): Antwortet<Antwort<typeof recordSignalRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { erklaerungen, bestaetigt: _, ...signal } = body;
  return withActor(kontext, async (trx): Promise<Result<{ quartal: string }, Ablehnung>> => {
    if (signal.quartal !== computeSignalzeit(kontext.stichtag, SIGNAL_QUARTALE).quartal)
      return fail(refuseVorbei());
    const geprueft = checkFormen({ grund: signal.grund }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const neu = { ...signal, kontoId, am: kontext.stichtag, erklaert: geprueft.wert };
    return (await insertUebergangen(trx, standortId, neu))
      ? ok({ quartal: signal.quartal })
      : fail(refuseDoppelt());
  });
}

function rankOf(stand: SignalStand): number {
  return SIGNAL_STAENDE.indexOf(stand);
}

function refuseVorbei(): Ablehnung {
  return refuseRegel('QUARTAL_VORBEI', 'Dieses Quartal wird nicht mehr angezeigt.', {
    detail: 'Laden Sie die Seite neu.',
  });
}

function refuseDoppelt(): Ablehnung {
  return refuseRegel('SCHON_UEBERGANGEN', 'Dieses Signal ist schon übergangen.', {
    detail: 'Laden Sie die Seite neu. Dort steht, von wem und warum.',
  });
}
