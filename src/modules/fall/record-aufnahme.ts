import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { mapOk, type Result } from '#src/core/result.ts';
import { type Akte, countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { checkClearing, type Clearingangabe, type Clearingstand } from '#src/modules/clearing/index.ts';
import { closeOffeneBuchungen } from '#src/modules/sprachmittlung/index.ts';
import { closeOffenesWarten } from '#src/modules/warteliste/index.ts';
import { hasGueltigeEinwilligung } from '#src/modules/einwilligung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import { hasEreignis } from './assessment.repo.ts';
import type { recordAufnahmeRoute } from './aufnahme.contract.ts';
import { AufnahmeInhalt, findNichtErfuellte, hasKriterienOderBegruendung } from './fall.model.ts';
import { findAufnahme, LEERE_KRITERIEN, saveAufnahme, updateAufnahme } from './fall.repo.ts';
import { findHerkunft } from './kurzberatung.repo.ts';
import { toAufnahmeOrt } from './siegelorte.ts';
import { toKriterien } from './to-kriterien.ts';
import { recordTermin, toNaechstenTermin } from './termin.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type R = typeof recordAufnahmeRoute;
type Aufgenommen = Extract<Eingabe<R>['body'], { entscheidung: 'AUFGENOMMEN' }>;
type Nicht = Extract<Eingabe<R>['body'], { entscheidung: 'NICHT_AUFGENOMMEN' }>;

/** Decides over the Aufnahme: AT-14 (consent is the Grundvoraussetzung) and AT-15 (other criteria with a reason). */
export async function recordAufnahme(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const version =
      body.entscheidung === 'AUFGENOMMEN'
        ? await recordAufgenommen(trx, kontext, akte, body)
        : await recordNichtAufgenommen(trx, kontext, akte, body);
    return mapOk(version, (neu) => ({ id: akte.id, version: neu }));
  });
}

async function recordAufgenommen(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  body: Aufgenommen,
): Promise<Result<number, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const kriterien = toKriterien(await findAufnahme(trx, mandantId, akte.id));
  const termin = toNaechstenTermin(akte, kontext.stichtag);
  const version = await applyUebergang(trx, kontext, akte, {
    ereignis: 'AUFGENOMMEN',
    lage: {
      informationGegeben: await hasEreignis(trx, mandantId, akte.id, 'INFORMATION_GEGEBEN'),
      kriterienErfasst: kriterien !== undefined,
      einwilligungBejaht: kriterien?.EINWILLIGUNG_ZUSAMMENARBEIT === 'JA',
      einwilligungZusammenarbeit: await hasGueltigeEinwilligung(
        trx,
        kontext,
        akte.id,
        'ZUSAMMENARBEIT',
        kontext.stichtag,
      ),
      andereKriterienErfuelltOderBegruendet:
        kriterien !== undefined && hasKriterienOderBegruendung(kriterien, body.begruendungAusnahme),
    },
    am: kontext.stichtag,
    teil: { aufgenommenAm: kontext.stichtag, ...termin },
  });
  if (!version.ok) return version;
  // After the guards of the law: the Clearing of the Standort only asks for a reason.
  const geprueft = await checkClearing(trx, kontext, akte.id, body.clearing);
  if (!geprueft.ok) return geprueft;
  const stand = geprueft.wert;
  const clearing = toClearingvermerk(stand, body.clearing);
  const mitAusnahme = kriterien !== undefined && findNichtErfuellte(kriterien).length > 0;
  const { begruendungAusnahme } = body;
  const ausnahme =
    mitAusnahme && body.ausnahmegrund !== undefined ? { ausnahmegrund: body.ausnahmegrund } : {};
  await saveEntscheidung(
    trx,
    kontext,
    akte.id,
    { begruendungAusnahme, clearing },
    {
      entscheidung: 'AUFGENOMMEN',
      ablehnungsgrund: null,
      mit_begruendeter_ausnahme: mitAusnahme,
    },
  );
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    {
      art: 'AUFGENOMMEN',
      codes: {
        mitAusnahme,
        ...ausnahme,
        ...toClearingcodes(stand),
      },
      inhalt: { begruendungAusnahme, clearing },
    },
    kontext.stichtag,
  );
  if (termin !== null) await recordTermin(trx, kontext, akte.id, termin);
  await closeOffenesWarten(trx, kontext, akte.id, 'AUFGENOMMEN');
  await countAufnahme(trx, kontext, akte.id, ausnahme);
  return version;
}

const toClearingvermerk = (stand: Clearingstand | null, angabe: Clearingangabe | undefined) =>
  stand === null ? undefined : { ...stand, begruendung: angabe?.begruendung ?? null };
const toClearingcodes = (stand: Clearingstand | null) =>
  stand === null ? {} : { clearingModell: stand.modell, clearingAbweichungen: stand.abweichungen };

