import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the list of Akten beside the words it shares with the Akte: filters, team, same-day share. */
export const t = createTexte({
  'filter.weitere': 'Weitere Filter',
  'filter.weitere.gesetzt': 'Weitere Filter ({anzahl} gesetzt)',
  'filter.alle': 'alle',
  'filter.egal': 'egal',
  'filter.phase': 'Phase',
  'filter.zustand': 'Stand genau',
  'filter.termin': 'Nächster Tag',
  'filter.termin.ueberfaellig': 'überfällig',
  'filter.termin.ohne': 'keiner gesetzt',
  'filter.bereich': 'Lebensbereich mit Bedarf ab 2',
  'filter.sprache': 'Sprache bei Beginn',
  'filter.kommune': 'Kommune',
  'filter.ohneKontakt': 'Ohne Kontakt seit',
  'filter.ohneKontakt.wochen': '{wochen, plural, one {# Woche} other {# Wochen}}',
  'filter.vertretung': 'Vertretung',
  'filter.vertretung.ja': 'nur in Vertretung',
  'filter.vertretung.nein': 'nur eigene',
  'filter.zuruecksetzen': 'Filter zurücksetzen',

  'merken.wahl': 'Gemerkte Filter',
  'merken.keiner': 'keiner',
  'merken.start': '{name} (Start)',
  'merken.knopf': 'Filter merken',
  'merken.titel': 'Filter merken',
  'merken.aendern': 'Gemerkten Filter ändern',
  'merken.loeschen': 'Gemerkten Filter löschen',
  'merken.text':
    'Gemerkt wird die Auswahl, die jetzt eingestellt ist. Nur Sie sehen sie. Was Sie in eine Suche tippen, gehört nicht dazu.',
  'merken.name': 'Name',
  'merken.name.hinweis':
    'Was die Auswahl zeigt, zum Beispiel „Lange kein Kontakt“. Keine Namen von Personen.',
  'merken.name.fehlt': 'Geben Sie einen Namen ein.',
  'merken.name.lang': 'Höchstens {max} Zeichen.',
  'merken.alsStart': 'Damit beginnen, wenn ich „Akten“ öffne',
  'merken.gespeichert': 'Filter gemerkt.',
  'merken.geloescht': 'Filter gelöscht.',

  'team.titel': 'Akten des Teams',
  'team.text':
    'Offene Akten Ihrer Kolleginnen und Kollegen, ohne Namen und ohne Inhalt. Akten, die Sie selbst führen oder schon einmal geführt oder vertreten haben, stehen hier nicht. Ihr Anlass steht im Zugriffsprotokoll.',
  'team.anlass': 'Anlass',
  'team.art': 'Art der Akten',
  'team.phase': 'Phase im Team',
  'team.tabelle': 'Akten des Teams ohne Namen',
  'team.nummer': 'Nummer',
  'team.begonnen': 'Begonnen',
  'team.quartal': '{nummer}. Quartal {jahr}',
  'team.leer': 'Hier steht keine Akte',
  'team.leer.text':
    'Keine offene Akte des Teams passt zur Auswahl, oder das Team ist zu klein: Gezeigt wird ab drei Personen im Case Management und fünf Akten.',
  'team.weitere': 'Weitere Akten',
  'team.anfang': 'Zum Anfang',

  'tag.titel': 'Am selben Tag erfasst',
  'tag.text': 'Ihre Kontakte, erfasst vom {von} bis {bis}. Diese Zahlen sehen nur Sie.',
  'tag.anteil': 'Anteil am selben Tag',
  'tag.prozent': '{anteil} %',
  'tag.ohne': '–',
  'tag.gleich': 'Am selben Tag',
  'tag.spaeter': 'Später',
  'tag.papier': 'Vom Papier nachgetragen',
  'tag.papier.text': 'Behält seinen Tag und zählt nicht als verspätet.',
  'tag.leer': 'In dieser Zeit haben Sie keinen Kontakt erfasst.',

  'teamtag.text':
    'Wie viele Kontakte Ihrer Stelle am Tag des Kontakts erfasst sind, vom {von} bis {bis}, auf fünf Prozent gerundet. Die Zahl sagt etwas über den Aufwand der Dokumentation, nichts über einzelne Personen.',
  'teamtag.verborgen': 'Keine Zahl für diese Zeit',
  'teamtag.verborgen.text':
    'Gezeigt wird sie ab {caseManager} Personen im Case Management und {kontakte} Kontakten, und nur, wenn keine Person mehr als {anteil} % davon erfasst hat.',
});
