import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';

/** The rules that a table of a Kennzahl is held against. */
export const TABELLEN_QUELLE = 'Datenschutzkatalog STAT-07 und STAT-08';
/** Grants: what is final, and nothing that has changed since (OQ-F-69). */
export const ZUWENDUNGEN_QUELLE = '360Giving 1.1; Annahme zu OQ-F-69: nur Bestandskräftiges';

/** Why something cannot be opened. */
export function refuseHindernisse(hindernisse: readonly string[], quelle: string): Ablehnung {
  return refuseRegel('NICHT_OFFEN', 'Diese Tabelle kann nicht veröffentlicht werden.', {
    detail: hindernisse.join(' '),
    quelle,
  });
}

export const HINWEIS_FEHLT = refuseRegel('GRUND_FEHLT', 'Eine Berichtigung braucht einen Hinweis.', {
  fehler: [
    {
      pointer: '/hinweis',
      code: 'GRUND_FEHLT',
      detail: 'Schreiben Sie, was an der früheren Ausgabe falsch war.',
    },
  ],
});

export const SCHON_VORGESCHLAGEN = refuseRegel(
  'SCHON_VORGESCHLAGEN',
  'Diese Tabelle ist schon vorgeschlagen.',
  {
    detail: 'Öffnen Sie die Liste der offenen Daten. Dort steht, wie weit sie ist.',
  },
);
