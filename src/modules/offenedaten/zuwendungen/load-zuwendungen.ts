import { createHash } from 'node:crypto';
import type { PlainDate } from '#src/core/plain-date.ts';
import { listWeitergaben, listZuwendungszeilen } from '#src/modules/foerderung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Beschreibung, Offentabelle } from '../offenedaten.model.ts';
import { listZuwendungsausgaben } from '../offenedaten.repo.ts';
import {
  listErlaubteWeitergaben,
  formatKern,
  formatZuwendungsdateien,
  type Letztempfaengerwahl,
  toZuwendungsansicht,
  toZuwendungsbeschreibung,
  toZuwendungskennung,
} from './zuwendungsausgabe.model.ts';

export type Zuwendungsvorlage = {
  kennung: string;
  ausgabe: number;
  tabelle: Offentabelle;
  beschreibung: Beschreibung;
  dateien: { csv: string; json: string };
  hindernisse: string[];
  /** A proposal of the year that waits. */
  vorhanden: string | null;
};

/** Grants of a year as everybody would read them, and what speaks against it. `trx` is one of the domain bericht, as the Ministerium. */
export async function loadZuwendungsvorlage(
  trx: Trx,
  { dienste, stichtag }: Pick<Kontext, 'dienste' | 'stichtag'>,
  foerderjahr: number,
  letztempfaenger: Letztempfaengerwahl,
): Promise<Zuwendungsvorlage> {
  const stoff = await loadStoff(trx, { demo: dienste.demo, stichtag, foerderjahr, letztempfaenger });
  const pruefsumme = hashStoff(stoff);
  const ausgaben = await listZuwendungsausgaben(trx, foerderjahr);
  const wartende = ausgaben.find(({ zustand }) => zustand === 'VORGESCHLAGEN');
  const letzte = ausgaben[0];
  return {
    kennung: toZuwendungskennung(foerderjahr),
    ausgabe: ausgaben.length + 1,
    tabelle: toZuwendungsansicht(stoff.zuwendungen, stoff.weitergaben),
    beschreibung: toZuwendungsbeschreibung(stoff, {
      pruefsumme,
      anlass: ausgaben.length === 0 ? 'ERSTE' : 'NACHTRAEGE',
      synthetisch: dienste.demo,
    }),
    dateien: formatZuwendungsdateien(stoff),
    hindernisse: [
      ...(stoff.zuwendungen.length === 0
        ? ['In diesem Förderjahr ist noch kein Bescheid bestandskräftig.']
        : []),
      ...(letzte?.zustand === 'VEROEFFENTLICHT' && letzte.pruefsumme === pruefsumme
        ? [`Seit der Ausgabe ${letzte.ausgabe} hat sich nichts geändert.`]
        : []),
    ],
    vorhanden: wartende?.id ?? null,
  };
}

/** What speaks against a release of what was proposed: a grant that says something else by now. */
export async function listZuwendungshindernisse(
  trx: Trx,
  { dienste }: Pick<Kontext, 'dienste'>,
  { foerderjahr, beschreibung }: { foerderjahr: number; beschreibung: Beschreibung },
  letztempfaenger: Letztempfaengerwahl,
): Promise<string[]> {
  const stichtag = beschreibung.wissensstand as PlainDate;
  const stoff = await loadStoff(trx, { demo: dienste.demo, stichtag, foerderjahr, letztempfaenger });
  return hashStoff(stoff) === beschreibung.pruefsumme
    ? []
    : [
        'Seit dem Vorschlag hat sich eine Zuwendung geändert. Lehnen Sie ihn ab und schlagen Sie das Förderjahr neu vor.',
      ];
}

async function loadStoff(
  trx: Trx,
  {
    demo,
    stichtag,
    foerderjahr,
    letztempfaenger,
  }: { demo: boolean; stichtag: PlainDate; foerderjahr: number; letztempfaenger: Letztempfaengerwahl },
) {
  const zeilen = await listZuwendungszeilen(trx, { stichtag, foerderjahr });
  const weitergaben =
    letztempfaenger === 'KEINE' ? [] : await listWeitergaben(trx, { stichtag, foerderjahr });
  return {
    foerderjahr,
    stichtag,
    // Invented Standorte are none of the Land, except where all data are invented.
    zuwendungen: zeilen.filter(({ synthetisch }) => demo || !synthetisch),
    weitergaben: listErlaubteWeitergaben(weitergaben, letztempfaenger),
  };
}

const hashStoff = (stoff: Parameters<typeof formatKern>[0]): string =>
  createHash('sha256').update(formatKern(stoff), 'utf8').digest('hex');
