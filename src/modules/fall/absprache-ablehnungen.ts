import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';

const REGELN = {
  ZEITRAUM_UNGUELTIG: {
    pointer: '/bis',
    titel: 'Dieser Zeitraum ist nicht möglich.',
    detail: 'Wählen Sie Tage innerhalb der Absprache.',
  },
  PERSON_UNGEEIGNET: {
    pointer: '/kontoId',
    titel: 'Diese Person kann nicht vertreten.',
    detail: 'Wählen Sie jemanden, der im Case Management Ihrer Stelle mitarbeitet, fest oder zur Vertretung.',
  },
  AKTE_NICHT_EIGEN: {
    pointer: '/akteIds',
    titel: 'Für eine der Akten sind Sie nicht zuständig.',
    detail: 'Nennen Sie nur eigene Akten.',
  },
  SCHON_AKTIV: {
    pointer: '',
    titel: 'Diese Vertretung läuft schon.',
    detail: 'Beenden Sie sie zuerst, wenn Sie den Zeitraum ändern wollen.',
  },
  NICHT_AKTIV: {
    pointer: '',
    titel: 'Diese Vertretung läuft nicht.',
    detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
  },
  EIGENE_STELLE: {
    pointer: '',
    titel: 'In der eigenen Stelle braucht die Vertretung keine Grundlage je Akte.',
    detail: 'Sie gilt für alle Akten der Absprache.',
  },
  NUR_VERTRETENE_PERSON: {
    pointer: '',
    titel: 'Was eine Vertretung öffnet, prüft nur die vertretene Person.',
    detail: 'Sie sehen in „Akten“ und „Mein Tag“, was für Sie offen ist.',
  },
  SELBST_VERTRETUNG: {
    pointer: '',
    titel: 'In einer Vertretung sprechen Sie keine weitere ab.',
    detail: 'Wechseln Sie in Ihre eigene Stelle.',
  },
  SCHON_BEENDET: {
    pointer: '',
    titel: 'Diese Absprache ist schon beendet.',
    detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
  },
  NICHT_BERECHTIGT: {
    pointer: '',
    titel: 'Die Absprache beendet, wer sie getroffen hat.',
    detail: 'Sprechen Sie mit der Person, die Sie vertreten, oder mit der Teamleitung.',
  },
} as const satisfies Record<string, { pointer: string; titel: string; detail: string }>;

type Zeitraum = { von: PlainDate; bis: PlainDate; stichtag: PlainDate };

/** Which of its rules a period breaks; within an agreement only its own days are left. */
function explainZeitraum({ von, bis, stichtag }: Zeitraum, absprache: boolean): string {
  if (bis < von) return 'Der letzte Tag liegt vor dem ersten.';
  if (bis < stichtag) return 'Der letzte Tag ist schon vorbei. Wählen Sie heute oder einen späteren.';
  return absprache ? 'Wählen Sie höchstens ein Jahr.' : REGELN.ZEITRAUM_UNGUELTIG.detail;
}

/** What the database answered about an agreement, as a refusal that says what is wrong with its days. */
export function toAbspracheablehnung(ergebnis: string, zeitraum: Zeitraum, absprache: boolean): Ablehnung {
  const ablehnung = toAblehnung(ergebnis);
  if (ergebnis !== 'ZEITRAUM_UNGUELTIG') return ablehnung;
  const detail = explainZeitraum(zeitraum, absprache);
  return { ...ablehnung, fehler: [{ pointer: '/bis', code: ergebnis, detail }] };
}

/** What the database answered, as a refusal that says how to mend it. */
export function toAblehnung(ergebnis: string): Ablehnung {
  if (!Object.hasOwn(REGELN, ergebnis)) return refuseNichtGefunden();
  const code = ergebnis as keyof typeof REGELN;
  const { pointer, titel, detail } = REGELN[code];
  return refuseRegel(code, titel, {
    fehler: [{ pointer, code, detail }],
    quelle: 'DP-I-03; Art. 32 DSGVO; § 203 StGB',
  });
}