/** From here on the Akte counts as a Fall and no longer as a Kurzberatung: once in KP-10 (AT-16). */
async function countAufnahme(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  ausnahme: Pick<Aufgenommen, 'ausnahmegrund'>,
): Promise<void> {
  const herkunft = await findHerkunft(trx, getKonto(kontext).mandantId, akteId);
  const datum = kontext.stichtag;
  const aufnahme = await findAufnahme(trx, getKonto(kontext).mandantId, akteId);
  const weg = herkunft?.zugangsweg ?? aufnahme?.zugangsweg ?? null;
  const zugangsweg = weg === null ? {} : { zugangsweg: weg };
  if (herkunft !== undefined) {
    const merkmale = { ...zugangsweg, ergebnis: 'IN_FALL_UEBERFUEHRT', themen: herkunft.bedarfe } as const;
    await countAct(trx, kontext, akteId, { art: 'KURZBERATUNG_ENDE', datum, merkmale });
  }
  await countAct(trx, kontext, akteId, {
    art: 'FALL_BEGINN',
    datum,
    merkmale: { ...zugangsweg, ...ausnahme },
  });
}

async function recordNichtAufgenommen(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  body: Nicht,
): Promise<Result<number, Ablehnung>> {
  const weiter = body.kurzberatungGehtWeiter;
  const version = await applyUebergang(trx, kontext, akte, {
    ereignis: weiter ? 'KURZBERATUNG_GEHT_WEITER' : 'NICHT_AUFGENOMMEN',
    lage: {
      verweisAngeboten: body.alternativerVerweis !== undefined,
      hatKurzberatung: (await findHerkunft(trx, getKonto(kontext).mandantId, akte.id)) !== undefined,
    },
    am: kontext.stichtag,
    teil: weiter
      ? { art: 'KURZBERATUNG' }
      : {
          abgeschlossenAm: kontext.stichtag,
          naechsterTermin: null,
          naechsterTerminArt: null,
          loeschenAb: computeLoeschdatum('LK-02', akte.letzterKontakt ?? akte.begonnenAm),
        },
  });
  if (!version.ok) return version;
  const { alternativerVerweis, ablehnungsgrund } = body;
  const geprueft = await checkClearing(trx, kontext, akte.id, body.mitentscheidung, ablehnungsgrund);
  if (!geprueft.ok) return geprueft;
  const stand = geprueft.wert;
  const clearing = toClearingvermerk(stand, body.mitentscheidung);
  await saveEntscheidung(
    trx,
    kontext,
    akte.id,
    { alternativerVerweis, clearing },
    {
      entscheidung: 'NICHT_AUFGENOMMEN',
      ablehnungsgrund,
      mit_begruendeter_ausnahme: false,
    },
  );
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    {
      art: 'NICHT_AUFGENOMMEN',
      codes: { grund: ablehnungsgrund, kurzberatungGehtWeiter: weiter, ...toClearingcodes(stand) },
      inhalt: { alternativerVerweis, clearing },
    },
    kontext.stichtag,
  );
  // A Kurzberatung that goes on may go on waiting.
  if (!weiter) {
    const ergebnis = alternativerVerweis === undefined ? 'AKTE_BEENDET' : 'VERWIESEN';
    await closeOffenesWarten(trx, kontext, akte.id, ergebnis);
    await closeOffeneBuchungen(trx, kontext, akte.id);
  }
  await countNichtAufgenommen(trx, kontext, akte.id, body);
  return version;
}

async function countNichtAufgenommen(trx: Trx, kontext: Kontext, akteId: string, body: Nicht): Promise<void> {
  const datum = kontext.stichtag;
  const { ablehnungsgrund } = body;
  await countAct(trx, kontext, akteId, { art: 'NICHT_AUFGENOMMEN', datum, merkmale: { ablehnungsgrund } });
  const herkunft = await findHerkunft(trx, getKonto(kontext).mandantId, akteId);
  if (body.kurzberatungGehtWeiter || herkunft === undefined) return;
  const ergebnis = body.alternativerVerweis === undefined ? 'INFORMIERT' : 'VERWIESEN';
  const { zugangsweg, bedarfe } = herkunft;
  const merkmale = { zugangsweg, ergebnis, themen: bedarfe } as const;
  await countAct(trx, kontext, akteId, { art: 'KURZBERATUNG_ENDE', datum, merkmale });
}

/** The decision beside the criteria; the reasons that stand there stay. A refusal may come before any criterion. */
async function saveEntscheidung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  inhalt: {
    begruendungAusnahme?: string | undefined;
    alternativerVerweis?: string | undefined;
    clearing?: AufnahmeInhalt['clearing'];
  },
  plain: {
    entscheidung: 'AUFGENOMMEN' | 'NICHT_AUFGENOMMEN';
    ablehnungsgrund: string | null;
    mit_begruendeter_ausnahme: boolean;
  },
): Promise<void> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const ort = toAufnahmeOrt(mandantId, akteId);
  const alt = await findAufnahme(trx, mandantId, akteId);
  const bisher = alt?.siegel == null ? { gruende: {} } : await tresor.open(ort, alt.siegel, AufnahmeInhalt);
  const teil = {
    ...plain,
    entschieden_am: kontext.stichtag,
    entschieden_von: kontoId,
    siegel: await tresor.seal(ort, { ...bisher, ...inhalt }),
  };
  if (alt === undefined)
    await saveAufnahme(trx, { ...LEERE_KRITERIEN, mandant_id: mandantId, akte_id: akteId, ...teil });
  else await updateAufnahme(trx, mandantId, akteId, teil);
}
