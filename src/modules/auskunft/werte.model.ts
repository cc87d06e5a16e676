import { AKTE_ZUSTAENDE, ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { EREIGNISSE, isEreignisArt } from '#src/modules/akte/ereignisse.ts';
import {
  ABLEHNUNGSGRUENDE,
  AUFNAHMEKRITERIEN,
  AUSNAHMEGRUENDE,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import {
  BARRIEREFREIHEIT,
  BERATUNGSORTE,
  KONTAKTARTEN,
  SPRACHMITTLUNG,
} from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { UNGEDECKT_GRUENDE } from '#src/modules/akte/wertelisten/sprachmittlung.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { VERFAHRENSARTEN } from '#src/modules/akte/wertelisten/verfahren.ts';
import {
  ABSCHLUSSGRUENDE,
  KURZBERATUNG_ERGEBNISSE,
  NACHSORGEERGEBNISSE,
  SICHTUNGSERGEBNISSE,
  ZIELSTAENDE,
} from '#src/modules/akte/wertelisten/verlauf.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import {
  ANTRAGSARTEN,
  ANTRAGSERGEBNISSE,
  IDENTITAETSPRUEFUNGEN,
} from '#src/modules/betroffenenantrag/wertelisten/antraege.ts';
import { DATENARTEN, DATENRICHTUNGEN } from '#src/modules/einwilligung/wertelisten/datenarten.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { SCHRITT_WER_NAMEN } from '#src/modules/fall/fall.model.ts';
import { EINGANGSWEGE, HERKUENFTE } from '#src/modules/herkunft/wertelisten/herkunft.ts';
import { SPERRGRUENDE } from '#src/modules/loeschung/loeschung.model.ts';
import { HELFENDE } from '#src/modules/netzwerk/wertelisten/helfende.ts';
import { BINDUNGEN, KINDESWOHLSCHRITTE } from '#src/modules/offenlegung/wertelisten/offenlegung.ts';
import {
  GEBURTSDATUM_ARTEN,
  GESCHLECHTER,
  KONTAKTWEGARTEN,
  LESEFAEHIGKEITEN,
  NAMENSARTEN,
  SCHRIFTEN,
  SCHRIFTNIVEAUS,
  SPRACHNIVEAUS,
} from '#src/modules/person/wertelisten/angaben.ts';
import { BEZIEHUNGEN, PERSONENROLLEN } from '#src/modules/person/wertelisten/beziehungen.ts';
import { AUFENTHALTSSTATUS } from '#src/modules/rechtskreis/wertelisten/aufenthalt.ts';
import { LEISTUNGEN } from '#src/modules/rechtskreis/wertelisten/leistungen.ts';
import { VERAENDERUNGEN } from '#src/modules/rechtskreis/wertelisten/veraenderungen.ts';
import {
  BETEILIGTE,
  QUALITAETEN,
  FORMEN as SPRACHMITTLUNGSFORMEN,
  WUENSCHE,
  ZUSTAENDE as BUCHUNGSZUSTAENDE,
} from '#src/modules/sprachmittlung/wertelisten/sprachmittlung.ts';
import {
  ERGEBNISSE as VERFAHRENSERGEBNISSE,
  SCHRITT_WER,
  SCHRITTSTAENDE,
} from '#src/modules/verfahren/wertelisten/verfahren.ts';
import {
  ABWEISUNGSGRUENDE,
  ANGABEN,
  ANTWORTEN,
  RUECKZUGSGRUENDE,
  VERSUCHSKANAELE,
  VERWEISERGEBNISSE,
  VERWEISFORMEN,
  VERWEISWEGE,
} from '#src/modules/verweis/wertelisten/verweis.ts';
import { WARTEENDEN } from '#src/modules/warteliste/wertelisten/enden.ts';

type Paar = Pick<Wert, 'code' | 'text'>;
const SCHRITT_WER_WERTE: readonly Paar[] = Object.entries(SCHRITT_WER_NAMEN).map(([code, text]) => ({
  code,
  text,
}));
const ZUSTAENDE: readonly Paar[] = AKTE_ZUSTAENDE.map((code) => ({ code, text: ZUSTAND_NAMEN[code] }));

/** Fields whose codes mean the same wherever they stand. */
const JE_FELD: Readonly<Record<string, readonly Paar[]>> = {
  abweisungsgrund: ABWEISUNGSGRUENDE,
  anderesFallmanagement: FALLMANAGEMENT,
  angaben: ANGABEN,
  antragsart: ANTRAGSARTEN,
  antragsergebnis: ANTRAGSERGEBNISSE,
  ausnahmegrund: AUSNAHMEGRUENDE,
  barrierefreiheit: BARRIEREFREIHEIT,
  bedarfe: [...THEMENBEREICHE, ...BARRIEREFREIHEIT],
  bereich: THEMENBEREICHE,
  bereiche: THEMENBEREICHE,
  beziehung: BEZIEHUNGEN,
  datenarten: DATENARTEN,
  dringlichkeit: DRINGLICHKEITEN,
  empfaengerArt: EMPFAENGERARTEN,
  gebundenAls: BINDUNGEN,
  geburtsdatumArt: GEBURTSDATUM_ARTEN,
  geschlecht: GESCHLECHTER,
  herkunft: HERKUENFTE,
  identitaet: IDENTITAETSPRUEFUNGEN,
  kanal: VERSUCHSKANAELE,
  lesefaehigkeit: LESEFAEHIGKEITEN,
  nachsorgeergebnis: NACHSORGEERGEBNISSE,
  niveau: SPRACHNIVEAUS,
  richtung: DATENRICHTUNGEN,
  rolle: PERSONENROLLEN,
  rueckzugsgrund: RUECKZUGSGRUENDE,
  schnittstelle: EMPFAENGERARTEN,
  schriften: SCHRIFTEN,
  schriftlich: SCHRIFTNIVEAUS,
  sichtungsergebnis: SICHTUNGSERGEBNISSE,
  sperrgrund: SPERRGRUENDE,
  sprache: SPRACHEN,
  sprachmittlung: SPRACHMITTLUNG,
  stelleArt: EMPFAENGERARTEN,
  textSprache: SPRACHEN,
  themen: THEMENBEREICHE,
  ungedeckt: UNGEDECKT_GRUENDE,
  verweisergebnis: VERWEISERGEBNISSE,
  weg: VERWEISWEGE,
  wuensche: WUENSCHE,
  zugangsweg: ZUGANGSWEGE,
};

/** Fields whose codes mean something else in each table: „art“, „stand“, „ergebnis“. */
const JE_TABELLE: Readonly<Record<string, Readonly<Record<string, readonly Paar[]>>>> = {
  'fall.person_identitaet': { art: [...KONTAKTWEGARTEN, ...NAMENSARTEN] },
  'fall.akte': {
    zustand: ZUSTAENDE,
    zustandVorRuhen: ZUSTAENDE,
    abschlussgrund: ABSCHLUSSGRUENDE,
    ort: BERATUNGSORTE,
  },
  'fall.aufnahme': { ablehnungsgrund: ABLEHNUNGSGRUENDE },
  'fall.kurzberatung': { ergebnis: KURZBERATUNG_ERGEBNISSE },
  'fall.ziel': { stand: ZIELSTAENDE },
  'fall.schritt': { wer: SCHRITT_WER_WERTE },
  'fall.kontakt': { art: KONTAKTARTEN, ort: BERATUNGSORTE },
  'fall.netzwerk_helfer': { art: HELFENDE },
  'fall.rechtskreis_eintrag': {
    code: [...AUFENTHALTSSTATUS, ...LEISTUNGEN, ...FALLMANAGEMENT, ...VERAENDERUNGEN],
  },
  'fall.verfahren': {
    art: VERFAHRENSARTEN,
    stand: SCHRITTSTAENDE,
    wer: SCHRITT_WER,
    ergebnis: VERFAHRENSERGEBNISSE,
  },
  'fall.sprachmittlung': {
    zustand: BUCHUNGSZUSTAENDE,
    form: SPRACHMITTLUNGSFORMEN,
    von: BETEILIGTE,
    qualitaet: QUALITAETEN,
  },
  'fall.warteliste': { stand: WARTEENDEN },
  'fall.herkunft': { art: HERKUENFTE, eingang: EINGANGSWEGE },
  'fall.verweis': { form: VERWEISFORMEN, ergebnis: VERWEISERGEBNISSE },
  'fall.verweis_eintrag': { code: [...ANTWORTEN, ...VERSUCHSKANAELE], ueber: VERSUCHSKANAELE },
  'fall.kindeswohl_schritt': { art: KINDESWOHLSCHRITTE },
  'fall.loeschsperre': { grund: SPERRGRUENDE },
  'fall.betroffenenantrag': { art: ANTRAGSARTEN, ergebnis: ANTRAGSERGEBNISSE },
  'fall.ereignis': { ergebnis: KURZBERATUNG_ERGEBNISSE, von: ZIELSTAENDE, nach: ZIELSTAENDE },
};

/** Keys that are codes themselves: reasons by criterion. */
const ALS_NAME: readonly Paar[] = [...AUFNAHMEKRITERIEN];

/** Words of codes that stand in no list, where a letter of ASCII is not the one of the word. */
const UMLAUTE: Readonly<Record<string, string>> = {
  AKTE: 'Akte',
  AKTEN: 'Akten',
  BESTAETIGT: 'bestätigt',
  DURCHGEFUEHRT: 'durchgeführt',
  ERFUELLT: 'erfüllt',
  FORTGEFUEHRT: 'fortgeführt',
  GEAENDERT: 'geändert',
  KAPAZITAET: 'Kapazität',
  LOESCHUNG: 'Löschung',
  MUENDLICH: 'mündlich',
  PERSOENLICH: 'persönlich',
  REGULAER: 'regulär',
  RUECKMELDUNG: 'Rückmeldung',
  RUECKZUG: 'Rückzug',
  SPAETER: 'später',
  TRAEGERWECHSEL: 'Trägerwechsel',
  UEBERGABE: 'Übergabe',
  UEBERGEBEN: 'übergeben',
  UEBERNOMMEN: 'übernommen',
  UEBERTRAGUNG: 'Übertragung',
  UNVOLLSTAENDIG: 'unvollständig',
  VERAENDERUNG: 'Veränderung',
  ZURUECKGEGEBEN: 'zurückgegeben',
  ZURUECKGENOMMEN: 'zurückgenommen',
  ZURUECKGEZOGEN: 'zurückgezogen',
  ZUSAMMENGEFUEHRT: 'zusammengeführt',
  ZUSTAENDIG: 'zuständig',
  ZUSTAENDIGKEIT: 'Zuständigkeit',
};
const formatWort = (wort: string): string => UMLAUTE[wort] ?? wort.toLowerCase();

const findText = (liste: readonly Paar[] | undefined, code: string): string | undefined =>
  liste?.find((wert) => wert.code === code)?.text;

/** The words of a code; one that stands in no list is written as words („NICHT_ERHOBEN“ → „nicht erhoben“). */
export function formatCode(tabelle: string, feld: string, code: string): string {
  if (tabelle === 'fall.ereignis' && feld === 'art' && isEreignisArt(code)) return EREIGNISSE[code].titel;
  const text = findText(JE_TABELLE[tabelle]?.[feld], code) ?? findText(JE_FELD[feld], code);
  if (text !== undefined) return text;
  return /^[A-Z]{2,}(_[A-Z]+)*$/.test(code) ? code.split('_').map(formatWort).join(' ') : code;
}

export const formatCodename = (code: string): string => findText(ALS_NAME, code) ?? code;
