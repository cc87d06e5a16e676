import { toVzae, type Vzae } from '#src/core/vzae.ts';
import { type Gebietskoerperschaft, RL_2024_12 } from './regelwerk/regelsatz.model.ts';

/** A KIM-Standort with the posts that were assigned to it in 2022. History: today the ministry fixes the number each year (OQ-F-18). */
export type Standort2022 = {
  readonly name: string;
  readonly typ: Gebietskoerperschaft;
  /** Baustein 1 without the Verwaltungsassistenz, with the further posts of Nr. 4.3. */
  readonly koordination: Vzae;
  /** Whole further posts of Nr. 4.3 among them: what is above the limit of the type. */
  readonly zusatzstellen: number;
  readonly caseManagement: Vzae;
  readonly baustein3: Vzae;
};

/** Name, type, hundredths of Baustein 1, 2 and 3 (Landtag, Kleine Anfrage 498, Stand 30.06. or 30.09.2022). A test compares it with `daten`. */
const ZEILEN: readonly (readonly [string, Gebietskoerperschaft, number, number, number])[] = [
  ['Aachen', 'KREISFREIE_STADT', 250, 1000, 0],
  ['Bielefeld', 'KREISFREIE_STADT', 250, 1400, 300],
  ['Bochum', 'KREISFREIE_STADT', 250, 1400, 300],
  ['Bonn', 'KREISFREIE_STADT', 250, 1200, 300],
  ['Bottrop', 'KREISFREIE_STADT', 250, 900, 200],
  ['Dortmund', 'KREISFREIE_STADT', 250, 1600, 300],
  ['Duisburg', 'KREISFREIE_STADT', 250, 1400, 300],
  ['Düsseldorf', 'KREISFREIE_STADT', 250, 1600, 300],
  ['Ennepe-Ruhr-Kreis', 'KREIS', 450, 1400, 400],
  ['Essen', 'KREISFREIE_STADT', 250, 1600, 300],
  ['Gelsenkirchen', 'KREISFREIE_STADT', 250, 1200, 300],
  ['Hagen', 'KREISFREIE_STADT', 250, 1000, 300],
  ['Hamm', 'KREISFREIE_STADT', 250, 900, 300],
  ['Herne', 'KREISFREIE_STADT', 250, 1000, 300],
  ['Hochsauerlandkreis', 'KREIS', 450, 1400, 400],
  ['Köln', 'KREISFREIE_STADT', 250, 1600, 300],
  ['Krefeld', 'KREISFREIE_STADT', 250, 900, 300],
  ['Kreis Borken', 'KREIS', 450, 1400, 400],
  ['Kreis Coesfeld', 'KREIS', 350, 1200, 200],
  ['Kreis Düren', 'KREIS', 350, 1200, 400],
  ['Kreis Euskirchen', 'KREIS', 350, 1100, 200],
  ['Kreis Gütersloh', 'KREIS', 450, 1600, 500],
  ['Kreis Heinsberg', 'KREIS', 350, 1200, 200],
  ['Kreis Herford', 'KREIS', 450, 1200, 400],
  ['Kreis Höxter', 'KREIS', 350, 1100, 200],
  ['Kreis Kleve', 'KREIS', 350, 1400, 200],
  ['Kreis Lippe', 'KREIS', 450, 1600, 400],
  ['Kreis Mettmann', 'KREIS', 350, 1600, 300],
  ['Kreis Minden-Lübbecke', 'KREIS', 450, 1600, 400],
  ['Kreis Olpe', 'KREIS', 350, 1100, 200],
  ['Kreis Paderborn', 'KREIS', 450, 1400, 400],
  ['Kreis Recklinghausen', 'KREIS', 950, 1800, 1500],
  ['Kreis Siegen-Wittgenstein', 'KREIS', 450, 1400, 400],
  ['Kreis Soest', 'KREIS', 450, 1400, 400],
  ['Kreis Steinfurt', 'KREIS', 450, 1600, 500],
  ['Kreis Unna', 'KREIS', 450, 1800, 600],
  ['Kreis Viersen', 'KREIS', 450, 1200, 400],
  ['Kreis Warendorf', 'KREIS', 350, 1400, 300],
  ['Kreis Wesel', 'KREIS', 650, 1600, 800],
  ['Leverkusen', 'KREISFREIE_STADT', 250, 900, 300],
  ['Märkischer Kreis', 'KREIS', 450, 1800, 600],
  ['Mönchengladbach', 'KREISFREIE_STADT', 250, 900, 300],
  ['Mülheim an der Ruhr', 'KREISFREIE_STADT', 250, 900, 300],
  ['Münster', 'KREISFREIE_STADT', 250, 1200, 200],
  ['Oberbergischer Kreis', 'KREIS', 350, 1400, 300],
  ['Oberhausen', 'KREISFREIE_STADT', 250, 1000, 300],
  ['Remscheid', 'KREISFREIE_STADT', 250, 900, 300],
  ['Rhein-Erft-Kreis', 'KREIS', 550, 1600, 700],
  ['Rheinisch-Bergischer Kreis', 'KREIS', 350, 1400, 300],
  ['Rhein-Kreis Neuss', 'KREIS', 550, 1400, 800],
  ['Rhein-Sieg-Kreis', 'KREIS', 450, 1800, 500],
  ['Solingen', 'KREISFREIE_STADT', 250, 900, 300],
  ['Städteregion Aachen', 'STAEDTEREGION', 350, 1200, 300],
  ['Wuppertal', 'KREISFREIE_STADT', 250, 1600, 300],
];

export const STANDORTE_2022: readonly Standort2022[] = ZEILEN.map(
  ([name, typ, koordination, caseManagement, baustein3]) => ({
    name,
    typ,
    koordination: toVzae(koordination),
    zusatzstellen: (koordination - RL_2024_12.grenzen[typ].koordination) / RL_2024_12.zusatzJeKommune,
    caseManagement: toVzae(caseManagement),
    baustein3: toVzae(baustein3),
  }),
);

export function findStandort2022(name: string): Standort2022 | undefined {
  return STANDORTE_2022.find((standort) => standort.name === name);
}
