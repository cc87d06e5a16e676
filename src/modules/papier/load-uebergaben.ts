import { openAbgabeprotokolle } from '#src/modules/abgabe/index.ts';
import { ABGABE_TEILE } from '#src/modules/abgabe/wertelisten/abgabe.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { openUebergabeprotokolle } from '#src/modules/uebergabe/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';

/** One Übergabe that took place, as the paper shows it; what nobody wrote is null. */
export type Druckuebergabe = {
  am: string;
  von: string;
  an: string;
  mitgegeben: string | null;
  themen: string | null;
  stand: string;
  naechstes: string | null;
  offenes: string | null;
  ziele: string[];
  informiertAm: string | null;
};

/** Every Übergabe of an Akte with its protocol, the newest first: between persons, and from another Stelle. */
export async function loadUebergaben(trx: Trx, kontext: Kontext, akteId: string): Promise<Druckuebergabe[]> {
  const eigene = await openUebergabeprotokolle(trx, kontext, akteId);
  const fremde = await openAbgabeprotokolle(trx, kontext, akteId);
  const alle = [
    ...eigene.map(({ am, von, an, protokoll }) => ({
      am,
      von,
      an,
      mitgegeben: null,
      themen: null,
      ziele: [],
      ...protokoll,
    })),
    ...fremde.map(({ teile, inhalt }) => ({
      am: inhalt.uebergebenAm,
      von: `${inhalt.von.person}, ${inhalt.von.stelle}`,
      an: `${inhalt.an.person}, ${inhalt.an.stelle}`,
      mitgegeben: ['Name', ...teile.map((teil) => textOf(ABGABE_TEILE, teil))].join('; '),
      themen: inhalt.bedarfe.map((bedarf) => textOf(THEMENBEREICHE, bedarf)).join('; '),
      ziele: inhalt.ziele.map(({ wortlaut, uebersetzung }) => uebersetzung ?? wortlaut),
      stand: inhalt.stand,
      naechstes: inhalt.naechstes,
      offenes: inhalt.offenes,
      informiertAm: inhalt.informiertAm,
    })),
  ];
  return alle.toSorted((a, b) => b.am.localeCompare(a.am));
}
