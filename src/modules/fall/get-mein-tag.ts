import type { Antwort } from '#src/core/contract/define-route.ts';
import { addDays, addMonths, diffDays, type PlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { AKTIVE_ZUSTAENDE, getKonto } from '#src/modules/akte/index.ts';
import { countWartendeAnfragen } from '#src/modules/fallanfrage/index.ts';
import { listFaelligeWartende } from '#src/modules/warteliste/index.ts';
import { listTagesantraege } from '#src/modules/betroffenenantrag/index.ts';
import { listTageswiderrufe } from '#src/modules/offenlegung/index.ts';
import { listTagestermine } from '#src/modules/sprachmittlung/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import { listAblaufende } from '#src/modules/einwilligung/index.ts';
import { isWartbar } from '#src/modules/warteliste/warteliste.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getMeinTagRoute } from './mein-tag.contract.ts';
import { listAktenZeilen, listAktenZeilenVon } from './akten-liste.repo.ts';
import {
  countKontakte,
  listFaelligeSchritte,
  listLetzteAssessments,
  listZielfristen,
} from './ansicht.repo.ts';
import { toEintraege } from './eintraege.ts';
import { SchrittInhalt, ZielInhalt } from './fall.model.ts';
import { FRISTEN } from './fristen.ts';
import { toSchrittOrt, toZielOrt } from './siegelorte.ts';

type R = typeof getMeinTagRoute;
type Eintrag = Awaited<ReturnType<typeof toEintraege>>[number];
type Zeile = Eintrag & { datum: PlainDate | null; um: string | null; text: string | null };

/** More own Akten than a case manager can have; names are opened in process only for so many (decision 17). */
const HOECHSTENS = 300;

/** What is due today for the acting account: own Akten and those in Vertretung. */
export async function getMeinTag(kontext: Kontext): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const heute = kontext.stichtag;
  return withActor(kontext, async (trx) => {
    const seite = { sortierung: 'naechsterTermin', seite: 1, groesse: HOECHSTENS } as const;
    const akten = await toEintraege(
      trx,
      kontext,
      await listAktenZeilen(trx, mandantId, { offen: 'ja' }, seite),
    );
    kontext.protokoll.anzahl = akten.length;
    kontext.protokoll.abfrageklasse = 'mein-tag';
    const aktive = akten.filter(isAktiv);
    const kurz = akten.filter(({ zustand }) => zustand === 'KURZBERATUNG');
    const mitTermin = akten.filter((akte) => akte.naechsterTermin !== null);
    const [
      schritte,
      zielfristen,
      reAssessment,
      einwilligungen,
      kurzberatungen,
      sprachmittlungen,
      fallanfragen,
      warteliste,
      zuInformieren,
      antraege,
    ] = await joinAll([
      listSchrittzeilen(trx, kontext, akten, aktive),
      listZielzeilen(trx, kontext, aktive),
      listReAssessments(trx, kontext, aktive),
      listEinwilligungszeilen(trx, kontext, akten),
      listUnterMindeststandard(trx, kontext, kurz),
      listSprachmittlungszeilen(trx, kontext, akten),
      countWartendeAnfragen(trx, kontext),
      listWartezeilen(trx, kontext, akten),
      listWiderrufszeilen(trx, kontext),
      listAntragszeilen(trx, kontext),
    ]);
    return ok({
      stichtag: heute,
      akten: {
        kurzberatungen: kurz.length,
        faelle: aktive.length,
        ruhend: akten.filter(({ zustand }) => zustand === 'RUHEND').length,
      },
      termineHeute: mitTermin.filter((akte) => akte.naechsterTermin === heute).map(withTermin),
      faellig: mitTermin
        .filter(({ naechsterTermin }) => naechsterTermin !== null && naechsterTermin < heute)
        .map(withTermin),
      schritte,
      zielfristen,
      ohneTermin: [...aktive, ...kurz]
        .filter((akte) => akte.naechsterTermin === null)
        .map((akte) => toZeile(akte)),
      nichtErreicht: aktive
        .filter((akte) => isNichtErreicht(akte, heute))
        .map((akte) => toZeile(akte, akte.letzterKontakt)),
      reAssessment,
      einwilligungen,
      kurzberatungen,
      warteliste,
      zuInformieren,
      antraege,
      sprachmittlungen,
      fallanfragen,
      vertretungen: akten.filter(({ vertretung }) => vertretung).map((akte) => toZeile(akte)),
    });
  });
}

