import { addDays, isWeekend, type PlainDate } from '#src/core/plain-date.ts';
import { recordAufnahmeRoute } from '#src/modules/fall/aufnahme.contract.ts';
import { closeFallRoute, recordRuhenRoute } from '#src/modules/fall/verlauf.contract.ts';
import { closeKurzberatungRoute } from '#src/modules/kurzberatung/kurzberatung.contract.ts';
import type { Fallerzaehler, Kurzberatung } from '../fallerzaehler.ts';
import type { Zufall } from '../zufall.ts';
import type { Plan } from './create-plan.ts';
import { NOTIZEN, SCHRITTE, ZIELSAETZE } from './texte.ts';

/** Writes one Akte of the crowd through the use cases. `kommuneId`: where the person lives, if the Stelle has several. */
export async function recordPlan(
  fall: Fallerzaehler,
  zufall: Zufall,
  plan: Plan,
  kommuneId: string | null,
): Promise<void> {
  const { verlauf, beginn } = plan;
  const akteId = await fall.createKurzberatung(beginn, toKurzberatung(zufall, plan, kommuneId));
  if (verlauf === 'KURZ_OFFEN') return;
  if (verlauf === 'ANONYM' || verlauf === 'KURZ_BEENDET') return endKurzberatung(fall, zufall, plan, akteId);
  const aufnahme = toWerktag(addDays(beginn, 14));
  if (verlauf === 'NICHT_AUFGENOMMEN') return recordNichtAufgenommen(fall, zufall, aufnahme, akteId);
  const personId = await fall.getPersonId(akteId, aufnahme);
  await fall.createEinwilligung(aufnahme, akteId, personId, { zweck: 'ZUSAMMENARBEIT' });
  const ausnahme = zufall.chance(20);
  await fall.startFall(aufnahme, akteId, {}, ausnahme ? ['HOHE_AKTEURSDICHTE'] : []);
  await fall.recordAufnahme(
    aufnahme,
    akteId,
    ausnahme ? 'Die Lage ist komplex, auch bei wenigen Stellen.' : undefined,
  );
  const zielId = await recordArbeit(fall, zufall, plan, akteId, toWerktag(addDays(aufnahme, 7)));
  await recordEnde(fall, plan, akteId, zielId);
}

function toKurzberatung(
  zufall: Zufall,
  plan: Plan,
  kommuneId: string | null,
): Omit<Kurzberatung, 'information'> {
  const { beginn, sprache, zugangsweg, bedarfe, identitaet, verlauf } = plan;
  return {
    zugangsweg,
    sprache,
    sprachmittlung: zufall.pick(['DOLMETSCHENDE_PERSON', 'SPRACHMITTLERPOOL', 'KEINE_NOETIG', 'ANGEHOERIGE']),
    bedarfe,
    kommuneId,
    person: verlauf === 'ANONYM' ? null : { art: 'NEU', identitaet },
    gespraech: {
      datum: beginn,
      art: zufall.chance(80) ? 'PERSOENLICH' : 'TELEFON',
      dauerMinuten: zufall.between(3, 12) * 5,
    },
  };
}

async function endKurzberatung(
  fall: Fallerzaehler,
  zufall: Zufall,
  plan: Plan,
  akteId: string,
): Promise<void> {
  const tag = plan.letzterKontakt;
  // One conversation is enough for some; the minimum standard is shown, not forced.
  if (zufall.chance(70)) await recordGespraech(fall, zufall, plan, akteId, tag);
  const ergebnis = zufall.pick([
    'ANLIEGEN_GEKLAERT',
    'INFORMIERT',
    'VERWIESEN',
    'DOKUMENTE',
    'BEGLEITET',
  ] as const);
  await fall.act(closeKurzberatungRoute, tag, { params: { akteId }, body: { version: 1, ergebnis } });
}

