import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the registers. */
export const t = createTexte({
  titel: TITEL['register.titel'],
  einleitung:
    'Fortbildungen, Veranstaltungen, Prozessbegleitungen und Produkte Ihres Standorts, für den Sachbericht. Nur Anzahlen und Stellen, keine Namen.',
  art: 'Register',
  'art.FORTBILDUNG': 'Fortbildungen',
  'art.VERANSTALTUNG': 'Veranstaltungen',
  'art.PROZESSBEGLEITUNG': 'Prozessbegleitungen',
  'art.PRODUKT': 'Produkte',
  'neu.FORTBILDUNG': 'Fortbildung eintragen',
  'neu.VERANSTALTUNG': 'Veranstaltung eintragen',
  'neu.PROZESSBEGLEITUNG': 'Prozessbegleitung eintragen',
  'neu.PRODUKT': 'Produkt eintragen',
  jahr: 'Jahr',
  tag: 'Tag, oder erster Tag',
  'spalte.tag': 'Tag',
  'spalte.titel': 'Titel',
  'spalte.handeln': 'Ändern',
  'form.titel': 'Titel oder Thema',
  'form.bestaetigt': 'In diesem Eintrag ist niemand genannt oder erkennbar.',
  'form.gestrichen': 'Streichen: Der Eintrag bleibt stehen und zählt nicht mehr.',
  aendern: 'Ändern',
  'aendern.lang': '„{titel}“ ändern',
  speichern: 'Speichern',
  gespeichert: 'Gespeichert.',
  gestrichen: 'gestrichen',
  angabe: '{label}: {wert}',
  leer: 'In diesem Jahr ist nichts eingetragen.',
  summen: 'Summen {jahr}',
  'summen.eintraege': 'Einträge',
  'summen.wert': '{summe} (aus {angaben, plural, one {# Eintrag} other {# Einträgen}} mit Angabe)',
  csv: 'Als CSV-Datei laden',
  xlsx: 'Als Excel-Datei laden',
});
