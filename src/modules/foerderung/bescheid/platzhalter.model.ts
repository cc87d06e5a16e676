import { type Cent, formatCent, subtractCent, sumCent } from '#src/core/cent.ts';
import { addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { ANBEST_NICHT_ANWENDBAR, BESCHEIDANGABEN } from '../regelwerk/rl-2024-12/bescheid.model.ts';
import { computeZinsen } from '../regelwerk/rl-2024-12/erstattung.model.ts';
import {
  type Abrechnung,
  computeAbrechnung,
  computeNachweisfrist,
} from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import type { Aufhebungsgrund, Bescheidauftrag, Widerruf, Zinsfestsetzung } from './bescheid-typen.model.ts';
import { findGerichtssitz, type Gerichtssitz } from './verwaltungsgerichte.model.ts';

/** `ort` is the field of the input, `name` what a person calls it. An empty value is a missing one. */
export type Platzhalter = {
  readonly ort: string;
  readonly name: string;
  readonly wert: (auftrag: Bescheidauftrag) => string | null;
};

const WIDERRUFSGRUNDWORTE = {
  ZWECK: '§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG NRW: Die Leistung wurde nicht für den bestimmten Zweck verwendet',
  AUFLAGE: '§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG NRW: Eine Auflage wurde nicht oder nicht rechtzeitig erfüllt',
  ANGABEN:
    '§ 48 Abs. 1, Abs. 2 Satz 3 Nr. 2 VwVfG NRW: Der Bescheid beruht auf Angaben, die in wesentlicher Beziehung unrichtig oder unvollständig waren',
} as const satisfies Record<Aufhebungsgrund, string>;

/** Every Platzhalter a template may use. What is not here is unknown and refused. */
export const PLATZHALTER: Readonly<Record<string, Platzhalter>> = {
  antrag_vom: define('antragVom', 'Tag des Antrags', ({ antragVom }) => formatGerman(antragVom)),
  von: define('zeitraum.von', 'Beginn des Bewilligungszeitraums', ({ zeitraum }) =>
    formatGerman(zeitraum.von),
  ),
  bis: define('zeitraum.bis', 'Ende des Bewilligungszeitraums', ({ zeitraum }) => formatGerman(zeitraum.bis)),
  foerderjahr: define('foerderjahr', 'Förderjahr', ({ foerderjahr }) => String(foerderjahr)),
  zweck: define('zweck', 'Zweck', ({ zweck }) => zweck),
  beantragt: define('summe.beantragt', 'Beantragter Betrag', ({ summe }) => formatCent(summe.beantragt)),
  bewilligt: define('summe.bewilligt', 'Bewilligter Betrag', ({ summe }) => formatCent(summe.bewilligt)),
  abgelehnt: define('summe', 'Abgelehnter Betrag', ({ summe }) =>
    formatCent(subtractCent(summe.beantragt, summe.bewilligt)),
  ),
  kapitel: define('haushalt.kapitel', 'Kapitel', ({ haushalt }) => haushalt.kapitel),
  haushaltstitel: define('haushalt.titel', 'Titel', ({ haushalt }) => haushalt.titel),
  rechtsgrundlage: define('', 'Rechtsgrundlage', () => BESCHEIDANGABEN.rechtsgrundlage),
  zuwendungsart: define('', 'Zuwendungsart', () => BESCHEIDANGABEN.zuwendungsart),
  finanzierungsart: define('', 'Finanzierungsart', () => BESCHEIDANGABEN.finanzierungsart),
  form: define('', 'Form der Zuwendung', () => BESCHEIDANGABEN.form),
  anbest_fassung: define('anbestFassung', 'Fassung der ANBest-G', ({ anbestFassung }) => anbestFassung),
  anbest_ausgenommen: define('', 'Nummern der ANBest-G', () => ANBEST_NICHT_ANWENDBAR.join(', ')),
  nachweisfrist: define('zeitraum.bis', 'Frist des Verwendungsnachweises', ({ zeitraum, parameter }) =>
    formatGerman(computeNachweisfrist(zeitraum.bis, parameter).wert),
  ),
  begruendung: define('begruendung', 'Begründung', ({ begruendung }) => begruendung),
  ermessen: define('ermessen', 'Ermessenserwägungen', ({ ermessen }) => ermessen),
  ablehnungsgruende: define('ablehnungsgruende', 'Gründe der Ablehnung', (a) => a.ablehnungsgruende),
  gericht: define('empfaenger.gericht', 'Verwaltungsgericht', findGericht),
  bescheid_vom: define('bescheidVom', 'Tag des früheren Bescheids', ({ aenderung, widerruf, zinsen }) =>
    formatTag((aenderung ?? widerruf ?? zinsen)?.bescheidVom),
  ),
  bisher: define('aenderung.bisher', 'Bisheriger Betrag', ({ aenderung }) =>
    aenderung === null ? null : formatCent(sumCent(Object.values(aenderung.bisher))),
  ),
  aenderungsanlass: define('aenderung.anlass', 'Anlass der Änderung', (a) => a.aenderung?.anlass ?? null),
  widerrufsgrund: define('widerruf.grund', 'Grund des Widerrufs', ({ widerruf }) =>
    widerruf === null ? null : WIDERRUFSGRUNDWORTE[widerruf.grund],
  ),
  unwirksam_ab: define('widerruf.unwirksamAb', 'Tag der Unwirksamkeit', (a) =>
    formatTag(a.widerruf?.unwirksamAb),
  ),
  anhoerung_vom: define('widerruf.anhoerungVom', 'Tag der Anhörung', (a) =>
    formatTag((a.widerruf ?? a.zinsen)?.anhoerungVom),
  ),
  stellungnahme: define(
    'widerruf.stellungnahme',
    'Stellungnahme',
    ({ widerruf, zinsen }) => (widerruf ?? zinsen)?.stellungnahme ?? null,
  ),
  kenntnis_am: define('widerruf.kenntnisAm', 'Tag der Kenntnis', (a) => formatTag(a.widerruf?.kenntnisAm)),
  jahresfrist: define('widerruf.kenntnisAm', 'Ende der Jahresfrist', ({ widerruf }) =>
    widerruf === null ? null : formatGerman(addMonths(widerruf.kenntnisAm, 12)),
  ),
  zahlbar_bis: define('widerruf.zahlbarBis', 'Tag der Erstattung', (a) =>
    formatTag((a.widerruf ?? a.zinsen)?.zahlbarBis),
  ),
  ausgezahlt: define('widerruf.ausgezahlt', 'Ausgezahlter Betrag', (a) =>
    formatBetrag(a.widerruf?.ausgezahlt),
  ),
  erstattung: define('widerruf.erstattung', 'Erstattung', (a) => formatBetrag(a.widerruf?.erstattung)),
  erstattungssatz: define('widerruf.erstattung', 'Erstattung', (a) =>
    a.widerruf === null ? null : describeErstattung(a.widerruf),
  ),
  anerkannt: define('widerruf.positionen', 'Anerkannter Betrag', (a) =>
    formatBetrag(findAbrechnung(a)?.anerkannt),
  ),
  zinssatz: define('widerruf.zinsverzicht', 'Zinsen oder Verzicht auf Zinsen', ({ widerruf, zinsen }) => {
    if (zinsen !== undefined) return describeKlagezinsen(zinsen);
    return widerruf === null ? null : describeZinsen(widerruf);
  }),
  zinsbetrag: define('zinsen.zinsen', 'Zinsen', (a) => formatBetrag(a.zinsen?.zinsen)),
  zinsen_ab: define('zinsen.ab', 'Beginn der Zinsen', (a) => formatTag(a.zinsen?.ab)),
  zinsen_bis: define('zinsen.bis', 'Ende der Zinsen', (a) => formatTag(a.zinsen?.bis)),
  klage_vom: define('zinsen.klageVom', 'Tag der Klage', (a) => formatTag(a.zinsen?.klageVom)),
  klage_aktenzeichen: define(
    'zinsen.klageAktenzeichen',
    'Aktenzeichen des Gerichts',
    (a) => a.zinsen?.klageAktenzeichen ?? null,
  ),
  klage_ende: define('zinsen.bestaetigtAm', 'Ende des Verfahrens', (a) => formatTag(a.zinsen?.bestaetigtAm)),
};

function define(ort: string, name: string, wert: Platzhalter['wert']): Platzhalter {
  return { ort, name, wert };
}

/** Names of the Platzhalter in a text, in their order. */
export function listPlatzhalter(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((treffer) => treffer[1] ?? '');
}

/** The seat by § 17 JustG NRW, or the one that was named for a recipient the law does not list. */
export function findGericht({ empfaenger }: Bescheidauftrag): Gerichtssitz | null {
  return findGerichtssitz(empfaenger.name) ?? empfaenger.gericht;
}

/** The Nachweisprüfung as the Regelwerk calculates it; null when nothing is revoked. */
export function findAbrechnung({ widerruf, parameter }: Bescheidauftrag): Abrechnung | null {
  if (widerruf === null) return null;
  const positionen = widerruf.positionen.map(({ position, ...betraege }) => ({
    gruppe: position,
    ...betraege,
  }));
  return computeAbrechnung(positionen, widerruf.ausgezahlt, parameter).wert;
}

function describeZinsen({ zinsabschnitte, zinsverzicht, erstattung, unwirksamAb }: Widerruf): string | null {
  if (zinsabschnitte.length > 0) {
    const zinsen = formatCent(computeZinsen(erstattung, zinsabschnitte).wert);
    return `Der Erstattungsbetrag ist vom ${formatGerman(unwirksamAb)} an mit fünf Prozentpunkten über dem Basiszinssatz im Jahr zu verzinsen (§ 49a Abs. 3 Satz 1 VwVfG NRW). Die Zinsen betragen ${zinsen}.`;
  }
  const grund = zinsverzicht.trim();
  return grund === '' ? null : `Von Zinsen sehen wir ab (§ 49a Abs. 3 Satz 2 VwVfG NRW): ${grund}`;
}

function describeKlagezinsen({ erstattung, zinsen }: Zinsfestsetzung): string {
  return `Zu erstatten waren ${formatCent(erstattung)}. Zu verzinsen ist, was davon an einem Tag noch offen war; eine Zahlung mindert zuerst die Erstattung. Über alle Zeiträume gerechnet und einmal auf den Cent gerundet betragen die Zinsen ${formatCent(zinsen)}.`;
}

function describeErstattung({ erstattung, ausgezahlt, zahlbarBis }: Widerruf): string {
  if (erstattung > 0)
    return `${formatCent(erstattung)} haben Sie bis zum ${formatGerman(zahlbarBis)} zu erstatten.`;
  return ausgezahlt === 0
    ? 'Ausgezahlt ist nichts. Sie haben nichts zu erstatten.'
    : 'Sie haben nichts zu erstatten.';
}

function formatTag(tag: PlainDate | undefined): string | null {
  return tag === undefined ? null : formatGerman(tag);
}

function formatBetrag(betrag: Cent | undefined): string | null {
  return betrag === undefined ? null : formatCent(betrag);
}
