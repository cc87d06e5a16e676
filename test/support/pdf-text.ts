import { getDocumentProxy } from 'unpdf';

export type Pdfinhalt = {
  /** Lines from top to bottom; each in the order in which it is read, also from right to left. */
  text: string;
  titel: string;
  seiten: number;
  sprachen: { dokument: string | null; teile: string[] };
  /** Roles of the tags, in order. */
  rollen: string[];
  /** Descriptions of pictures, in order; empty where one has none. */
  bilder: string[];
};

type Stueck = { str: string; transform: number[]; width: number };
type Knoten = { role?: string; lang?: string; alt?: string; children?: Knoten[] };

/** In points; words of one line are closer, columns farther apart. */
const SPALTENLUECKE = 14;
const VON_RECHTS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** Text, tags and languages of a PDF, as another program reads them. */
export async function readPdf(pdf: Buffer): Promise<Pdfinhalt> {
  const dokument = await getDocumentProxy(new Uint8Array(pdf));
  const zeilen: string[] = [];
  const rollen: string[] = [];
  const bilder: string[] = [];
  const teile = new Set<string>();
  const visit = (knoten: Knoten): void => {
    if (knoten.role !== undefined) rollen.push(knoten.role);
    if (knoten.role === 'Figure') bilder.push(knoten.alt ?? '');
    if (knoten.lang !== undefined) teile.add(knoten.lang);
    for (const kind of knoten.children ?? []) visit(kind);
  };
  let sprache: string | null = null;
  for (let nummer = 1; nummer <= dokument.numPages; nummer += 1) {
    const seite = await dokument.getPage(nummer);
    const inhalt = await seite.getTextContent();
    sprache = inhalt.lang;
    zeilen.push(...listZeilen(inhalt.items.flatMap((teil): Stueck[] => ('str' in teil ? [teil] : []))));
    const baum = await seite.getStructTree();
    if (baum) visit(baum as Knoten);
  }
  const { info } = await dokument.getMetadata();
  const titel = (info as { Title?: string }).Title ?? '';
  return {
    text: zeilen.join('\n').replaceAll(/[\u2066-\u2069]/g, ''),
    titel,
    seiten: dokument.numPages,
    sprachen: { dokument: sprache, teile: [...teile] },
    rollen,
    bilder,
  };
}

/** Pieces on one height and in one column are a line; a line with Arabic letters is read from the right. */
function listZeilen(stuecke: readonly Stueck[]): string[] {
  const hoehen = new Map<number, Stueck[]>();
  for (const stueck of stuecke.filter(isGezeigt)) {
    const y = Math.round(stueck.transform[5] ?? 0);
    const vorhanden = [y, y - 1, y + 1].find((hoehe) => hoehen.has(hoehe)) ?? y;
    hoehen.set(vorhanden, [...(hoehen.get(vorhanden) ?? []), stueck]);
  }
  return [...hoehen]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([, zeile]) => splitSpalten(zeile.toSorted((a, b) => left(a) - left(b))).map(formatZeile));
}

/** Between columns the reader puts one blank as wide as the gap. */
const isGezeigt = ({ str, width }: Stueck): boolean =>
  str !== '' && (str.trim() !== '' || width <= SPALTENLUECKE);

const left = ({ transform }: Stueck): number => transform[4] ?? 0;

/** A gap as wide as between columns parts two lines on the same height. */
function splitSpalten(zeile: readonly Stueck[]): Stueck[][] {
  const spalten: Stueck[][] = [];
  let ende = Number.NEGATIVE_INFINITY;
  for (const stueck of zeile) {
    if (left(stueck) - ende > SPALTENLUECKE) spalten.push([]);
    spalten.at(-1)?.push(stueck);
    ende = Math.max(ende, left(stueck) + stueck.width);
  }
  return spalten;
}

/** Runs of Latin letters and digits keep their order inside a line that is read from the right. */
function formatZeile(zeile: readonly Stueck[]): string {
  if (!zeile.some(({ str }) => VON_RECHTS.test(str)))
    return zeile
      .map(({ str }) => str)
      .join('')
      .trim();
  const laeufe: Stueck[][] = [];
  let warLatein = false;
  for (const stueck of zeile) {
    const latein = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(stueck.str);
    const leer = stueck.str.trim() === '';
    if (laeufe.length > 0 && warLatein && (latein || leer)) laeufe.at(-1)?.push(stueck);
    else laeufe.push([stueck]);
    warLatein = latein || (leer && warLatein);
  }
  return laeufe
    .toReversed()
    .map((lauf) => lauf.map(({ str }) => str).join(''))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * For comparing Arabic and Persian words: readers turn the two letters of the ligature lam-alef around, set marks apart
 * and lose the invisible joiner.
 */
export function foldArabisch(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{M}\u200C]/gu, '')
    .replaceAll(/ل([اأإآ])/g, '$1ل');
}
