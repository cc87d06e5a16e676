import { z } from 'zod';
import { isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { type Beteiligter, findBeteiligte } from '#src/modules/person/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { EintragInhalt, isInKraft } from './eintrag.model.ts';
import { computeKonsequenzen, type Konsequenz, type Person } from './konsequenzen.model.ts';
import type { Regel } from './regel.model.ts';
import { REGELN } from './regeln/regeln.model.ts';
import { applyRegelpruefungen, type Pruefbares } from './regelpruefung.model.ts';
import { listRegelpruefungen } from './regelpruefung.repo.ts';
import {
  type Eintragzeile,
  listEintragzeilen,
  listZurueckstellungen,
  toEintragOrt,
  toZurueckstellungOrt,
} from './rechtskreis.repo.ts';

export const ZurueckstellungInhalt = z.object({
  schluessel: z.string(),
  titel: z.string(),
  grund: z.string(),
});

export type OffenerEintrag = EintragInhalt & {
  id: string;
  personId: string;
  erfasstAm: PlainDate;
  version: number;
};

/** Entries of an own Akte, opened, by begin; what has no known begin stands first. */
export async function openEintraege(trx: Trx, kontext: Kontext, akteId: string): Promise<OffenerEintrag[]> {
  return openZeilen(kontext, await listEintragzeilen(trx, getKonto(kontext).mandantId, [akteId]));
}

/** The same of several own Akten, by Akte, in one query. */
export async function openEintraegeVon(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<Map<string, OffenerEintrag[]>> {
  const zeilen = await listEintragzeilen(trx, getKonto(kontext).mandantId, akteIds);
  const jeAkte = new Map<string, OffenerEintrag[]>();
  const offen = new Map((await openZeilen(kontext, zeilen)).map((eintrag) => [eintrag.id, eintrag]));
  for (const { id, akte_id: akteId } of zeilen) {
    const eintrag = offen.get(id);
    if (eintrag !== undefined) jeAkte.set(akteId, [...(jeAkte.get(akteId) ?? []), eintrag]);
  }
  return jeAkte;
}

async function openZeilen(kontext: Kontext, zeilen: readonly Eintragzeile[]): Promise<OffenerEintrag[]> {
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ mandant_id, akte_id, id, siegel }) => ({
      ort: toEintragOrt(mandant_id, akte_id, id),
      siegel,
    })),
    EintragInhalt,
  );
  return zeilen
    .flatMap((zeile, stelle) => {
      const inhalt = inhalte[stelle];
      return inhalt === undefined ? [] : [toOffen(zeile, inhalt)];
    })
    .sort((a, b) => (a.gueltigVon ?? '').localeCompare(b.gueltigVon ?? ''));
}

function toOffen(zeile: Eintragzeile, inhalt: EintragInhalt): OffenerEintrag {
  const { id, person_id: personId, erfasst_tag: erfasstAm, version } = zeile;
  return { id, personId, erfasstAm, version, ...inhalt };
}

export type Rechtskreis = {
  beteiligte: Beteiligter[];
  /** The rules as they speak in the own Standort. */
  regeln: readonly Regel[];
  eintraege: OffenerEintrag[];
  /** What concerns this Akte today and was not set aside. */
  hinweise: Konsequenz[];
  zurueckgestellt: { id: string; titel: string; grund: string; erfasstAm: PlainDate }[];
};

/** The rules with the checks of the own Standort. */
export function loadRegeln(trx: Trx, kontext: Kontext): Promise<readonly Regel[]> {
  return loadGepruefte(trx, kontext, REGELN);
}

/** The same for what another room has checked in the same way. */
export async function loadGepruefte<T extends Pruefbares>(
  trx: Trx,
  kontext: Kontext,
  liste: readonly T[],
): Promise<readonly T[]> {
  return applyRegelpruefungen(liste, await listRegelpruefungen(trx, getKonto(kontext).standortId));
}

/** Timeline and hints of an own Akte; who opens its persons anyway hands them in. */
export async function loadRechtskreis(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  offen?: Promise<Beteiligter[]>,
): Promise<Rechtskreis> {
  const [beteiligte, eintraege, zeilen, regeln] = await joinAll([
    offen ?? findBeteiligte(trx, kontext, akteId),
    openEintraege(trx, kontext, akteId),
    listZurueckstellungen(trx, getKonto(kontext).mandantId, akteId),
    loadRegeln(trx, kontext),
  ]);
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ mandant_id, akte_id, id, siegel }) => ({
      ort: toZurueckstellungOrt(mandant_id, akte_id, id),
      siegel,
    })),
    ZurueckstellungInhalt,
  );
  const alle = computeKonsequenzen(toHeutige(beteiligte, eintraege), kontext.stichtag, regeln);
  const weg = new Set(inhalte.map(({ schluessel }) => schluessel));
  return {
    beteiligte,
    regeln,
    eintraege,
    hinweise: alle.filter(({ schluessel }) => !weg.has(schluessel)),
    zurueckgestellt: zeilen.flatMap((zeile, stelle) => {
      const inhalt = inhalte[stelle];
      if (inhalt === undefined) return [];
      const { titel, grund } = inhalt;
      return [{ id: zeile.id, titel, grund, erfasstAm: zeile.erfasst_tag }];
    }),
  };
}

/** Who left the Akte is no longer concerned: neither her birthday nor her status has consequences here. */
function toHeutige(
  beteiligte: readonly Beteiligter[],
  eintraege: readonly OffenerEintrag[],
): { personen: Person[]; eintraege: OffenerEintrag[] } {
  const ausgetreten = new Set(
    beteiligte.filter((einer) => !isBeteiligt(einer)).map(({ personId }) => personId),
  );
  return {
    personen: beteiligte.filter(isBeteiligt).map(toPerson),
    eintraege: eintraege.filter(({ personId }) => !ausgetreten.has(personId)),
  };
}

/** A birth date in part is none: nothing is counted from a made-up day. */
function toPerson({ personId, rolle, identitaet: { geburtsdatum } }: Beteiligter): Person {
  return {
    personId,
    kind: rolle === 'KIND',
    geburtsdatum: geburtsdatum !== null && isPlainDate(geburtsdatum) ? geburtsdatum : null,
  };
}

/** Codes of the Fallmanagement elsewhere that runs today. */
export function listFallmanagement(eintraege: readonly OffenerEintrag[], stichtag: PlainDate): string[] {
  return eintraege
    .filter((eintrag) => eintrag.spur === 'FALLMANAGEMENT' && isInKraft(eintrag, stichtag))
    .map(({ code }) => code);
}
