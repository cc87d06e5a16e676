import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { AUSTAUSCH } from './texte/austausch.ts';
import { GEMEINSAM, TEXT_VERSION, ZWECKTEXTE } from './texte/de.ts';
import { RECHTSTEXTE, type Rechtsrahmen } from './texte/recht.ts';
import { getRichtung, SPRACHCODES, type Sprache } from './texte/sprachen.ts';
import type { Uebersetzung, Zweck } from './texte/typen.ts';
import { UEBERSETZUNGEN } from './texte/uebersetzungen.ts';
import type { Datenart, Datenrichtung } from './wertelisten/datenarten.ts';
import { NACHRICHTENKANAELE } from './wertelisten/empfaenger.ts';

/** What the texts say about the verantwortliche Stelle. */
export type Stelle = {
  name: string;
  anschrift: string | null;
  rechtsrahmen: Rechtsrahmen;
  aufsichtsbehoerde: string;
  dsbName: string | null;
  dsbKontakt: string | null;
};

/** What a consent is about besides its purpose. */
export type Gegenstand = {
  empfaenger: string | null;
  kanal: string | null;
  bereiche: readonly string[];
  /** Left out: both ways, and whatever the request needs. */
  richtung?: Datenrichtung;
  datenarten?: readonly Datenart[];
};

export const OHNE_GEGENSTAND: Gegenstand = { empfaenger: null, kanal: null, bereiche: [] };

/** Shown in place of what is not chosen yet. */
export const LUECKE = '…………';

/** Languages in which a consent may be given: German, checked translations; in the demo also unchecked ones. */
export function listTextsprachen(demo: boolean): Sprache[] {
  return SPRACHCODES.filter((sprache) => sprache === 'de' || demo || UEBERSETZUNGEN[sprache].geprueft);
}

export type Uebersetzungstext = {
  sprache: Sprache;
  richtung: 'ltr' | 'rtl';
  geprueft: boolean;
  titel: string;
  absaetze: string[];
};

export type Einwilligungstext = {
  zweck: Zweck;
  version: string;
  titel: string;
  /** The binding German text, complete (DP-C-04). */
  absaetze: string[];
  uebersetzung: Uebersetzungstext | null;
};

/** The filled text of a consent: German always, beside it the same in the client's language. */
export function formatEinwilligungstext(
  zweck: Zweck,
  sprache: Sprache,
  stelle: Stelle,
  gegenstand: Gegenstand,
): Einwilligungstext {
  const text = ZWECKTEXTE[zweck];
  const recht = RECHTSTEXTE[stelle.rechtsrahmen];
  const einsetzen = (satz: string) => fill(satz, stelle, gegenstand);
  const grundlage = zweck === 'BESONDERE_KATEGORIEN' ? recht.besondere : recht.einwilligung;
  return {
    zweck,
    version: TEXT_VERSION,
    titel: text.titel,
    absaetze: [
      `${einsetzen(GEMEINSAM.verantwortlich)} ${formatAnschrift(stelle)}`.trim(),
      einsetzen(toRichtungssatz(zweck, 'de', gegenstand) ?? text.zweck),
      einsetzen(text.daten),
      ...listDatensatz('de', gegenstand),
      GEMEINSAM.freiwillig,
      text.folgen,
      GEMEINSAM.keineNachteile,
      GEMEINSAM.widerruf,
      GEMEINSAM.dauer,
      `Rechtsgrundlage ist Ihre Einwilligung (${grundlage}). Es gilt: ${recht.name}.`,
      `${formatDsb(stelle)} Sie können sich beschweren bei: ${stelle.aufsichtsbehoerde} (${recht.beschwerde}).`,
    ],
    uebersetzung: sprache === 'de' ? null : formatUebersetzung(zweck, sprache, stelle, gegenstand),
  };
}

