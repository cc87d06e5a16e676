import { closeFallRoute, recordRuhenRoute } from '#src/modules/fall/verlauf.contract.ts';
import type { Fallerzaehler, Identitaet } from '../fallerzaehler.ts';
import type { Geschichte } from './geschichte.ts';
import { PARTNERSTELLE } from './partnerstelle.ts';
import { startWithZusammenarbeit } from './start-with-zusammenarbeit.ts';
import { createVerweiserzaehler } from './verweise.ts';

const FAMILIE: readonly { rolle: 'EHE_ODER_LEBENSPARTNER' | 'KIND'; identitaet: Identitaet }[] = [
  { rolle: 'EHE_ODER_LEBENSPARTNER', identitaet: toUkrainisch('Bohdan', 'Богдан С.', '1984-01-30') },
  { rolle: 'KIND', identitaet: toUkrainisch('Zlata', 'Злата С.', '2012-04-18') },
  { rolle: 'KIND', identitaet: toUkrainisch('Tymofii', 'Тимофій С.', '2016-10-03') },
];

function toUkrainisch(vornamen: string, original: string, geburtsdatum: string): Identitaet {
  return {
    familienname: 'S.',
    vornamen,
    weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: original, sprache: 'uk' }],
    geburtsdatum,
    sprachen: [{ sprache: 'uk', niveau: 'ERSTSPRACHE' }],
  };
}

/** Family S.: four persons, one Fall; its Wiedervorlage is overdue. */
export const FAMILIE_S: Geschichte = {
  konto: 'jana.terhorn',
  name: 'familie-s',
  akten: 1,
  tell: async (fall) => {
    const akteId = await fall.createKurzberatung('2026-03-09', {
      zugangsweg: 'JUGENDAMT',
      sprache: 'uk',
      sprachmittlung: 'DOLMETSCHENDE_PERSON',
      bedarfe: ['WOHNEN', 'BILDUNG', 'GESUNDHEIT'],
      notiz: 'Vier Personen in zwei Zimmern, Schulwechsel, viele Termine an vielen Stellen.',
      person: { art: 'NEU', identitaet: toUkrainisch('Halyna', 'Галина С.', '1986-08-09') },
      gespraech: { datum: '2026-03-09', art: 'PERSOENLICH', ort: 'FAMILIENZENTRUM', dauerMinuten: 60 },
    });
    await startWithZusammenarbeit(fall, '2026-03-23', akteId, 'uk');
    for (const { rolle, identitaet } of FAMILIE)
      await fall.addBeteiligte('2026-03-23', akteId, rolle, identitaet);
    const assessmentId = await fall.createAssessment('2026-04-13', akteId, {
      WOHNEN: { bedarf: 3, situation: 'Zwei Zimmer für vier Personen, Vertrag endet im März 2027.' },
      BILDUNG: { bedarf: 2, situation: 'Ein Kind wechselt auf die Gesamtschule, das andere wiederholt.' },
      SPRACHE: { bedarf: 1, situation: 'Beide Eltern im B1-Kurs.', ressourcen: 'Lernen gemeinsam.' },
      AUFENTHALT: { bedarf: 0, situation: 'Geklärt.' },
      GESUNDHEIT: 'NICHT_ERHOBEN',
    });
    const zielId = await fall.createZiel('2026-04-13', akteId, {
      wortlaut: 'Ми хочемо квартиру, де кожен має свій стіл.',
      sprache: 'uk',
      uebersetzung: 'Wir wollen eine Wohnung, in der jeder seinen Tisch hat.',
      bereich: 'WOHNEN',
      prioritaet: 1,
      frist: '2027-02-28',
      form: 'MUENDLICH',
    });
    await fall.closeAssessment('2026-04-13', akteId, assessmentId);
    await fall.createSchritt('2026-04-13', akteId, {
      zielId,
      was: 'Wohnberechtigungsschein beantragen',
      wer: 'KLIENT',
      faelligAm: '2026-10-09',
    });
    await fall.recordKontakt('2026-10-01', akteId, {
      art: 'PERSOENLICH',
      ort: 'ZUHAUSE',
      dauerMinuten: 70,
      sprache: 'uk',
      sprachmittlung: 'DOLMETSCHENDE_PERSON',
      themen: ['WOHNEN', 'BILDUNG'],
      notiz: 'Unterlagen für den Wohnberechtigungsschein fast vollständig.',
    });
    for (const eintrag of [
      { spur: 'AUFENTHALT', code: 'AE_24', gueltigVon: '2022-04-19', gueltigBis: '2027-03-04' },
      { spur: 'LEISTUNG', code: 'SGB_II', gueltigVon: '2022-06-01', gueltigBis: '2026-11-30' },
      { spur: 'VERAENDERUNG', code: 'UMZUG', gueltigVon: '2027-03-01', notiz: 'Der Mietvertrag endet.' },
    ] as const)
      await fall.createEintrag('2026-10-01', akteId, eintrag);
    await fall.setTermin('2026-10-01', akteId, '2026-10-15', 'WIEDERVORLAGE');
    await tellEingang(fall, akteId);
  },
};

