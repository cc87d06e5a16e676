import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import type { Anbieterangaben, Angaben } from './angebot.model.ts';
import type { Angebotzeile } from './angebot.repo.ts';
import {
  ANGEBOTSARTEN,
  ANMELDUNGEN,
  ARCHIVGRUENDE,
  BARRIEREFREIHEITEN,
  KINDERBETREUUNGEN,
  KOSTEN,
  NIVEAUS,
  PLATZSTAENDE,
  RECHTSKREISE,
  ZIELGRUPPEN,
} from './wertelisten/angebot.ts';

/**
 * Every field of an Angebot as columns of a table. Words of a list stand as they are read, several one below the other; what has
 * parts of its own (Orte, Zeiten, Übersetzungen) stands as JSON, so that nothing is lost.
 */
type Zeile = Spalte<Angebotzeile>;

const text = (kopf: string, wert: (angaben: Angaben) => string | null, breite = 24): Zeile => ({
  kopf,
  breite,
  art: 'text',
  wert: ({ angaben }) => wert(angaben),
});
const zahl = (kopf: string, wert: (angaben: Angaben) => number | null): Zeile => ({
  kopf,
  breite: 10,
  art: 'ganzzahl',
  wert: ({ angaben }) => wert(angaben),
});
const worte = (kopf: string, liste: readonly Wert[], codes: (angaben: Angaben) => readonly string[]): Zeile =>
  text(kopf, (angaben) =>
    codes(angaben)
      .map((code) => textOf(liste, code))
      .join('\n'),
  );
const teile = (kopf: string, wert: (angaben: Angaben) => readonly unknown[]): Zeile =>
  text(kopf, (angaben) => (wert(angaben).length === 0 ? null : JSON.stringify(wert(angaben))));

const vomAnbieter = (kopf: string, wert: (anbieter: Anbieterangaben) => string | null): Zeile => ({
  kopf,
  breite: 24,
  art: 'text',
  wert: ({ anbieter }) => wert(anbieter),
});

const KOPF: readonly Zeile[] = [
  { kopf: 'Kennung', breite: 38, art: 'text', wert: ({ id }) => id },
  { kopf: 'Anbieter', breite: 30, art: 'text', wert: ({ anbieter }) => anbieter.name },
  {
    kopf: 'Anbieter, Art',
    breite: 24,
    art: 'text',
    wert: ({ anbieter }) => textOf(EMPFAENGERARTEN, anbieter.art),
  },
  vomAnbieter('Anbieter, Beschreibung', ({ beschreibung }) => beschreibung),
  vomAnbieter('Anbieter, Telefon', ({ telefon }) => telefon),
  vomAnbieter('Anbieter, E-Mail', ({ email }) => email),
  vomAnbieter('Anbieter, Internetseite', ({ webseite }) => webseite),
  vomAnbieter('Anbieter, Straße', ({ strasse }) => strasse),
  vomAnbieter('Anbieter, Postleitzahl', ({ plz }) => plz),
  vomAnbieter('Anbieter, Ort', ({ ort }) => ort),
  {
    kopf: 'Zustand',
    breite: 14,
    art: 'text',
    wert: ({ archivGrund }) => (archivGrund === null ? 'im Verzeichnis' : textOf(ARCHIVGRUENDE, archivGrund)),
  },
  { kopf: 'Öffentlich', breite: 10, art: 'text', wert: ({ oeffentlich }) => (oeffentlich ? 'ja' : 'nein') },
  { kopf: 'Bestätigt am', breite: 12, art: 'datum', wert: ({ bestaetigtAm }) => bestaetigtAm },
  { kopf: 'Gültig bis', breite: 12, art: 'datum', wert: ({ gueltigBis }) => gueltigBis },
  { kopf: 'Quelle', breite: 24, art: 'text', wert: ({ quelle }) => quelle },
];

export const AUSGABESPALTEN: readonly Zeile[] = [
  ...KOPF,
  text('Titel', ({ titel }) => titel, 40),
  text('Anderer Name', ({ kurzname }) => kurzname),
  text('Beschreibung', ({ beschreibung }) => beschreibung, 60),
  text('In einfacher Sprache', ({ einfach }) => einfach, 40),
  teile('Übersetzungen (JSON)', ({ uebersetzungen }) => uebersetzungen),
  worte('Art', ANGEBOTSARTEN, ({ art }) => [art]),
  worte('Lebensbereiche', THEMENBEREICHE, ({ bereiche }) => bereiche),
  worte('Zielgruppen', ZIELGRUPPEN, ({ zielgruppen }) => zielgruppen),
  text('Für wen genau', ({ zielgruppeText }) => zielgruppeText),
  zahl('Alter von', ({ alterVon }) => alterVon),
  zahl('Alter bis', ({ alterBis }) => alterBis),
  worte('Rechtskreis', RECHTSKREISE, ({ rechtskreise }) => rechtskreise),
  text('Programm', ({ programm }) => programm),
  worte('Sprachen', SPRACHEN, ({ sprachen }) => sprachen),
  text('Sprachmittlung', ({ sprachmittlung }) => sprachmittlung),
  worte('Kosten', KOSTEN, ({ kosten }) => [kosten.art]),
  text('Kosten genauer', ({ kosten }) => kosten.text),
  worte('Anmeldung', ANMELDUNGEN, ({ anmeldung }) => [anmeldung.art]),
  text('Anmeldung genauer', ({ anmeldung }) => anmeldung.text),
  text('Mitzubringen', ({ unterlagen }) => unterlagen.join('\n')),
  worte('Plätze', PLATZSTAENDE, ({ plaetze }) => [plaetze.stand]),
  zahl('Freie Plätze', ({ plaetze }) => plaetze.frei),
  zahl('Wartezeit in Wochen', ({ plaetze }) => plaetze.wartezeitWochen),
  { kopf: 'Plätze, Stand', breite: 12, art: 'datum', wert: ({ angaben }) => angaben.plaetze.am },
  teile('Zeiten (JSON)', ({ termine }) => termine),
  worte('Niveau', NIVEAUS, ({ niveaus }) => niveaus),
  worte('Kinderbetreuung', KINDERBETREUUNGEN, ({ kinderbetreuung }) => [kinderbetreuung.art]),
  text('Kinderbetreuung genauer', ({ kinderbetreuung }) => kinderbetreuung.text),
  worte('Barrierefreiheit', BARRIEREFREIHEITEN, ({ barrierefreiheit }) => barrierefreiheit.merkmale),
  text('Barrierefreiheit genauer', ({ barrierefreiheit }) => barrierefreiheit.text),
  teile('Orte (JSON)', ({ orte }) => orte),
  text('Für welches Gebiet', ({ gebiete }) => gebiete.join('\n')),
  text('Kontakt, Funktion', ({ kontakt }) => kontakt.funktion),
  text('Kontakt, Name', ({ kontakt }) => kontakt.name),
  text('Kontakt, Telefon', ({ kontakt }) => kontakt.telefon),
  text('Kontakt, E-Mail', ({ kontakt }) => kontakt.email),
  text('Internetseite', ({ webseite }) => webseite),
  text('Zulassung, Qualifikation', ({ qualifikation }) => qualifikation),
  text('Gefördert durch', ({ foerderung }) => foerderung),
  text('Wichtiger Hinweis', ({ hinweis }) => hinweis),
];
