import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { updateSchrittstandRoute, updateZielstandRoute } from '#src/modules/fall/ziel.contract.ts';
import { createHelferRoute } from '#src/modules/netzwerk/netzwerk.contract.ts';
import { closeEintragRoute } from '#src/modules/rechtskreis/rechtskreis.contract.ts';
import type {
  Bereich,
  Einwilligung,
  Fallerzaehler,
  Identitaet,
  Rechtskreiseintrag,
} from '../fallerzaehler.ts';
import type { Geschichte } from './geschichte.ts';
import { recordSprachmittlung } from './sprache.ts';
import { createVerweiserzaehler } from './verweise.ts';

const RAHAF: Identitaet = {
  familienname: 'Z.',
  vornamen: 'Rahaf',
  weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'رهف ز.', sprache: 'ar' }],
  geburtsdatum: '1992-03-14',
  geschlecht: 'WEIBLICH',
  sprachen: [
    { sprache: 'ar', niveau: 'ERSTSPRACHE', schriftlich: 'ERSTSPRACHE' },
    { sprache: 'en', niveau: 'A2', schriftlich: 'A2' },
    { sprache: 'de', niveau: 'A1', schriftlich: 'KEINE' },
  ],
  lesefaehigkeit: 'ANDERE_SCHRIFT',
  schriften: ['ARAB'],
  barrierefreiheit: ['KINDERBETREUUNG'],
  kontaktwege: [
    {
      art: 'MOBIL',
      wert: '0151 00000334',
      sicher: true,
      zeiten: 'werktags nach 14 Uhr',
      hinweis: 'Am besten nach 14 Uhr',
    },
    { art: 'MESSENGER', wert: '0151 00000334', sicher: true, nachrichtErlaubt: true, hinweis: null },
  ],
  anschrift: { strasse: 'Färbergasse 8', plz: null, ort: 'Altenbrück', zusatz: null },
};

const KINDER: readonly Identitaet[] = [
  {
    familienname: 'Z.',
    vornamen: 'Joudi',
    weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'جودي ز.', sprache: 'ar' }],
    geburtsdatum: '2018-05-02',
    sprachen: [{ sprache: 'ar', niveau: 'ERSTSPRACHE' }],
  },
  {
    familienname: 'Z.',
    vornamen: 'Ghaith',
    weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'غيث ز.', sprache: 'ar' }],
    geburtsdatum: '2022-11-20',
    sprachen: [{ sprache: 'ar', niveau: 'ERSTSPRACHE' }],
  },
];

const LAGE: Partial<Record<Themenbereich, Bereich>> = {
  SPRACHE: {
    bedarf: 3,
    situation: 'Spricht kaum Deutsch. Bisher kein Kurs, weil niemand die Kinder betreut.',
    ressourcen: 'Lernt jeden Abend mit dem Telefon; liest Arabisch und Englisch.',
  },
  EXISTENZSICHERUNG: {
    bedarf: 3,
    situation: 'Leistungen nach dem AsylbLG enden am 31. August. SGB II ist noch nicht beantragt.',
    ressourcen: 'Hat alle Bescheide in einer Mappe geordnet.',
  },
  AUSBILDUNG_ARBEIT: {
    bedarf: 2,
    situation: 'Sechs Jahre in einer Apotheke gearbeitet. Zeugnisse auf Arabisch, nicht übersetzt.',
    ressourcen: 'Möchte in den Beruf zurück.',
  },
  KINDERBETREUUNG: {
    bedarf: 2,
    situation: 'Ein Kind geht zur Schule, für das jüngere gibt es noch keinen Platz.',
    ressourcen: 'Eine Nachbarin hilft an zwei Vormittagen.',
  },
  AUFENTHALT: { bedarf: 1, situation: 'Seit 4. August anerkannt.', ressourcen: 'Kennt ihre Rechte.' },
  WOHNEN: { bedarf: 0, situation: 'Zwei Zimmer, Mietvertrag bis 2028.' },
  BILDUNG: 'NICHT_ERHOBEN',
  GESUNDHEIT: 'NICHT_ERHOBEN',
  SOZIALE_INTEGRATION: 'NICHT_ERHOBEN',
};

/** Who helps Rahaf: the Jobcenter, a neighbour and a volunteer. */
const HELFENDE = [
  {
    art: 'JOBCENTER',
    name: 'Jobcenter Lennetal',
    aufgabe: 'Leistungen nach SGB II und Weg in den Beruf',
    seit: '2026-09-09',
  },
  {
    art: 'FREUNDE',
    name: 'Nachbarin im Haus',
    aufgabe: 'Betreut die Kinder an zwei Vormittagen',
    seit: null,
  },
  {
    art: 'PATIN',
    name: 'Sprachpatin vom Begegnungscafé',
    aufgabe: 'Übt dienstags Deutsch',
    seit: '2026-09-15',
  },
] as const;