async function recordGespraech(
  fall: Fallerzaehler,
  zufall: Zufall,
  plan: Plan,
  akteId: string,
  tag: PlainDate,
): Promise<void> {
  await fall.recordKontakt(tag, akteId, {
    art: zufall.pick(['PERSOENLICH', 'PERSOENLICH', 'TELEFON', 'MESSENGER']),
    dauerMinuten: zufall.between(2, 12) * 5,
    sprache: plan.sprache,
    themen: plan.bedarfe,
    notiz: zufall.pick(NOTIZEN),
  });
}

async function recordNichtAufgenommen(
  fall: Fallerzaehler,
  zufall: Zufall,
  tag: PlainDate,
  akteId: string,
): Promise<void> {
  await fall.startFall(tag, akteId, {}, ['HOHE_AKTEURSDICHTE']);
  await fall.act(recordAufnahmeRoute, tag, {
    params: { akteId },
    body: {
      version: await fall.getVersion(akteId, tag),
      entscheidung: 'NICHT_AUFGENOMMEN',
      ablehnungsgrund: zufall.pick(['WUNSCH', 'KRITERIEN', 'KAPAZITAET', 'ZUSTAENDIGKEIT'] as const),
      alternativerVerweis: 'Adresse der Migrationsberatung mitgegeben, Termin angeboten.',
    },
  });
}

/** Assessment (older Fälle), one Ziel, a step, a contact. Answers the Ziel. */
async function recordArbeit(
  fall: Fallerzaehler,
  zufall: Zufall,
  plan: Plan,
  akteId: string,
  tag: PlainDate,
): Promise<string> {
  const [bereich] = plan.bedarfe;
  const mitAssessment = plan.verlauf !== 'FALL_JUNG';
  const assessmentId = mitAssessment
    ? await fall.createAssessment(tag, akteId, {
        [bereich]: { bedarf: zufall.between(1, 3), situation: zufall.pick(NOTIZEN) },
        MOBILITAET: 'NICHT_ERHOBEN',
      })
    : null;
  const zielId = await fall.createZiel(tag, akteId, {
    wortlaut: ZIELSAETZE[bereich],
    sprache: 'de',
    bereich,
    prioritaet: zufall.between(1, 3),
    form: zufall.chance(60) ? 'UNTERSCHRIFT' : 'MUENDLICH',
    ...(zufall.chance(50) ? { frist: addDays(tag, zufall.between(180, 420)) } : {}),
  });
  if (assessmentId !== null) {
    await fall.closeAssessment(tag, akteId, assessmentId);
    const faelligAm = addDays(plan.letzterKontakt, zufall.between(7, 60));
    const wer = zufall.pick(['KLIENT', 'CASE_MANAGEMENT', 'DRITTE'] as const);
    await fall.createSchritt(tag, akteId, { zielId, was: zufall.pick(SCHRITTE), wer, faelligAm });
  }
  await recordGespraech(fall, zufall, plan, akteId, plan.letzterKontakt);
  return zielId;
}

async function recordEnde(fall: Fallerzaehler, plan: Plan, akteId: string, zielId: string): Promise<void> {
  const { verlauf, letzterKontakt: tag, termin } = plan;
  if (termin !== null) await fall.setTermin(tag, akteId, termin);
  else if (verlauf === 'FALL' || verlauf === 'FALL_JUNG')
    await fall.setTermin(tag, akteId, toWerktag(addDays(tag, 90)), 'WIEDERVORLAGE');
  if (verlauf === 'FALL_RUHT') {
    const body = { version: await fall.getVersion(akteId, tag), grund: 'WARTEZEIT' } as const;
    await fall.act(recordRuhenRoute, tag, { params: { akteId }, body });
  }
  if (verlauf === 'FALL_BEENDET') {
    const version = await fall.getVersion(akteId, tag);
    const ziele = [{ zielId, ergebnis: 'ERREICHT' as const }];
    await fall.act(closeFallRoute, tag, {
      params: { akteId },
      body: { version, grund: 'ZIELE_ERREICHT', ziele },
    });
  }
}

/** Offices are closed on weekends. */
function toWerktag(tag: PlainDate): PlainDate {
  return isWeekend(tag) ? toWerktag(addDays(tag, 1)) : tag;
}
