import type { Annahme } from './annahmen.ts';

/** Questions that the register of Kommunen and the Anlaufstellen raised. */
export const GEMEINDE_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-A-33',
    frage: 'Wer führt das Verzeichnis der kreisangehörigen Kommunen?',
    wer: 'MKJFGFI, KIM-Standorte',
    annahme:
      'Das Ministerium führt die Datei des Landes ein, die KI-Leitung die des eigenen Kreises. Die Koordination liest. Von Hand wird keine Kommune angelegt.',
    quelle: 'keine Quelle',
  },
  {
    id: 'OQ-A-34',
    frage:
      'Ab wann gilt eine Kommune, wenn die Datei nur einen Gebietsstand nennt, und an welchem Tag galt ihre Einwohnerzahl?',
    wer: 'MKJFGFI, IT.NRW',
    annahme:
      'Eine neue Kommune gilt ab dem Gebietsstand. Die Einwohnerzahl wird nur übernommen, wenn Kopf oder Fuß der Datei ihren Tag nennen oder der Gebietsstand der 31.12. ist.',
    quelle: 'Aufbau des Auszugs aus dem Gemeindeverzeichnis (Statistisches Bundesamt); dazu nichts gesagt',
  },
  {
    id: 'OQ-A-35',
    frage: 'Woher kommen alle Postleitzahlen einer Kommune?',
    wer: 'KIM-Standorte, MKJFGFI',
    annahme:
      'Aus der eigenen Tabelle, die alle nennt; was dort fehlt, ist beendet. Der Auszug von Destatis nennt nur die des Rathauses und beendet keine.',
    quelle: 'Auszug aus dem Gemeindeverzeichnis (Statistisches Bundesamt)',
  },
  {
    id: 'OQ-A-36',
    frage: 'Wie oft ist eine Anlaufstelle zu bestätigen, und wer tut das?',
    wer: 'KIM-Standorte',
    annahme:
      'Koordination oder KI-Leitung, im Rhythmus der Angebote. Danach steht überall, dass sie lange nicht geprüft wurde; sie bleibt sichtbar.',
    quelle: 'keine Quelle; wie angebot_rhythmus',
  },
  {
    id: 'OQ-A-37',
    frage: 'Was erfährt, wer in einer Kommune ohne eingetragene Anlaufstelle wohnt?',
    wer: 'KIM-Standorte, MKJFGFI',
    annahme:
      'Dass keine Stelle eingetragen ist, und welches Kommunale Integrationszentrum zu fragen ist. Eine Anlaufstelle einer Nachbarkommune wird nicht vorgeschlagen.',
    quelle: 'Handlungskonzept Anhang, KR-04, KR-07',
  },
  {
    id: 'OQ-A-38',
    frage: 'Darf der gesuchte Ort in der Adresse der Seite stehen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Ja: So lässt sich die Seite drucken und wiederfinden. Der Server protokolliert keine Suche und erlaubt kein Zwischenspeichern; der Betrieb stellt seinen Proxy ebenso ein.',
    quelle: 'Art. 25 DSGVO; dazu nichts gesagt',
  },
  {
    id: 'OQ-A-39',
    frage:
      'Wann ist eine Verbindung aus Zielgruppe und Lebensbereich eine Lücke, und wann überschneiden sich Angebote?',
    wer: 'KIM-Standorte',
    annahme:
      'Lücke: nichts für diese Gruppe und nichts für alle. Nicht nutzbar: alles veraltet oder voll. Überschneidung: mehrere nutzbare Angebote derselben Art. Bewertet wird nichts; mehrere können gewollt sein.',
    quelle: 'Handlungskonzept Anhang, KZ-06, PG-12; Grenzen nicht genannt',
  },
];
