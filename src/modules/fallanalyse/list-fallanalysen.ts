import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { quarterOf } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { countFallanalysenRoute } from './anzahl.contract.ts';
import { listKolleginnen } from './create-fallanalyse.ts';
import type {
  getFallanalyseRoute,
  getFormatzahlenRoute,
  Kopf,
  listEinladbareRoute,
  listFallanalysenRoute,
} from './fallanalyse.contract.ts';
import { Blatt, Ergebnis, Textinhalt, toFormatzahlen } from './fallanalyse.model.ts';
import {
  type Analysezeile,
  findAnalysezeile,
  listAnalysezeilen,
  listAufgabenzeilen,
  listBeitragszeilen,
  listFormatzahlen,
  listOffenes,
  listTeilnahmen,
} from './fallanalyse.repo.ts';
import { toAufgabeOrt, toBeitragOrt, toBlattOrt, toErgebnisOrt } from './siegelorte.ts';
import { listLeitfragen } from './wertelisten/leitfragen.ts';

export function listFallanalysen(kontext: Kontext): Antwortet<Antwort<typeof listFallanalysenRoute>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listAnalysezeilen(trx, mandantId);
    const offenes = new Map(
      (await listOffenes(trx, mandantId, kontext.stichtag)).map((eines) => [eines.id, eines]),
    );
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => ({
        ...toKopf(zeile),
        offeneAufgaben: offenes.get(zeile.id)?.aufgaben ?? 0,
        neueRueckmeldungen: offenes.get(zeile.id)?.rueckmeldungen ?? 0,
      })),
    });
  });
}

export function listEinladbare(kontext: Kontext): Antwortet<Antwort<typeof listEinladbareRoute>> {
  return withActor(kontext, async (trx) => ok({ eintraege: await listKolleginnen(trx, kontext) }));
}

/** The workspace: for invited colleagues without the Akte, for who leads with the way back to it. */
export function getFallanalyse(
  kontext: Kontext,
  { params: { fallanalyseId } }: Eingabe<typeof getFallanalyseRoute>,
): Antwortet<Antwort<typeof getFallanalyseRoute>> {
  const { mandantId } = getKonto(kontext);
  kontext.protokoll.objektId = fallanalyseId;
  return withActor(kontext, async (trx) => {
    const zeile = await findAnalysezeile(trx, mandantId, fallanalyseId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const { tresor } = kontext.dienste;
    const { akte_id: akteId, id } = zeile;
    const teilnahmen = await listTeilnahmen(trx, mandantId, id);
    const beitraege = await openBeitraege(trx, kontext, zeile);
    const namen = await listNamen(trx, [
      zeile.angelegt_von,
      ...teilnahmen.map(({ konto_id: kontoId }) => kontoId),
      ...beitraege.map(({ kontoId }) => kontoId),
    ]);
    const toName = (kontoId: string): string => namen.get(kontoId) ?? '–';
    const { ergebnis } = zeile;
    return ok({
      ...toKopf(zeile),
      blatt: await tresor.open(toBlattOrt(mandantId, akteId, id), zeile.siegel, Blatt),
      leitfragen: listLeitfragen(zeile.art, zeile.kurzform, zeile.leitfragen).map(
        ({ code, text, quelle }) => ({
          code,
          text,
          quelle,
        }),
      ),
      teilnahme: teilnahmen.map(({ konto_id: kontoId, moderation }) => ({
        kontoId,
        name: toName(kontoId),
        moderation,
      })),
      gefuehrtVon: toName(zeile.angelegt_von),
      beitraege: beitraege.map(({ kontoId, ...beitrag }) => ({ ...beitrag, von: toName(kontoId) })),
      aufgaben: zeile.fuehrend ? await openAufgaben(trx, kontext, zeile) : [],
      ergebnis:
        ergebnis === null
          ? null
          : await tresor.open(toErgebnisOrt(mandantId, akteId, id), ergebnis, Ergebnis),
    });
  });
}

function toKopf(zeile: Analysezeile): Kopf {
  const { id, art: format, kurzform, zustand, am, minuten, fuehrend, version } = zeile;
  return {
    id,
    format,
    kurzform,
    zustand,
    am,
    minuten,
    nachfassenAm: zeile.nachfassen_am,
    fuehrend,
    akteId: fuehrend ? zeile.akte_id : null,
    version,
  };
}

async function openBeitraege(
  trx: Trx,
  kontext: Kontext,
  { mandant_id: mandantId, akte_id: akteId, id }: Analysezeile,
) {
  const zeilen = await listBeitragszeilen(trx, mandantId, id);
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map((zeile) => ({ ort: toBeitragOrt(mandantId, akteId, zeile.id), siegel: zeile.siegel })),
    Textinhalt,
  );
  return zeilen.map((zeile, stelle) => ({
    id: zeile.id,
    art: zeile.art,
    frage: zeile.frage,
    text: inhalte[stelle]?.text ?? '',
    kontoId: zeile.konto_id,
    am: zeile.am,
    neu: zeile.art === 'RUECKMELDUNG' && zeile.gelesen_am === null,
  }));
}

async function openAufgaben(
  trx: Trx,
  kontext: Kontext,
  { mandant_id: mandantId, akte_id: akteId, id }: Analysezeile,
) {
  const zeilen = await listAufgabenzeilen(trx, mandantId, id);
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map((zeile) => ({ ort: toAufgabeOrt(mandantId, akteId, zeile.id), siegel: zeile.siegel })),
    Textinhalt,
  );
  return zeilen.map((zeile, stelle) => ({
    id: zeile.id,
    text: inhalte[stelle]?.text ?? '',
    frist: zeile.frist,
    erledigtAm: zeile.erledigt_am,
  }));
}

/** For Mein Tag: invitations to come, and what is due in those that the account leads. */
export function countFallanalysen(kontext: Kontext): Antwortet<Antwort<typeof countFallanalysenRoute>> {
  const { mandantId } = getKonto(kontext);
  const heute = kontext.stichtag;
  return withActor(kontext, async (trx) => {
    const zeilen = await listAnalysezeilen(trx, mandantId);
    const offenes = await listOffenes(trx, mandantId, heute);
    return ok({
      einladungen: zeilen.filter(
        ({ fuehrend, zustand, am }) => !fuehrend && zustand === 'VORBEREITET' && am >= heute,
      ).length,
      aufgaben: offenes.reduce((summe, { faellig }) => summe + faellig, 0),
      nachfassen: zeilen.filter(
        ({ fuehrend, nachfassen_am: am, id }) =>
          fuehrend &&
          am !== null &&
          am <= heute &&
          offenes.some((eines) => eines.id === id && eines.aufgaben > 0),
      ).length,
      rueckmeldungen: offenes.reduce((summe, { rueckmeldungen }) => summe + rueckmeldungen, 0),
    });
  });
}

/** In the domain bericht: how many sittings took place in a quarter, without Akte, Stelle and Kommune. */
export function getFormatzahlen(
  kontext: Kontext,
  { query }: Eingabe<typeof getFormatzahlenRoute>,
): Antwortet<Antwort<typeof getFormatzahlenRoute>> {
  const quartal = query.quartal ?? quarterOf(kontext.stichtag);
  const mindestens = PARAMETER.fallformat_mindestens.wert;
  return withActor(kontext, async (trx) =>
    ok({ quartal, ...toFormatzahlen(await listFormatzahlen(trx, quartal), mindestens), mindestens }),
  );
}
