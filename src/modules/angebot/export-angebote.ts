import type { DateiAntwort } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { type Angebotzeile, listStandortangebote } from './angebot.repo.ts';
import { AUSGABESPALTEN as spalten } from './ausgabespalten.ts';

/** So many rows are read at once: the whole directory of a Standort never lies in memory. */
const AM_STUECK = 500;

/** All Angebote of the own Standort with every field, also internal and archived ones. */
export function exportAngeboteCsv(kontext: Kontext): Antwortet<DateiAntwort> {
  return exportZeilen(kontext, 'csv', (zeilen) => createCsv({ spalten, zeilen }));
}

export function exportAngeboteXlsx(kontext: Kontext): Antwortet<DateiAntwort> {
  return exportZeilen(kontext, 'xlsx', (zeilen) =>
    createXlsx(
      { spalten, zeilen },
      {
        titel: 'Angebote',
        hinweise: [
          `Stand ${formatGerman(kontext.stichtag)}`,
          ...(kontext.dienste.demo ? ['SYNTHETISCH'] : []),
        ],
      },
    ),
  );
}

function exportZeilen(
  kontext: Kontext,
  endung: 'csv' | 'xlsx',
  create: (zeilen: AsyncIterable<Angebotzeile>) => Promise<Buffer>,
): Antwortet<DateiAntwort> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    let anzahl = 0;
    const inhalt = await create(streamZeilen(trx, standortId, () => (anzahl += 1)));
    kontext.protokoll.anzahl = anzahl;
    const dateiname = formatExportName({
      name: 'angebote',
      stichtag: kontext.stichtag,
      synthetisch: kontext.dienste.demo,
      endung,
    });
    return ok({ dateiname, inhalt });
  });
}

async function* streamZeilen(trx: Trx, standortId: string, zaehle: () => void): AsyncGenerator<Angebotzeile> {
  for (let nach: string | null = null; ; ) {
    // One page after the other, each behind the last id of the page before.
    const zeilen: Angebotzeile[] = await listStandortangebote(trx, standortId, {
      nach,
      hoechstens: AM_STUECK,
    });
    for (const zeile of zeilen) {
      zaehle();
      yield zeile;
    }
    const letzte = zeilen.at(-1);
    if (letzte === undefined || zeilen.length < AM_STUECK) return;
    nach = letzte.id;
  }
}