/** Rahaf Z.: from two Kurzberatungen to a Fall, and 35 days without income between two laws. */
export const RAHAF_Z: Geschichte = {
  konto: 'jana.terhorn',
  name: 'rahaf-z',
  akten: 1,
  tell: async (fall) => {
    const akteId = await tellKurzberatung(fall);
    await tellAufnahme(fall, akteId);
    const zielId = await tellZiel(fall, akteId);
    await tellHilfeplan(fall, akteId, zielId);
    await tellRechtskreis(fall, akteId);
    for (const helfer of HELFENDE) {
      await fall.act(createHelferRoute, '2026-10-06', { params: { akteId }, body: helfer });
    }
    await recordSprachmittlung(fall, akteId);
  },
};

/** From one law to the next: recognised, AsylbLG over, SGB II granted late and for half a year only. */
async function tellRechtskreis(fall: Fallerzaehler, akteId: string): Promise<void> {
  const tag = '2026-10-06';
  const eintraege: readonly Rechtskreiseintrag[] = [
    { spur: 'AUFENTHALT', code: 'GESTATTUNG', gueltigVon: '2024-11-12', gueltigBis: '2026-08-03' },
    { spur: 'AUFENTHALT', code: 'FIKTION', gueltigVon: '2026-08-04', gueltigBis: '2027-02-03' },
    { spur: 'VERAENDERUNG', code: 'ANERKENNUNG_FLUECHTLING', gueltigVon: '2026-08-04' },
    {
      spur: 'LEISTUNG',
      code: 'SGB_II',
      gueltigVon: '2026-09-01',
      gueltigBis: '2027-02-28',
      stelle: 'Jobcenter Lennetal',
      notiz: 'Erste Zahlung am 6. Oktober.',
    },
    { spur: 'FALLMANAGEMENT', code: 'SGB_II', gueltigVon: '2026-09-09', stelle: 'Jobcenter Lennetal' },
  ];
  const asyl = await fall.createEintrag('2026-08-20', akteId, {
    spur: 'LEISTUNG',
    code: 'ASYLBLG',
    gueltigVon: '2024-11-12',
    stelle: 'Sozialamt Altenbrück',
  });
  await fall.act(closeEintragRoute, '2026-08-31', {
    params: { akteId, eintragId: asyl },
    body: { version: 1, gueltigBis: '2026-08-31' },
  });
  for (const eintrag of eintraege) await fall.createEintrag(tag, akteId, eintrag);
}

async function tellKurzberatung(fall: Fallerzaehler): Promise<string> {
  const akteId = await fall.createKurzberatung('2026-07-06', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    sprachmittlung: 'SPRACHMITTLERPOOL',
    bedarfe: ['EXISTENZSICHERUNG', 'SPRACHE'],
    notiz: 'Fallanfrage des Sozialamts: Asylverfahren läuft noch, Mutter mit zwei Kindern. Was kommt danach?',
    person: { art: 'NEU', identitaet: RAHAF },
    gespraech: { datum: '2026-07-06', art: 'PERSOENLICH', ort: 'RATHAUS', dauerMinuten: 50 },
  });
  await fall.recordKontakt('2026-08-06', akteId, {
    art: 'PERSOENLICH',
    ort: 'RATHAUS',
    dauerMinuten: 60,
    sprache: 'ar',
    sprachmittlung: 'SPRACHMITTLERPOOL',
    themen: ['EXISTENZSICHERUNG', 'AUFENTHALT'],
    notiz:
      'Am 4. August anerkannt. Das Sozialamt zahlt noch bis zum 31. August. Wechsel zum Jobcenter steht an.',
  });
  return akteId;
}