function formatUebersetzung(
  zweck: Zweck,
  sprache: Exclude<Sprache, 'de'>,
  stelle: Stelle,
  gegenstand: Gegenstand,
): Uebersetzungstext {
  const text = UEBERSETZUNGEN[sprache];
  const recht = RECHTSTEXTE[stelle.rechtsrahmen];
  const grundlage = zweck === 'BESONDERE_KATEGORIEN' ? recht.besondere : recht.einwilligung;
  return {
    sprache,
    richtung: getRichtung(sprache),
    geprueft: text.geprueft,
    titel: text.titel,
    absaetze: [
      text.verantwortlich,
      toRichtungssatz(zweck, sprache, gegenstand) ?? text.zwecke[zweck],
      text.daten[zweck],
      ...listDatensatz(sprache, gegenstand),
      text.freiwillig,
      text.folgen[zweck],
      text.keineNachteile,
      text.widerruf,
      text.dauer,
      text.grundlage,
      `${toDsbSatz(text, stelle)} ${text.beschwerde}`,
      text.verbindlich,
    ].map((satz) => fill(satz, stelle, gegenstand, grundlage)),
  };
}

/** Only a release from confidentiality has a direction: undefined where it goes both ways, as its text says. */
function toRichtungssatz(zweck: Zweck, sprache: Sprache, { richtung }: Gegenstand): string | undefined {
  if (zweck !== 'SCHWEIGEPFLICHT' || richtung === undefined || richtung === 'BEIDE') return undefined;
  return AUSTAUSCH[sprache][richtung];
}

function listDatensatz(sprache: Sprache, { datenarten = [] }: Gegenstand): string[] {
  if (datenarten.length === 0) return [];
  const { nur, arten } = AUSTAUSCH[sprache];
  return [nur.replace('{datenarten}', datenarten.map((art) => arten[art]).join('; '))];
}

/** The whole text in one string: what the hash is made of. */
export function joinText(text: Einwilligungstext): string {
  const { uebersetzung } = text;
  const fremd =
    uebersetzung === null ? [] : [uebersetzung.sprache, uebersetzung.titel, ...uebersetzung.absaetze];
  return [text.version, text.titel, ...text.absaetze, ...fremd].join('\n');
}

/** With a name the sentence that names it, else the way to the person. */
function toDsbSatz({ dsb, dsbUeber }: Pick<Uebersetzung, 'dsb' | 'dsbUeber'>, stelle: Stelle): string {
  return listDsb(stelle) === '' ? dsbUeber : dsb;
}

function listDsb({ dsbName, dsbKontakt }: Stelle): string {
  return [dsbName, dsbKontakt].filter((teil) => teil !== null).join(', ');
}

function fill(satz: string, stelle: Stelle, gegenstand: Gegenstand, grundlage?: string): string {
  const recht = RECHTSTEXTE[stelle.rechtsrahmen];
  const bereiche = gegenstand.bereiche.map((code) => textOf(THEMENBEREICHE, code)).join(', ');
  const werte: Readonly<Record<string, string>> = {
    stelle: stelle.name,
    aufsicht: stelle.aufsichtsbehoerde,
    dsb: listDsb(stelle),
    recht: recht.name,
    grundlage: grundlage ?? recht.einwilligung,
    besondere: recht.besondere,
    rechte: recht.rechte,
    beschwerde: recht.beschwerde,
    empfaenger: gegenstand.empfaenger ?? LUECKE,
    kanal: gegenstand.kanal === null ? LUECKE : textOf(NACHRICHTENKANAELE, gegenstand.kanal),
    bereiche: bereiche === '' ? LUECKE : bereiche,
  };
  return satz.replace(/\{(\w+)\}/g, (ganz, name: string) => werte[name] ?? ganz);
}

function formatAnschrift({ anschrift }: Stelle): string {
  return anschrift === null ? '' : `Anschrift: ${anschrift}.`;
}

function formatDsb(stelle: Stelle): string {
  const angaben = listDsb(stelle);
  return angaben === ''
    ? 'Die Datenschutzbeauftragte Person erreichen Sie über die verantwortliche Stelle.'
    : `Datenschutzbeauftragte Person: ${angaben}.`;
}