/** The Jobcenter has it in its inbox and has not answered yet. */
async function tellEingang(fall: Fallerzaehler, akteId: string): Promise<void> {
  const tag = '2026-10-15';
  await fall.createEinwilligung(tag, akteId, await fall.getPersonId(akteId, tag), {
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: PARTNERSTELLE,
    textSprache: 'uk',
  });
  const verweise = createVerweiserzaehler(fall, akteId);
  const jobcenter = await verweise.propose(tag, {
    empfaenger: PARTNERSTELLE,
    grund: 'Leistung endet am 30. November, die Weiterbewilligung fehlt.',
    anliegen: 'Bitte um einen Termin zur Weiterbewilligung, möglichst mit Dolmetschen auf Ukrainisch.',
    angaben: ['NAME', 'SPRACHEN'],
  });
  await verweise.issue(tag, jobcenter, 'EINGANG');
}

/** Tesfalem B.: finished, each Ziel with its result. */
export const TESFALEM_B: Geschichte = {
  konto: 'jana.terhorn',
  name: 'tesfalem-b',
  akten: 1,
  tell: async (fall) => {
    const akteId = await fall.createKurzberatung('2025-09-15', {
      zugangsweg: 'GEMEINSCHAFTSUNTERKUNFT',
      sprache: 'ti',
      sprachmittlung: 'DOLMETSCHENDE_PERSON',
      bedarfe: ['WOHNEN', 'AUSBILDUNG_ARBEIT'],
      person: {
        art: 'NEU',
        identitaet: {
          familienname: 'B.',
          vornamen: 'Tesfalem',
          weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'ተስፋለም በ.', sprache: 'ti' }],
          geburtsdatum: '1995',
        },
      },
      gespraech: {
        datum: '2025-09-15',
        art: 'PERSOENLICH',
        ort: 'GEMEINSCHAFTSUNTERKUNFT',
        dauerMinuten: 45,
      },
    });
    await startWithZusammenarbeit(fall, '2025-10-06', akteId, 'en');
    const assessmentId = await fall.createAssessment('2025-10-20', akteId, {
      WOHNEN: { bedarf: 3, situation: 'Seit drei Jahren in der Unterkunft.' },
      AUSBILDUNG_ARBEIT: { bedarf: 2, situation: 'Hat Fahrräder repariert, möchte eine Ausbildung.' },
      SPRACHE: { bedarf: 1, situation: 'B1 bestanden.' },
    });
    const ziel = { sprache: 'en', form: 'UNTERSCHRIFT' } as const;
    const wohnung = await fall.createZiel('2025-10-20', akteId, {
      ...ziel,
      wortlaut: 'I want a door that I can lock.',
      uebersetzung: 'Ich möchte eine Tür, die ich abschließen kann.',
      bereich: 'WOHNEN',
      prioritaet: 1,
    });
    const ausbildung = await fall.createZiel('2025-10-20', akteId, {
      ...ziel,
      wortlaut: 'I want to repair bicycles as a real job.',
      uebersetzung: 'Ich möchte Fahrräder reparieren, als richtigen Beruf.',
      bereich: 'AUSBILDUNG_ARBEIT',
      prioritaet: 2,
    });
    await fall.closeAssessment('2025-10-20', akteId, assessmentId);
    await fall.recordKontakt('2026-04-20', akteId, {
      art: 'PERSOENLICH',
      ort: 'RATHAUS',
      dauerMinuten: 30,
      sprache: 'en',
      themen: ['WOHNEN'],
      notiz: 'Wohnung bezogen.',
    });
    const zweites = await fall.createAssessment('2026-04-20', akteId, {
      WOHNEN: { bedarf: 0, situation: 'Eigene Wohnung seit April.', ressourcen: 'Hat sie selbst gefunden.' },
      AUSBILDUNG_ARBEIT: { bedarf: 1, situation: 'Macht eine Einstiegsqualifizierung in einer Werkstatt.' },
      SPRACHE: { bedarf: 1, situation: 'Versteht die Kundschaft; Fachwörter fehlen.' },
      MOBILITAET: { bedarf: 2, situation: 'Die Werkstatt beginnt um sechs, der erste Bus fährt um sieben.' },
    });
    await fall.closeAssessment('2026-04-20', akteId, zweites);
    await fall.recordKontakt('2026-09-28', akteId, {
      art: 'PERSOENLICH',
      ort: 'RATHAUS',
      dauerMinuten: 60,
      sprache: 'en',
      themen: ['AUSBILDUNG_ARBEIT'],
      notiz: 'Gemeinsam zurückgeblickt: Was hat geholfen, was hat gefehlt?',
    });
    await fall.act(closeFallRoute, '2026-09-30', {
      params: { akteId },
      body: {
        version: await fall.getVersion(akteId, '2026-09-30'),
        grund: 'ZIELE_ERREICHT',
        ziele: [
          { zielId: wohnung, ergebnis: 'ERREICHT' },
          { zielId: ausbildung, ergebnis: 'TEILWEISE_ERREICHT' },
        ],
        offenes:
          'Die Einstiegsqualifizierung läuft bis Juli; die Ausbildung ist zugesagt, der Vertrag fehlt.',
      },
    });
  },
};

