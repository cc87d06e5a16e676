import type {
  Einwilligung,
  Fallerzaehler,
  Identitaet,
  Kontakt,
  Kurzberatung,
  Ziel,
} from '../fallerzaehler.ts';
import type { Geschichte } from './geschichte.ts';
import { startWithZusammenarbeit } from './start-with-zusammenarbeit.ts';

type Verlauf = {
  konto: string;
  name: string;
  identitaet: Identitaet;
  sprache: NonNullable<Einwilligung['textSprache']>;
  beginn: Omit<Kurzberatung, 'information' | 'person' | 'gespraech' | 'sprache'> & { tag: string };
  ziel: Ziel;
  /** The last time they met; more than eight weeks before the Monday of the demo. */
  zuletzt: Kontakt & { tag: string };
  /** Every attempt since then failed; the last one leaves a Wiedervorlage. */
  versuche: readonly (Kontakt & { tag: string })[];
  wiedervorlage: string;
};

/** Parwin A. (Jana): met on 12 August, three attempts since. Mein Tag asks whether the Fall shall rest. */
export const PARWIN_A = createNichtErreicht({
  konto: 'jana.terhorn',
  name: 'parwin-a',
  identitaet: {
    familienname: 'A.',
    vornamen: 'Parwin',
    weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'پروین ا.', sprache: 'fa' }],
    geburtsdatum: '1988-11',
    sprachen: [{ sprache: 'fa', niveau: 'ERSTSPRACHE' }],
  },
  sprache: 'fa',
  beginn: {
    tag: '2026-05-04',
    zugangsweg: 'EHRENAMT_VEREIN_MSO',
    sprachmittlung: 'DOLMETSCHENDE_PERSON',
    bedarfe: ['AUSBILDUNG_ARBEIT', 'SPRACHE'],
    notiz: 'Schneiderin, zwölf Jahre eigene Werkstatt. Zeugnisse liegen bei der Schwester in Bremen.',
  },
  ziel: {
    wortlaut: 'می‌خواهم دوباره خیاطی کنم.',
    sprache: 'fa',
    uebersetzung: 'Ich möchte wieder schneidern.',
    bereich: 'AUSBILDUNG_ARBEIT',
    prioritaet: 1,
    form: 'MUENDLICH',
  },
  zuletzt: {
    tag: '2026-08-12',
    art: 'PERSOENLICH',
    ort: 'RATHAUS',
    dauerMinuten: 45,
    themen: ['AUSBILDUNG_ARBEIT'],
    notiz: 'Fährt für ein paar Wochen zur Schwester und bringt die Zeugnisse mit.',
  },
  versuche: [
    { tag: '2026-09-02', art: 'TELEFON', erreicht: false, notiz: 'Zum Termin nicht gekommen, Telefon aus.' },
    { tag: '2026-09-16', art: 'KURZNACHRICHT', erreicht: false, notiz: 'Ohne Antwort.' },
    { tag: '2026-10-05', art: 'WEITERES', erreicht: false, notiz: 'Brief mit der Bitte um Rückruf.' },
  ],
  wiedervorlage: '2026-10-26',
});

/** Adama N. (Miriam): the same with a Träger of the Freie Wohlfahrtspflege. */
export const ADAMA_N = createNichtErreicht({
  konto: 'miriam.ostgard',
  name: 'adama-n',
  identitaet: {
    familienname: 'N.',
    vornamen: 'Adama',
    geburtsdatum: '2001-02-17',
    sprachen: [{ sprache: 'fr', niveau: 'C1' }],
  },
  sprache: 'fr',
  beginn: {
    tag: '2026-05-18',
    zugangsweg: 'GEMEINSCHAFTSUNTERKUNFT',
    sprachmittlung: 'KEINE_NOETIG',
    bedarfe: ['WOHNEN', 'AUSBILDUNG_ARBEIT'],
    notiz: 'Sucht eine Ausbildung als Elektriker und ein Zimmer in der Nähe.',
  },
  ziel: {
    wortlaut: 'Je veux apprendre le métier d’électricien.',
    sprache: 'fr',
    uebersetzung: 'Ich möchte den Beruf des Elektrikers lernen.',
    bereich: 'AUSBILDUNG_ARBEIT',
    prioritaet: 1,
    form: 'MUENDLICH',
  },
  zuletzt: {
    tag: '2026-08-19',
    art: 'PERSOENLICH',
    ort: 'TRAEGER',
    dauerMinuten: 40,
    themen: ['AUSBILDUNG_ARBEIT', 'WOHNEN'],
    notiz: 'Bewerbung für das Praktikum abgeschickt.',
  },
  versuche: [
    { tag: '2026-09-09', art: 'MESSENGER', erreicht: false, notiz: 'Nachricht nicht gelesen.' },
    { tag: '2026-09-24', art: 'TELEFON', erreicht: false, notiz: 'Nummer nicht vergeben.' },
    { tag: '2026-10-08', art: 'WEITERES', erreicht: false, notiz: 'In der Unterkunft nachgefragt.' },
  ],
  wiedervorlage: '2026-10-27',
});

function createNichtErreicht(verlauf: Verlauf): Geschichte {
  const { konto, name } = verlauf;
  return { konto, name, akten: 1, tell: (fall) => tellNichtErreicht(fall, verlauf) };
}

async function tellNichtErreicht(fall: Fallerzaehler, verlauf: Verlauf): Promise<void> {
  const { identitaet, sprache, beginn, ziel, zuletzt, versuche, wiedervorlage } = verlauf;
  const { tag, ...anliegen } = beginn;
  const akteId = await fall.createKurzberatung(tag, {
    ...anliegen,
    sprache,
    person: { art: 'NEU', identitaet },
    gespraech: { datum: tag, art: 'PERSOENLICH', dauerMinuten: 40 },
  });
  await startWithZusammenarbeit(fall, '2026-06-01', akteId, sprache);
  const assessmentId = await fall.createAssessment('2026-06-15', akteId, {
    [ziel.bereich]: { bedarf: 2, situation: ziel.uebersetzung ?? ziel.wortlaut },
    GESUNDHEIT: 'NICHT_ERHOBEN',
  });
  await fall.createZiel('2026-06-15', akteId, ziel);
  await fall.closeAssessment('2026-06-15', akteId, assessmentId);
  for (const { tag: am, ...kontakt } of [zuletzt, ...versuche]) {
    await fall.recordKontakt(am, akteId, { sprache, ...kontakt });
  }
  await fall.setTermin(versuche.at(-1)?.tag ?? zuletzt.tag, akteId, wiedervorlage, 'WIEDERVORLAGE');
}
