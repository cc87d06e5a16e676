import type { Zweck, Zwecktext } from './typen.ts';

/** Rises with every change of a German text below or of a translation; old versions stay provable through the sealed copy in each consent. */
export const TEXT_VERSION = '2026-11-3';

export const ZWECKTEXTE = {
  ZUSAMMENARBEIT: {
    titel: 'Einwilligung in die Zusammenarbeit im KIM-Case Management',
    kurz: 'Zusammenarbeit',
    zweck:
      'Sie arbeiten mit uns im KIM-Case Management zusammen. Wir klären mit Ihnen Ihre Lage, vereinbaren Ziele, planen Schritte und begleiten Sie dabei.',
    daten:
      'Dafür halten wir fest: Ihren Namen und wie wir Sie erreichen, Ihre Sprachen, Ihr Anliegen, Ihre Ziele und unsere Gespräche. Sie entscheiden bei jedem Lebensbereich, ob wir ihn aufnehmen.',
    folgen:
      'Ohne diese Einwilligung führen wir keinen Fall für Sie. Eine Kurzberatung bekommen Sie trotzdem, auch ohne Ihren Namen.',
  },
  SCHWEIGEPFLICHT: {
    titel: 'Entbindung von der Schweigepflicht',
    kurz: 'Schweigepflichtentbindung',
    zweck:
      'Wir dürfen mit {empfaenger} über Ihr Anliegen sprechen und dafür nötige Angaben austauschen. Für diesen Austausch entbinden Sie beide Seiten von der Schweigepflicht.',
    daten:
      'Wir geben nur weiter, was für Ihr Anliegen bei dieser Stelle nötig ist. Andere Stellen bekommen nichts. Für jede weitere Stelle fragen wir Sie neu.',
    folgen:
      'Ohne diese Einwilligung sprechen wir nicht mit dieser Stelle. Sie können dort selbst vorsprechen; wir helfen Ihnen bei der Vorbereitung.',
  },
  BESONDERE_KATEGORIEN: {
    titel: 'Einwilligung in besonders geschützte Angaben',
    kurz: 'Besonders geschützte Angaben',
    zweck:
      'Wir halten auch besonders geschützte Angaben fest, soweit sie für Ihre Ziele wichtig sind, in diesen Bereichen: {bereiche}.',
    daten:
      'Besonders geschützt sind Angaben über Gesundheit, Herkunft, Religion, politische Meinung, Sexualleben und sexuelle Orientierung. Wir speichern sie getrennt und verschlüsselt.',
    folgen:
      'Ohne diese Einwilligung schreiben wir solche Angaben nicht auf. Wir beraten Sie trotzdem; manches müssen Sie uns dann vielleicht noch einmal erzählen.',
  },
  BEFRAGUNG: {
    titel: 'Einwilligung in die Kontaktaufnahme für eine Befragung',
    kurz: 'Befragung',
    zweck: 'Wir dürfen Sie fragen, ob Sie an einer Befragung über diese Beratung teilnehmen.',
    daten:
      'Dafür nutzen wir nur Ihren Kontaktweg und Ihre Sprache. Ihre Antworten werden nicht mit Ihrer Akte verbunden.',
    folgen: 'Ohne diese Einwilligung fragen wir Sie nicht. Für Ihre Beratung ändert sich nichts.',
  },
  PARALLELFALL: {
    titel: 'Einwilligung in die Prüfung auf einen zweiten Fall',
    kurz: 'Prüfung auf zweiten Fall',
    zweck:
      'Wir dürfen prüfen, ob Sie schon bei einer anderen Stelle des Kommunalen Integrationsmanagements einen Fall haben. So müssen Sie nichts doppelt tun.',
    daten:
      'Verglichen wird nur eine verschlüsselte Kennung aus Name und Geburtsdatum. Die Antwort ist Ja oder Nein, mehr nicht.',
    folgen: 'Ohne diese Einwilligung prüfen wir das nicht. Für Ihre Beratung ändert sich nichts.',
  },
  FALLKONFERENZ: {
    titel: 'Einwilligung in eine Fallkonferenz',
    kurz: 'Fallkonferenz',
    zweck:
      'Wir dürfen Ihre Lage in einer Fallkonferenz mit {empfaenger} besprechen, um gemeinsam eine Lösung zu finden. Sie können dabei sein.',
    daten:
      'Besprochen wird nur, was für die Lösung nötig ist. Alle Beteiligten verpflichten wir auf Vertraulichkeit.',
    folgen:
      'Ohne diese Einwilligung sprechen wir nur ohne Ihren Namen und ohne erkennbare Angaben über solche Fragen.',
  },
  NACHRICHTEN: {
    titel: 'Einwilligung in Nachrichten',
    kurz: 'Nachrichten',
    zweck:
      'Wir dürfen Ihnen Nachrichten schicken über: {kanal}. Zum Beispiel, um an einen Termin zu erinnern.',
    daten:
      'In den Nachrichten steht nichts über Ihr Anliegen. Bedenken Sie: Andere können Ihr Telefon oder Ihr Postfach vielleicht lesen.',
    folgen:
      'Ohne diese Einwilligung schicken wir Ihnen auf diesem Weg nichts. Termine nennen wir Ihnen im Gespräch.',
  },
  KIM_DATENBANK: {
    titel: 'Einwilligung in die Übertragung in die KIM-Datenbank',
    kurz: 'KIM-Datenbank',
    zweck:
      'Wir dürfen Angaben zu Ihrer Beratung in die KIM-Datenbank des Landes Nordrhein-Westfalen eintragen. Das Land sieht daran, wie das Programm arbeitet und was fehlt.',
    daten:
      'Eingetragen wird, was das Formular des Landes verlangt: zum Beispiel Zugangsweg, Altersgruppe, aufenthaltsrechtlicher Status, Bedarfe, Ziele und Vermittlungen. Ihr Name, Ihre Anschrift und unsere Notizen gehören nicht dazu.',
    folgen:
      'Ohne diese Einwilligung tragen wir nur ein, dass es eine Beratung gab, ohne Angaben, an denen man Sie erkennt. Für Ihre Beratung ändert sich nichts.',
  },
} as const satisfies Record<Zweck, Zwecktext>;

/** What every German consent says (DP-C-04, DP-C-05). */
export const GEMEINSAM = {
  verantwortlich: 'Verantwortlich für Ihre Daten ist: {stelle}.',
  freiwillig: 'Diese Einwilligung ist freiwillig. Sie können Nein sagen. Sie müssen das nicht begründen.',
  keineNachteile:
    'Ihr Ja oder Nein hat keine Folgen für Ihre Leistungen und keine Folgen für Ihren Aufenthalt. Keine andere Einwilligung hängt davon ab, und keine Leistung nach dem Gesetz.',
  widerruf:
    'Sie können die Einwilligung jederzeit widerrufen. Ein Satz genügt, mündlich oder schriftlich. Ab dann nutzen wir die Daten dafür nicht mehr. Was vorher geschehen ist, bleibt rechtmäßig.',
  dauer: 'Die Einwilligung gilt höchstens zwölf Monate. Danach fragen wir Sie neu.',
} as const;
