import { findBeteiligte, toExakteTexte } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';

/** The Hauptperson of an own Akte with the texts to compare; none without name and full birth date, or when it is anonymous. */
export async function loadPerson(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<{ personId: string; texte: string[] } | null> {
  const [person] = await findBeteiligte(trx, kontext, akteId);
  if (person === undefined || person.rolle !== 'HAUPTPERSON') return null;
  const { personId, identitaet } = person;
  return { personId, texte: toExakteTexte(identitaet, identitaet.geburtsdatum) };
}
