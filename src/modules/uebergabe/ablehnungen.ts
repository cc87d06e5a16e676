import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';

const QUELLE = 'Fallmodell 4.2 (Übergabe); § 203 StGB';

const REGELN = {
  AKTE_GESCHLOSSEN: {
    titel: 'Diese Akte ist abgeschlossen oder eingefroren.',
    detail: 'Übergeben werden nur offene Akten.',
  },
  PERSON_UNGEEIGNET: {
    titel: 'Diese Person kann die Akte nicht übernehmen.',
    detail:
      'Wählen Sie jemanden, der in Ihrer Stelle dauerhaft im Case Management arbeitet und noch nicht zuständig ist.',
  },
  EINWILLIGUNG_FEHLT: {
    titel: 'Ohne gültige Einwilligung in die Zusammenarbeit wird kein Fall übergeben.',
    detail: 'Holen Sie die Einwilligung ein oder schließen Sie den Fall ab.',
  },
  SCHON_ANGEBOTEN: {
    titel: 'Für diese Akte läuft schon eine Übergabe.',
    detail: 'Warten Sie die Antwort ab, oder ziehen Sie die Übergabe zurück.',
  },
  SCHON_ENTSCHIEDEN: {
    titel: 'Über diese Übergabe ist schon entschieden.',
    detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
  },
  FRIST_ABGELAUFEN: {
    titel: 'Die Frist ist abgelaufen.',
    detail: 'Es bleibt zuständig, wer es ist. Bitten Sie um eine neue Übergabe.',
  },
  GEBENDE_PERSON_FEHLT: {
    titel: 'Wer die Akte übergeben hat, arbeitet hier nicht mehr.',
    detail: 'Übergeben Sie die Akte an jemand anderen, oder sprechen Sie mit der Teamleitung.',
  },
  NICHT_BERECHTIGT: {
    titel: 'Das entscheidet jemand anderes.',
    detail:
      'Annehmen und ablehnen kann, wem die Akte angeboten ist. Zurückziehen kann, wer sie angeboten hat.',
  },
} as const satisfies Record<string, { titel: string; detail: string }>;

/** The answer of the database as a refusal; an unknown one reads as not there. */
export function toAblehnung(ergebnis: string): Ablehnung {
  if (!Object.hasOwn(REGELN, ergebnis)) return refuseNichtGefunden();
  const code = ergebnis as keyof typeof REGELN;
  const { titel, detail } = REGELN[code];
  const fehler =
    code === 'PERSON_UNGEEIGNET' ? { fehler: [{ pointer: '/anKontoId', code, detail }] } : { detail };
  return refuseRegel(code, titel, { ...fehler, quelle: QUELLE });
}
