import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the Stellenprofile. */
export const t = createTexte({
  geprueft: 'geprüft von {von}, {am}',
  'konto.weg': 'einem Konto, das nicht mehr besteht',
  titel: TITEL['stellenprofile.titel'],
  einleitung:
    'Was zu einer Stelle im KIM gehört und was nicht, welche Qualifikation gefordert und erwünscht ist. Die Vorlage nennt ihre Quellen; Ihr Standort kann sie anpassen.',
  'spalte.profil': 'Stelle',
  'spalte.baustein': 'Baustein',
  'spalte.stand': 'Fassung Ihres Standorts',
  'stand.vorlage': 'wie die Vorlage',
  'stand.fassung': 'Fassung {version} vom {am}',
  'stand.neuer': 'Die Vorlage ist neuer',
  unbekannt: 'Dieses Profil gibt es nicht. Gehen Sie zurück zu den Stellenprofilen.',
  'vorlage.titel': 'Vorlage, Stand {fassung}',
  'eigene.titel': 'Fassung {version} Ihres Standorts vom {am}',
  leer: 'Die Quellen sagen dazu nichts.',
  'leer.eigene': 'Kein Text.',
  quelle: 'Quelle: {quelle}',
  drucken: 'Drucken',
  anpassen: 'Für den Standort anpassen',
  aendern: 'Fassung ändern',
  knopf: 'Neue Fassung speichern',
  anlass: 'Was ist anders, und warum?',
  bestaetigt: 'Das Profil beschreibt eine Stelle. Niemand ist genannt oder erkennbar.',
  gespeichert: 'Die neue Fassung gilt für Ihren Standort.',
  vergleich: 'Unterschiede zur Vorlage',
  'vergleich.gleich': 'Kein Unterschied.',
  'wort.NEU': 'neu: ',
  'wort.WEG': 'weggefallen: ',
  'wort.ende': ' Ende.',
  fassungen: 'Frühere Fassungen',
  fassung: 'Fassung {version}, {am}: {anlass}',
  'form.hinweis': 'Ein Gedanke je Zeile.',
});
