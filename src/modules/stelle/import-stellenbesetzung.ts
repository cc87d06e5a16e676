import { createHash } from 'node:crypto';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Importfehler } from '#src/platform/tabellen/importfehler.ts';
import { readCsv } from '#src/platform/tabellen/parse-csv.ts';
import { runImport } from '#src/platform/tabellen/run-import.ts';
import { findImport } from './bericht.repo.ts';
import { insertImportlauf, loadBestaende, lockBaustein, saveImportplan } from './importbestand.repo.ts';
import { computeImportplan, type Importplan, type Importsatz } from './importplan.model.ts';
import {
  checkRow,
  checkTogether,
  type Dateisatz,
  IMPORTSPALTEN,
  type Standortname,
} from './importzeile.model.ts';
import type { ImportAntwort, importStellenbesetzungRoute } from './stellenbesetzung.contract.ts';

type Auftrag = Eingabe<typeof importStellenbesetzungRoute>;

/**
 * Takes over one table, whole or not at all. A dry run answers what would happen, with every error and conflict.
 * A real run with an error is refused (422), with a conflict too (409) unless `konflikte=auslassen`; the answer of
 * the dry run then stands in `zustand`. A file that says nothing new writes nothing.
 */
export function importStellenbesetzung(kontext: Kontext, auftrag: Auftrag): Antwortet<ImportAntwort> {
  return withActor(kontext, async (trx) => {
    const { query } = auftrag;
    const am = await lockBaustein(trx, query.baustein, null);
    const geprueft = await checkDatei(trx, kontext, auftrag, am);
    kontext.protokoll.anzahl = geprueft.zeilen;
    if (query.probelauf || (geprueft.fehler.length === 0 && !isVerweigert(geprueft, query.konflikte)))
      return ok(geprueft);
    return fail(toAblehnung(geprueft));
  });
}

function isVerweigert({ konflikte }: ImportAntwort, wahl: 'abbrechen' | 'auslassen'): boolean {
  return wahl === 'abbrechen' && konflikte.length > 0;
}

/** Reads, checks, plans and, unless something speaks against it, writes. */
async function checkDatei(
  trx: Trx,
  kontext: Kontext,
  { query, body }: Auftrag,
  am: Date,
): Promise<ImportAntwort> {
  const inhalt = Buffer.from(body ?? []);
  const hash = createHash('sha256').update(inhalt).digest('hex');
  const vorher = await findImport(trx, hash);
  const standorte = await listStandorte(trx, { stichtag: kontext.stichtag, herkunft: 'echt' });
  const grund: ImportAntwort = { ...LEER, schonImportiertAm: vorher?.erfasstAm.toISOString() ?? null };

  const gelesen = await readDatei(inhalt, {
    standorte,
    kontext,
    baustein: query.baustein,
    vorher: vorher?.baustein,
  });
  if (!gelesen.ok) return { ...grund, ergebnis: 'FEHLER', fehler: gelesen.fehler };
  const saetze = gelesen.wert;
  const bestaende = await loadBestaende(
    trx,
    query.baustein,
    saetze.map(({ standortId }) => standortId),
  );
  const plan = computeImportplan(saetze, bestaende, query.baustein);
  const genannt = new Set(saetze.map(({ standortId }) => standortId));
  const antwort: ImportAntwort = {
    ...grund,
    ...toZaehler(plan),
    zeilen: saetze.length,
    konflikte: plan.konflikte,
    fehlend: standorte
      .filter(({ id }) => !genannt.has(id))
      .map(({ name }) => name)
      .sort(),
  };
  if (isVerweigert(antwort, query.konflikte)) return { ...antwort, ergebnis: 'KONFLIKTE' };
  if (plan.neu === 0)
    return { ...antwort, ergebnis: plan.konflikte.length > 0 ? 'KONFLIKTE' : 'UNVERAENDERT' };
  if (query.probelauf) return { ...antwort, ergebnis: 'PROBELAUF' };
  await save(trx, kontext, plan, { baustein: query.baustein, hash, am, zeilen: saetze.length });
  return { ...antwort, ergebnis: 'GESCHRIEBEN' };
}

