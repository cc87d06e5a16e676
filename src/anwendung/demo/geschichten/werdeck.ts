import { createVertretungRoute } from '#src/modules/fall/verlauf.contract.ts';
import type { Fallerzaehler, Identitaet } from '../fallerzaehler.ts';
import type { Geschichte } from './geschichte.ts';
import { recordWeg } from './sprache.ts';
import { createVerweiserzaehler } from './verweise.ts';

/** Orhan is ill from Monday on; the Vertretung was agreed on the Friday before. */
export const VERTRETUNG = { von: '2026-10-16', bis: '2026-10-30' } as const;

const LAMIN: Identitaet = {
  familienname: 'K.',
  vornamen: 'Lamin',
  geburtsdatum: '1999-06-21',
  geschlecht: 'MAENNLICH',
  sprachen: [
    { sprache: 'mnk', niveau: 'ERSTSPRACHE' },
    { sprache: 'en', niveau: 'C1' },
    { sprache: 'de', niveau: 'A2' },
  ],
  lesefaehigkeit: 'LATEINISCH',
  kontaktwege: [{ art: 'MOBIL', wert: '0151 00000214', sicher: true }],
};

/** Lamin K.: a date that must not be missed while his case manager is ill. `kontoId`: the deputy. */
export function createLaminK(kontoId: string): Geschichte {
  return {
    konto: 'orhan.yelkenci',
    name: 'lamin-k',
    akten: 1,
    tell: async (fall) => {
      const akteId = await tellAufnahme(fall);
      const zielId = await tellZiel(fall, akteId);
      await tellSommer(fall, akteId, zielId);
      await tellRechtskreis(fall, akteId);
      await recordWeg(fall, akteId);
      // Jana belongs to another Stelle: Lamin K. was asked whether she may see his Akte.
      const personId = await fall.getPersonId(akteId, VERTRETUNG.von);
      await fall.createEinwilligung(VERTRETUNG.von, akteId, personId, {
        zweck: 'SCHWEIGEPFLICHT',
        empfaenger: { art: 'KIM_STELLE', name: 'Stadt Altenbrück' },
        textSprache: 'en',
      });
      await fall.act(createVertretungRoute, VERTRETUNG.von, {
        params: { akteId },
        body: { kontoId, ...VERTRETUNG, grund: 'ABWESENHEIT' },
      });
    },
  };
}

/** § 104c, granted in time and running out: the last day for § 25b must not be missed. */
async function tellRechtskreis(fall: Fallerzaehler, akteId: string): Promise<void> {
  const tag = '2026-06-01';
  for (const eintrag of [
    { spur: 'AUFENTHALT', code: 'DULDUNG', gueltigVon: '2017-09-01', gueltigBis: '2025-08-14' },
    { spur: 'AUFENTHALT', code: 'AE_104C', gueltigVon: '2025-08-15', gueltigBis: '2027-02-14' },
    { spur: 'VERAENDERUNG', code: 'ARBEIT', gueltigVon: '2025-05-01', stelle: 'Bäckerei Kornfeld' },
    { spur: 'LEISTUNG', code: 'EINKOMMEN', gueltigVon: '2025-05-01' },
  ] as const)
    await fall.createEintrag(tag, akteId, eintrag);
}

async function tellAufnahme(fall: Fallerzaehler): Promise<string> {
  const akteId = await fall.createKurzberatung('2026-05-04', {
    zugangsweg: 'AUSLAENDERBEHOERDE',
    sprache: 'en',
    sprachmittlung: 'KEINE_NOETIG',
    bedarfe: ['AUFENTHALT', 'AUSBILDUNG_ARBEIT'],
    notiz: 'Arbeitet seit einem Jahr in einer Bäckerei. Will wissen, wie er bleiben kann.',
    person: { art: 'NEU', identitaet: LAMIN },
    gespraech: { datum: '2026-05-04', art: 'PERSOENLICH', ort: 'RATHAUS', dauerMinuten: 45 },
  });
  const tag = '2026-05-18';
  const personId = await fall.getPersonId(akteId, tag);
  await fall.createEinwilligung(tag, akteId, personId, { zweck: 'ZUSAMMENARBEIT', textSprache: 'en' });
  await fall.createEinwilligung(tag, akteId, personId, {
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: { art: 'AUSLAENDERBEHOERDE', name: 'Ausländerbehörde des Kreises Lennetal' },
    textSprache: 'en',
  });
  await fall.startFall(tag, akteId, {
    REGELVERSORGUNG_GREIFT_NICHT: 'Keine Stelle behält beide Fristen zugleich im Blick.',
  });
  await fall.recordAufnahme(tag, akteId);
  return akteId;
}