async function tellAufnahme(fall: Fallerzaehler, akteId: string): Promise<void> {
  const tag = '2026-08-20';
  const personId = await fall.getPersonId(akteId, tag);
  const zeichnet: Pick<Einwilligung, 'textSprache' | 'beteiligte'> = {
    textSprache: 'ar',
    beteiligte: [{ art: 'DOLMETSCHUNG', name: 'Sprachmittlerpool des Kreises Lennetal', verpflichtet: true }],
  };
  await fall.createEinwilligung(tag, akteId, personId, { zweck: 'ZUSAMMENARBEIT', ...zeichnet });
  await fall.createEinwilligung(tag, akteId, personId, {
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' },
    ...zeichnet,
  });
  await fall.createEinwilligung(tag, akteId, personId, {
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: { art: 'SPRACHKURSTRAEGER', name: 'Bildungswerk Lennetal, Frauenkurs' },
    ...zeichnet,
  });
  await fall.createEinwilligung(tag, akteId, personId, {
    zweck: 'SCHWEIGEPFLICHT',
    entscheidung: 'ABGELEHNT',
    empfaenger: { art: 'AUSLAENDERBEHOERDE', name: 'Ausländerbehörde der Stadt Altenbrück' },
    ...zeichnet,
  });
  await fall.startFall(tag, akteId, {
    KOMPLEXE_BEDARFSLAGE: 'Einkommen, Sprache, Kinderbetreuung und Beruf hängen aneinander.',
    HOHE_AKTEURSDICHTE: 'Sozialamt, Jobcenter, Kursträger, Jugendamt.',
    REGELVERSORGUNG_GREIFT_NICHT: 'Zwischen AsylbLG und SGB II ist niemand zuständig.',
  });
  await fall.recordAufnahme(tag, akteId);
  await fall.recordKontakt(tag, akteId, {
    art: 'PERSOENLICH',
    ort: 'RATHAUS',
    dauerMinuten: 90,
    sprache: 'ar',
    sprachmittlung: 'SPRACHMITTLERPOOL',
    themen: ['EXISTENZSICHERUNG', 'SPRACHE'],
    notiz: 'Einwilligungen einzeln besprochen. Die Ausländerbehörde soll nichts erfahren; das bleibt so.',
  });
}

async function tellZiel(fall: Fallerzaehler, akteId: string): Promise<string> {
  for (const kind of KINDER) await fall.addBeteiligte('2026-08-25', akteId, 'KIND', kind);
  const assessmentId = await fall.createAssessment('2026-08-25', akteId, LAGE);
  const zielId = await fall.createZiel('2026-08-27', akteId, {
    wortlaut: 'أريد أن أتعلّم الألمانية وأن أعمل من جديد في صيدلية',
    sprache: 'ar',
    uebersetzung: 'Ich möchte Deutsch lernen und wieder in einer Apotheke arbeiten',
    bereich: 'AUSBILDUNG_ARBEIT',
    prioritaet: 1,
    indikator: 'Sprachkurs mit Kinderbetreuung begonnen, Zeugnisse zur Anerkennung eingereicht',
    frist: '2027-06-30',
    werTutWas: 'Rahaf lässt die Zeugnisse übersetzen. Jana fragt Kurs und Jobcenter an.',
    form: 'UNTERSCHRIFT',
  });
  await fall.closeAssessment('2026-08-27', akteId, assessmentId);
  return zielId;
}

async function tellHilfeplan(fall: Fallerzaehler, akteId: string, zielId: string): Promise<void> {
  const antrag = await fall.createSchritt('2026-08-27', akteId, {
    zielId,
    was: 'Leistungen nach dem SGB II beantragen, alle Bescheide mitbringen',
    wer: 'KLIENT',
    faelligAm: '2026-08-31',
  });
  const kurs = await fall.createSchritt('2026-08-27', akteId, {
    zielId,
    was: 'Frauenkurs mit Kinderbetreuung anfragen',
    wer: 'CASE_MANAGEMENT',
    faelligAm: '2026-09-11',
  });
  await fall.createSchritt('2026-09-09', akteId, {
    zielId,
    was: 'Zeugnisse aus der Apotheke übersetzen lassen',
    wer: 'KLIENT',
    faelligAm: '2026-10-19',
  });
  const mit = { sprache: 'ar', sprachmittlung: 'SPRACHMITTLERPOOL' } as const;
  await fall.recordKontakt('2026-08-31', akteId, {
    ...mit,
    art: 'PERSOENLICH',
    ort: 'JOBCENTER',
    dauerMinuten: 75,
    themen: ['EXISTENZSICHERUNG'],
    notiz: 'Gemeinsam beim Jobcenter: Antrag abgegeben. Heute endet das AsylbLG.',
  });
  await setErledigt(fall, '2026-08-31', akteId, antrag);
  await fall.recordKontakt('2026-09-09', akteId, {
    art: 'TELEFON',
    dauerMinuten: 20,
    themen: ['EXISTENZSICHERUNG'],
    notiz: 'Jobcenter hat die Anfrage nach neun Tagen angenommen. Der Bescheid fehlt noch, kein Vorschuss.',
  });
  await tellHerbst(fall, akteId, zielId, kurs);
}

