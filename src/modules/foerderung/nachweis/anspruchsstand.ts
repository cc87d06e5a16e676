import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { z } from 'zod';
import type { Bescheid } from '../bescheid/bescheid-typen.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import type { Anspruchsform, Massnahmenform } from './anspruch.contract.ts';
import {
  computeSaldo,
  findAnspruchsvorschlag,
  findNiederschlagung,
  findStundung,
  type Forderung,
  listAnspruchshandlungen,
  listFaelligkeiten,
  listMassnahmen,
  type Massnahme,
} from './anspruch.model.ts';
import { isStundungsbruch, listGrenzen } from './anspruchsgrenzen.ts';
import { type GespeicherterAuftrag, toAuftrag } from './erstattung.model.ts';
import { countOffen, sumEingegangen } from './erstattungsstand.ts';
import {
  type Erstattungszeile,
  findErstattungszeile,
  listVorgangszeilen,
  type Vorgangszeile,
} from './nachweis.repo.ts';
import { countZinsenOffen, findZinsbeginn, findZinszeile, type Zinszeile } from './zinsstand.ts';

/** A claim that the Zuwendungsempfänger knows and that no court has before it, with its measures. */
export type Anspruch = {
  readonly forderung: Forderung;
  readonly bescheid: Bescheid;
  readonly datum: PlainDate;
  readonly zahlbarBis: PlainDate;
  readonly bestandskraeftig: boolean;
  /** Cents: Erstattung with its interest less payments and what was waived; with the interest of a Stundung. */
  readonly offen: number;
  /** Of `offen` what bears interest: an Erstattung without its interest; nothing after a Klage, the Zinsbescheid counts it. */
  readonly verzinst: number;
  readonly verzinslich: boolean;
  readonly massnahmen: readonly Massnahme[];
};

export type Anspruchslage = {
  readonly ansprueche: readonly Anspruch[];
  readonly vorgaenge: readonly Vorgangszeile[];
  readonly vorschlag: ReturnType<typeof findAnspruchsvorschlag>;
};

export async function loadAnsprueche(
  trx: Trx,
  fall: Pick<Foerderfallzeile, 'id' | 'zustand'>,
): Promise<Anspruchslage> {
  return toAnspruchslage(fall, {
    erstattung: await findErstattungszeile(trx, fall.id),
    zins: await findZinszeile(trx, fall.id),
    vorgaenge: await listVorgangszeilen(trx, fall.id),
  });
}

type Zeilen = {
  erstattung: Erstattungszeile | undefined;
  zins: Zinszeile | undefined;
  vorgaenge: readonly Vorgangszeile[];
};

export function toAnspruchslage(fall: Pick<Foerderfallzeile, 'zustand'>, zeilen: Zeilen): Anspruchslage {
  const { erstattung, zins, vorgaenge } = zeilen;
  const ansprueche: Anspruch[] = [];
  if (fall.zustand === 'RUECKFORDERUNG' && isBekannt(erstattung))
    ansprueche.push(toErstattung(erstattung, vorgaenge));
  if (isBekannt(zins)) ansprueche.push(toZinsen(zins, vorgaenge));
  return { ansprueche, vorgaenge, vorschlag: findAnspruchsvorschlag(vorgaenge) };
}

function isBekannt<T extends Pick<Erstattungszeile, 'stand' | 'bekanntgabe' | 'klage'>>(
  zeile: T | undefined,
): zeile is T {
  if (zeile?.stand !== 'ERLASSEN' || zeile.bekanntgabe === null) return false;
  return zeile.klage === null || zeile.klage.ausgang !== null;
}

function toErstattung(zeile: Erstattungszeile, vorgaenge: readonly Vorgangszeile[]): Anspruch {
  const { widerruf } = toAuftrag(zeile.auftrag as GespeicherterAuftrag);
  const verzinslich = findZinsbeginn(zeile) === null;
  const massnahmen = listMassnahmen(vorgaenge, 'ERSTATTUNG');
  const gemindert = sumEingegangen(vorgaenge) + computeSaldo(massnahmen).erledigt;
  return {
    forderung: 'ERSTATTUNG',
    bescheid: zeile.bescheid as Bescheid,
    datum: zeile.datum ?? widerruf.zahlbarBis,
    zahlbarBis: zeile.klage?.zahlbar_bis ?? widerruf.zahlbarBis,
    bestandskraeftig: zeile.bestandskraeftigAm !== null,
    offen: countOffen(zeile, vorgaenge),
    // A payment lowers the Erstattung first; interest bears none (OQ-F-97).
    verzinst: verzinslich ? Math.max(0, widerruf.erstattung - gemindert) : 0,
    verzinslich,
    massnahmen,
  };
}

