import { createTexte } from '#src/platform/i18n/texte.ts';
import type { Lage } from '../parallelfall.model.ts';

/** Texts of the check for a second Fall, in the Aufnahme of an Akte. */
export const t = createTexte({
  titel: 'Zweiter Fall im Standort?',
  OHNE_EINWILLIGUNG:
    'Zweiter Fall bei einer anderen Stelle: nicht geprüft, dafür braucht es eine eigene Einwilligung.',
  'OHNE_EINWILLIGUNG.text': 'Die Aufnahme hängt nicht davon ab. Ohne Einwilligung wird nichts verglichen.',
  ANGABEN_FEHLEN: 'Nicht geprüft: Name oder vollständiges Geburtsdatum fehlen.',
  'ANGABEN_FEHLEN.text': 'Die Aufnahme hängt nicht davon ab.',
  NICHT_GEPRUEFT: 'Noch nicht geprüft',
  'NICHT_GEPRUEFT.text':
    'Verglichen wird eine verschlüsselte Kennung aus Name und Geburtsdatum mit den Stellen des Standorts, und nur mit Personen, die auch eingewilligt haben. Die Antwort ist Ja oder Nein. Danach kann auch diese Akte so gefunden werden.',
  KEIN_HINWEIS: 'Kein Hinweis auf einen zweiten Fall',
  'KEIN_HINWEIS.text':
    'Das schließt einen zweiten Fall nicht aus: Gefunden wird nur, wer überall eingewilligt hat und geprüft wurde.',
  HINWEIS: 'Es gibt einen Hinweis auf einen laufenden Fall bei einer anderen Stelle',
  'HINWEIS.text':
    'Mehr zeigt das Programm nicht. Fragen Sie die Person, wer sie begleitet, und klären Sie mit ihr, wie es weitergeht. Ein gleicher Name mit gleichem Geburtsdatum kann Zufall sein.',
  pruefen: 'Jetzt prüfen',
  einwilligen: 'Zu den Einwilligungen',
} as const satisfies Record<Lage | `${Lage}.text` | 'titel' | 'pruefen' | 'einwilligen', string>);
