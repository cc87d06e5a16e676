import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Fund = { id: string; getroffen: number; km: number | null; gesamt: number };
/** What the database is asked; every text is a tsquery of folded tokens. */
export type Suchfrage = {
  terme: readonly string[];
  muss: string | null;
  heute: PlainDate;
  frischAb: PlainDate;
  mitte: { breite: number; laenge: number } | null;
  km: number | null;
  mindestens: number;
  ab: number;
  hoechstens: number;
};
export type Ortslage = { breite: number | null; laenge: number | null; anzahl: number };

const toWerte = ({ terme, muss, heute, frischAb, mitte, km, mindestens, ab, hoechstens }: Suchfrage) =>
  [
    [...terme],
    muss,
    heute,
    frischAb,
    mitte?.breite ?? null,
    mitte?.laenge ?? null,
    km,
    mindestens,
    ab,
    hoechstens,
  ] as const;

/** For staff: the directory of every Standort. */
export async function searchAngebotzeilen(trx: Trx, frage: Suchfrage): Promise<Fund[]> {
  const [terme, muss, heute, frischAb, breite, laenge, km, mindestens, ab, hoechstens] = toWerte(frage);
  const { rows } = await sql<Fund>`
    SELECT id, getroffen, km, gesamt FROM steuerung.suche_angebote(${terme}::text[], ${muss}, ${heute}, ${frischAb}, ${breite}, ${laenge}, ${km},
      ${mindestens}, ${ab}, ${hoechstens})`.execute(trx);
  return rows;
}

/** Words of the directory that are spelt like those it does not have. */
export async function listAehnliche(
  trx: Trx,
  worte: readonly string[],
): Promise<{ wort: string; aehnlich: string }[]> {
  const { rows } = await sql<{ wort: string; aehnlich: string }>`
    SELECT wort, aehnlich FROM steuerung.finde_angebotsworte(${[...worte]}::text[])`.execute(trx);
  return rows;
}

export async function findOrtslage(trx: Trx, name: string): Promise<Ortslage> {
  const { rows } =
    await sql<Ortslage>`SELECT breite, laenge, anzahl FROM steuerung.finde_ortslage(${name})`.execute(trx);
  return rows[0] ?? { breite: null, laenge: null, anzahl: 0 };
}
