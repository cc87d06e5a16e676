import { THEMENBEREICH_CODES, THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Frische } from '#src/modules/angebot/angebot.model.ts';
import { ZIELGRUPPE_CODES, ZIELGRUPPEN, type Zielgruppe } from '#src/modules/angebot/wertelisten/angebot.ts';
import { foldGemeindename } from '#src/modules/gemeindeverzeichnis/gemeinde.model.ts';

/** What the overview needs of an Angebot. */
export type Ansatz = {
  id: string;
  art: string;
  bereiche: readonly string[];
  /** None: for everybody. */
  zielgruppen: readonly string[];
  /** Kommunen and parts for which it is, as typed; none: for the whole Standort. */
  gebiete: readonly string[];
  orte: readonly string[];
  stand: string;
  frische: Frische;
};
export type Kommune = { id: string; name: string };
type Bereich = (typeof THEMENBEREICH_CODES)[number];

/**
 * LUECKE: there is nothing. NICHT_NUTZBAR: all that is there is stale or full. UEBERSCHNEIDUNG: several of the same kind can be used.
 */
export const LAGEN = ['LUECKE', 'NICHT_NUTZBAR', 'VORHANDEN', 'UEBERSCHNEIDUNG'] as const;

export const LAGENAMEN = {
  LUECKE: 'Lücke',
  NICHT_NUTZBAR: 'keines nutzbar',
  VORHANDEN: 'vorhanden',
  UEBERSCHNEIDUNG: 'mehrere gleicher Art',
} as const satisfies Record<Lage, string>;
export type Lage = (typeof LAGEN)[number];
export type Zelle = {
  bereich: Bereich;
  /** For this group by name. */
  anzahl: number;
  /** For everybody. */
  offen: number;
  nutzbar: number;
  lage: Lage;
};
export type Ueberblick = {
  angebote: number;
  /** Their area is none of the Kommunen: counted for the Standort, for no Kommune. */
  ohneZuordnung: number;
  /** Whoever it is for, in the chosen area. */
  gesamt: Zelle[];
  zielgruppen: { zielgruppe: Zielgruppe; zellen: Zelle[] }[];
  kommunen: { id: string; name: string; zellen: Zelle[] }[];
};

/** Target group × Lebensbereich of one area (null: the whole Standort), and Kommune × Lebensbereich. */
export function computeUeberblick(
  ansaetze: readonly Ansatz[],
  kommunen: readonly Kommune[],
  kommuneId: string | null,
): Ueberblick {
  const mitOrt = ansaetze.map((ansatz) => ({ ansatz, kommunen: findKommunen(ansatz, kommunen) }));
  const inKommune = (id: string): Ansatz[] =>
    mitOrt
      .filter((eine) => eine.kommunen === 'ALLE' || eine.kommunen.includes(id))
      .map(({ ansatz }) => ansatz);
  const gewaehlt = kommuneId === null ? ansaetze : inKommune(kommuneId);
  return {
    angebote: gewaehlt.length,
    ohneZuordnung: mitOrt.filter((eine) => eine.kommunen !== 'ALLE' && eine.kommunen.length === 0).length,
    gesamt: THEMENBEREICH_CODES.map((bereich) => computeZelle(gewaehlt, bereich, null)),
    zielgruppen: ZIELGRUPPE_CODES.map((zielgruppe) => ({
      zielgruppe,
      zellen: THEMENBEREICH_CODES.map((bereich) => computeZelle(gewaehlt, bereich, zielgruppe)),
    })),
    kommunen: kommunen.map(({ id, name }) => {
      const dort = inKommune(id);
      return { id, name, zellen: THEMENBEREICH_CODES.map((bereich) => computeZelle(dort, bereich, null)) };
    }),
  };
}

/** By the area it names, else by its places; an Angebot without an area is for all of them. */
function findKommunen({ gebiete, orte }: Ansatz, kommunen: readonly Kommune[]): 'ALLE' | string[] {
  if (gebiete.length === 0) return 'ALLE';
  const match = (namen: readonly string[]): string[] => {
    const gefaltet = new Set(namen.map(foldGemeindename));
    return kommunen.filter(({ name }) => gefaltet.has(foldGemeindename(name))).map(({ id }) => id);
  };
  const nachGebiet = match(gebiete);
  return nachGebiet.length > 0 ? nachGebiet : match(orte);
}

const isNutzbar = ({ frische, stand }: Ansatz): boolean => frische === 'FRISCH' && stand !== 'VOLL';

function computeZelle(ansaetze: readonly Ansatz[], bereich: Bereich, zielgruppe: Zielgruppe | null): Zelle {
  const imBereich = ansaetze.filter(({ bereiche }) => bereiche.includes(bereich));
  const offene = imBereich.filter(({ zielgruppen }) => zielgruppen.length === 0);
  const eigene = imBereich.filter(({ zielgruppen }) =>
    zielgruppe === null ? zielgruppen.length > 0 : zielgruppen.includes(zielgruppe),
  );
  const nutzbare = [...offene, ...eigene].filter(isNutzbar);
  return {
    bereich,
    anzahl: eigene.length,
    offen: offene.length,
    nutzbar: nutzbare.length,
    lage: toLage(offene.length + eigene.length, nutzbare),
  };
}

function toLage(anzahl: number, nutzbare: readonly Ansatz[]): Lage {
  if (anzahl === 0) return 'LUECKE';
  if (nutzbare.length === 0) return 'NICHT_NUTZBAR';
  const arten = new Set(nutzbare.map(({ art }) => art));
  return arten.size < nutzbare.length ? 'UEBERSCHNEIDUNG' : 'VORHANDEN';
}

/** A gap in words, from codes and the name of a Kommune alone: what a Systemhinweis says of it. */
export function describeLuecke({
  bereich,
  zielgruppe,
  ort,
  lage,
  nurBeratung,
}: {
  bereich: Bereich;
  zielgruppe: Zielgruppe;
  ort: string | null;
  lage: 'LUECKE' | 'NICHT_NUTZBAR';
  nurBeratung: boolean;
}): string {
  const was = `${nurBeratung ? 'Beratung, ' : ''}${textOf(THEMENBEREICHE, bereich)}`;
  const wo = ort === null ? 'im ganzen KIM-Standort' : `in ${ort}`;
  const wie =
    lage === 'LUECKE' ? 'Das Verzeichnis nennt kein Angebot.' : 'Alle Angebote sind veraltet oder voll.';
  return `Überblick der Beratungsansätze: ${was} für die Zielgruppe „${textOf(ZIELGRUPPEN, zielgruppe)}“ ${wo}. ${wie}`;
}
