import { refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import {
  checkNichtZuWeit,
  countAct,
  getKonto,
  recordEreignis,
  recountReAssessment,
} from '#src/modules/akte/index.ts';
import { toDauermerkmale } from '#src/modules/akte/zaehlsatz.model.ts';
import { closeOffeneBuchungen } from '#src/modules/sprachmittlung/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import { isZielBeendet } from './fall.model.ts';
import { listZiele } from './fall.repo.ts';
import { saveZielstand } from './update-zielstand.ts';
import type { closeFallRoute } from './verlauf.contract.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type R = typeof closeFallRoute;

/**
 * Ends a Fall (CP-09): reason, a result for every Ziel, what stays open, Nachsorge if agreed. The retention period
 * LK-03 runs from this day; with a Nachsorge the Akte stays open until that is done.
 */
export async function closeFall(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const heute = kontext.stichtag;
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    if (body.nachsorgeAm !== undefined && body.nachsorgeAm <= heute) return fail(NACHSORGE_VORBEI);
    // Until the Nachsorge the Akte stays open and is not deleted.
    const nachsorge = checkNichtZuWeit(body.nachsorgeAm ?? heute, heute, {
      pointer: '/nachsorgeAm',
      monate: PARAMETER.termin_hoechstens.wert,
    });
    if (!nachsorge.ok) return nachsorge;
    const ziele = await listZiele(trx, mandantId, akte.id);
    const ergebnisse = new Map(body.ziele.map(({ zielId, ergebnis }) => [zielId, ergebnis]));
    if ([...ergebnisse.keys()].some((id) => !ziele.some((ziel) => ziel.id === id)))
      return fail(refuseNichtGefunden());
    const mitNachsorge = body.nachsorgeAm !== undefined;
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: mitNachsorge ? 'ABGESCHLOSSEN_MIT_NACHSORGE' : 'ABGESCHLOSSEN',
      lage: {
        alleZieleMitErgebnis: ziele.every((ziel) => ergebnisse.has(ziel.id) || isZielBeendet(ziel.stand)),
      },
      am: heute,
      teil: {
        abgeschlossenAm: heute,
        abschlussgrund: body.grund,
        naechsterTermin: body.nachsorgeAm ?? null,
        naechsterTerminArt: mitNachsorge ? 'WIEDERVORLAGE' : null,
        zustandVorRuhen: null,
        loeschenAb: mitNachsorge ? null : computeLoeschdatum('LK-03', heute),
      },
    });
    if (!version.ok) return version;
    const stand: Record<string, string> = {};
    for (const ziel of ziele) {
      const neu = ergebnisse.get(ziel.id) ?? ziel.stand;
      stand[ziel.id] = neu;
      if (neu !== ziel.stand) await saveZielstand(trx, kontext, ziel, neu, undefined);
    }
    const codes = { grund: body.grund, nachsorgeAm: body.nachsorgeAm, ziele: stand };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'ABGESCHLOSSEN', codes, inhalt: { offenes: body.offenes } },
      heute,
    );
    const merkmale = {
      abschlussgrund: body.grund,
      ...toDauermerkmale(akte.aufgenommenAm ?? akte.begonnenAm, heute),
    };
    // During a Nachsorge the Akte stays workable.
    if (!mitNachsorge) await closeOffeneBuchungen(trx, kontext, akte.id);
    await countAct(trx, kontext, akte.id, { art: 'FALL_ENDE', datum: heute, merkmale });
    await recountReAssessment(trx, kontext, akte.id, { beendetAm: heute });
    return ok({ id: akte.id, version: version.wert });
  });
}

const NACHSORGE_VORBEI = refuseRegel('NACHSORGE_VORBEI', 'Die Nachsorge liegt nicht in der Zukunft.', {
  fehler: [
    {
      pointer: '/nachsorgeAm',
      code: 'NACHSORGE_VORBEI',
      detail: 'Wählen Sie einen Tag nach heute oder lassen Sie ihn weg.',
    },
  ],
});
