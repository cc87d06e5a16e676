import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { isPlainDate, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { formatProzent, type Quote } from '#src/core/vzae.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Baustein } from './baustein.model.ts';
import type { Wissensstand } from './bericht.repo.ts';
import { loadAngaben } from './load-bericht.ts';
import { getSicht, type Sicht } from './sicht.ts';
import type { BerichtQuery, getStellenbesetzungRoute, ZahlenAnzeige } from './stellenbesetzung.contract.ts';
import {
  type Bericht,
  computeBericht,
  SORTIERUNGEN,
  type Sortierung,
  type Zahlen,
} from './stellenbesetzung.model.ts';

/** The table of one Baustein on a Stichtag with sum row, quotas and marks. */
export function getStellenbesetzung(
  kontext: Kontext,
  { query }: Eingabe<typeof getStellenbesetzungRoute>,
): Antwortet<Antwort<typeof getStellenbesetzungRoute>> {
  return withActor(kontext, async (trx) => {
    const bericht = await loadBericht(trx, kontext, query);
    if (!bericht.ok) return bericht;
    const { zeilen, summe, ohneAngabe, stichtag, sicht } = bericht.wert;
    return ok({
      baustein: query.baustein,
      stichtag,
      wissensstand: query.wissensstand ?? null,
      herkunft: sicht.herkunft,
      zeilen: zeilen.map((zeile) => ({
        ...zeile,
        zahlen: zeile.zahlen === null ? null : toZahlenAnzeige(zeile.zahlen),
      })),
      summe: toZahlenAnzeige(summe),
      ohneAngabe,
      synthetisch: isSynthetisch(bericht.wert),
    });
  });
}

export type GeladenerBericht = Bericht & { baustein: Baustein; stichtag: PlainDate; sicht: Sicht };

/** The report as page, downloads and command line share it. Sets the number of rows in the log entry. */
export async function loadBericht(
  trx: Trx,
  kontext: Kontext,
  query: BerichtQuery,
): Promise<Result<GeladenerBericht, Ablehnung>> {
  const sicht = getSicht(kontext, query);
  if (!sicht.ok) return sicht;
  const stichtag = toStichtag(kontext, query.stichtag);
  const angaben = await loadAngaben(trx, sicht.wert, {
    baustein: query.baustein,
    stichtag,
    wissensstand: toWissensstand(query.wissensstand),
  });
  const bericht = computeBericht(angaben, {
    stichtag,
    filter: query,
    sortierung: toSortierung(query.sortierung),
  });
  kontext.protokoll.anzahl = bericht.zeilen.length;
  return ok({ ...bericht, baustein: query.baustein, stichtag, sicht: sicht.wert });
}

/** The domain's today, unless a day is asked for. */
export function toStichtag(kontext: Kontext, tag: string | undefined): PlainDate {
  return tag === undefined ? kontext.stichtag : toPlainDate(tag);
}

export function toWissensstand(text: string | undefined): Wissensstand {
  if (text === undefined) return null;
  return isPlainDate(text) ? { tag: text } : { zeitpunkt: text };
}

/** Invented Standorte are marked on every page and in every file. */
export function isSynthetisch({ zeilen }: Bericht): boolean {
  return zeilen.some((zeile) => zeile.herkunft === 'erfunden');
}

function toSortierung(text: string): Sortierung {
  const absteigend = text.startsWith('-');
  const name = absteigend ? text.slice(1) : text;
  return { feld: SORTIERUNGEN.find((feld) => feld === name) ?? 'name', absteigend };
}

function toZahlenAnzeige({ quoteVorgesehen, quoteZugewiesen, ...zahlen }: Zahlen): ZahlenAnzeige {
  return {
    ...zahlen,
    quoteVorgesehen: withProzent(quoteVorgesehen),
    quoteZugewiesen: withProzent(quoteZugewiesen),
  };
}

function withProzent(quote: Quote): ZahlenAnzeige['quoteVorgesehen'] {
  return { ...quote, prozent: formatProzent(quote) };
}
