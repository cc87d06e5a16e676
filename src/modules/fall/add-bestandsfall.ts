import type { PlainDate } from '#src/core/plain-date.ts';
import { countAct, createAkte, getKonto, recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import { AUFNAHMEKRITERIUM_CODES, type Aufnahmekriterium } from '#src/modules/akte/wertelisten/aufnahme.ts';
import type { Sprache } from '#src/modules/akte/wertelisten/sprachen.ts';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { JaNein } from './fall.model.ts';
import { LEERE_KRITERIEN, saveAufnahme } from './fall.repo.ts';
import { toAufnahmeOrt } from './siegelorte.ts';
import { recordTermin, toNaechstenTermin } from './termin.ts';

type Angabe = {
  begonnenAm: PlainDate;
  aufgenommenAm: PlainDate;
  informationAm: PlainDate;
  sprache: Sprache;
  zugangsweg: Zugangsweg;
  /** The criteria that were met beside the consent; null: not kept. */
  kriterien: readonly Aufnahmekriterium[] | null;
  begruendung: string | null;
  anliegen: string | null;
  naechsterTermin: PlainDate | null;
};

/**
 * A Fall that ran before it came here: taken in on its own day, counted in the quarter of that day and entered today. The
 * caller has checked consent, criteria and reason (AT-14, AT-15) and adds the person. A running Fall has a next day (CP-07).
 */
export async function addBestandsfall(
  trx: Trx,
  kontext: Kontext,
  angabe: Angabe,
): Promise<{ id: string; nummer: string }> {
  const { begonnenAm, aufgenommenAm, informationAm, sprache, zugangsweg } = angabe;
  const akte = await createAkte(trx, kontext, {
    art: 'FALL',
    zustand: 'AUFGENOMMEN',
    anonym: false,
    begonnenAm,
  });
  kontext.protokoll.objektId = akte.id;
  const termin =
    toNaechstenTermin({ naechsterTermin: angabe.naechsterTermin }, kontext.stichtag) ??
    ({
      naechsterTermin: angabe.naechsterTermin ?? kontext.stichtag,
      naechsterTerminArt: 'WIEDERVORLAGE',
    } as const);
  await updateAkte(trx, kontext, akte.id, { aufgenommenAm, zustandSeit: aufgenommenAm, ...termin });
  await saveKriterien(trx, kontext, akte.id, angabe);
  await recordEreignis(trx, kontext, akte.id, { art: 'AKTE_ANGELEGT', codes: { art: 'FALL' } }, begonnenAm);
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    { art: 'INFORMATION_GEGEBEN', codes: { sprache } },
    informationAm,
  );
  await recordKriterien(trx, kontext, akte.id, angabe);
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    {
      art: 'AUFGENOMMEN',
      codes: { mitAusnahme: isAusnahme(angabe) },
      inhalt: { begruendungAusnahme: angabe.begruendung ?? undefined },
    },
    aufgenommenAm,
  );
  await recordTermin(trx, kontext, akte.id, termin);
  await countAct(trx, kontext, akte.id, {
    art: 'FALL_BEGINN',
    datum: aufgenommenAm,
    merkmale: { zugangsweg },
  });
  return akte;
}

const isAusnahme = ({ kriterien }: Angabe): boolean =>
  kriterien === null || kriterien.length < AUFNAHMEKRITERIUM_CODES.length - 1;

async function saveKriterien(trx: Trx, kontext: Kontext, akteId: string, angabe: Angabe): Promise<void> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { kriterien, begruendung, anliegen } = angabe;
  const antwort = (code: Aufnahmekriterium): JaNein | null =>
    kriterien === null ? null : kriterien.includes(code) ? 'JA' : 'NEIN';
  const inhalt = {
    gruende: {},
    ...(begruendung === null ? {} : { begruendungAusnahme: begruendung }),
    ...(anliegen === null ? {} : { anliegen }),
  };
  await saveAufnahme(trx, {
    ...LEERE_KRITERIEN,
    mandant_id: mandantId,
    akte_id: akteId,
    komplexe_bedarfslage: antwort('KOMPLEXE_BEDARFSLAGE'),
    hohe_akteursdichte: antwort('HOHE_AKTEURSDICHTE'),
    regelversorgung_greift_nicht: antwort('REGELVERSORGUNG_GREIFT_NICHT'),
    fehlende_ressourcen: antwort('FEHLENDE_RESSOURCEN'),
    einwilligung_zusammenarbeit: 'JA',
    entscheidung: 'AUFGENOMMEN',
    mit_begruendeter_ausnahme: isAusnahme(angabe),
    entschieden_am: angabe.aufgenommenAm,
    entschieden_von: kontoId,
    zugangsweg: angabe.zugangsweg,
    sprache: angabe.sprache,
    siegel: await kontext.dienste.tresor.seal(toAufnahmeOrt(mandantId, akteId), inhalt),
  });
}

/** Only what the table says; a criterion that nobody kept is not answered here. */
async function recordKriterien(trx: Trx, kontext: Kontext, akteId: string, angabe: Angabe): Promise<void> {
  const { kriterien } = angabe;
  if (kriterien === null) return;
  const erfuellt = AUFNAHMEKRITERIUM_CODES.filter(
    (code) => code === 'EINWILLIGUNG_ZUSAMMENARBEIT' || kriterien.includes(code),
  );
  await recordEreignis(
    trx,
    kontext,
    akteId,
    {
      art: 'KRITERIEN_ERFASST',
      codes: {
        erfuellt,
        nichtErfuellt: AUFNAHMEKRITERIUM_CODES.filter((code) => !erfuellt.includes(code)),
        anderesFallmanagement: [],
      },
      inhalt: { gruende: {} },
    },
    angabe.aufgenommenAm,
  );
}
