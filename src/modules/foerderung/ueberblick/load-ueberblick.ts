import { type PlainDate, yearOf } from '#src/core/plain-date.ts';
import type { Herkunft } from '#src/modules/standort/standort.model.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { Antragsinhalt } from '../antragsinhalt.model.ts';
import { findFristlage } from '../foerderfall.model.ts';
import { listPruefpunkte } from '../pruefung/pruefpunkte.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { checkAntrag } from '../regelwerk/rl-2024-12/antrag.model.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import type { UeberblickQuery } from './ueberblick.contract.ts';
import {
  createLeerzeile,
  IN_PRUEFUNG,
  toUeberblickszeile,
  type Ueberblicksfall,
  type Ueberblickszeile,
} from './ueberblick.model.ts';
import { listPassende, SORTIERUNGEN, type Sortierung, listSortierte } from './ueberblicksliste.model.ts';
import {
  listPruefgruende,
  listPunktstaende,
  listUeberblicksfaelle,
  type Punktstand,
} from './ueberblick.repo.ts';

export type Ueberblick = {
  stichtag: PlainDate;
  foerderjahr: number | null;
  zeilen: Ueberblickszeile[];
  synthetisch: boolean;
};

/** All that a Förderjahr can be. */
export const ALLE_JAHRE = { von: 2020, bis: 2100 };

/** The table that page and files share: four statements, however many Standorte there are. */
export async function loadUeberblick(
  trx: Trx,
  kontext: Kontext,
  query: UeberblickQuery,
): Promise<Ueberblick> {
  const { stichtag } = kontext;
  const foerderjahr = query.foerderjahr ?? (query.eingang ? null : yearOf(stichtag));
  const jahre = foerderjahr === null ? ALLE_JAHRE : { von: foerderjahr, bis: foerderjahr };
  const [faelle, standorte] = await joinAll([
    listUeberblicksfaelle(trx, jahre),
    listStandorte(trx, { stichtag }),
  ]);
  const punkte = await countOffenePunkte(trx, faelle);
  const frist = foerderjahr === null ? null : (findFristlage(foerderjahr, REGELPARAMETER)?.frist ?? null);
  // A Standort without a Förderfall is shown where it could have one: real ones in real use, invented ones in the demo.
  const herkunft: Herkunft = kontext.dienste.demo ? 'erfunden' : 'echt';
  const gezeigt = standorte.flatMap((standort) => {
    const eigene = faelle.filter(({ standortId }) => standortId === standort.id);
    const { id: standortId, name, typ, regierungsbezirk } = standort;
    const ort = { standortId, standort: name, typ, regierungsbezirk };
    if (eigene.length > 0) {
      const zeilen = eigene.map((fall) =>
        toUeberblickszeile(ort, fall, punkte.get(fall.id) ?? null, stichtag),
      );
      return [{ zeilen, standort }];
    }
    if (foerderjahr === null || standort.herkunft !== herkunft) return [];
    return [{ zeilen: [createLeerzeile(ort, foerderjahr, frist, stichtag)], standort }];
  });
  const zeilen = listPassende(
    gezeigt.flatMap((eintrag) => eintrag.zeilen),
    query,
  );
  kontext.protokoll.anzahl = zeilen.length;
  return {
    stichtag,
    foerderjahr,
    zeilen: listSortierte(zeilen, toSortierung(query.sortierung ?? (query.eingang ? 'termin' : 'standort'))),
    synthetisch: gezeigt.some(({ standort }) => standort.herkunft === 'erfunden'),
  };
}

function toSortierung(text: string): Sortierung {
  const absteigend = text.startsWith('-');
  const name = absteigend ? text.slice(1) : text;
  return { feld: SORTIERUNGEN.find((feld) => feld === name) ?? 'standort', absteigend };
}

/** What nobody has judged yet on the Fassung that is examined, as the checklist of the Prüfung counts it. */
async function countOffenePunkte(trx: Trx, faelle: readonly Ueberblicksfall[]): Promise<Map<string, number>> {
  const ids = faelle.filter(({ zustand }) => IN_PRUEFUNG.includes(zustand)).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const gruende = await listPruefgruende(trx, ids);
  const beurteilt = new Set(
    (await listPunktstaende(trx, ids)).filter(({ stand }) => stand !== 'OFFEN').map(toSchluessel),
  );
  return new Map(
    gruende.map(({ foerderfallId, fassung, parameter, eingangAm, ...grund }) => {
      const regelantrag = grund.regelantrag as Antrag;
      const punkte = listPruefpunkte({
        inhalt: Antragsinhalt.parse(grund.inhalt),
        regelantrag,
        ergebnis: checkAntrag(regelantrag, parameter),
        eingangAm,
        parameter,
      });
      const offen = punkte.filter(
        ({ schluessel }) => !beurteilt.has(toSchluessel({ foerderfallId, fassung, schluessel })),
      );
      return [foerderfallId, offen.length];
    }),
  );
}

function toSchluessel({ foerderfallId, fassung, schluessel }: Omit<Punktstand, 'stand'>): string {
  return `${foerderfallId} ${fassung} ${schluessel}`;
}
