import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import {
  type Checkergebnis,
  type Checkstoff,
  computeBerechnungen,
  computeCheckliste,
  countStaende,
} from './checkliste.model.ts';
import { findCheckpunkt } from './checkpunkte.model.ts';
import { NACHWEIS_MONATE } from './fristen.ts';
import { loadStand } from './load-stand.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { listCheckpunkteRoute, recordCheckpunktRoute } from './umsetzung.contract.ts';
import { type Eintragzeile, insertEintrag, listEintragzeilen } from './umsetzung.repo.ts';

/** Every item with its state, and every entry that was ever made to it. */
export function listCheckpunkte(kontext: Kontext): Antwortet<Antwort<typeof listCheckpunkteRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const { check } = await loadStand(trx, kontext);
    const zeilen = await listEintragzeilen(trx, standortId);
    const namen = await listNamen(
      trx,
      zeilen.map(({ kontoId }) => kontoId),
    );
    const punkte = computePunkte(check, zeilen, stichtag);
    kontext.protokoll.anzahl = punkte.length;
    return ok({
      stichtag,
      monate: NACHWEIS_MONATE,
      zahlen: countStaende(punkte),
      punkte: punkte.map((punkt) => ({
        ...punkt,
        nurBerechnet: punkt.nurBerechnet ?? false,
        eintraege: zeilen
          .filter(({ code }) => code === punkt.code)
          .map(({ lfd, stand, text, tag, am, kontoId }) => ({
            lfd,
            stand,
            text,
            tag,
            am,
            wer: namen.get(kontoId) ?? null,
          })),
      })),
    });
  });
}

/** The last entry of an item holds. */
export function computePunkte(
  check: Checkstoff,
  zeilen: readonly Eintragzeile[],
  stichtag: PlainDate,
): Checkergebnis[] {
  const eintraege = Object.fromEntries(zeilen.toReversed().map((zeile) => [zeile.code, zeile]));
  const angabe = {
    istKreis: check.istKreis,
    eintraege,
    berechnungen: computeBerechnungen(check, stichtag, NACHWEIS_MONATE),
  };
  return computeCheckliste(angabe, stichtag, NACHWEIS_MONATE);
}

/** Evidence, or the reason why it is otherwise. What was entered before stays. */
export function recordCheckpunkt(
  kontext: Kontext,
  { params: { code }, body: { gesehen, erklaerungen, ...angabe } }: Eingabe<typeof recordCheckpunktRoute>,
): Antwortet<Antwort<typeof recordCheckpunktRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  kontext.protokoll.abfrageklasse = code;
  return withActor(kontext, async (trx): Promise<Result<{ code: string }, Ablehnung>> => {
    const punkt = findCheckpunkt(code);
    if (punkt === undefined) return fail(refuseNichtGefunden());
    if (punkt.nurBerechnet) {
      return fail(
        refuseRegel('NUR_BERECHNET', 'Diesen Punkt berechnet das Programm.', {
          detail: 'Er ändert sich mit den Gremien und dem gültigen Konzept. Tragen Sie es dort ein.',
          quelle: punkt.quelle,
        }),
      );
    }
    if (angabe.tag > am) {
      const fehler = [{ pointer: '/tag', code: 'TAG_KUENFTIG', detail: 'Der Tag liegt in der Zukunft.' }];
      return fail(refuseRegel('EINTRAG_UNGUELTIG', 'Bitte prüfen Sie den Tag.', { fehler }));
    }
    const geprueft = checkFormen({ text: angabe.text }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const letzter = (await listEintragzeilen(trx, standortId)).find((zeile) => zeile.code === code);
    if ((letzter?.lfd ?? 0) !== gesehen) return fail(refuseKonflikt(null));
    const neu = { ...angabe, code, lfd: gesehen + 1, erklaert: geprueft.wert, kontoId, am };
    return (await insertEintrag(trx, standortId, neu)) ? ok({ code }) : fail(refuseKonflikt(null));
  });
}