async function tellZiel(fall: Fallerzaehler, akteId: string): Promise<string> {
  const assessmentId = await fall.createAssessment('2026-06-01', akteId, {
    AUFENTHALT: {
      bedarf: 3,
      situation:
        'Aufenthaltserlaubnis nach § 104c AufenthG bis 14. Februar 2027. Danach § 25b AufenthG; der Antrag muss vorher gestellt sein.',
      ressourcen: 'Arbeitgeber will den Vertrag entfristen.',
    },
    AUSBILDUNG_ARBEIT: { bedarf: 1, situation: 'Vollzeit in einer Bäckerei, Nachtschicht.' },
    SPRACHE: { bedarf: 2, situation: 'A2 bestanden, für B1 fehlt ein Kurs, der zur Nachtschicht passt.' },
    WOHNEN: { bedarf: 1, situation: 'Wohngemeinschaft, Vertrag auf seinen Namen.' },
    GESUNDHEIT: 'NICHT_ERHOBEN',
    KINDERBETREUUNG: 'NICHT_ERHOBEN',
  });
  const zielId = await fall.createZiel('2026-06-01', akteId, {
    wortlaut: 'I want to stay here and keep my work in the bakery.',
    sprache: 'en',
    uebersetzung: 'Ich möchte hier bleiben und meine Arbeit in der Bäckerei behalten.',
    bereich: 'AUFENTHALT',
    prioritaet: 1,
    indikator: 'Antrag nach § 25b AufenthG vor dem 14. Februar 2027 gestellt, Nachweise vollständig',
    frist: '2027-01-15',
    form: 'UNTERSCHRIFT',
  });
  await fall.closeAssessment('2026-06-01', akteId, assessmentId);
  return zielId;
}

async function tellSommer(fall: Fallerzaehler, akteId: string, zielId: string): Promise<void> {
  await fall.createSchritt('2026-06-01', akteId, {
    zielId,
    was: 'Hinweis: § 104c endet am 14. Februar 2027. Antrag nach § 25b rechtzeitig vorbereiten',
    wer: 'CASE_MANAGEMENT',
    faelligAm: '2026-11-30',
  });
  await fall.recordKontakt('2026-07-20', akteId, {
    art: 'TELEFON',
    dauerMinuten: 15,
    sprache: 'en',
    themen: ['AUSBILDUNG_ARBEIT'],
    notiz: 'Vertrag wird zum 1. September entfristet.',
  });
  await fall.recordKontakt('2026-09-14', akteId, {
    art: 'PERSOENLICH',
    ort: 'RATHAUS',
    dauerMinuten: 40,
    sprache: 'en',
    themen: ['AUFENTHALT', 'SPRACHE'],
    notiz: 'Liste der Nachweise besprochen. Sprachnachweis fehlt noch.',
  });
  await fall.createSchritt('2026-09-14', akteId, {
    zielId,
    was: 'Nachweise über den Lebensunterhalt mit der Ausländerbehörde abgleichen',
    wer: 'CASE_MANAGEMENT',
    faelligAm: '2026-10-19',
  });
  const verweise = createVerweiserzaehler(fall, akteId);
  const brief = await verweise.propose('2026-09-14', {
    empfaenger: { art: 'SPRACHKURSTRAEGER', name: 'Volkshochschule Werdeck' },
    anliegen: 'Ich suche einen B1-Kurs am Nachmittag, der zu meiner Nachtschicht passt.',
    angaben: ['NAME', 'SPRACHEN'],
  });
  await verweise.issue('2026-09-14', brief, 'BRIEF');
  await fall.setTermin('2026-10-16', akteId, '2026-10-19');
}
