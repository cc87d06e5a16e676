import type { z } from 'zod';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { formatName, Identitaet } from './identitaet.model.ts';
import type { PersonAnsicht } from './person.contract.ts';
import { BeteiligungInhalt, LEERE_BETEILIGUNG } from './beteiligung.model.ts';
import { listEigeneAkten } from './list-eigene-akten.ts';
import {
  type Beteiligungszeile,
  listBeteiligte,
  listHauptpersonen,
  listPersonzeilen,
  toBeteiligungOrt,
  toIdentitaetOrt,
} from './person.repo.ts';
import { listDoppelte, listZiele } from './zusammenfuehrung.repo.ts';

export type Person = Omit<PersonAnsicht, 'akten'>;
export type Beteiligter = Person &
  BeteiligungInhalt &
  Pick<Beteiligungszeile, 'rolle' | 'gueltigVon' | 'gueltigBis'> & { beteiligungVersion: number };

/**
 * Opens the identities of these persons, as far as they belong to own Akten. In the order of the ids. A person that was
 * merged has the identity and the version of the leading one, where both are visible.
 */
export async function openPersonen(
  trx: Trx,
  kontext: Kontext,
  personIds: readonly string[],
): Promise<Person[]> {
  return openAls(trx, kontext, personIds, Identitaet);
}

/** The same with as much of the identity as `schema` reads: most lists show a name and no more. */
async function openAls<Teil>(
  trx: Trx,
  kontext: Kontext,
  personIds: readonly string[],
  schema: z.ZodType<Teil>,
): Promise<(Omit<Person, 'identitaet'> & { identitaet: Teil })[]> {
  const { mandantId } = getKonto(kontext);
  const [gemerkte, eigene] = await joinAll([
    listZiele(trx, mandantId, personIds),
    listPersonzeilen(trx, mandantId, personIds),
  ]);
  const ziele = new Map(gemerkte.map((ziel) => [ziel.personId, ziel]));
  const bekannt = new Set(personIds);
  const fehlend = new Set(gemerkte.map(({ zielPersonId }) => zielPersonId).filter((id) => !bekannt.has(id)));
  const zeilen = [...eigene, ...(await listPersonzeilen(trx, mandantId, [...fehlend]))];
  const identitaeten = await kontext.dienste.tresor.openMany(
    zeilen.map(({ personId, siegel }) => ({ ort: toIdentitaetOrt(mandantId, personId), siegel })),
    schema,
  );
  const gefunden = new Map<string, Omit<Person, 'identitaet'> & { identitaet: Teil }>();
  for (const [stelle, { personId, pseudonym, version }] of zeilen.entries()) {
    const identitaet = identitaeten[stelle];
    if (identitaet !== undefined) {
      gefunden.set(personId, { personId, pseudonym, version, identitaet, zusammenfuehrung: null });
    }
  }
  return personIds.flatMap((id) => {
    const person = gefunden.get(id);
    const ziel = ziele.get(id);
    const fuehrend = ziel === undefined ? undefined : gefunden.get(ziel.zielPersonId);
    if (person === undefined || ziel === undefined || fuehrend === undefined) return person ?? [];
    const { zielPersonId, am } = ziel;
    const zusammenfuehrung = { id: ziel.id, zielPersonId, zielPseudonym: fuehrend.pseudonym, am };
    return [{ ...fuehrend, personId: id, pseudonym: person.pseudonym, zusammenfuehrung }];
  });
}

/** The same with the own Akten of each person; an Akte in Vertretung among them stands in the log. */
export async function openPersonenMitAkten(
  trx: Trx,
  kontext: Kontext,
  personIds: readonly string[],
): Promise<PersonAnsicht[]> {
  const personen = await openPersonen(trx, kontext, personIds);
  const akten = await listEigeneAkten(trx, kontext, personIds);
  return personen.map((person) => ({
    ...person,
    akten: akten.filter(({ personId }) => personId === person.personId),
  }));
}

/**
 * The same, each person once: who was merged stands as the leading person, with the own Akten of all her records.
 * `gefundenAls`: those of the ids that she stands for.
 */
export async function openFuehrende(
  trx: Trx,
  kontext: Kontext,
  personIds: readonly string[],
): Promise<{ person: Person; akten: PersonAnsicht['akten']; gefundenAls: string[] }[]> {
  const { mandantId } = getKonto(kontext);
  const gefunden = await openPersonen(trx, kontext, personIds);
  const nachZiel = Map.groupBy(
    gefunden,
    ({ personId, zusammenfuehrung }) => zusammenfuehrung?.zielPersonId ?? personId,
  );
  const fuehrende = [...nachZiel.keys()];
  const [doppelte, eigeneAkten] = await joinAll([
    listDoppelte(trx, mandantId, fuehrende),
    listEigeneAkten(trx, kontext, fuehrende),
  ]);
  // Mostly nobody was merged: then all is known already.
  const akten =
    doppelte.length === 0
      ? eigeneAkten
      : await listEigeneAkten(trx, kontext, [...fuehrende, ...doppelte.map(({ personId }) => personId)]);
  const personen = gefunden.every(({ zusammenfuehrung }) => zusammenfuehrung === null)
    ? gefunden
    : await openPersonen(trx, kontext, fuehrende);
  return personen.map((person) => {
    const alle = new Set([
      person.personId,
      ...doppelte
        .filter(({ zielPersonId }) => zielPersonId === person.personId)
        .map(({ personId }) => personId),
    ]);
    return {
      person,
      akten: akten.filter(({ personId }) => alle.has(personId)),
      gefundenAls: (nachZiel.get(person.personId) ?? []).map(({ personId }) => personId),
    };
  });
}

