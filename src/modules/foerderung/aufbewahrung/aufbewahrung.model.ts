/** BELEGE: what belongs to the recipient alone (LK-12). AKTE: the whole Förderfall (LK-11). */
export const STUFEN = ['BELEGE', 'AKTE'] as const;
export type Stufe = (typeof STUFEN)[number];
export const STUFE_NAMEN = {
  BELEGE: 'Belege, Entwürfe und Dateien des Zuwendungsempfängers',
  AKTE: 'Förderakte mit allem, was gezeichnet und beschieden ist',
} as const satisfies Record<Stufe, string>;

/** Class of the Löschkonzept of each step. */
export const STUFE_LOESCHKLASSEN = { BELEGE: 'LK-12', AKTE: 'LK-11' } as const satisfies Record<
  Stufe,
  string
>;

/** What keeps a step of deletion past its day. */
export const AUFBEWAHRUNGSGRUENDE = ['SPERRE', 'KLAGE', 'VERFAHREN', 'ARCHIV', 'BELEGE'] as const;
export type Aufbewahrungsgrund = (typeof AUFBEWAHRUNGSGRUENDE)[number];
export const AUFBEWAHRUNGSGRUND_NAMEN = {
  SPERRE: 'Eine Sperre hält die Löschung an.',
  KLAGE: 'Eine Klage ist anhängig.',
  VERFAHREN: 'Das Verfahren ist noch nicht abgeschlossen.',
  ARCHIV: 'Die Akte ist dem Archiv noch nicht angeboten.',
  BELEGE: 'Zuerst werden die Belege gelöscht.',
} as const satisfies Record<Aufbewahrungsgrund, string>;

/** Why somebody holds a Förderfall (Art. 17 Abs. 3 b and e DSGVO). */
export const SPERRANLAESSE = ['RECHNUNGSPRUEFUNG', 'KLAGE', 'ANDERE_PFLICHT'] as const;
export type Sperranlass = (typeof SPERRANLAESSE)[number];
export const SPERRANLASS_NAMEN = {
  RECHNUNGSPRUEFUNG: 'Rechnungsprüfung läuft',
  KLAGE: 'Klage ist erhoben oder angekündigt',
  ANDERE_PFLICHT: 'Eine andere Vorschrift verlangt längere Aufbewahrung',
} as const satisfies Record<Sperranlass, string>;

export const VERMERKARTEN = ['SPERRE', 'SPERRE_ENDE', 'ARCHIV_UEBERNOMMEN', 'ARCHIV_VERZICHTET'] as const;
export type Vermerkart = (typeof VERMERKARTEN)[number];
export const VERMERKART_NAMEN = {
  SPERRE: 'Sperre gesetzt',
  SPERRE_ENDE: 'Sperre aufgehoben',
  ARCHIV_UEBERNOMMEN: 'Archiv hat übernommen',
  ARCHIV_VERZICHTET: 'Archiv hat verzichtet',
} as const satisfies Record<Vermerkart, string>;
