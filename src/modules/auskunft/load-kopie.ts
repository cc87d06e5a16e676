import { z } from 'zod';
import { getKonto } from '#src/modules/akte/index.ts';
import { SiegelFehler } from '#src/platform/crypto/fehler.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { compareAkten, type Eintrag, isAndererPerson, toOhneKennungen, toCamel } from './kopie.model.ts';
import { type Kopiezeile, listKopiezeilen } from './kopie.repo.ts';
import { AUSKUNFTSTEILE, type Siegelstelle, type Zeile } from './register.model.ts';

export type Kopie = {
  eintraege: Eintrag[];
  /** Rows of the Akte that are about other persons alone. */
  andere: number;
};

type Kopieakte = { akteId: string; nummer: string };

/**
 * What the Stelle holds about one person in these Akten, opened and without ids. What is about the person and no Akte is
 * read with each of them and stands there once.
 */
export async function loadKopie(
  trx: Trx,
  kontext: Kontext,
  akten: readonly Kopieakte[],
  personId: string,
): Promise<Kopie> {
  const jeKennung = new Map<string, Eintrag>();
  let andere = 0;
  for (const { akteId, nummer } of akten) {
    const teil = await loadAktenkopie(trx, kontext, akteId, personId);
    andere += teil.andere;
    for (const eintrag of teil.eintraege) {
      const akte = isZurPerson(eintrag) ? null : nummer;
      // Some rows are named within their Akte alone, as the lines of its Zeitleiste.
      const kennung = akte === null || akten.length === 1 ? eintrag.kennung : `${akte}/${eintrag.kennung}`;
      jeKennung.set(kennung, { ...eintrag, kennung, akte });
    }
  }
  return { eintraege: [...jeKennung.values()].toSorted(compareAkten), andere };
}

function isZurPerson({ tabelle }: Pick<Eintrag, 'tabelle'>): boolean {
  const wo = AUSKUNFTSTEILE[tabelle]?.wo;
  return wo === 'PERSON' || wo === 'ZUSAMMENFUEHRUNG';
}

type Aktenkopie = { eintraege: Omit<Eintrag, 'akte'>[]; andere: number };

/** The same of one Akte. */
async function loadAktenkopie(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  personId: string,
): Promise<Aktenkopie> {
  const { mandantId } = getKonto(kontext);
  const zeilen = await listKopiezeilen(trx, { mandantId, akteId, personId });
  const offene: { eintrag: Omit<Eintrag, 'akte'>; roh: unknown }[] = [];
  for (const zeile of zeilen) {
    const geoeffnet = await openZeile(kontext, { mandantId, akteId }, zeile);
    const eintrag = {
      tabelle: zeile.tabelle,
      kennung: toKennung(zeile),
      daten: toOhneKennungen(geoeffnet) as Zeile,
    };
    offene.push({ eintrag, roh: geoeffnet });
  }
  const eigene = offene.filter(({ roh }) => !isAndererPerson(roh, personId));
  return {
    eintraege: eigene.map(({ eintrag }) => eintrag),
    andere: offene.length - eigene.length,
  };
}

function toKennung({ tabelle, ids }: Kopiezeile): string {
  const teile = (AUSKUNFTSTEILE[tabelle]?.schluessel ?? []).map((spalte) => String(ids[spalte]));
  return [tabelle.replace('fall.', ''), ...teile].join('.');
}

async function openZeile(
  kontext: Kontext,
  ort: { mandantId: string; akteId: string },
  { tabelle, daten, ids }: Kopiezeile,
): Promise<Zeile> {
  const offen: Record<string, unknown> = Object.fromEntries(
    Object.entries(daten).map(([spalte, wert]) => [toCamel(spalte), wert]),
  );
  for (const stelle of AUSKUNFTSTEILE[tabelle]?.siegel ?? []) {
    const hex = ids[stelle.spalte];
    if (typeof hex !== 'string') continue;
    const wert = await openSiegel(kontext, toOrt(ort, stelle, ids), hex);
    if (wert === null) continue;
    // Two seals of one row may hold fields of one name; a text of its own stands under the name of its column.
    const feld = stelle.spalte === 'siegel' ? 'inhalt' : toCamel(stelle.spalte.replace('_siegel', ''));
    offen[feld] = wert;
  }
  return offen;
}

function toOrt(
  { mandantId, akteId }: { mandantId: string; akteId: string },
  { name, klasse = 'inhalt', subjekt, zeile = 'id' }: Siegelstelle,
  ids: Zeile,
): Siegelort {
  return {
    mandantId,
    subjekt:
      subjekt === undefined
        ? { art: 'akte', id: akteId }
        : { art: subjekt.art, id: String(ids[subjekt.spalte]) },
    klasse,
    name: typeof name === 'string' ? name : name(ids),
    zeileId: String(ids[zeile]),
  };
}

/** null: the key was destroyed (a withdrawal, a closed link), so there is nothing left to give. */
async function openSiegel({ dienste }: Kontext, ort: Siegelort, hex: string): Promise<unknown> {
  try {
    return await dienste.tresor.open(ort, Buffer.from(hex.slice(2), 'hex'), z.unknown());
  } catch (fehler) {
    if (fehler instanceof SiegelFehler && fehler.art === 'VERNICHTET') return null;
    throw fehler;
  }
}