/** What is sealed about the places of these persons, in order. */
export async function openBeteiligungen(
  kontext: Kontext,
  zeilen: readonly Beteiligungszeile[],
): Promise<BeteiligungInhalt[]> {
  const { mandantId } = getKonto(kontext);
  const versiegelt = zeilen.flatMap(({ akteId, personId, siegel }) =>
    siegel === null ? [] : [{ ort: toBeteiligungOrt(mandantId, akteId, personId), siegel }],
  );
  const inhalte = await kontext.dienste.tresor.openMany(versiegelt, BeteiligungInhalt);
  const nachZeile = new Map(
    versiegelt.map(({ ort }, stelle) => [toStelle(ort.subjekt.id, ort.zeileId), inhalte[stelle]]),
  );
  return zeilen.map(({ akteId, personId }) => nachZeile.get(toStelle(akteId, personId)) ?? LEERE_BETEILIGUNG);
}

const toStelle = (akteId: string, personId: string): string => `${akteId} ${personId}`;

/**
 * Persons of an own Akte, also who left (`gueltigBis`), the Hauptperson first. Empty when it is anonymous or not
 * visible.
 */
export async function findBeteiligte(trx: Trx, kontext: Kontext, akteId: string): Promise<Beteiligter[]> {
  return (await findBeteiligteVon(trx, kontext, [akteId])).get(akteId) ?? [];
}

/** The same for several own Akten, in as many queries; an anonymous or invisible Akte is missing. */
export async function findBeteiligteVon(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<Map<string, Beteiligter[]>> {
  const zeilen = await listBeteiligte(trx, getKonto(kontext).mandantId, akteIds);
  const inhalte = await openBeteiligungen(kontext, zeilen);
  const personen = await openPersonen(trx, kontext, [...new Set(zeilen.map(({ personId }) => personId))]);
  const nachId = new Map(personen.map((person) => [person.personId, person]));
  const jeAkte = new Map<string, Beteiligter[]>();
  for (const [stelle, zeile] of zeilen.entries()) {
    const person = nachId.get(zeile.personId);
    if (person === undefined) continue;
    const { akteId, rolle, gueltigVon, gueltigBis, version: beteiligungVersion } = zeile;
    const platz = {
      ...(inhalte[stelle] ?? LEERE_BETEILIGUNG),
      rolle,
      gueltigVon,
      gueltigBis,
      beteiligungVersion,
    };
    jeAkte.set(akteId, [...(jeAkte.get(akteId) ?? []), { ...person, ...platz }]);
  }
  for (const beteiligte of jeAkte.values()) {
    beteiligte.sort((a, b) => Number(b.rolle === 'HAUPTPERSON') - Number(a.rolle === 'HAUPTPERSON'));
  }
  return jeAkte;
}

const Namen = Identitaet.pick({ familienname: true, vornamen: true, weitereNamen: true });

export type Hauptperson = { personId: string; pseudonym: string; name: string };

/** Name and pseudonym of the Hauptperson of each of these own Akten; anonymous ones are missing. */
export async function findHauptpersonen(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<Map<string, Hauptperson>> {
  const { mandantId } = getKonto(kontext);
  const haupt = await listHauptpersonen(trx, mandantId, akteIds);
  const eigene = haupt.filter(({ zielPersonId }) => zielPersonId === null);
  const fremde = haupt.filter(({ zielPersonId }) => zielPersonId !== null);
  // Mostly nobody was merged: then all is known already.
  const [identitaeten, fuehrende] = await joinAll([
    kontext.dienste.tresor.openMany(
      eigene.map(({ personId, siegel }) => ({ ort: toIdentitaetOrt(mandantId, personId), siegel })),
      Namen,
    ),
    fremde.length === 0
      ? []
      : openAls(trx, kontext, [...new Set(fremde.map(({ personId }) => personId))], Namen),
  ]);
  const namen = new Map([
    ...eigene.map(({ personId }, stelle) => [personId, identitaeten[stelle]] as const),
    ...fuehrende.map(({ personId, identitaet }) => [personId, identitaet] as const),
  ]);
  return new Map(
    haupt.flatMap(({ akteId, personId, pseudonym }) => {
      const name = namen.get(personId);
      return name === undefined ? [] : [[akteId, { personId, pseudonym, name: formatName(name) }] as const];
    }),
  );
}