export type Informationsblatt = {
  sprache: Sprache;
  richtung: 'ltr' | 'rtl';
  geprueft: boolean;
  version: string;
  titel: string;
  stelle: string;
  abschnitte: { titel: string | null; text: string }[];
};

/** The information under Art. 13 DSGVO (§ 15 KDG, § 17 DSG-EKD): complete in every language. */
export function formatInformationsblatt(sprache: Sprache, stelle: Stelle): Informationsblatt {
  const kopf = { sprache, richtung: getRichtung(sprache), version: TEXT_VERSION, stelle: stelle.name };
  if (sprache !== 'de') {
    const uebersetzung = UEBERSETZUNGEN[sprache];
    const { geprueft, verantwortlich, freiwillig, keineNachteile, verbindlich } = uebersetzung;
    const { titel, ...saetze } = uebersetzung.information;
    const wer = `${verantwortlich} ${toDsbSatz(uebersetzung, stelle)}`;
    const texte = [wer, ...Object.values(saetze), freiwillig, keineNachteile, verbindlich];
    const abschnitte = texte.map((satz) => ({ titel: null, text: fill(satz, stelle, OHNE_GEGENSTAND) }));
    return { ...kopf, geprueft, titel, abschnitte };
  }
  const recht = RECHTSTEXTE[stelle.rechtsrahmen];
  return {
    ...kopf,
    geprueft: true,
    titel: 'Information über Ihre Daten',
    abschnitte: [
      {
        titel: 'Wer ist verantwortlich?',
        text: `${stelle.name}. ${formatAnschrift(stelle)} ${formatDsb(stelle)}`.trim(),
      },
      {
        titel: 'Wofür nutzen wir Ihre Daten?',
        text: 'Nur um Sie im Kommunalen Integrationsmanagement (KIM) zu beraten und zu begleiten. Sie können auch ohne Ihren Namen beraten werden.',
      },
      {
        titel: 'Welche Daten?',
        text: 'Nur was für Ihr Anliegen nötig ist und was Sie uns sagen: zum Beispiel Name, Kontaktweg, Sprache, Anliegen und Gespräche. Sie entscheiden, was Sie sagen.',
      },
      {
        titel: 'Auf welcher Grundlage?',
        text: `Eine Kurzberatung mit Ihrem Namen und die Zusammenarbeit im Fall beruhen auf Ihrer Einwilligung (${recht.einwilligung}). Besonders geschützte Angaben schreiben wir nur mit eigener Einwilligung auf (${recht.besondere}). Es gilt: ${recht.name}.`,
      },
      {
        titel: 'Wer bekommt die Daten?',
        text: 'Niemand ohne Ihre Einwilligung, außer ein Gesetz verpflichtet uns dazu. Wer die Technik betreibt, ist zur Verschwiegenheit verpflichtet und liest keine Akten. Ihre Daten bleiben in der Europäischen Union. Kein Computer entscheidet über Sie.',
      },
      {
        titel: 'Wie lange?',
        text: 'Eine Kurzberatung löschen wir zwölf Monate nach dem letzten Kontakt, einen Fall drei Jahre nach Ende des Jahres, in dem er endet. Widerrufen Sie die Zusammenarbeit, löschen wir den Fall nach einem Monat; nur der Nachweis Ihrer Einwilligung bleibt länger.',
      },
      {
        titel: 'Ihre Rechte',
        text: `Sie können Auskunft, Berichtigung, Löschung, Einschränkung und Ihre Daten zum Mitnehmen verlangen und widersprechen (${recht.rechte}). Eine Einwilligung können Sie jederzeit widerrufen. Beschweren können Sie sich bei: ${stelle.aufsichtsbehoerde} (${recht.beschwerde}).`,
      },
      {
        titel: 'Müssen Sie Angaben machen?',
        text: 'Nein. Alles ist freiwillig. Ein Nein hat keine Folgen für Ihre Leistungen und keine Folgen für Ihren Aufenthalt.',
      },
    ],
  };
}
