import { addDays, maxDate, type PlainDate } from '#src/core/plain-date.ts';
import { KONTAKTART_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import { THEMENBEREICH_CODES, type Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { getAkteRoute, listZeitleisteRoute } from '#src/modules/fall/akte-ansicht.contract.ts';
import {
  createFolgefallRoute,
  recordAufnahmeRoute,
  updateAufnahmekriterienRoute,
} from '#src/modules/fall/aufnahme.contract.ts';
import { closeFallRoute, recordRuhenRoute } from '#src/modules/fall/verlauf.contract.ts';
import { updateSchrittstandRoute, updateZielstandRoute } from '#src/modules/fall/ziel.contract.ts';
import { closeKurzberatungRoute } from '#src/modules/kurzberatung/kurzberatung.contract.ts';
import type { Bereich, Fallerzaehler } from '../../demo/fallerzaehler.ts';
import { ZIELSAETZE } from '../../demo/menge/texte.ts';
import type { Zufall } from '../../demo/zufall.ts';
import { getGewichtet, type Verlaufsplan } from './plan.ts';
import { LAND_LAGEN, LAND_NOTIZEN, LAND_SCHRITTE } from './texte.ts';

type Lauf = { fall: Fallerzaehler; zufall: Zufall; plan: Verlaufsplan; heute: PlainDate };
type Arbeit = { akteId: string; ziele: { id: string; stand: 'OFFEN' | 'IN_ARBEIT' }[]; schritte: string[] };

/** Tells one Akte from the first conversation to where its Verlauf says, through the use cases of the product. */
export async function recordVerlauf(lauf: Lauf): Promise<void> {
  const { fall, plan } = lauf;
  const akteId = await fall.createKurzberatung(plan.beginn, toKurzberatung(lauf));
  const letzter = plan.kontakte.at(-1) ?? plan.beginn;
  if (plan.verlauf === 'ANONYM' || plan.verlauf.startsWith('KURZ')) {
    for (const tag of plan.kontakte) await recordGespraech(lauf, akteId, tag);
    if (plan.verlauf !== 'KURZ_OFFEN') await closeKurz(lauf, akteId, letzter);
    return readAkte(lauf, akteId, letzter);
  }
  if (plan.verlauf === 'NICHT_AUFGENOMMEN') return refuseAufnahme(lauf, akteId, letzter);
  const aufnahmeTag = plan.kontakte[0] ?? plan.beginn;
  await takeIn(lauf, akteId, aufnahmeTag);
  const arbeit = await startArbeit(lauf, akteId, plan.kontakte[1] ?? aufnahmeTag);
  const mitte = plan.verlauf === 'FOLGEFALL' ? Math.floor(plan.kontakte.length / 2) : plan.kontakte.length;
  for (const tag of plan.kontakte.slice(0, mitte)) await work(lauf, arbeit, tag);
  await endArbeit(lauf, arbeit, plan.kontakte[mitte - 1] ?? letzter);
  if (plan.verlauf === 'FOLGEFALL') await tellFolgefall(lauf, akteId, plan.kontakte.slice(mitte));
}

async function tellFolgefall(lauf: Lauf, vorige: string, tage: readonly PlainDate[]): Promise<void> {
  const [erster, ...weitere] = tage;
  if (erster === undefined) return;
  const { fall, plan } = lauf;
  const { id } = await fall.act(createFolgefallRoute, erster, {
    params: { akteId: vorige },
    body: {
      information: { am: erster, form: 'BEIDES' },
      zugangsweg: plan.zugangsweg,
      sprache: plan.sprache,
      anliegen: 'Neue Fragen nach dem Umzug.',
    },
  });
  const personId = await fall.getPersonId(id, erster);
  await fall.createEinwilligung(erster, id, personId, { zweck: 'ZUSAMMENARBEIT' });
  const kriterium = { erfuellt: 'JA' } as const;
  await fall.act(updateAufnahmekriterienRoute, erster, {
    params: { akteId: id },
    body: {
      version: await fall.getVersion(id, erster),
      kriterien: {
        KOMPLEXE_BEDARFSLAGE: kriterium,
        HOHE_AKTEURSDICHTE: kriterium,
        REGELVERSORGUNG_GREIFT_NICHT: kriterium,
        FEHLENDE_RESSOURCEN: kriterium,
        EINWILLIGUNG_ZUSAMMENARBEIT: kriterium,
      },
    },
  });
  await fall.recordAufnahme(erster, id);
  const arbeit = await startArbeit(lauf, id, weitere[0] ?? erster);
  for (const tag of weitere) await work(lauf, arbeit, tag);
  await endArbeit(lauf, arbeit, weitere.at(-1) ?? erster);
}

function toKurzberatung({ zufall, plan }: Lauf) {
  const { beginn, sprache, zugangsweg, bedarfe, identitaet, verlauf } = plan;
  return {
    zugangsweg,
    sprache,
    // 56 % of the clients never had a translation [L1531].
    sprachmittlung: zufall.chance(56)
      ? ('KEINE_NOETIG' as const)
      : zufall.pick([
          'DOLMETSCHENDE_PERSON',
          'SPRACHMITTLERPOOL',
          'ANGEHOERIGE',
          'UEBERSETZUNGSTOOL',
        ] as const),
    bedarfe,
    ...(zufall.chance(60) ? { notiz: zufall.pick(LAND_NOTIZEN) } : {}),
    person: verlauf === 'ANONYM' ? null : { art: 'NEU' as const, identitaet },
    gespraech: {
      datum: beginn,
      art: zufall.chance(80) ? ('PERSOENLICH' as const) : ('TELEFON' as const),
      dauerMinuten: zufall.between(3, 12) * 5,
    },
  };
}

async function recordGespraech({ fall, zufall, plan }: Lauf, akteId: string, tag: PlainDate): Promise<void> {
  const erreicht = zufall.chance(88);
  const persoenlich = zufall.chance(45);
  await fall.recordKontakt(tag, akteId, {
    art: persoenlich ? 'PERSOENLICH' : zufall.pick(KONTAKTART_CODES),
    erreicht,
    // Abb. 23, 2024 [L1451–1464].
    ...(persoenlich
      ? {
          ort: getGewichtet(zufall, [
            ['EINZELBUERO', 62],
            ['GETEILTER_RAUM', 31],
            ['BESPRECHUNGSRAUM', 27],
            ['ZUHAUSE', 26],
            ['AUSSERHALB', 23],
            ['GEMEINSCHAFTSUNTERKUNFT', 18],
          ] as const),
        }
      : {}),
    ...(erreicht ? { dauerMinuten: zufall.between(2, 14) * 5 } : {}),
    sprache: plan.sprache,
    themen: plan.bedarfe,
    notiz: zufall.pick(LAND_NOTIZEN),
    vomPapier: zufall.chance(3),
  });
}

async function closeKurz({ fall, zufall }: Lauf, akteId: string, tag: PlainDate): Promise<void> {
  const ergebnis = zufall.pick([
    'ANLIEGEN_GEKLAERT',
    'INFORMIERT',
    'VERWIESEN',
    'DOKUMENTE',
    'BEGLEITET',
    'ABGEBROCHEN',
  ] as const);
  await fall.act(closeKurzberatungRoute, tag, { params: { akteId }, body: { version: 1, ergebnis } });
}

async function refuseAufnahme(lauf: Lauf, akteId: string, tag: PlainDate): Promise<void> {
  const { fall, zufall } = lauf;
  await fall.startFall(tag, akteId, {}, ['HOHE_AKTEURSDICHTE']);
  await fall.act(recordAufnahmeRoute, tag, {
    params: { akteId },
    body: {
      version: await fall.getVersion(akteId, tag),
      entscheidung: 'NICHT_AUFGENOMMEN',
      ablehnungsgrund: zufall.pick(['WUNSCH', 'KRITERIEN', 'KAPAZITAET', 'ZUSTAENDIGKEIT'] as const),
      alternativerVerweis: 'Migrationsberatung für Erwachsene, Termin vereinbart.',
    },
  });
  await readAkte(lauf, akteId, tag);
}

/** Consent, the household, the five criteria, the decision. */
async function takeIn({ fall, zufall, plan }: Lauf, akteId: string, tag: PlainDate): Promise<void> {
  const personId = await fall.getPersonId(akteId, tag);
  await fall.createEinwilligung(tag, akteId, personId, { zweck: 'ZUSAMMENARBEIT' });
  for (const identitaet of plan.haushalt) {
    await fall.addBeteiligte(
      tag,
      akteId,
      zufall.pick(['KIND', 'KIND', 'EHE_ODER_LEBENSPARTNER']),
      identitaet,
    );
  }
  // Abb. 20: a dense net of actors counts in 64 of 100 catalogues [L1309–1317].
  const ausnahme = zufall.chance(36);
  await fall.startFall(tag, akteId, {}, ausnahme ? ['HOHE_AKTEURSDICHTE'] : []);
  await fall.recordAufnahme(tag, akteId, ausnahme ? 'Komplexe Lage auch mit wenigen Stellen.' : undefined);
}

async function startArbeit(lauf: Lauf, akteId: string, tag: PlainDate): Promise<Arbeit> {
  const { fall, zufall, plan } = lauf;
  const arbeit: Arbeit = { akteId, ziele: [], schritte: [] };
  if (plan.verlauf === 'FALL_JUNG' && zufall.chance(40)) return arbeit;
  const assessmentId = await fall.createAssessment(tag, akteId, pickBereiche(lauf));
  if (plan.verlauf === 'FALL_JUNG' && zufall.chance(40)) return arbeit;
  for (const bereich of plan.ziele) {
    const id = await fall.createZiel(tag, akteId, {
      wortlaut: ZIELSAETZE[bereich],
      sprache: 'de',
      bereich,
      prioritaet: zufall.between(1, 3),
      form: zufall.chance(60) ? 'UNTERSCHRIFT' : 'MUENDLICH',
      ...(zufall.chance(60) ? { frist: addDays(tag, zufall.between(90, 420)) } : {}),
    });
    arbeit.ziele.push({ id, stand: 'OFFEN' });
  }
  await fall.closeAssessment(tag, akteId, assessmentId);
  for (const { id } of arbeit.ziele) await planSchritt(lauf, arbeit, id, tag);
  return arbeit;
}

function pickBereiche({ zufall }: Lauf): Partial<Record<Themenbereich, Bereich>> {
  return Object.fromEntries(
    THEMENBEREICH_CODES.map((code) => [
      code,
      zufall.chance(35)
        ? ('NICHT_ERHOBEN' as const)
        : {
            bedarf: zufall.between(0, 3),
            situation: zufall.pick(LAND_LAGEN),
            ressourcen: 'Familie, Nachbarn',
          },
    ]),
  );
}

async function planSchritt(
  { fall, zufall }: Lauf,
  arbeit: Arbeit,
  zielId: string,
  tag: PlainDate,
): Promise<void> {
  const id = await fall.createSchritt(tag, arbeit.akteId, {
    zielId,
    was: zufall.pick(LAND_SCHRITTE),
    wer: zufall.pick(['KLIENT', 'CASE_MANAGEMENT', 'DRITTE']),
    faelligAm: addDays(tag, zufall.between(7, 60)),
  });
  arbeit.schritte.push(id);
}

/** One contact and what comes of it: a step done, a new one, a Ziel that moves. The Akte is read for it. */
async function work(lauf: Lauf, arbeit: Arbeit, tag: PlainDate): Promise<void> {
  const { fall, zufall } = lauf;
  const { akteId } = arbeit;
  await recordGespraech(lauf, akteId, tag);
  const schrittId = arbeit.schritte.length > 1 && zufall.chance(55) ? arbeit.schritte.shift() : undefined;
  if (schrittId !== undefined) {
    const body = { version: 1, stand: zufall.chance(90) ? ('ERLEDIGT' as const) : ('ENTFALLEN' as const) };
    await fall.act(updateSchrittstandRoute, tag, { params: { akteId, schrittId }, body });
  }
  const ziel = zufall.pick(arbeit.ziele.length > 0 ? arbeit.ziele : [null]);
  if (ziel === null) return;
  if (zufall.chance(50)) await planSchritt(lauf, arbeit, ziel.id, tag);
  if (ziel.stand === 'OFFEN' && zufall.chance(30)) {
    const body = { version: 1, stand: 'IN_ARBEIT' as const };
    await fall.act(updateZielstandRoute, tag, { params: { akteId, zielId: ziel.id }, body });
    ziel.stand = 'IN_ARBEIT';
  }
}

async function endArbeit(lauf: Lauf, arbeit: Arbeit, tag: PlainDate): Promise<void> {
  const { fall, zufall, plan, heute } = lauf;
  const { akteId } = arbeit;
  await readAkte(lauf, akteId, tag);
  const version = await fall.getVersion(akteId, tag);
  const params = { akteId };
  switch (plan.verlauf) {
    case 'FALL_RUHT':
      await fall.act(recordRuhenRoute, tag, {
        params,
        body: { version, grund: zufall.pick(['WARTEZEIT', 'NICHT_ERREICHBAR'] as const) },
      });
      return;
    case 'FALL_BEENDET':
    case 'FALL_NACHSORGE':
    case 'FOLGEFALL': {
      const ziele = arbeit.ziele.map(({ id }) => ({
        zielId: id,
        ergebnis: getGewichtet(zufall, [
          ['ERREICHT', 55],
          ['TEILWEISE_ERREICHT', 25],
          ['NICHT_ERREICHT', 12],
          ['AUFGEGEBEN', 8],
        ] as const),
      }));
      const grund = getGewichtet(zufall, [
        ['ZIELE_ERREICHT', 50],
        ['REGELVERSORGUNG', 20],
        ['NICHT_ERREICHBAR', 12],
        ['WUNSCH', 8],
        ['WEGZUG', 6],
        ['ANDERE_STELLE', 4],
      ] as const);
      const nachsorgeAm =
        plan.verlauf === 'FALL_NACHSORGE' ? { nachsorgeAm: addDays(heute, zufall.between(5, 60)) } : {};
      await fall.act(closeFallRoute, tag, { params, body: { version, grund, ziele, ...nachsorgeAm } });
      return;
    }
    default:
      if (zufall.chance(92)) {
        // Some are a few days overdue; none lay in the past when it was made.
        const ab = maxDate(addDays(tag, 1), addDays(heute, -6));
        await fall.setTermin(tag, akteId, addDays(ab, zufall.between(0, 46)));
      }
  }
}

/** Somebody reads the Akte: the log rows of it stand for every reading of this Verlauf. */
async function readAkte({ fall }: Lauf, akteId: string, tag: PlainDate): Promise<void> {
  await fall.act(getAkteRoute, tag, { params: { akteId } });
  await fall.act(listZeitleisteRoute, tag, { params: { akteId }, query: { seite: 1, groesse: 50 } });
}
