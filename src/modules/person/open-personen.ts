import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findVertretungen, getKonto } from '#src/modules/akte/index.ts';
import { formatName, Identitaet } from './identitaet.model.ts';
import type { PersonAnsicht } from './person.contract.ts';
import { listAktenVon, listBeteiligte, listPersonzeilen, toIdentitaetOrt } from './person.repo.ts';

export type Person = Omit<PersonAnsicht, 'akten'>;
export type Beteiligter = Person & { rolle: Awaited<ReturnType<typeof listBeteiligte>>[number]['rolle'] };

/** Opens the identities of these persons, as far as they belong to own Akten. In the order of the ids. */
export async function openPersonen(
  trx: Trx,
  kontext: Kontext,
  personIds: readonly string[],
): Promise<Person[]> {
  const { mandantId } = getKonto(kontext);
  const zeilen = await listPersonzeilen(trx, mandantId, personIds);
  const identitaeten = await kontext.dienste.tresor.openMany(
    zeilen.map(({ personId, siegel }) => ({ ort: toIdentitaetOrt(mandantId, personId), siegel })),
    Identitaet,
  );
  const gefunden = new Map<string, Person>();
  for (const [stelle, { personId, pseudonym, version }] of zeilen.entries()) {
    const identitaet = identitaeten[stelle];
    if (identitaet !== undefined) gefunden.set(personId, { personId, pseudonym, version, identitaet });
  }
  return personIds.flatMap((id) => gefunden.get(id) ?? []);
}

/** The same with the own Akten of each person; an Akte in Vertretung among them stands in the log. */
export async function openPersonenMitAkten(
  trx: Trx,
  kontext: Kontext,
  personIds: readonly string[],
): Promise<PersonAnsicht[]> {
  const personen = await openPersonen(trx, kontext, personIds);
  const akten = await listAktenVon(trx, getKonto(kontext).mandantId, personIds);
  await findVertretungen(
    trx,
    kontext,
    akten.map(({ akteId }) => akteId),
  );
  return personen.map((person) => ({
    ...person,
    akten: akten.filter(({ personId }) => personId === person.personId),
  }));
}

/** Persons of several own Akten with their roles, in two queries; an anonymous Akte has none. */
export async function findBeteiligteVon(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<Map<string, Beteiligter[]>> {
  const beteiligte = await listBeteiligte(trx, getKonto(kontext).mandantId, akteIds);
  const personen = await openPersonen(trx, kontext, [...new Set(beteiligte.map(({ personId }) => personId))]);
  const nachId = new Map(personen.map((person) => [person.personId, person]));
  const jeAkte = Map.groupBy(beteiligte, ({ akteId }) => akteId);
  return new Map(
    [...jeAkte].map(([akteId, zeilen]) => [
      akteId,
      zeilen.flatMap(({ personId, rolle }) => {
        const person = nachId.get(personId);
        return person === undefined ? [] : [{ ...person, rolle }];
      }),
    ]),
  );
}

/** Persons of an own Akte, the Hauptperson first. Empty when it is anonymous or not visible. */
export async function findBeteiligte(trx: Trx, kontext: Kontext, akteId: string): Promise<Beteiligter[]> {
  const beteiligte = await listBeteiligte(trx, getKonto(kontext).mandantId, [akteId]);
  const personen = await openPersonen(
    trx,
    kontext,
    beteiligte.map(({ personId }) => personId),
  );
  return personen
    .flatMap((person) =>
      beteiligte
        .filter(({ personId }) => personId === person.personId)
        .map(({ rolle }) => ({ ...person, rolle })),
    )
    .sort((a, b) => Number(b.rolle === 'HAUPTPERSON') - Number(a.rolle === 'HAUPTPERSON'));
}

export type Hauptperson = { personId: string; pseudonym: string; name: string };

/** Name and pseudonym of the Hauptperson of each of these own Akten; anonymous ones are missing. */
export async function findHauptpersonen(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<Map<string, Hauptperson>> {
  const alle = await listBeteiligte(trx, getKonto(kontext).mandantId, akteIds);
  const haupt = alle.filter(({ rolle }) => rolle === 'HAUPTPERSON');
  const personen = await openPersonen(trx, kontext, [...new Set(haupt.map(({ personId }) => personId))]);
  const nachId = new Map(personen.map((person) => [person.personId, person]));
  return new Map(
    haupt.flatMap(({ akteId, personId }) => {
      const person = nachId.get(personId);
      if (person === undefined) return [];
      const { pseudonym, identitaet } = person;
      return [[akteId, { personId, pseudonym, name: formatName(identitaet) }] as const];
    }),
  );
}
