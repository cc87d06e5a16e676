import { formatCent, toCent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { type Regel, REGELN, type RegelId } from '../regelwerk/regeln.model.ts';
import type { Antragspruefung } from '../regelwerk/rl-2024-12/antrag.model.ts';
import type { Antrag, Voraussetzung } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { checkEingang } from '../regelwerk/rl-2024-12/antragsfrist.model.ts';
import type { Schritt, Wert } from '../regelwerk/schritt.model.ts';

export const PRUEFPUNKT_STAENDE = ['OFFEN', 'ERFUELLT', 'NICHT_ERFUELLT', 'ENTFAELLT'] as const;
export type PruefpunktStand = (typeof PRUEFPUNKT_STAENDE)[number];

/** What a person judges. HINWEIS: a warning of the rules, confirmed with a reason. */
export type Pruefpunkt = {
  readonly schluessel: string;
  readonly art: 'HINWEIS' | 'VORAUSSETZUNG' | 'URTEIL';
  readonly titel: string;
  readonly regel: RegelId;
  readonly quelle: string;
  /** What the Antrag says about it. */
  readonly angabe: string;
  /** „erfüllt“ needs its reason too. */
  readonly mitGrund: boolean;
};

/** One rule as the Regelwerk asked it: input, result, findings. */
export type Regelzeile = {
  readonly regel: RegelId;
  readonly quelle: string;
  readonly inhalt: string;
  readonly schritte: readonly { readonly eingabe: string; readonly ergebnis: string }[];
  readonly befunde: readonly Befund[];
};

/** Groups of rules that `checkAntrag` asks, with the deadline. */
const GEFRAGT: readonly string[] = [
  'antragsberechtigung',
  'antragsfrist',
  'weiterleitung',
  'voraussetzungen',
  'doppelfoerderung',
  'zusatzstelle',
  'stellen',
  'betraege',
  'geltung',
];

const TITEL: Readonly<Record<Voraussetzung, string>> = {
  a: 'Gültiger Bescheid über das Kommunale Integrationszentrum',
  b: 'Koordinationsstellen am Kommunalen Integrationszentrum',
  c: 'Lenkungsgruppe auf Leitungsebene',
  d: 'Konzept zur Umsetzung des KIM',
  e: 'Einschlägige Abschlüsse oder vergleichbare Qualifikation',
  f: 'Abgestimmtes Konzept für das Case Management',
};

type Frage = {
  readonly inhalt: Antragsinhalt;
  readonly regelantrag: Antrag;
  readonly ergebnis: Antragspruefung;
  readonly eingangAm: PlainDate;
  readonly parameter: Regelparameter;
};

/** Every rule that was asked about this Fassung, also those without a finding, in the order of the Richtlinie. */
export function listRegelzeilen(frage: Frage): Regelzeile[] {
  const befunde = listBefunde(frage);
  const alle: [string, Regel][] = Object.entries(REGELN);
  return alle.flatMap(([id, { quelle, inhalt, ort }]) => {
    const eigene = befunde.filter(({ regel }) => regel === id);
    const schritte = frage.ergebnis.schritte.filter(({ regel }) => regel === id);
    const gefragt = ort !== undefined && GEFRAGT.includes(ort);
    if (!gefragt && eigene.length === 0 && schritte.length === 0) return [];
    return [
      { regel: id as RegelId, quelle, inhalt, schritte: schritte.map(describeSchritt), befunde: eigene },
    ];
  });
}

/** What people have to judge on this Fassung; the Regelwerk decides nothing of it (Nr. 1.3; § 35a VwVfG NRW). */
export function listPruefpunkte(frage: Frage): Pruefpunkt[] {
  const { inhalt, regelantrag } = frage;
  const hinweise = listBefunde(frage).map(
    (befund): Pruefpunkt => ({
      schluessel: `${befund.code}:${befund.feld}`,
      art: 'HINWEIS',
      titel: befund.text,
      regel: befund.regel,
      quelle: REGELN[befund.regel].quelle,
      angabe: inhalt.begruendungen.find(({ code }) => code === befund.code)?.text.trim() ?? '',
      mitGrund: true,
    }),
  );
  const wl = regelantrag.weiterleitungCm;
  const weitergeleitet = wl !== null && wl.fw + wl.kreisangehoerig > 0;
  return [
    ...listVoraussetzungen(inhalt, regelantrag),
    toPunkt('4.2', 'FR-4.2-a', 'Keine Doppelförderung', erklaert(inhalt.keineDoppelfoerderung)),
    ...regelantrag.zusatz.map(({ kommune, anteile }, platz) =>
      toPunkt(
        `4.3:${platz + 1}`,
        'FR-4.3-a',
        `Weitere Koordinationsstelle für ${kommune}: Behörden und Gremium sind nachgewiesen`,
        `${formatVzae(sumVzae([...anteile]))} VZÄ`,
      ),
    ),
    ...(weitergeleitet
      ? [
          toPunkt(
            '3.2',
            'FR-3.2-c',
            'Weiterleitung: Vertrag nach Anlage 4 und Stellen außerhalb von JMD und MBE sind belegt',
            `${erklaert(inhalt.vertragAnlage4)}; ${erklaert(inhalt.ausserhalbJmdMbe)}`,
          ),
        ]
      : []),
    {
      ...toPunkt('1.3', 'FR-1.3-a', 'Gründe für und gegen die Förderung sind abgewogen', ''),
      mitGrund: true,
    },
    ...hinweise,
  ];
}

function listVoraussetzungen(inhalt: Antragsinhalt, { caseManagement }: Antrag): Pruefpunkt[] {
  const buchstaben = Object.keys(TITEL) as Voraussetzung[];
  return buchstaben
    .filter((buchstabe) => buchstabe !== 'f' || caseManagement.length > 0)
    .map((buchstabe) => {
      const { nachweis, stand } = inhalt.voraussetzungen[buchstabe];
      const angabe = stand === 'AUSNAHME' ? `Ausnahme erbeten. ${nachweis}` : nachweis;
      return {
        ...toPunkt(
          `4.1:${buchstabe}`,
          `FR-4.1-${buchstabe}`,
          `${buchstabe}) ${TITEL[buchstabe]}`,
          angabe.trim(),
        ),
        art: 'VORAUSSETZUNG' as const,
      };
    });
}

function toPunkt(schluessel: string, regel: RegelId, titel: string, angabe: string): Pruefpunkt {
  return { schluessel, art: 'URTEIL', titel, regel, quelle: REGELN[regel].quelle, angabe, mitGrund: false };
}

const erklaert = (wert: boolean): string => (wert ? 'erklärt' : 'nicht erklärt');

function listBefunde({ regelantrag, ergebnis, eingangAm, parameter }: Frage): Befund[] {
  return [...ergebnis.befunde, ...checkEingang(regelantrag.foerderjahr, eingangAm, parameter)];
}

/** How a value of a step is read: by its name, since the rules carry plain numbers. */
function describeSchritt({ regel, eingabe, ergebnis }: Schritt): Regelzeile['schritte'][number] {
  const stellen = regel === 'FR-5.4.1-a' || regel === 'FR-5.4.1-b';
  return {
    eingabe: Object.entries(eingabe)
      .map(([name, wert]) => `${NAMEN[name] ?? name} ${formatWert(wert, stellen || name === 'anteile')}`)
      .join(', '),
    ergebnis: formatWert(ergebnis, false),
  };
}

const NAMEN: Readonly<Record<string, string>> = {
  anteile: 'Anteile',
  beantragt: 'beantragt',
  grenze: 'höchstens',
  jahresbetrag: 'Jahresbetrag',
  zeitfaktor: 'Zeitfaktor',
};

function formatWert(wert: Wert, vzae: boolean): string {
  if (typeof wert === 'number') return vzae ? `${formatVzae(toVzae(wert))} VZÄ` : formatCent(toCent(wert));
  if (typeof wert === 'boolean') return wert ? 'eingehalten' : 'überschritten';
  if (wert === null) return 'keine Angabe';
  if (typeof wert === 'string') return wert;
  if (isListe(wert)) {
    return wert.length === 0 ? 'keine' : wert.map((eines) => formatWert(eines, vzae)).join(' + ');
  }
  return Object.entries(wert)
    .map(([name, eines]) => `${NAMEN[name] ?? name} ${formatWert(eines, vzae)}`)
    .join(', ');
}

function isListe(wert: Wert): wert is readonly Wert[] {
  return Array.isArray(wert);
}

/** Sum of the posts of one kind, for the table of the Bescheid. */
export function listStellen(antrag: Antrag): { was: string; vzae: string }[] {
  const zeile = (was: string, anteile: readonly Vzae[]): { was: string; vzae: string }[] =>
    anteile.length === 0 ? [] : [{ was, vzae: formatVzae(sumVzae([...anteile])) }];
  return [
    ...zeile('Koordination', antrag.koordination),
    ...zeile('Verwaltungsassistenz', antrag.verwaltungsassistenz),
    ...zeile(
      'Weitere Koordinationsstellen',
      antrag.zusatz.flatMap(({ anteile }) => anteile),
    ),
    ...zeile('Case Management', antrag.caseManagement),
  ];
}
