import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkGeboren, parseTeilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import {
  addBeteiligte,
  type BeteiligtenRolle,
  countAct,
  getKonto,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findDubletten } from './find-dubletten.ts';
import type { Identitaet } from './identitaet.model.ts';
import type { PersonAngabe } from './person.contract.ts';
import {
  createPseudonym,
  insertPerson,
  listPersonzeilen,
  replaceTokens,
  toIdentitaetOrt,
} from './person.repo.ts';
import { countPersonmerkmale } from './count-personmerkmale.ts';
import { toAltersgruppe, toExakteTexte, toNamenTokens } from './suche.model.ts';

/**
 * Gives an Akte a person: one of the own Akten, or a new one. A person exists only with an Akte. The caller holds the
 * lock on the Akte (or has just made it) and has seen to the information under Art. 13 DSGVO (CP-01).
 *
 * Refuses DUBLETTE_MOEGLICH while own persons may be the same and the caller has not said that they are not.
 */
export async function addPersonToAkte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  person: PersonAngabe,
  rolle: BeteiligtenRolle,
  am: PlainDate,
): Promise<Result<{ personId: string; pseudonym: string }, Ablehnung>> {
  const gewaehlt =
    person.art === 'VORHANDEN'
      ? await findVorhandene(trx, kontext, person.personId)
      : await checkNeue(trx, kontext, person.identitaet, person.keineDublette);
  if (!gewaehlt.ok) return gewaehlt;
  const personId = gewaehlt.wert?.personId ?? createUuidV7();
  const pseudonym =
    gewaehlt.wert?.pseudonym ??
    (await createPseudonym(trx, getKonto(kontext).mandantId, yearOf(kontext.stichtag)));
  if (person.art === 'NEU') await insertNeue(trx, kontext, personId, pseudonym, person.identitaet);
  await addBeteiligte(trx, kontext, akteId, personId, rolle, am);
  if (person.art === 'NEU') {
    await updateTokens(trx, kontext, personId, person.identitaet);
    const altersgruppe = toAltersgruppe(person.identitaet.geburtsdatum, kontext.stichtag);
    await countAct(trx, kontext, akteId, { art: 'PERSON_BEGINN', datum: am, merkmale: { altersgruppe } });
    await countPersonmerkmale(trx, kontext, akteId, am, null, person.identitaet);
  }
  await recordEreignis(trx, kontext, akteId, { art: 'PERSON_BENANNT', codes: { personId, rolle } }, am);
  return ok({ personId, pseudonym });
}

async function findVorhandene(
  trx: Trx,
  kontext: Kontext,
  personId: string,
): Promise<Result<{ personId: string; pseudonym: string }, Ablehnung>> {
  const [zeile] = await listPersonzeilen(trx, getKonto(kontext).mandantId, [personId]);
  return zeile === undefined ? fail(refuseNichtGefunden()) : ok(zeile);
}

async function checkNeue(
  trx: Trx,
  kontext: Kontext,
  identitaet: Identitaet,
  keineDublette: readonly string[],
): Promise<Result<null, Ablehnung>> {
  const geboren = checkGeburtsdatum(identitaet, kontext.stichtag);
  if (!geboren.ok) return geboren;
  const dubletten = await findDubletten(trx, kontext, identitaet);
  const offen = dubletten.filter(({ personId }) => !keineDublette.includes(personId));
  if (offen.length === 0) return ok(null);
  return fail({
    code: 'DUBLETTE_MOEGLICH',
    status: 409,
    titel: 'Diese Person ist vielleicht schon in einer Ihrer Akten.',
    detail:
      'Sehen Sie die Treffer an. Wählen Sie die vorhandene Person, oder bestätigen Sie: Es ist eine andere.',
    quelle: 'Art. 5 Abs. 1 d DSGVO (Richtigkeit)',
    // Ids only: the page asks for the names with the right to read them.
    zustand: { personIds: offen.map(({ personId }) => personId) },
  });
}

/** A birth date in the future or more than 130 years ago. */
export function checkGeburtsdatum(identitaet: Identitaet, stichtag: PlainDate): Result<null, Ablehnung> {
  const datum = identitaet.geburtsdatum === null ? null : parseTeilgeburtsdatum(identitaet.geburtsdatum);
  if (datum === null || !datum.ok) return ok(null);
  const geprueft = checkGeboren(datum.wert, stichtag);
  if (geprueft.ok) return ok(null);
  const { code, meldung } = geprueft.fehler;
  return fail(
    refuseRegel('GEBURTSDATUM_UNGUELTIG', 'Bitte prüfen Sie das Geburtsdatum.', {
      fehler: [{ pointer: '/identitaet/geburtsdatum', code, detail: meldung }],
    }),
  );
}

async function insertNeue(
  trx: Trx,
  kontext: Kontext,
  personId: string,
  pseudonym: string,
  identitaet: Identitaet,
): Promise<void> {
  const { mandantId, kontoId } = getKonto(kontext);
  const siegel = await kontext.dienste.tresor.seal(toIdentitaetOrt(mandantId, personId), identitaet);
  await insertPerson(trx, { mandantId, personId, pseudonym, kontoId, siegel });
}

/** Search tokens of the identity as it stands now. */
export async function updateTokens(
  trx: Trx,
  kontext: Kontext,
  personId: string,
  identitaet: Identitaet,
): Promise<void> {
  const { mandantId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const exakt = await tresor.createTokens(mandantId, toExakteTexte(identitaet, identitaet.geburtsdatum));
  const namen = await tresor.createTokens(mandantId, toNamenTokens(identitaet));
  await replaceTokens(trx, mandantId, personId, { namen, exakt });
}