const LEER: ImportAntwort = {
  ergebnis: 'UNVERAENDERT',
  zeilen: 0,
  neu: 0,
  unveraendert: 0,
  ausgelassen: 0,
  fehler: [],
  konflikte: [],
  fehlend: [],
  schonImportiertAm: null,
};

type Lesehilfe = {
  standorte: readonly Standortname[];
  kontext: Kontext;
  baustein: 1 | 2 | 3;
  vorher: 1 | 2 | 3 | undefined;
};

/** The general import checks form and rows; what the rows mean for the history is decided afterwards. */
async function readDatei(inhalt: Buffer, hilfe: Lesehilfe): Promise<Result<Importsatz[], Importfehler[]>> {
  const { standorte, baustein, vorher, kontext } = hilfe;
  let gelesen: readonly Dateisatz[] = [];
  const bericht = await runImport<Dateisatz>({
    read: () => readCsv(inhalt),
    spalten: IMPORTSPALTEN,
    checkRow: (zeile) => checkRow(zeile, { standorte, heute: kontext.stichtag, baustein }),
    checkTogether: (saetze, alle) => [
      ...checkVorher(vorher, baustein),
      ...checkTogether(saetze, baustein, alle),
    ],
    write: async (saetze) => {
      gelesen = saetze;
    },
    // „Writing“ here only hands the rows on: the plan needs them on a dry run, too.
    probelauf: false,
  });
  if (!bericht.ok) return bericht;
  return ok(gelesen.flatMap((satz) => (satz.art === 'STANDORT' ? [satz] : [])));
}

function checkVorher(vorher: number | undefined, baustein: number): Importfehler[] {
  if (vorher === undefined || vorher === baustein) return [];
  return [
    {
      zeile: 0,
      spalte: null,
      grund: `Diese Datei wurde schon als Baustein ${vorher} übernommen, gewählt ist Baustein ${baustein}.`,
      reparatur: `Wählen Sie Baustein ${vorher} oder die andere Datei.`,
    },
  ];
}

function toZaehler(plan: Importplan): Pick<ImportAntwort, 'neu' | 'unveraendert' | 'ausgelassen'> {
  return { neu: plan.neu, unveraendert: plan.unveraendert, ausgelassen: plan.ausgelassen };
}

async function save(
  trx: Trx,
  kontext: Kontext,
  plan: Importplan,
  lauf: { baustein: 1 | 2 | 3; hash: string; am: Date; zeilen: number },
): Promise<void> {
  const { actor } = kontext;
  const von = actor.art === 'konto' ? actor.kontoId : null;
  await saveImportplan(trx, plan, {
    baustein: lauf.baustein,
    quelle: `Meldung, übernommen aus Datei ${lauf.hash.slice(0, 12)}`,
    erfassung: { am: lauf.am, von },
  });
  await insertImportlauf(trx, {
    baustein: lauf.baustein,
    datei_hash: lauf.hash,
    zeilen: lauf.zeilen,
    ...toZaehler(plan),
    erfasst_am: lauf.am,
    erfasst_von: von,
    systemkonto: actor.art === 'system' ? actor.name : null,
  });
}

function toAblehnung(antwort: ImportAntwort): Ablehnung {
  if (antwort.fehler.length > 0) {
    return {
      code: 'IMPORT_FEHLERHAFT',
      status: 422,
      titel: 'Die Datei enthält Fehler. Es wurde nichts übernommen.',
      detail: 'Beheben Sie alle genannten Stellen und laden Sie die Datei noch einmal.',
      fehler: antwort.fehler.map((fehler) => ({
        pointer: `/zeile/${fehler.zeile}${fehler.spalte === null ? '' : `/${fehler.spalte}`}`,
        code: 'IMPORTFEHLER',
        detail: `${fehler.grund} ${fehler.reparatur}`,
      })),
      zustand: antwort,
    };
  }
  return {
    code: 'IMPORT_KONFLIKTE',
    status: 409,
    titel: 'Die Datei widerspricht dem, was schon geführt wird. Es wurde nichts übernommen.',
    detail: 'Klären Sie die genannten Zeilen, oder übernehmen Sie die Datei ohne sie.',
    zustand: antwort,
  };
}
