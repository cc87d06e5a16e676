import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import {
  ABLEHNUNGSGRUENDE,
  AUFNAHMEKRITERIEN,
  AUSNAHMEGRUENDE,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { BARRIEREFREIHEIT, KONTAKTARTEN } from '#src/modules/akte/wertelisten/kontakt.ts';
import { directionOf, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import {
  ABSCHLUSSGRUENDE,
  KURZBERATUNG_ERGEBNISSE,
  NACHSORGEERGEBNISSE,
  RUHENSGRUENDE,
  SICHTUNGSERGEBNISSE,
  ZIELSTAENDE,
} from '#src/modules/akte/wertelisten/verlauf.ts';
import { GEBURTSDATUM_ARTEN, SCHRIFTEN } from '#src/modules/person/wertelisten/angaben.ts';
import { BEZIEHUNGEN, PERSONENROLLEN } from '#src/modules/person/wertelisten/beziehungen.ts';
import { PAPIER_NAMEN } from '#src/modules/papier/papier.model.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { ABGABE_ANLAESSE, ABGABE_GRUENDE, ABGABE_TEILE } from '#src/modules/abgabe/wertelisten/abgabe.ts';
import { UEBERGABE_ANLAESSE, UEBERGABE_GRUENDE } from '#src/modules/uebergabe/uebergabe.model.ts';
import { describeEintrag } from '#src/modules/rechtskreis/eintrag.model.ts';
import { SPERRGRUENDE } from '#src/modules/loeschung/loeschung.model.ts';
import { HELFENDE } from '#src/modules/netzwerk/wertelisten/helfende.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import {
  ABWEISUNGSGRUENDE,
  ANGABEN,
  ANTWORTEN,
  RUECKZUGSGRUENDE,
  VERSUCHSKANAELE,
  VERWEISERGEBNISSE,
  VERWEISWEGE,
} from '#src/modules/verweis/wertelisten/verweis.ts';
import { BESTANDSGRUNDLAGEN } from '#src/modules/bestandsuebernahme/wertelisten/grundlagen.ts';
import { EINGANGSWEGE, HERKUENFTE } from '#src/modules/herkunft/wertelisten/herkunft.ts';
import { ANTRAGSARTEN, ANTRAGSERGEBNISSE } from '#src/modules/betroffenenantrag/wertelisten/antraege.ts';
import { WARTEENDEN } from '#src/modules/warteliste/wertelisten/enden.ts';
import { formatTag } from './auswahl.ts';
import { formatWert } from './format-wert.ts';
import { t } from './texte.ts';

export type Textzeile = { text: string; sprache?: string | undefined; richtung?: 'rtl' | 'ltr' | undefined };
type Eintrag = {
  art: string;
  codes: Record<string, unknown>;
  inhalt: Record<string, unknown>;
  von?: string | null;
  an?: string | null;
};

const LISTEN: readonly (readonly Wert[])[] = [
  THEMENBEREICHE,
  KONTAKTARTEN,
  ZUGANGSWEGE,
  AUFNAHMEKRITERIEN,
  FALLMANAGEMENT,
  ABLEHNUNGSGRUENDE,
  ABSCHLUSSGRUENDE,
  RUHENSGRUENDE,
  KURZBERATUNG_ERGEBNISSE,
  ZIELSTAENDE,
  DRINGLICHKEITEN,
];

/** The same code stands in several lists with other words: kind of the Ereignis and field decide. */
const NACH_EREIGNIS: Readonly<Record<string, Readonly<Record<string, readonly Wert[]>>>> = {
  NICHT_AUFGENOMMEN: { grund: ABLEHNUNGSGRUENDE },
  RUHEND_GESETZT: { grund: RUHENSGRUENDE },
  ABGESCHLOSSEN: { grund: ABSCHLUSSGRUENDE },
  KONTAKT_ERFASST: { art: KONTAKTARTEN },
  KONTAKT_BERICHTIGT: { art: KONTAKTARTEN },
  NETZWERK_GEAENDERT: { art: HELFENDE },
  ABGABE_ANGEBOTEN: { anlass: ABGABE_ANLAESSE },
  ABGABE_ABGELEHNT: { grund: ABGABE_GRUENDE },
  ABGEGEBEN: { angaben: [...ANGABEN, ...ABGABE_TEILE] },
  ABGABE_UEBERNOMMEN: { anlass: ABGABE_ANLAESSE },
  UEBERGABE_ABGELEHNT: { grund: UEBERGABE_GRUENDE },
  UEBERGABE_ZURUECKGEGEBEN: { grund: UEBERGABE_GRUENDE },
};
const NACH_FELD: Readonly<Record<string, readonly Wert[]>> = {
  anlass: UEBERGABE_ANLAESSE,
  beziehung: BEZIEHUNGEN,
  rolle: PERSONENROLLEN,
  schriften: SCHRIFTEN,
  barrierefreiheit: BARRIEREFREIHEIT,
  geburtsdatumArt: GEBURTSDATUM_ARTEN,
  zugangsweg: ZUGANGSWEGE,
  bereich: THEMENBEREICHE,
  bedarfe: THEMENBEREICHE,
  themen: THEMENBEREICHE,
  ergebnis: KURZBERATUNG_ERGEBNISSE,
  von: ZIELSTAENDE,
  nach: ZIELSTAENDE,
  empfaengerArt: EMPFAENGERARTEN,
  angaben: ANGABEN,
  weg: VERWEISWEGE,
  kanal: VERSUCHSKANAELE,
  antwort: ANTWORTEN,
  abweisungsgrund: ABWEISUNGSGRUENDE,
  verweisergebnis: VERWEISERGEBNISSE,
  rueckzugsgrund: RUECKZUGSGRUENDE,
  sichtungsergebnis: SICHTUNGSERGEBNISSE,
  nachsorgeergebnis: NACHSORGEERGEBNISSE,
  ausnahmegrund: AUSNAHMEGRUENDE,
  herkunft: HERKUENFTE,
  eingang: EINGANGSWEGE,
  antragsart: ANTRAGSARTEN,
  antragsergebnis: ANTRAGSERGEBNISSE,
  warteende: WARTEENDEN,
  bestandsgrundlage: BESTANDSGRUNDLAGEN,
  sperrgrund: SPERRGRUENDE,
  rechtsgrundlage: Object.entries(RECHTSGRUNDLAGEN).map(([code, { text, quelle }]) => ({
    code,
    text,
    quelle,
  })),
};

/** Codes that are shown, in this order; ids and counters are for the machine. */
const GEZEIGT = [
  'papier',
  'fassung',
  'art',
  'zweck',
  'zugangsweg',
  'sprache',
  'schrittart',
  'bereich',
  'erhebung',
  'bedarf',
  'bedarfe',
  'themen',
  'von',
  'nach',
  'anlass',
  'grund',
  'empfaengerArt',
  'weg',
  'angaben',
  'kanal',
  'antwort',
  'abweisungsgrund',
  'verweisergebnis',
  'rueckzugsgrund',
  'ergebnis',
  'sichtungsergebnis',
  'nachsorgeergebnis',
  'antragsart',
  'antragsergebnis',
  'warteende',
  'nachfrageAm',
  'dringlichkeit',
  'zustand',
  'datum',
  'frist',
  'faelligAm',
  'letzterTag',
  'nachsorgeAm',
  'rechtsgrundlage',
  'bestandsgrundlage',
  'sperrgrund',
  'gesperrtBis',
] as const;

/** What an Ereignis says beside its title: codes in words, then opened texts, old values last. */
export function listTexte({ art, codes, inhalt, von, an }: Eintrag): Textzeile[] {
  const versuch = codes['erreicht'] === false ? [t('kontakt.versuch')] : [];
  const worte = [
    ...listWege(von, an),
    ...GEZEIGT.flatMap((name) => toWorte(art, name, codes[name])),
    ...versuch,
  ].join(' · ');
  const sprache = typeof inhalt['sprache'] === 'string' ? inhalt['sprache'] : undefined;
  const texte = Object.entries(inhalt).flatMap(([name, wert]): Textzeile[] => {
    if (name === 'sprache' || typeof wert !== 'string' || wert === '') return [];
    if (name !== 'wortlaut' || sprache === undefined) return [{ text: wert }];
    return [{ text: wert, sprache, richtung: directionOf(sprache) }];
  });
  return [
    ...(worte === '' ? [] : [{ text: worte }]),
    ...texte,
    ...listGruende(inhalt['gruende']),
    ...listEintrag(inhalt['eintrag']),
    ...listVorher(art, inhalt['vorher']),
  ];
}

/** „Jana Terhorn an Orhan Yelkenci“, or who deputises. */
function listWege(von: string | null | undefined, an: string | null | undefined): string[] {
  if (an === null || an === undefined) return [];
  return [von === null || von === undefined ? an : t('zeitleiste.vonAn', { von, an })];
}

function toWorte(art: string, name: string, wert: unknown): string[] {
  if (name === 'erhebung') return wert === 'NICHT_ERHOBEN' ? [t('assessment.nichtErhoben')] : [];
  if (name === 'bedarf' && typeof wert === 'number') return [formatWert('bedarf', String(wert))];
  if (name === 'wer' && typeof wert === 'string') return [formatWert('wer', wert)];
  if (Array.isArray(wert)) return wert.flatMap((teil: unknown) => toWorte(art, name, teil));
  if (typeof wert !== 'string') return [];
  if (name === 'zustand' && Object.hasOwn(ZUSTAND_NAMEN, wert))
    return [ZUSTAND_NAMEN[wert as keyof typeof ZUSTAND_NAMEN]];
  if (name === 'papier') return [Object.entries(PAPIER_NAMEN).find(([code]) => code === wert)?.[1] ?? wert];
  if (name === 'fassung') return [t('papier.fassung', { fassung: wert })];
  if (name === 'sprache') return [textOf(SPRACHEN, wert)];
  if (name === 'barrierefreiheit') return [textOf(BARRIEREFREIHEIT, wert)];
  const tag = formatTag(wert);
  if (tag !== '') return [tag];
  const eigene = NACH_EREIGNIS[art]?.[name] ?? NACH_FELD[name] ?? [];
  const liste = [eigene, ...LISTEN].find((werte) => werte.some(({ code }) => code === wert));
  return liste === undefined ? [toLesbar(wert)] : [textOf(liste, wert)];
}

/** A code without a list here, for example of another module: `RE_ASSESSMENT` → „Re assessment“. */
function toLesbar(code: string): string {
  return code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');
}

function listGruende(gruende: unknown): Textzeile[] {
  if (typeof gruende !== 'object' || gruende === null) return [];
  return Object.entries(gruende).map(([code, text]) => ({
    text: `${textOf(AUFNAHMEKRITERIEN, code)}: ${String(text)}`,
  }));
}

/** An entry of the Rechtskreis as it stood after the act. */
function listEintrag(eintrag: unknown): Textzeile[] {
  const text = describeEintrag(eintrag);
  return text === null ? [] : [{ text }];
}

function listVorher(art: string, vorher: unknown): Textzeile[] {
  const eintrag = describeEintrag(vorher);
  if (eintrag !== null) return [{ text: `${t('zeitleiste.vorher')}: ${eintrag}` }];
  if (typeof vorher !== 'object' || vorher === null) return [];
  const werte = Object.entries(vorher)
    .filter(
      ([name, wert]) =>
        name !== 'version' && wert !== null && wert !== '' && !(Array.isArray(wert) && wert.length === 0),
    )
    .flatMap(([name, wert]) =>
      typeof wert === 'boolean'
        ? []
        : typeof wert === 'number'
          ? [String(wert)]
          : toWorteOderText(art, name, wert),
    );
  return werte.length === 0 ? [] : [{ text: `${t('zeitleiste.vorher')}: ${werte.join(' · ')}` }];
}

const FREITEXT: ReadonlySet<string> = new Set([
  'wortlaut',
  'uebersetzung',
  'indikator',
  'werTutWas',
  'notiz',
  'zweitePerson',
  'was',
  'name',
  'ansprechperson',
  'aufgabe',
  'kontakt',
  'situation',
  'ressourcen',
  'anliegen',
  'empfaenger',
  'vereinbarung',
  'veranlassendeStelle',
  'fuer',
]);

function toWorteOderText(art: string, name: string, wert: unknown): string[] {
  return FREITEXT.has(name) && typeof wert === 'string' ? [wert] : toWorte(art, name, wert);
}
