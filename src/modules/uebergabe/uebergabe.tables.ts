/** Tables of this room that the application reaches itself; fall.uebergabe goes through functions of the database. */
export type UebergabeTabellen = {
  'fall.uebergabe_inhalt': { mandant_id: string; uebergabe_id: string; akte_id: string; siegel: Buffer };
};
