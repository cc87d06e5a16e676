import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of the start page: they come with it. */
export const t = createTexte({
  'start.titel': 'KIM-Plattform',
  'start.gruss': 'Guten Tag, {name}',
  'start.stelle': 'Sie arbeiten bei einer anderen Stelle?',
  'start.fallanfrage': 'Fallanfrage ohne Konto stellen',
  'start.foerderung': 'Was kann Ihre Kommune beantragen?',
  'start.foerdercheck': 'Förder-Check ohne Anmeldung',
  'start.satz1':
    'Die KIM-Plattform führt das Kommunale Integrationsmanagement in Nordrhein-Westfalen in einem offenen System zusammen.',
  'start.satz2':
    'Sie begleitet die Fallarbeit, trägt Erfahrungen aus Fällen in die Steuerung vor Ort, führt Stellen und Förderung vom Antrag bis zum Verwendungsnachweis, das Verzeichnis der Angebote und die Zahlen des Landes.',
  'start.satz3':
    'Wer Menschen berät, sieht nur die eigenen Fälle; wer steuert oder fördert, sieht nur Zahlen, nie eine Person.',
  'start.bereiche': 'Was Sie hier tun können',
  'start.demo': 'Demo: Rundgang und andere Konten',
  'start.rundgang': 'Rundgang',
  'start.rundgang.text': 'Jeder Schritt meldet Sie mit einem Klick als die genannte Person an.',
  'start.schritt': 'Schritt {nummer}',
  'start.als': 'Als {name} anmelden',
  'start.konten': 'Alle Demo-Konten',
  'start.konten.text': 'Personen, Stellen und Fälle sind erfunden.',
  'start.offen': 'Ohne Anmeldung',
  'start.mails': 'Mails der Demo ansehen',
  'demo.mails.text':
    'Aus der Demo geht keine Mail hinaus. Hier steht, was sie geschickt hätte: Öffnen Sie einen Link, sehen Sie, was die Stelle sieht.',
  'demo.mails.keine':
    'Noch keine Mail. Schicken Sie zum Beispiel einen Verweis oder einen Link zur Pflege eines Angebots.',
  'demo.mails.an': 'An: {an}',
});
