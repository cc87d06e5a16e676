import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { findAktenklasse } from './aktenklasse.ts';
import { type Aktenklasse, findLoeschbare } from './loeschung.model.ts';
import { findFreigabe, listBesondereszeilen, listVorschauzeilen } from './loeschung.repo.ts';

type Zeile = Awaited<ReturnType<typeof listVorschauzeilen>>[number] & { klasse: Aktenklasse };
export type Vorschau = {
  akten: Zeile[];
  /** Akten that are due today and wait for a release. */
  wartend: number;
  freigegebenBis: PlainDate | null;
};

/** What the next runs will do with the Akten of the own Stelle, by the rule that the runs themselves follow. */
export async function loadVorschau(trx: Trx, mandantId: string, stichtag: PlainDate): Promise<Vorschau> {
  const freigegebenBis = await findFreigabe(trx, mandantId);
  const bis = addDays(stichtag, PARAMETER.loeschvorschau.wert);
  const rahmen = { mandantId, stichtag, freigegebenBis };
  const akten = toVorschau(
    (await listVorschauzeilen(trx, bis)).map((zeile) => ({ ...zeile, klasse: findAktenklasse(zeile) })),
    rahmen,
  );
  const besonderes = toVorschau(
    (await listBesondereszeilen(trx, bis)).map((zeile) => ({ ...zeile, begonnen: false, klasse: 'LK-04' })),
    rahmen,
  );
  const alle = [...akten, ...besonderes].toSorted(
    (a, b) => compareText(a.loeschenAb, b.loeschenAb) || compareText(a.nummer, b.nummer),
  );
  return {
    akten: alle,
    wartend: alle.filter(({ hindernis }) => hindernis === 'FREIGABE').length,
    freigegebenBis,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Marks what is due and waits for a release: Akten and special categories are counted apart, as their runs do. */
function toVorschau(
  zeilen: readonly Zeile[],
  rahmen: { mandantId: string; stichtag: PlainDate; freigegebenBis: PlainDate | null },
): Zeile[] {
  const { mandantId, stichtag, freigegebenBis } = rahmen;
  const faellig = zeilen.filter(({ loeschenAb }) => loeschenAb <= stichtag);
  const frei = new Set(
    findLoeschbare(
      faellig.map((zeile) => ({ ...zeile, mandantId })),
      new Map(freigegebenBis === null ? [] : [[mandantId, freigegebenBis]]),
      PARAMETER.massenloeschung_akten.wert,
    ).map(({ nummer }) => nummer),
  );
  return zeilen.map((zeile) => {
    const wartet = zeile.loeschenAb <= stichtag && zeile.hindernis === null && !frei.has(zeile.nummer);
    return wartet ? { ...zeile, hindernis: 'FREIGABE' } : zeile;
  });
}
