import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the access of partner Stellen. */
export const t = createTexte({
  ...TITEL,
  'seite.einleitung':
    'Stellen mit vielen Verweisen bekommen einen Eingang mit Konto und zweitem Faktor. Sie sehen dort nur, was ihnen übergeben wurde, und antworten darauf.',
  'seite.einladen': 'Person einladen',
  'seite.leer': 'Noch kein Zugang',
  'seite.leer.text': 'Ohne Eingang antwortet jede Stelle über einen Link mit Code.',
  'seite.offen': 'Offene Zugänge',
  'seite.geschlossen': 'Geschlossene Zugänge',
  'seite.geschlossen.text': 'Geschlossene Konten werden nach sechs Monaten gelöscht.',

  'spalte.stelle': 'Stelle',
  'spalte.person': 'Person',
  'spalte.kennung': 'Kennung',
  'spalte.bis': 'Gilt bis',
  'spalte.einladung': 'Eingeladen',
  'spalte.einladung.wert': '{grund}, am {datum} von {name}',
  'spalte.stand': 'Stand',
  'spalte.aktion': 'Aktion',
  'spalte.ende': 'Geschlossen',
  'spalte.ende.wert': '{grund}, am {datum}',
  'stand.eingerichtet': 'eingerichtet',
  'stand.wartet': 'noch nicht eingerichtet',
  'stand.vorbei': 'letzter Tag vorbei',
  passwort: 'Neues Anfangspasswort',
  'passwort.name': 'Neues Anfangspasswort für {name}',
  schliessen: 'Schließen',
  'schliessen.name': 'Zugang schließen: {name}',

  'einladen.titel': 'Person einer Partnerstelle einladen',
  'einladen.art': 'Art der Stelle',
  'einladen.stelle': 'Name der Stelle',
  'einladen.stelle.hinweis':
    'Genau so, wie die Einwilligungen die Stelle nennen, zum Beispiel „Jobcenter Lennetal“.',
  'einladen.name': 'Name der Person',
  'einladen.kennung': 'Kennung für die Anmeldung',
  'einladen.kennung.hinweis':
    'Kleinbuchstaben, Ziffern, Punkt, Bindestrich, zum Beispiel die dienstliche Mailadresse.',
  'einladen.email': 'Dienstliche E-Mail',
  'einladen.email.hinweis': 'Dorthin geht ein Hinweis, dass etwas Neues da ist; nie, was.',
  'einladen.grund': 'Warum bekommt die Stelle einen Eingang?',
  'einladen.bis': 'Letzter Tag',
  'einladen.bis.hinweis': 'Spätestens {datum}. Danach laden Sie neu ein.',
  'einladen.knopf': 'Zugang anlegen',
  'einladen.waehlen': 'Bitte wählen Sie.',
  'einladen.stelle.pflicht': 'Nennen Sie die Stelle mit Namen.',
  'einladen.name.pflicht': 'Nennen Sie die Person.',
  'einladen.kennung.pflicht': 'Vergeben Sie eine Kennung.',
  'einladen.tag': 'Geben Sie den Tag als TT.MM.JJJJ ein.',

  'anfang.titel': 'Anfangspasswort: Sie sehen es nur jetzt',
  'anfang.text':
    'Geben Sie es der Person auf einem anderen Weg als die Kennung. Bei der ersten Anmeldung vergibt sie ein eigenes und richtet den zweiten Faktor ein; vorher öffnet sich der Eingang nicht.',
  'anfang.verloren': 'Die Antwort ging verloren. Stellen Sie ein neues Anfangspasswort aus.',
  'anfang.fertig': 'Ich habe es notiert',

  'ende.titel': 'Zugang schließen: {name}',
  'ende.text':
    'Die Person kommt sofort nicht mehr in den Eingang, auch wenn sie gerade angemeldet ist. Was dort liegt, bleibt für andere der Stelle offen.',
  'ende.grund': 'Warum?',
  'ende.knopf': 'Zugang schließen',
  'ende.fertig': 'Der Zugang ist geschlossen.',
});
