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
import { listAktenZeilenVon, listOffeneZeilen } from './akten-liste.repo.ts';
import {
  countKontakte,
  listFaelligeSchritte,
  listLetzteAssessments,
  listZielfristen,
} from './ansicht.repo.ts';
import { type Akteneintrag, type OffeneZeile, toEintraege, toOffeneEintraege } from './eintraege.ts';
import { SchrittInhalt, ZielInhalt } from './fall.model.ts';
import { FRISTEN } from './fristen.ts';
import { toSchrittOrt, toZielOrt } from './siegelorte.ts';

type R = typeof getMeinTagRoute;
type Zeile = Akteneintrag & { datum: PlainDate | null; um: string | null; text: string | null };

/** More own Akten than a case manager can have; names are opened in process only for so many (decision 17). */
const HOECHSTENS = 300;

/** The open Akten, and on the way: what a line says of each, with the name. */
type Akten = { zeilen: readonly OffeneZeile[]; eintraege: Promise<ReadonlyMap<string, Akteneintrag>> };

/** What is due today for the acting account: own Akten and those in Vertretung. */
export async function getMeinTag(kontext: Kontext): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const heute = kontext.stichtag;
  return withActor(kontext, async (trx) => {
    const zeilen = await listOffeneZeilen(trx, { mandantId, hoechstens: HOECHSTENS });
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = 'mein-tag';
    // What is due asks by the ids, so it need not wait for the names.
    const eintraege = toNachId(toOffeneEintraege(trx, kontext, zeilen));
    const von = (teil: (zeile: OffeneZeile) => boolean): Akten => ({
      zeilen: zeilen.filter(teil),
      eintraege,
    });
    const alle: Akten = { zeilen, eintraege };
    const aktive = von(isAktiv);
    const kurz = von(({ zustand }) => zustand === 'KURZBERATUNG');
    const [
      nachId,
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
      eintraege,
      listSchrittzeilen(trx, kontext, alle, aktive),
      listZielzeilen(trx, kontext, aktive),
      listReAssessments(trx, kontext, aktive),
      listEinwilligungszeilen(trx, kontext, alle),
      listUnterMindeststandard(trx, kontext, kurz),
      listSprachmittlungszeilen(trx, kontext, alle),
      countWartendeAnfragen(trx, kontext),
      listWartezeilen(
        trx,
        kontext,
        von(({ zustand }) => isWartbar(zustand)),
      ),
      listWiderrufszeilen(trx, kontext),
      listAntragszeilen(trx, kontext),
    ]);
    const akten = [...nachId.values()];
    const mitTermin = akten.filter((akte) => akte.naechsterTermin !== null);
    return ok({
      stichtag: heute,
      akten: {
        kurzberatungen: kurz.zeilen.length,
        faelle: aktive.zeilen.length,
        ruhend: akten.filter(({ zustand }) => zustand === 'RUHEND').length,
      },
      termineHeute: mitTermin.filter((akte) => akte.naechsterTermin === heute).map(withTermin),
      faellig: mitTermin
        .filter(({ naechsterTermin }) => naechsterTermin !== null && naechsterTermin < heute)
        .map(withTermin),
      schritte,
      zielfristen,
      ohneTermin: [...akten.filter(isAktiv), ...akten.filter(({ zustand }) => zustand === 'KURZBERATUNG')]
        .filter((akte) => akte.naechsterTermin === null)
        .map((akte) => toZeile(akte)),
      nichtErreicht: akten
        .filter((akte) => isAktiv(akte) && isNichtErreicht(akte, heute))
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

const isAktiv = ({ zustand }: Pick<OffeneZeile, 'zustand'>): boolean =>
  AKTIVE_ZUSTAENDE.some((aktiv) => aktiv === zustand);

function isNichtErreicht(akte: Akteneintrag, heute: PlainDate): boolean {
  const zuletzt = akte.letzterKontakt ?? akte.aufgenommenAm ?? akte.begonnenAm;
  return diffDays(zuletzt, heute) >= FRISTEN.ruhendNachWochen * 7;
}

/** In the order of the list. */
async function toNachId(
  eintraege: Promise<readonly Akteneintrag[]>,
): Promise<ReadonlyMap<string, Akteneintrag>> {
  return new Map((await eintraege).map((eintrag) => [eintrag.akteId, eintrag]));
}

function toZeile(akte: Akteneintrag, datum: PlainDate | null = null, text: string | null = null): Zeile {
  return { ...akte, datum, um: null, text };
}

function withTermin(akte: Akteneintrag): Zeile {
  return { ...toZeile(akte, akte.naechsterTermin, akte.naechsterTerminArt), um: akte.terminUm };
}

const idsOf = ({ zeilen }: Akten): string[] => zeilen.map(({ id }) => id);

/** A line for each of these, where its Akte is among the open ones; in order. */
async function toZeilen(
  { eintraege }: Pick<Akten, 'eintraege'>,
  funde: readonly { akteId: string; datum: PlainDate | null; text?: string | null }[],
): Promise<Zeile[]> {
  const nachId = await eintraege;
  return funde.flatMap(({ akteId, datum, text = null }) => {
    const akte = nachId.get(akteId);
    return akte === undefined ? [] : [toZeile(akte, datum, text)];
  });
}

async function listSchrittzeilen(trx: Trx, kontext: Kontext, akten: Akten, aktive: Akten): Promise<Zeile[]> {
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
  return toZeilen(
    akten,
    schritte.map(({ akteId, faelligAm }, stelle) => ({
      akteId,
      datum: faelligAm,
      text: offen[stelle]?.was ?? null,
    })),
  );
}

async function listZielzeilen(trx: Trx, kontext: Kontext, akten: Akten): Promise<Zeile[]> {
  const { mandantId } = getKonto(kontext);
  const bis = addDays(kontext.stichtag, FRISTEN.zielfristTage);
  const ziele = await listZielfristen(trx, mandantId, idsOf(akten), bis);
  const offen = await kontext.dienste.tresor.openMany(
    ziele.map(({ id, akteId, siegel }) => ({ ort: toZielOrt(mandantId, akteId, id), siegel })),
    ZielInhalt,
  );
  return toZeilen(
    akten,
    ziele.map(({ akteId, frist }, stelle) => {
      const ziel = offen[stelle];
      return { akteId, datum: frist, text: ziel?.uebersetzung ?? ziel?.wortlaut ?? null };
    }),
  );
}

async function listReAssessments(trx: Trx, kontext: Kontext, akten: Akten): Promise<Zeile[]> {
  const letzte = await listLetzteAssessments(trx, getKonto(kontext).mandantId, idsOf(akten));
  return toZeilen(
    akten,
    letzte.flatMap(({ akteId, datum, abgeschlossen }) => {
      const faellig = addMonths(datum, FRISTEN.reAssessmentMonate);
      return !abgeschlossen || faellig > kontext.stichtag ? [] : [{ akteId, datum: faellig }];
    }),
  );
}

async function listEinwilligungszeilen(trx: Trx, kontext: Kontext, akten: Akten): Promise<Zeile[]> {
  const ablaufende = await listAblaufende(trx, kontext, idsOf(akten));
  return toZeilen(
    akten,
    ablaufende.map(({ akteId, bis, text }) => ({ akteId, datum: bis, text })),
  );
}

/** Waiting for Case Management, and somebody should look again. */
async function listWartezeilen(trx: Trx, kontext: Kontext, vorAufnahme: Akten): Promise<Zeile[]> {
  const faellige = await listFaelligeWartende(trx, kontext, idsOf(vorAufnahme));
  return toZeilen(
    vorAufnahme,
    faellige.map(({ akteId, naechsterBlick }) => ({ akteId, datum: naechsterBlick })),
  );
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
  return toZeilen({ eintraege: toNachId(toEintraege(trx, kontext, zeilen)) }, offene);
}

async function listSprachmittlungszeilen(trx: Trx, kontext: Kontext, akten: Akten): Promise<Zeile[]> {
  const termine = await listTagestermine(trx, kontext, idsOf(akten));
  return toZeilen(
    akten,
    termine.map(({ akteId, tag, text }) => ({ akteId, datum: tag, text })),
  );
}

async function listUnterMindeststandard(trx: Trx, kontext: Kontext, kurz: Akten): Promise<Zeile[]> {
  const gezaehlt = await countKontakte(trx, getKonto(kontext).mandantId, idsOf(kurz));
  const gespraeche = new Map(gezaehlt.map((zeile) => [zeile.akteId, zeile.gespraeche]));
  const nachId = await kurz.eintraege;
  return kurz.zeilen.flatMap(({ id, letzterKontakt }) => {
    const akte = nachId.get(id);
    const genug = (gespraeche.get(id) ?? 0) >= FRISTEN.gespraeche;
    return akte === undefined || genug ? [] : [toZeile(akte, letzterKontakt)];
  });
}