async function tellHerbst(fall: Fallerzaehler, akteId: string, zielId: string, kurs: string): Promise<void> {
  const mit = { sprache: 'ar', sprachmittlung: 'SPRACHMITTLERPOOL' } as const;
  await fall.act(updateZielstandRoute, '2026-09-15', {
    params: { akteId, zielId },
    body: {
      version: 1,
      stand: 'IN_ARBEIT',
      bemerkung: 'Frauenkurs mit Kinderbetreuung: Platz 4 der Warteliste.',
    },
  });
  await setErledigt(fall, '2026-09-15', akteId, kurs);
  await fall.recordKontakt('2026-09-15', akteId, {
    art: 'E_MAIL',
    themen: ['SPRACHE', 'KINDERBETREUUNG'],
    notiz: 'Kursträger: Warteliste, voraussichtlich Januar.',
  });
  await fall.recordKontakt('2026-09-24', akteId, {
    ...mit,
    art: 'TELEFON',
    dauerMinuten: 25,
    themen: ['EXISTENZSICHERUNG', 'WOHNEN'],
    notiz:
      'Immer noch kein Geld. Die Septembermiete hat eine Bekannte geliehen. Lebensmittel über die Tafel.',
  });
  await fall.recordKontakt('2026-10-06', akteId, {
    ...mit,
    art: 'PERSOENLICH',
    ort: 'RATHAUS',
    dauerMinuten: 45,
    themen: ['EXISTENZSICHERUNG'],
    notiz:
      'Heute erste Zahlung nach dem SGB II. Vom 1. September bis 5. Oktober: 35 Tage ohne Einkommen. ' +
      'Das liegt am Wechsel des Rechtskreises, nicht an ihr. Hinweis an die Koordination geben, ohne Namen.',
  });
  await fall.recordKontakt('2026-10-12', akteId, {
    art: 'MESSENGER',
    sprache: 'ar',
    sprachmittlung: 'UEBERSETZUNGSTOOL',
    themen: ['AUSBILDUNG_ARBEIT'],
    notiz: 'Sie bringt am Montag die übersetzten Zeugnisse mit.',
  });
  await tellVerweise(fall, akteId);
  await fall.setTermin('2026-10-12', akteId, '2026-10-19');
}

async function setErledigt(
  fall: Fallerzaehler,
  tag: string,
  akteId: string,
  schrittId: string,
): Promise<void> {
  const params = { akteId, schrittId };
  await fall.act(updateSchrittstandRoute, tag, { params, body: { version: 1, stand: 'ERLEDIGT' } });
}

/** One answered with a question, one without a result for six weeks, one that waits for her consent. */
async function tellVerweise(fall: Fallerzaehler, akteId: string): Promise<void> {
  const verweise = createVerweiserzaehler(fall, akteId);
  const jobcenter = await verweise.propose('2026-09-01', {
    empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' },
    grund: 'Eigenes Fallmanagement nach SGB II.',
    anliegen: 'Bitte um ein Gespräch über eine Maßnahme, die zu den Zeiten der Kinderbetreuung passt.',
    angaben: ['NAME', 'KONTAKT', 'SPRACHEN'],
  });
  await verweise.issue('2026-09-01', jobcenter, 'TELEFON');
  await verweise.recordVersuch('2026-09-28', jobcenter, 'Niemand erreicht, Rückruf erbeten.');
  const kurs = await verweise.propose('2026-10-06', {
    empfaenger: { art: 'SPRACHKURSTRAEGER', name: 'Bildungswerk Lennetal, Frauenkurs' },
    form: 'KONTAKT_HERSTELLEN',
    anliegen: 'Sucht einen Kurs am Vormittag mit Kinderbetreuung.',
    wunsch: 'Dienstag und Donnerstag passen am besten.',
    angaben: ['NAME', 'SPRACHEN'],
  });
  await verweise.issueLink('2026-10-06', kurs, [
    { tag: '2026-10-12', code: 'ANGENOMMEN', text: 'Platz ab November möglich.' },
    { tag: '2026-10-16', code: 'RUECKFRAGE', text: 'Welchen Sprachstand hat die Teilnehmerin heute?' },
  ]);
  await verweise.propose('2026-10-12', {
    empfaenger: { art: 'FAMILIENBERATUNG', name: 'Familienberatung Altenbrück' },
    anliegen: 'Möchte über den Alltag mit drei Kindern sprechen.',
    angaben: ['NAME'],
  });
}
