/**
 * The seven Verwaltungsgerichte by the Kreis or Stadt of their district: § 17 JustG NRW Nr. 1 to 7. The court of a
 * Klage against the Bescheid is that of the seat of the Zuwendungsempfänger (§ 52 Nr. 3 Satz 2 VwGO), since the
 * Bewilligungsbehörde is responsible for the whole Land. Compared with the text of § 17 on 22.11.2026; a lawyer has
 * not yet confirmed it (OQ-F-48). The Stadt Aachen belongs to the Städteregion.
 */
export const VERWALTUNGSGERICHTE = {
  Aachen: ['Aachen', 'Städteregion Aachen', 'Kreis Düren', 'Kreis Euskirchen', 'Kreis Heinsberg'],
  Arnsberg: [
    'Hagen',
    'Hamm',
    'Ennepe-Ruhr-Kreis',
    'Hochsauerlandkreis',
    'Märkischer Kreis',
    'Kreis Olpe',
    'Kreis Siegen-Wittgenstein',
    'Kreis Soest',
  ],
  Düsseldorf: [
    'Düsseldorf',
    'Duisburg',
    'Krefeld',
    'Mönchengladbach',
    'Mülheim an der Ruhr',
    'Oberhausen',
    'Remscheid',
    'Solingen',
    'Wuppertal',
    'Kreis Kleve',
    'Kreis Mettmann',
    'Rhein-Kreis Neuss',
    'Kreis Viersen',
    'Kreis Wesel',
  ],
  Gelsenkirchen: [
    'Bochum',
    'Bottrop',
    'Dortmund',
    'Essen',
    'Gelsenkirchen',
    'Herne',
    'Kreis Recklinghausen',
    'Kreis Unna',
  ],
  Köln: [
    'Bonn',
    'Köln',
    'Leverkusen',
    'Oberbergischer Kreis',
    'Rhein-Erft-Kreis',
    'Rheinisch-Bergischer Kreis',
    'Rhein-Sieg-Kreis',
  ],
  Minden: [
    'Bielefeld',
    'Kreis Gütersloh',
    'Kreis Herford',
    'Kreis Höxter',
    'Kreis Lippe',
    'Kreis Minden-Lübbecke',
    'Kreis Paderborn',
  ],
  Münster: ['Münster', 'Kreis Borken', 'Kreis Coesfeld', 'Kreis Steinfurt', 'Kreis Warendorf'],
} as const satisfies Record<string, readonly string[]>;

export type Gerichtssitz = keyof typeof VERWALTUNGSGERICHTE;
export const GERICHTSSITZE = Object.keys(VERWALTUNGSGERICHTE) as readonly Gerichtssitz[];

/** Seat of the court for a KIM-Standort; undefined for a name that § 17 does not know. */
export function findGerichtssitz(standort: string): Gerichtssitz | undefined {
  return GERICHTSSITZE.find((sitz) => VERWALTUNGSGERICHTE[sitz].some((name: string) => name === standort));
}
