import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type {
  createLoeschvorschlagRoute,
  getLoeschfreigabeRoute,
  recordLoeschfreigabeRoute,
} from './loeschfreigabe.contract.ts';
import {
  countLoeschreife,
  insertLoeschvorschlag,
  listLoeschvorschlaege,
  setLoeschentscheidung,
} from './loeschfreigabe.repo.ts';

const GRENZE = PARAMETER.massenloeschung_foerderfaelle.wert;
/** The open proposal and some decisions before it. */
const GEZEIGT = 6;

/** What waits, what was proposed, and who decided. */
export function getLoeschfreigabe(kontext: Kontext): Antwortet<Antwort<typeof getLoeschfreigabeRoute>> {
  const { stichtag } = kontext;
  const { kontoId, rolle } = getFoerderkonto(kontext);
  return withActor(kontext, async (trx) => {
    const faellig = await countLoeschreife(trx, stichtag);
    const zeilen = await listLoeschvorschlaege(trx, GEZEIGT);
    const konten = zeilen.flatMap((zeile) => [zeile.kontoId, zeile.entschiedenVon ?? []].flat());
    const namen = await listNamen(trx, [...new Set(konten)]);
    const offen = zeilen.find(({ freigegeben }) => freigegeben === null);
    const wartet = faellig > GRENZE;
    kontext.protokoll.anzahl = faellig;
    return ok({
      stichtag,
      grenze: GRENZE,
      faellig,
      wartet,
      vorschlaege: zeilen.map(({ kontoId: wer, entschiedenVon, ...zeile }) => ({
        ...zeile,
        person: namen.get(wer) ?? null,
        entschiedenVon: entschiedenVon === null ? null : (namen.get(entschiedenVon) ?? null),
      })),
      vorschlagbar: wartet && offen === undefined && rolle === 'BR_SACHBEARBEITUNG',
      entscheidbar: offen !== undefined && offen.kontoId !== kontoId && rolle === 'BR_FREIGABE',
    });
  });
}

/** DP-G-02: somebody looked at the list and says why it may go. */
export function createLoeschvorschlag(
  kontext: Kontext,
  { body: { anzahl, grund } }: Eingabe<typeof createLoeschvorschlagRoute>,
): Antwortet<Antwort<typeof createLoeschvorschlagRoute>> {
  const { kontoId } = getFoerderkonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const faellig = await countLoeschreife(trx, kontext.stichtag);
    if (faellig <= GRENZE) return fail(NICHTS_WARTET);
    if (faellig !== anzahl) return fail(refuseGeaendert(faellig));
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    kontext.protokoll.anzahl = anzahl;
    const neu = { id, bis: kontext.stichtag, anzahl, grund, kontoId };
    return (await insertLoeschvorschlag(trx, neu)) ? ok({ id }) : fail(SCHON_VORGESCHLAGEN);
  });
}

/** Another person releases exactly this list, or refuses it with a reason. */
export function recordLoeschfreigabe(
  kontext: Kontext,
  { params: { vorschlagId }, body: { freigegeben, antwort } }: Eingabe<typeof recordLoeschfreigabeRoute>,
): Antwortet<Antwort<typeof recordLoeschfreigabeRoute>> {
  const { kontoId } = getFoerderkonto(kontext);
  const { stichtag: am } = kontext;
  kontext.protokoll.objektId = vorschlagId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const vorschlag = (await listLoeschvorschlaege(trx, GEZEIGT)).find(({ id }) => id === vorschlagId);
    if (vorschlag === undefined) return fail(refuseNichtGefunden());
    if (vorschlag.kontoId === kontoId) return fail(SELBST);
    if (freigegeben) {
      const faellig = await countLoeschreife(trx, vorschlag.bis);
      if (faellig > vorschlag.anzahl) return fail(refuseGeaendert(faellig));
    }
    kontext.protokoll.anzahl = vorschlag.anzahl;
    const neu = { id: vorschlagId, freigegeben, antwort, kontoId, am };
    return (await setLoeschentscheidung(trx, neu))
      ? ok({ id: vorschlagId })
      : fail(refuseKonflikt({ freigegeben: vorschlag.freigegeben }));
  });
}

const NICHTS_WARTET = refuseRegel('NICHTS_WARTET', 'Es wartet nichts auf eine Freigabe.', {
  detail: `Bis zu ${GRENZE} fällige Löschungen löscht der nächtliche Lauf ohne Freigabe.`,
});
const SCHON_VORGESCHLAGEN = refuseRegel('SCHON_VORGESCHLAGEN', 'Eine Freigabe ist schon vorgeschlagen.', {
  detail: 'Zuerst entscheidet eine andere Person über den offenen Vorschlag.',
});
const SELBST = refuseRegel('VIER_AUGEN', 'Diese Freigabe haben Sie selbst vorgeschlagen.', {
  detail: 'Eine andere Person gibt sie frei oder lehnt sie ab.',
});

function refuseGeaendert(faellig: number): Ablehnung {
  return refuseRegel('LISTE_GEAENDERT', 'Die Liste hat sich geändert.', {
    detail: `Jetzt sind ${faellig} Löschungen fällig. Sehen Sie die Liste noch einmal durch; ein offener Vorschlag wird dafür abgelehnt.`,
  });
}
