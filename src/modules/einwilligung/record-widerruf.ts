import { refuseKonflikt, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { minDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import {
  type Akte,
  checkUebergang,
  countAct,
  countRuhen,
  getKonto,
  lockAkte,
  recordEreignis,
  recountReAssessment,
  updateAkte,
} from '#src/modules/akte/index.ts';
import { toDauermerkmale } from '#src/modules/akte/zaehlsatz.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import type { recordWiderrufRoute } from './einwilligung.contract.ts';
import {
  deleteBarrierebedarf,
  deleteBesonders,
  type Einwilligungszeile,
  findEinwilligungszeile,
  findKurzberatungsthemen,
  listEinwilligungszeilen,
  updateWiderruf,
} from './einwilligung.repo.ts';
import { isGueltig } from './einwilligung.model.ts';
import { openNachweise, toGueltigkeit } from './find-einwilligungen.ts';
import { findMitwiderrufene, type Widerrufsfolge } from './widerrufsfolgen.ts';

/**
 * A withdrawal counts at once and can always be recorded, also in a closed or frozen Akte (Art. 7 Abs. 3 DSGVO). Without
 * the Zusammenarbeit the Akte is frozen and its content deleted after one month (LK-06).
 */
export function recordWiderruf(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordWiderrufRoute>,
  folgen: readonly Widerrufsfolge[] = [],
): Antwortet<Antwort<typeof recordWiderrufRoute>> {
  return withActor(kontext, async (trx) => {
    const { mandantId } = getKonto(kontext);
    const gefunden = await findEinwilligungszeile(trx, mandantId, params.einwilligungId);
    if (gefunden === undefined) return fail(refuseNichtGefunden());
    const akte = await lockAkte(trx, kontext, gefunden.akte_id);
    if (!akte.ok) return akte;
    kontext.protokoll.objektId = gefunden.id;
    const zeile = await findEinwilligungszeile(trx, mandantId, gefunden.id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== body.version) {
      const { version, widerrufen_am: widerrufenAm } = zeile;
      return fail(refuseKonflikt({ version, widerrufenAm }));
    }
    if (zeile.entscheidung === 'ABGELEHNT' || zeile.widerrufen_am !== null) {
      return fail(
        refuseRegel('NICHT_WIDERRUFBAR', 'Hier gibt es keine Einwilligung, die man widerrufen kann.'),
      );
    }
    const weitere = await findMitwiderrufene(trx, kontext, zeile);
    const version = await withdraw(trx, kontext, zeile);
    for (const andere of weitere) await withdraw(trx, kontext, andere);
    if (zeile.zweck === 'ZUSAMMENARBEIT') await freezeAkte(trx, kontext, akte.wert);
    if (zeile.zweck === 'BESONDERE_KATEGORIEN') await eraseOhneEinwilligung(trx, kontext, zeile);
    for (const { apply } of folgen) await apply(trx, kontext, zeile.akte_id);
    return ok({ id: zeile.id, version });
  });
}

async function withdraw(trx: Trx, kontext: Kontext, zeile: Einwilligungszeile): Promise<number> {
  const version = await updateWiderruf(trx, zeile.mandant_id, zeile.id, kontext.stichtag);
  const [nachweis] = await openNachweise(kontext, [zeile]);
  const empfaenger = nachweis?.empfaenger ?? null;
  await recordEreignis(
    trx,
    kontext,
    zeile.akte_id,
    {
      art: 'EINWILLIGUNG_WIDERRUFEN',
      codes: { einwilligungId: zeile.id, zweck: zeile.zweck },
      inhalt: empfaenger === null ? {} : { empfaenger },
    },
    kontext.stichtag,
  );
  return version;
}

async function freezeAkte(trx: Trx, kontext: Kontext, akte: Akte): Promise<void> {
  const nachWiderruf = computeLoeschdatum('LK-06', kontext.stichtag) ?? kontext.stichtag;
  const loeschenAb = akte.loeschenAb === null ? nachWiderruf : minDate(akte.loeschenAb, nachWiderruf);
  const zustand = checkUebergang(akte, 'EINWILLIGUNG_WIDERRUFEN');
  if (!zustand.ok) {
    // Already closed: nothing to freeze, but the content goes earlier.
    await updateAkte(trx, kontext, akte.id, { loeschenAb });
    return;
  }
  await updateAkte(trx, kontext, akte.id, {
    zustand: zustand.wert,
    zustandSeit: kontext.stichtag,
    naechsterTermin: null,
    naechsterTerminArt: null,
    loeschenAb,
  });
  await countRuhen(trx, kontext, akte, zustand.wert);
  await countEnde(trx, kontext, akte);
}

/** Special categories go at once where no other consent carries them (Art. 9 Abs. 2 a, Art. 17 Abs. 1 b DSGVO). */
async function eraseOhneEinwilligung(trx: Trx, kontext: Kontext, zeile: Einwilligungszeile): Promise<void> {
  const alle = await listEinwilligungszeilen(trx, zeile.mandant_id, zeile.akte_id);
  const tragend = alle.filter(
    (andere) => andere.zweck === 'BESONDERE_KATEGORIEN' && isGueltig(toGueltigkeit(andere), kontext.stichtag),
  );
  const nachweise = await openNachweise(kontext, tragend);
  const gedeckt = nachweise.flatMap(({ bereiche }) => bereiche);
  await deleteBesonders(trx, zeile.mandant_id, zeile.akte_id, gedeckt);
  // What a person needs for reasons of health stands on her own consent, not on that of somebody else in the Akte.
  const personen = tragend.flatMap(({ person_id: id }, stelle) =>
    id !== null && nachweise[stelle]?.bereiche.includes('GESUNDHEIT') ? [id] : [],
  );
  await deleteBarrierebedarf(trx, zeile.mandant_id, zeile.akte_id, personen);
}

/** What was begun is counted as ended: a Fall after the Aufnahme, before it a Kurzberatung. */
async function countEnde(trx: Trx, kontext: Kontext, akte: Akte): Promise<void> {
  const datum = kontext.stichtag;
  // In the Nachsorge the end was counted at the Abschluss.
  if (akte.zustand === 'NACHSORGE') return;
  if (akte.aufgenommenAm !== null) {
    const merkmale = { abschlussgrund: 'WIDERRUF', ...toDauermerkmale(akte.aufgenommenAm, datum) } as const;
    await countAct(trx, kontext, akte.id, { art: 'FALL_ENDE', datum, merkmale });
    await recountReAssessment(trx, kontext, akte.id, { beendetAm: datum });
  } else if (akte.vorigeAkteId === null) {
    const themen = await findKurzberatungsthemen(trx, getKonto(kontext).mandantId, akte.id);
    const merkmale = { ergebnis: 'ABGEBROCHEN', anonym: akte.anonym, themen } as const;
    await countAct(trx, kontext, akte.id, { art: 'KURZBERATUNG_ENDE', datum, merkmale });
  }
}
