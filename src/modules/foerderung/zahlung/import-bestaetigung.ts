import { type Ablehnung, refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import type { Eingabe } from '#src/core/contract/define-route.ts';
import { sumCent } from '#src/core/cent.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Importfehler } from '#src/platform/tabellen/importfehler.ts';
import { readCsv } from '#src/platform/tabellen/parse-csv.ts';
import { runImport } from '#src/platform/tabellen/run-import.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import {
  type Bestaetigung,
  BESTAETIGUNGSSPALTEN,
  checkGegenBestand,
  checkZeile,
  WEITERE_SPALTEN,
} from './check-bestaetigung.ts';
import type { BestaetigungAntwort, importBestaetigungRoute } from './kasse.contract.ts';
import { applyZahlungsschritt, FEHLGESCHLAGEN } from './record-zahlungsschritt.ts';
import { getZahlungslage, listTeilbetraegeMitId, type Teilbetragzeile } from './teilbetrag.repo.ts';

type Auftrag = Eingabe<typeof importBestaetigungRoute>;

/**
 * The answer of the Landeskasse, whole or not at all. A dry run answers every error; the real run is refused (422) with the
 * same answer in `zustand`. A second import of one file is refused: each of its payments is confirmed already.
 */
export function importBestaetigung(
  kontext: Kontext,
  { query, body }: Auftrag,
): Antwortet<BestaetigungAntwort> {
  return withActor(kontext, async (trx): Promise<Result<BestaetigungAntwort, Ablehnung>> => {
    const gelesen = await readDatei(trx, kontext, Buffer.from(body ?? []));
    if (!gelesen.ok) {
      const antwort: BestaetigungAntwort = { ...LEER, ergebnis: 'FEHLER', fehler: gelesen.fehler };
      return query.probelauf ? ok(antwort) : fail(refuseDatei(antwort));
    }
    const { saetze, bestand } = gelesen.wert;
    kontext.protokoll.anzahl = saetze.length;
    const antwort = toAntwort(saetze, query.probelauf);
    if (query.probelauf) return ok(antwort);
    for (const satz of saetze) {
      const zeile = bestand.get(satz.id);
      if (zeile === undefined) throw new Error('Checked a moment ago');
      const geschrieben = await saveBestaetigung(trx, kontext, zeile, satz);
      if (!geschrieben.ok) return geschrieben;
    }
    return ok(antwort);
  });
}

const LEER: BestaetigungAntwort = {
  ergebnis: 'PROBELAUF',
  zeilen: 0,
  gezahlt: 0,
  fehlgeschlagen: 0,
  summe: 0,
  fehler: [],
};

function toAntwort(saetze: readonly Bestaetigung[], probelauf: boolean): BestaetigungAntwort {
  const gezahlt = saetze.filter(({ ergebnis }) => ergebnis === 'GEZAHLT');
  return {
    ergebnis: probelauf ? 'PROBELAUF' : 'GESCHRIEBEN',
    zeilen: saetze.length,
    gezahlt: gezahlt.length,
    fehlgeschlagen: saetze.length - gezahlt.length,
    summe: sumCent(gezahlt.map(({ betrag }) => betrag)),
    fehler: [],
  };
}

type Gelesen = { saetze: readonly Bestaetigung[]; bestand: Map<string, Teilbetragzeile> };

/** The file against what was ordered; what it names is read once. */
async function readDatei(
  trx: Trx,
  kontext: Kontext,
  inhalt: Buffer,
): Promise<Result<Gelesen, Importfehler[]>> {
  const form = { spalten: BESTAETIGUNGSSPALTEN, weitere: WEITERE_SPALTEN, probelauf: false };
  const lesung = readCsv(inhalt);
  const ids = lesung.zeilen.flatMap((zeile) => {
    const satz = checkZeile(zeile, kontext.stichtag);
    return satz.ok ? [satz.wert.id] : [];
  });
  const bestand = await listTeilbetraegeMitId(trx, ids);
  let saetze: readonly Bestaetigung[] = [];
  const bericht = await runImport<Bestaetigung>({
    ...form,
    read: () => lesung,
    checkRow: (zeile) => checkZeile(zeile, kontext.stichtag),
    checkTogether: (alle) => checkGegenBestand(alle, bestand, getFoerderkonto(kontext).kontoId),
    // „Writing“ only hands the rows on; a dry run counts them, too.
    write: async (alle) => {
      saetze = alle;
    },
  });
  if (!bericht.ok) return bericht;
  return ok({ saetze, bestand: new Map(bestand.map((zeile) => [zeile.id, zeile])) });
}

async function saveBestaetigung(
  trx: Trx,
  kontext: Kontext,
  zeile: Teilbetragzeile,
  satz: Bestaetigung,
): Promise<Result<unknown, Ablehnung>> {
  const gegenstand = { zeile, lage: await getZahlungslage(trx, zeile.id) };
  const schritt = await (satz.ergebnis === 'GEZAHLT'
    ? applyZahlungsschritt(trx, kontext, gegenstand, 'zahlung_bestaetigen', {
        grund: null,
        aenderung: { gezahltAm: satz.gezahltAm, buchung: satz.buchung },
      })
    : applyZahlungsschritt(trx, kontext, gegenstand, 'zahlung_fehlgeschlagen', {
        grund: satz.grund,
        aenderung: FEHLGESCHLAGEN,
      }));
  return schritt.ok ? schritt : fail(refuseKonflikt({ version: zeile.version }));
}

function refuseDatei(antwort: BestaetigungAntwort): Ablehnung {
  return {
    code: 'IMPORT_FEHLERHAFT',
    status: 422,
    titel: 'Die Datei enthält Fehler. Es wurde nichts übernommen.',
    detail: 'Beheben Sie alle genannten Stellen und laden Sie die Datei noch einmal.',
    fehler: antwort.fehler.map(({ zeile, spalte, grund, reparatur }) => ({
      pointer: `/zeile/${zeile}${spalte === null ? '' : `/${spalte}`}`,
      code: 'IMPORTFEHLER',
      detail: `${grund} ${reparatur}`,
    })),
    zustand: antwort,
  };
}
