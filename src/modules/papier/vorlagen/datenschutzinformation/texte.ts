import { defineVorlage } from '../typen.ts';

/** What stands below the information under Art. 13 DSGVO; its text belongs to the room einwilligung. */
export const DATENSCHUTZINFORMATION = defineVorlage(
  '2026-11-1',
  { erhalten: 'Ich habe diese Information bekommen.' },
  {
    ar: { erhalten: 'لقد حصلت على هذه المعلومات.' },
    bg: { erhalten: 'Получих тази информация.' },
    en: { erhalten: 'I have received this information.' },
    fa: { erhalten: 'این اطلاعات را دریافت کردم.' },
    fr: { erhalten: 'J’ai reçu cette information.' },
    ro: { erhalten: 'Am primit aceste informații.' },
    ru: { erhalten: 'Я получил/получила эту информацию.' },
    tr: { erhalten: 'Bu bilgiyi aldım.' },
    uk: { erhalten: 'Я отримав/отримала цю інформацію.' },
  },
);

/** The same in Einfache Sprache: one thought a sentence, no word of law. Placeholders: {stelle} {aufsicht}. */
export const EINFACH: readonly { titel: string; saetze: readonly string[] }[] = [
  { titel: 'Wer schreibt etwas über Sie auf?', saetze: ['Das ist: {stelle}.'] },
  {
    titel: 'Warum schreiben wir etwas auf?',
    saetze: ['Wir beraten Sie. Wir begleiten Sie.', 'Nur dafür brauchen wir Ihre Daten.'],
  },
  {
    titel: 'Was schreiben wir auf?',
    saetze: [
      'Zum Beispiel: Ihren Namen. Ihre Telefonnummer. Ihre Sprache. Ihre Fragen.',
      'Sie entscheiden: Was sagen Sie uns? Was sagen Sie nicht?',
      'Wir beraten Sie auch ohne Ihren Namen.',
    ],
  },
  {
    titel: 'Wer darf das lesen?',
    saetze: [
      'Nur die Menschen, die Sie beraten.',
      'Andere bekommen nichts. Außer: Sie sagen Ja. Oder: Ein Gesetz verlangt es.',
      'Kein Computer entscheidet über Sie.',
    ],
  },
  {
    titel: 'Wann löschen wir Ihre Daten?',
    saetze: [
      'Nach einer kurzen Beratung: 12 Monate nach dem letzten Gespräch.',
      'Nach einer langen Begleitung: 3 Jahre nach dem Jahr, in dem sie endet.',
    ],
  },
  {
    titel: 'Was dürfen Sie?',
    saetze: [
      'Sie dürfen fragen: Was steht über mich da?',
      'Sie dürfen sagen: Das ist falsch. Bitte ändern Sie es.',
      'Sie dürfen sagen: Bitte löschen Sie alles.',
      'Sie dürfen ein Ja zurücknehmen. Immer. Ein Satz genügt.',
      'Sie dürfen sich beschweren. Hier: {aufsicht}.',
    ],
  },
  {
    titel: 'Müssen Sie etwas sagen?',
    saetze: [
      'Nein. Alles ist freiwillig.',
      'Sie bekommen deshalb nicht weniger Geld.',
      'Ihr Aufenthalt ändert sich dadurch nicht.',
    ],
  },
];