const isAktiv = ({ zustand }: Eintrag): boolean => AKTIVE_ZUSTAENDE.some((aktiv) => aktiv === zustand);

function isNichtErreicht(akte: Eintrag, heute: PlainDate): boolean {
  const zuletzt = akte.letzterKontakt ?? akte.aufgenommenAm ?? akte.begonnenAm;
  return diffDays(zuletzt, heute) >= FRISTEN.ruhendNachWochen * 7;
}

function toZeile(akte: Eintrag, datum: PlainDate | null = null, text: string | null = null): Zeile {
  return { ...akte, datum, um: null, text };
}

function withTermin(akte: Eintrag): Zeile {
  return { ...toZeile(akte, akte.naechsterTermin, akte.naechsterTerminArt), um: akte.terminUm };
}

const idsOf = (akten: readonly Eintrag[]): string[] => akten.map(({ akteId }) => akteId);

async function listSchrittzeilen(
  trx: Trx,
  kontext: Kontext,
  akten: readonly Eintrag[],
  aktive: readonly Eintrag[],
): Promise<Zeile[]> {
  const { mandantId } = getKonto(kontext);
  const schritte = await listFaelligeSchritte(
    trx,
    mandantId,
    { alle: idsOf(akten), aktive: idsOf(aktive) },
    kontext.stichtag,
  );
  const offen = await kontext.dienste.tresor.openMany(
    schritte.map(({ id, akteId, siegel }) => ({ ort: toSchrittOrt(mandantId, akteId, id), siegel })),
    SchrittInhalt,
  );
  return schritte.flatMap(({ akteId, faelligAm }, stelle) => {
    const akte = akten.find((kandidat) => kandidat.akteId === akteId);
    return akte === undefined ? [] : [toZeile(akte, faelligAm, offen[stelle]?.was ?? null)];
  });
}

async function listZielzeilen(trx: Trx, kontext: Kontext, akten: readonly Eintrag[]): Promise<Zeile[]> {
  const { mandantId } = getKonto(kontext);
  const bis = addDays(kontext.stichtag, FRISTEN.zielfristTage);
  const ziele = await listZielfristen(trx, mandantId, idsOf(akten), bis);
  const offen = await kontext.dienste.tresor.openMany(
    ziele.map(({ id, akteId, siegel }) => ({ ort: toZielOrt(mandantId, akteId, id), siegel })),
    ZielInhalt,
  );
  return ziele.flatMap(({ akteId, frist }, stelle) => {
    const akte = akten.find((kandidat) => kandidat.akteId === akteId);
    const ziel = offen[stelle];
    return akte === undefined ? [] : [toZeile(akte, frist, ziel?.uebersetzung ?? ziel?.wortlaut ?? null)];
  });
}

async function listReAssessments(trx: Trx, kontext: Kontext, akten: readonly Eintrag[]): Promise<Zeile[]> {
  const letzte = await listLetzteAssessments(trx, getKonto(kontext).mandantId, idsOf(akten));
  return letzte.flatMap(({ akteId, datum, abgeschlossen }) => {
    const akte = akten.find((kandidat) => kandidat.akteId === akteId);
    const faellig = addMonths(datum, FRISTEN.reAssessmentMonate);
    return akte === undefined || !abgeschlossen || faellig > kontext.stichtag ? [] : [toZeile(akte, faellig)];
  });
}

