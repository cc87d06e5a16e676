import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { findAktenklasse } from './aktenklasse.ts';
import { type Aktenklasse, type Hindernis, findLoeschbare } from './loeschung.model.ts';
import { findFreigabe, listVorschauzeilen } from './loeschung.repo.ts';

type Zeile = Awaited<ReturnType<typeof listVorschauzeilen>>[number];
export type Vorschau = {
  akten: (Zeile & { klasse: Aktenklasse; hindernis: Hindernis | null })[];
  /** Akten that are due today and wait for a release. */
  wartend: number;
  freigegebenBis: PlainDate | null;
};

/** What the next runs will do with the Akten of the own Stelle, by the rule that the run itself follows. */
export async function loadVorschau(trx: Trx, mandantId: string, stichtag: PlainDate): Promise<Vorschau> {
  const freigegebenBis = await findFreigabe(trx, mandantId);
  const zeilen = await listVorschauzeilen(trx, addDays(stichtag, PARAMETER.loeschvorschau.wert));
  const faellig = zeilen.filter(({ loeschenAb }) => loeschenAb <= stichtag);
  const frei = new Set(
    findLoeschbare(
      faellig.map((zeile) => ({ ...zeile, mandantId })),
      new Map(freigegebenBis === null ? [] : [[mandantId, freigegebenBis]]),
      PARAMETER.massenloeschung_akten.wert,
    ).map(({ nummer }) => nummer),
  );
  const wartende = new Set(
    faellig.filter(({ nummer, hindernis }) => hindernis === null && !frei.has(nummer)),
  );
  return {
    akten: zeilen.map((zeile) => ({
      ...zeile,
      klasse: findAktenklasse(zeile),
      hindernis: wartende.has(zeile) ? 'FREIGABE' : zeile.hindernis,
    })),
    wartend: wartende.size,
    freigegebenBis,
  };
}
