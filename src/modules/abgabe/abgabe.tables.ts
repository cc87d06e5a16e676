/** Tables of this room that the application reaches itself; fall.abgabe goes through functions of the database. */
export type AbgabeTabellen = {
  'fall.abgabe_inhalt': { mandant_id: string; abgabe_id: string; akte_id: string; siegel: Buffer };
};
