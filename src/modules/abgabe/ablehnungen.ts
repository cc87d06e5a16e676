import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';

const QUELLE = 'Fallmodell 4.2 (Übergabe); § 203 StGB';

const REGELN = {
  AKTE_GESCHLOSSEN: {
    titel: 'Diese Akte ist abgeschlossen oder eingefroren.',
    detail: 'An eine andere Stelle gehen nur offene Akten.',
  },
  PERSON_FEHLT: {
    titel: 'Diese Akte ist anonym.',
    detail: 'Benennen Sie zuerst die Person. Ohne Person gibt es nichts zu übergeben.',
  },
  STELLE_UNGEEIGNET: {
    titel: 'An diese Stelle kann die Akte nicht gehen.',
    detail: 'Wählen Sie eine andere verantwortliche Stelle im KIM, die es heute gibt.',
  },
  EINWILLIGUNG_FEHLT: {
    titel: 'Ohne Einwilligung, die diese Stelle nennt, wird nichts übergeben.',
    detail:
      'Erfassen Sie eine Schweigepflichtentbindung für „Andere verantwortliche Stelle im KIM“ mit genau diesem Namen.',
  },
  SCHON_ANGEBOTEN: {
    titel: 'Für diese Akte läuft schon eine Übergabe.',
    detail: 'Warten Sie die Antwort ab, oder ziehen Sie die Übergabe zurück.',
  },
  SCHON_ENTSCHIEDEN: {
    titel: 'Über diese Übergabe ist schon entschieden.',
    detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
  },
  NICHT_ANGENOMMEN: {
    titel: 'Die andere Stelle hat noch nicht angenommen.',
    detail: 'Übergeben können Sie, sobald dort jemand annimmt.',
  },
  NICHT_UEBERGEBEN: {
    titel: 'Hier ist noch nichts übergeben.',
    detail: 'Die andere Stelle übergibt den Inhalt, nachdem Sie angenommen haben.',
  },
  FRIST_ABGELAUFEN: {
    titel: 'Die Frist ist abgelaufen.',
    detail: 'Bitten Sie die andere Stelle um eine neue Übergabe.',
  },
  PERSON_UNGEEIGNET: {
    titel: 'In der Vertretung können Sie das nicht.',
    detail: 'Annehmen und übernehmen kann, wer in dieser Stelle dauerhaft im Case Management arbeitet.',
  },
  ANDERE_PERSON: {
    titel: 'Diese Übergabe hat jemand anderes angenommen.',
    detail: 'Nehmen Sie sie selbst an, wenn Sie einspringen. Dann öffnet sich der Inhalt für Sie.',
  },
  NICHT_BERECHTIGT: {
    titel: 'Das entscheidet jemand anderes.',
    detail: 'Annehmen und ablehnen kann die andere Stelle. Zurückziehen kann, wer angeboten hat.',
  },
} as const satisfies Record<string, { titel: string; detail: string }>;

/** The answer of the database as a refusal; an unknown one reads as not there. */
export function toAblehnung(ergebnis: string): Ablehnung {
  if (!Object.hasOwn(REGELN, ergebnis)) return refuseNichtGefunden();
  const code = ergebnis as keyof typeof REGELN;
  const { titel, detail } = REGELN[code];
  const amFeld = code === 'STELLE_UNGEEIGNET' || code === 'EINWILLIGUNG_FEHLT';
  return refuseRegel(code, titel, {
    ...(amFeld ? { fehler: [{ pointer: '/anMandantId', code, detail }] } : { detail }),
    quelle: QUELLE,
  });
}