function toZinsen(zeile: Zinszeile, vorgaenge: readonly Vorgangszeile[]): Anspruch {
  return {
    forderung: 'ZINSEN',
    bescheid: zeile.bescheid,
    datum: zeile.datum ?? zeile.auftrag.zinsen.zahlbarBis,
    zahlbarBis: zeile.klage?.zahlbar_bis ?? zeile.auftrag.zinsen.zahlbarBis,
    bestandskraeftig: zeile.bestandskraeftigAm !== null,
    offen: countZinsenOffen(zeile, vorgaenge),
    verzinst: 0,
    verzinslich: false,
    massnahmen: listMassnahmen(vorgaenge, 'ZINSEN'),
  };
}

/** What a Stundung plans less what is open of it: payments and waivers have met it. */
export function listOffeneRaten({ offen, zahlbarBis }: Anspruch, stundung: Massnahme) {
  const { rest, betrag, zinsen } = stundung.inhalt;
  return listFaelligkeiten(stundung, {
    zahlbarBis,
    gemindert: Math.max(0, rest + betrag + zinsen - offen),
  });
}

/** Day of the next payment as the acting account sees it. The database counts the same for the lists. */
export function findFaelligkeit(anspruch: Anspruch): PlainDate | null {
  const { massnahmen, offen, zahlbarBis } = anspruch;
  if (offen <= 0) return null;
  const ruht = findNiederschlagung(massnahmen)?.inhalt.befristetBis ?? null;
  if (ruht !== null) return ruht;
  const stundung = findStundung(massnahmen);
  if (stundung !== undefined)
    return listOffeneRaten(anspruch, stundung).find((rate) => rate.offen > 0)?.am ?? zahlbarBis;
  const ende = massnahmen.findLast(({ art }) => art === 'STUNDUNG')?.beendetAm ?? null;
  return ende !== null && ende > zahlbarBis ? ende : zahlbarBis;
}

type Namen = ReadonlyMap<string, string>;

export function toAnspruchsform(
  { ansprueche, vorgaenge, vorschlag }: Anspruchslage,
  { rolle, namen, stichtag }: { rolle: Rolle; namen: Namen; stichtag: PlainDate },
): z.infer<typeof Anspruchsform> {
  const massnahmen = (['ERSTATTUNG', 'ZINSEN'] as const).flatMap((forderung) => {
    const anspruch = ansprueche.find((einer) => einer.forderung === forderung);
    const liste = anspruch?.massnahmen ?? listMassnahmen(vorgaenge, forderung);
    const laufend = anspruch === undefined ? [] : [findStundung(liste), findNiederschlagung(liste)];
    return liste.map((massnahme) => {
      const raten =
        anspruch !== undefined && massnahme.art === 'STUNDUNG' && laufend.includes(massnahme)
          ? listOffeneRaten(anspruch, massnahme)
          : [];
      return { ...toForm(massnahme, namen), faelligkeiten: raten, verzug: isStundungsbruch(raten, stichtag) };
    });
  });
  const handlungen = listAnspruchshandlungen(rolle, {
    offen: ansprueche.some(({ offen }) => offen > 0),
    vorgeschlagen: vorschlag !== undefined,
    laufend: ansprueche.some((anspruch) => anspruch.offen > 0 && listLaufende(anspruch).length > 0),
  });
  return {
    handlungen,
    grenzen: handlungen.length === 0 ? [] : listGrenzen(),
    forderungen: ansprueche.map((anspruch) => ({
      forderung: anspruch.forderung,
      offen: anspruch.offen,
      faelligAm: findFaelligkeit(anspruch),
      ruhtBis:
        anspruch.offen > 0 ? (findNiederschlagung(anspruch.massnahmen)?.inhalt.befristetBis ?? null) : null,
      ...computeSaldo(anspruch.massnahmen),
      bestandskraeftig: anspruch.bestandskraeftig,
      verzinslich: anspruch.verzinslich,
    })),
    vorschlag: vorschlag === undefined ? null : toForm({ ...vorschlag, beendetAm: null }, namen),
    massnahmen,
  };
}

/** What can be ended: a Stundung, or a Niederschlagung for a time. */
export function listLaufende({ massnahmen }: Pick<Anspruch, 'massnahmen'>): Massnahme[] {
  return [findStundung(massnahmen), findNiederschlagung(massnahmen)].filter((eine) => eine !== undefined);
}

function toForm({ inhalt, lfd, art, am, text, kontoId, beendetAm }: Massnahme, namen: Namen): Massnahmenform {
  const { forderung, voraussetzung, betrag, zinsen, rest, befristetBis, antragAm, einwilligung, raten } =
    inhalt;
  return {
    lfd,
    art,
    forderung,
    voraussetzung,
    betrag,
    zinsen,
    rest,
    befristetBis,
    antragAm,
    einwilligung: einwilligung === null ? null : { ...einwilligung },
    sicherheit: inhalt.sicherheit,
    zinsverzicht: inhalt.zinsverzicht,
    text,
    person: namen.get(kontoId) ?? null,
    am,
    beendetAm,
    raten: raten.map((rate) => ({ am: rate.am, betrag: rate.betrag })),
    faelligkeiten: [],
    verzug: false,
    bescheid: inhalt.bescheid !== undefined,
  };
}