/** Mirela P.: not reached for eight weeks; the Fall rests. */
export const MIRELA_P: Geschichte = {
  konto: 'jana.terhorn',
  name: 'mirela-p',
  akten: 1,
  tell: async (fall) => {
    const akteId = await fall.createKurzberatung('2026-04-20', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'bg',
      sprachmittlung: 'UEBERSETZUNGSTOOL',
      bedarfe: ['EXISTENZSICHERUNG'],
      person: {
        art: 'NEU',
        identitaet: {
          familienname: 'P.',
          vornamen: 'Mirela',
          weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'Мирела П.', sprache: 'bg' }],
          geburtsdatum: '1979-07',
        },
      },
      gespraech: { datum: '2026-04-20', art: 'PERSOENLICH', ort: 'RATHAUS', dauerMinuten: 40 },
    });
    await startWithZusammenarbeit(fall, '2026-05-11', akteId, 'bg');
    const versuche = { art: 'TELEFON', erreicht: false } as const;
    await fall.recordKontakt('2026-07-27', akteId, { ...versuche, notiz: 'Nummer nicht vergeben.' });
    await fall.recordKontakt('2026-09-07', akteId, { art: 'WEITERES', erreicht: false, notiz: 'Brief.' });
    await fall.act(recordRuhenRoute, '2026-09-21', {
      params: { akteId },
      body: {
        version: await fall.getVersion(akteId, '2026-09-21'),
        grund: 'NICHT_ERREICHBAR',
        bemerkung: 'Acht Wochen kein Kontakt. Sie kann jederzeit wiederkommen.',
      },
    });
    await fall.setTermin('2026-09-21', akteId, '2026-12-14', 'WIEDERVORLAGE');
  },
};

/** Gülizar Y.: one conversation of two so far. */
export const GUELIZAR_Y: Geschichte = {
  konto: 'jana.terhorn',
  name: 'guelizar-y',
  akten: 1,
  tell: async (fall) => {
    await fall.createKurzberatung('2026-10-14', {
      zugangsweg: 'BUERGERBUERO',
      sprache: 'tr',
      sprachmittlung: 'ANGEHOERIGE',
      bedarfe: ['SPRACHE', 'KINDERBETREUUNG'],
      notiz: 'Sucht einen Kurs am Vormittag. Zweites Gespräch noch vereinbaren.',
      person: {
        art: 'NEU',
        identitaet: {
          familienname: 'Yıldızhan',
          vornamen: 'Gülizar',
          geburtsdatum: '1990-01-25',
          sprachen: [{ sprache: 'tr', niveau: 'ERSTSPRACHE' }],
        },
      },
      gespraech: { datum: '2026-10-14', art: 'PERSOENLICH', ort: 'RATHAUS', dauerMinuten: 25 },
    });
  },
};
