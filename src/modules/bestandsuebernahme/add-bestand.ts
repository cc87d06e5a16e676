import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { ok, type Result } from '#src/core/result.ts';
import { updateAkte } from '#src/modules/akte/index.ts';
import { addPapiereinwilligung } from '#src/modules/einwilligung/index.ts';
import { addBestandsfall } from '#src/modules/fall/index.ts';
import { addKurzberatung, recordGespraech } from '#src/modules/kurzberatung/index.ts';
import { addPersonToAkte, findBeteiligte, type PersonAngabe } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Bestandssatz } from './bestand.model.ts';

type Angelegt = { id: string; nummer: string; personId: string | null };

/**
 * One row becomes one Akte with the days of the row. `vorhandene`: the person of an own Akte that it is; `andere`: persons
 * who were looked at and are somebody else.
 */
export function addBestand(
  trx: Trx,
  kontext: Kontext,
  satz: Bestandssatz,
  vorhandene: string | null,
  andere: readonly string[],
): Promise<Result<Angelegt, Ablehnung>> {
  const person = toPersonAngabe(satz, vorhandene, andere);
  return satz.art === 'FALL' ? addFall(trx, kontext, satz, person) : addKurz(trx, kontext, satz, person);
}

function toPersonAngabe(
  { identitaet }: Bestandssatz,
  vorhandene: string | null,
  andere: readonly string[],
): PersonAngabe | null {
  if (identitaet === null) return null;
  if (vorhandene !== null) return { art: 'VORHANDEN', personId: vorhandene };
  return { art: 'NEU', identitaet, keineDublette: [...andere] };
}

async function addKurz(
  trx: Trx,
  kontext: Kontext,
  satz: Bestandssatz,
  person: PersonAngabe | null,
): Promise<Result<Angelegt, Ablehnung>> {
  const { zugangsweg, sprache, bedarfe, begonnenAm, kontakt, informationAm, anliegen } = satz;
  const akte = await addKurzberatung(trx, kontext, {
    zugangsweg,
    sprache,
    sprachmittlung: null,
    bedarfe,
    information: { am: informationAm, form: null },
    notiz: anliegen,
    veranlassendeStelle: null,
    barrierefreiheit: [],
    begonnenAm,
    kommuneId: null,
    person,
    // Noted elsewhere that day: keeps its day and is not counted late.
    gespraech:
      kontakt === null
        ? null
        : { ...kontakt, ergebnis: 'GEFUEHRT', ort: null, dauerMinuten: null, vomPapier: true },
  });
  if (!akte.ok) return akte;
  const { id, nummer } = akte.wert;
  if (satz.naechsterTermin !== null) {
    const termin = { naechsterTermin: satz.naechsterTermin, naechsterTerminArt: 'WIEDERVORLAGE' } as const;
    await updateAkte(trx, kontext, id, termin);
  }
  const personId = await findHauptperson(trx, kontext, id);
  await addEinwilligung(trx, kontext, id, personId, satz);
  return ok({ id, nummer, personId });
}

async function addFall(
  trx: Trx,
  kontext: Kontext,
  satz: Bestandssatz,
  person: PersonAngabe | null,
): Promise<Result<Angelegt, Ablehnung>> {
  const { aufgenommenAm, informationAm, begonnenAm, sprache, zugangsweg, kontakt } = satz;
  if (person === null || aufgenommenAm === null || informationAm === null)
    throw new Error('A Fall without person, Aufnahme or information does not pass the check');
  const akte = await addBestandsfall(trx, kontext, {
    begonnenAm,
    aufgenommenAm,
    informationAm,
    sprache,
    zugangsweg,
    kriterien: satz.kriterien,
    begruendung: satz.begruendung,
    anliegen: satz.anliegen,
    naechsterTermin: satz.naechsterTermin,
  });
  const benannt = await addPersonToAkte(trx, kontext, akte.id, person, 'HAUPTPERSON', begonnenAm);
  if (!benannt.ok) return benannt;
  const { personId } = benannt.wert;
  await addEinwilligung(trx, kontext, akte.id, personId, satz);
  if (kontakt !== null) {
    const { bedarfe } = satz;
    const rest = {
      ergebnis: 'GEFUEHRT',
      ort: null,
      dauerMinuten: null,
      vomPapier: true,
      sprachmittlung: null,
    } as const;
    await recordGespraech(trx, kontext, akte.id, { ...kontakt, ...rest, sprache, bedarfe });
  }
  return ok({ ...akte, personId });
}

async function findHauptperson(trx: Trx, kontext: Kontext, akteId: string): Promise<string | null> {
  const beteiligte = await findBeteiligte(trx, kontext, akteId);
  return beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON')?.personId ?? null;
}

async function addEinwilligung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  personId: string | null,
  { einwilligung }: Bestandssatz,
): Promise<void> {
  if (einwilligung === null || personId === null) return;
  await addPapiereinwilligung(trx, kontext, akteId, { personId, ...einwilligung });
}