async function listEinwilligungszeilen(
  trx: Trx,
  kontext: Kontext,
  akten: readonly Eintrag[],
): Promise<Zeile[]> {
  const ablaufende = await listAblaufende(trx, kontext, idsOf(akten));
  return ablaufende.flatMap(({ akteId, bis, text }) => {
    const akte = akten.find((kandidat) => kandidat.akteId === akteId);
    return akte === undefined ? [] : [toZeile(akte, bis, text)];
  });
}

/** Waiting for Case Management, and somebody should look again. */
async function listWartezeilen(trx: Trx, kontext: Kontext, akten: readonly Eintrag[]): Promise<Zeile[]> {
  const vorAufnahme = akten.filter(({ zustand }) => isWartbar(zustand));
  const faellige = await listFaelligeWartende(trx, kontext, idsOf(vorAufnahme));
  return faellige.flatMap(({ akteId, naechsterBlick }) => {
    const akte = vorAufnahme.find((kandidat) => kandidat.akteId === akteId);
    return akte === undefined ? [] : [toZeile(akte, naechsterBlick)];
  });
}

/** Stellen that nobody has told of a withdrawal; also in frozen Akten, which no other list of the day names. */
async function listWiderrufszeilen(trx: Trx, kontext: Kontext): Promise<Zeile[]> {
  const offene = await listTageswiderrufe(trx, kontext);
  return toZeilenVon(
    trx,
    kontext,
    offene.map(({ akteId, seit, empfaenger }) => ({ akteId, datum: seit, text: empfaenger })),
  );
}

/** Requests of persons about their data, whose last day comes soon or is over (Art. 12 Abs. 3 DSGVO). */
async function listAntragszeilen(trx: Trx, kontext: Kontext): Promise<Zeile[]> {
  const faellige = await listTagesantraege(trx, kontext, FRISTEN.zielfristTage);
  return toZeilenVon(
    trx,
    kontext,
    faellige.map(({ akteId, frist, text }) => ({ akteId, datum: frist, text })),
  );
}

/** Lines of Akten that the other lists do not hold: frozen and closed ones too. */
async function toZeilenVon(
  trx: Trx,
  kontext: Kontext,
  offene: readonly { akteId: string; datum: PlainDate; text: string }[],
): Promise<Zeile[]> {
  if (offene.length === 0) return [];
  const ids = [...new Set(offene.map(({ akteId }) => akteId))];
  const zeilen = await listAktenZeilenVon(trx, getKonto(kontext).mandantId, ids);
  const akten = await toEintraege(trx, kontext, zeilen);
  return offene.flatMap(({ akteId, datum, text }) => {
    const akte = akten.find((kandidat) => kandidat.akteId === akteId);
    return akte === undefined ? [] : [toZeile(akte, datum, text)];
  });
}

async function listSprachmittlungszeilen(
  trx: Trx,
  kontext: Kontext,
  akten: readonly Eintrag[],
): Promise<Zeile[]> {
  const termine = await listTagestermine(trx, kontext, idsOf(akten));
  return termine.flatMap(({ akteId, tag, text }) => {
    const akte = akten.find((kandidat) => kandidat.akteId === akteId);
    return akte === undefined ? [] : [toZeile(akte, tag, text)];
  });
}

async function listUnterMindeststandard(
  trx: Trx,
  kontext: Kontext,
  akten: readonly Eintrag[],
): Promise<Zeile[]> {
  const gezaehlt = await countKontakte(trx, getKonto(kontext).mandantId, idsOf(akten));
  const gespraeche = new Map(gezaehlt.map((zeile) => [zeile.akteId, zeile.gespraeche]));
  return akten
    .filter(({ akteId }) => (gespraeche.get(akteId) ?? 0) < FRISTEN.gespraeche)
    .map((akte) => toZeile(akte, akte.letzterKontakt));
}
