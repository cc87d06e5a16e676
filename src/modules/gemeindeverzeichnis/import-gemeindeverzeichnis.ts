import { createHash } from 'node:crypto';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Dienste, Kontext } from '#src/platform/dienste.ts';
import { type Importfehler, toImportfehler } from '#src/platform/tabellen/importfehler.ts';
import { runImport } from '#src/platform/tabellen/run-import.ts';
import { type Gemeindesatz, PFLICHTSPALTEN, WEITERE_SPALTEN } from './gemeinde.model.ts';
import { type Gemeindedatei, readGemeindedatei } from './gemeindedatei.ts';
import type { Einfuhrantwort, importGemeindeverzeichnisRoute } from './gemeindeverzeichnis.contract.ts';
import {
  insertEinwohner,
  insertKommunen,
  insertPostleitzahlen,
  listGemeinden,
  loadOrtsangaben,
  lockVerzeichnis,
  saveStaende,
  setPlzBeendet,
  updateKommunen,
} from './gemeindeverzeichnis.repo.ts';
import { computePlan, type Importplan, listFehlende, WIRKUNGEN } from './plan.model.ts';
import { checkRow } from './zeile.model.ts';

type Auftrag = Eingabe<typeof importGemeindeverzeichnisRoute>;

/** So many lines of the preview are answered; the counts are those of all. */
const VORSCHAU_HOECHSTENS = 500;
/** Dry run and import read the whole register of the Standorte that the file names; a file of the land has some 400 rows. */
const ZEILEN_HOECHSTENS = 5_000;

/**
 * Takes over a table of Kommunen, whole or not at all. The same file a second time changes nothing. A dry run answers what would happen.
 * The ministry names every Standort of the land, who leads a KI the own one.
 */
export function importGemeindeverzeichnis(
  kontext: Kontext,
  { query, body }: Auftrag,
): Antwortet<Einfuhrantwort> {
  return withActor(kontext, async (trx) => {
    await lockVerzeichnis(trx);
    const antwort = await runDatei(trx, kontext, Buffer.from(body ?? []), query.probelauf);
    kontext.protokoll.anzahl = antwort.zeilen;
    if (query.probelauf || antwort.ergebnis !== 'FEHLER') return ok(antwort);
    return fail(toAblehnung(antwort));
  });
}

/** For the operator, at the command line: the same for the whole land. */
export function createEinfuhrkontext(dienste: Dienste): Kontext {
  return {
    dienste,
    actor: { art: 'system', name: 'betrieb', mandantId: null },
    domaene: 'foerderung',
    zweck: 'Betrieb: Verzeichnis der Kommunen einführen',
    stichtag: dienste.stichtag(),
    protokoll: {
      ereignis: 'gemeindeverzeichnis.importGemeindeverzeichnis',
      art: 'VERAENDERUNG',
      objektart: 'kommune',
    },
    anfrageId: createUuidV7(),
  };
}

async function runDatei(
  trx: Trx,
  kontext: Kontext,
  inhalt: Buffer,
  probelauf: boolean,
): Promise<Einfuhrantwort> {
  const datei = readGemeindedatei(inhalt);
  const leer: Einfuhrantwort = { ...LEER, layout: datei.layout };
  const gelesen = await readSaetze(trx, kontext, datei);
  if (!gelesen.ok) return { ...leer, ergebnis: 'FEHLER', fehler: gelesen.fehler };
  const saetze = gelesen.wert;
  const standortIds = [...new Set(saetze.map(({ standortId }) => standortId))];
  const bestand = await listGemeinden(trx, standortIds);
  const angaben = await loadOrtsangaben(trx, standortIds);
  const plan = computePlan(saetze, bestand, angaben, { heute: kontext.stichtag, createId: createUuidV7 });
  const antwort = toAntwort(leer, saetze, plan, kontext);
  if (plan.fehler.length > 0) return { ...antwort, ergebnis: 'FEHLER' };
  if (plan.vorschau.length === 0) return { ...antwort, ergebnis: 'UNVERAENDERT' };
  if (probelauf) return { ...antwort, ergebnis: 'PROBELAUF' };
  await save(trx, kontext, plan, toQuelle(datei, inhalt));
  return { ...antwort, ergebnis: 'GESCHRIEBEN' };
}

const LEER: Omit<Einfuhrantwort, 'layout'> = {
  ergebnis: 'UNVERAENDERT',
  zeilen: 0,
  neu: 0,
  geaendert: 0,
  ergaenzt: 0,
  beendet: 0,
  unveraendert: 0,
  fehler: [],
  vorschau: [],
  fehlend: [],
};

async function readSaetze(
  trx: Trx,
  { actor, stichtag }: Kontext,
  { lesung, layout }: Gemeindedatei,
): Promise<Result<Gemeindesatz[], Importfehler[]>> {
  const standorte = await listStandorte(trx, { stichtag });
  const nur = actor.art === 'konto' && actor.rolle !== 'MINISTERIUM' ? actor.standortId : null;
  let saetze: readonly Gemeindesatz[] = [];
  const bericht = await runImport<Gemeindesatz>({
    read: () =>
      lesung.zeilen.length > ZEILEN_HOECHSTENS ? { kopf: null, zeilen: [], fehler: [ZU_VIELE] } : lesung,
    spalten: PFLICHTSPALTEN,
    weitere: WEITERE_SPALTEN,
    checkRow: (zeile) =>
      checkRow(zeile, { standorte, nur, heute: stichtag, plzVollstaendig: layout === 'EIGENES' }),
    checkTogether: (alle) => listDoppelte(alle),
    write: async (gelesene) => {
      saetze = gelesene;
    },
    // „Writing“ only hands the rows on: the plan needs them on a dry run, too.
    probelauf: false,
  });
  return bericht.ok ? ok([...saetze]) : bericht;
}

const ZU_VIELE: Importfehler = {
  zeile: 0,
  spalte: null,
  grund: `Die Datei hat mehr als ${String(ZEILEN_HOECHSTENS)} Zeilen.`,
  reparatur: 'Teilen Sie die Datei auf.',
};

function listDoppelte(saetze: readonly Gemeindesatz[]): Importfehler[] {
  const erste = new Map<string, number>();
  return saetze.flatMap(({ zeile, standortId, ags, name, gueltigVon }) => {
    const schluessel = `${standortId} ${ags ?? name} ${gueltigVon}`;
    const vorher = erste.get(schluessel);
    erste.set(schluessel, vorher ?? zeile);
    if (vorher === undefined) return [];
    return [
      {
        zeile,
        spalte: 'name',
        grund: `Dieselbe Kommune steht mit demselben Anfang schon in Zeile ${String(vorher)}.`,
        reparatur: 'Entfernen Sie eine der beiden Zeilen.',
        wert: name,
      },
    ];
  });
}

function toAntwort(
  leer: Einfuhrantwort,
  saetze: readonly Gemeindesatz[],
  plan: Importplan,
  { stichtag }: Kontext,
): Einfuhrantwort {
  const [neu, geaendert, ergaenzt, beendet] = WIRKUNGEN.map(
    (wirkung) =>
      new Set(plan.vorschau.filter((zeile) => zeile.wirkung === wirkung).map(({ zeile }) => zeile)).size,
  );
  return {
    ...leer,
    zeilen: saetze.length,
    neu: neu ?? 0,
    geaendert: geaendert ?? 0,
    ergaenzt: ergaenzt ?? 0,
    beendet: beendet ?? 0,
    unveraendert: plan.unveraendert,
    fehler: plan.fehler.map(toImportfehler),
    vorschau: plan.vorschau
      .slice(0, VORSCHAU_HOECHSTENS)
      .map(({ zeile, name, wirkung, was }) => ({ zeile, name, wirkung, was })),
    fehlend: listFehlende(saetze, plan, stichtag),
  };
}

function toQuelle({ layout, gebietsstand }: Gemeindedatei, inhalt: Buffer): string {
  const kurz = createHash('sha256').update(inhalt).digest('hex').slice(0, 12);
  return layout === 'DESTATIS'
    ? `Statistisches Bundesamt, Gemeindeverzeichnis, Gebietsstand ${gebietsstand ?? ''}, Datei ${kurz}`
    : `Tabelle der Kommunen, Datei ${kurz}`;
}

async function save(trx: Trx, { stichtag }: Kontext, plan: Importplan, quelle: string): Promise<void> {
  const geaenderte = plan.gemeinden.filter(({ geaendert }) => geaendert);
  const saetze = geaenderte.map(({ id, standortId, nachfolgerId, staende }) => {
    const heute = staende.findLast(({ gueltigVon }) => gueltigVon <= stichtag) ?? staende[0];
    return {
      id,
      standortId,
      nachfolgerId,
      name: heute?.name ?? '',
      ags: heute?.ags ?? null,
      gueltigVon: staende[0]?.gueltigVon ?? stichtag,
      gueltigBis: staende.at(-1)?.gueltigBis ?? null,
    };
  });
  const neue = new Set(geaenderte.filter(({ neu }) => neu).map(({ id }) => id));
  await insertKommunen(
    trx,
    saetze.filter(({ id }) => neue.has(id)),
  );
  await updateKommunen(trx, saetze);
  await saveStaende(
    trx,
    geaenderte.flatMap(({ id, standortId, staende }) =>
      staende.map(({ gespeichert: _gespeichert, ...stand }) => ({ ...stand, kommuneId: id, standortId })),
    ),
    quelle,
  );
  await setPlzBeendet(trx, plan.orte.plzBeendet, addDays(stichtag, -1));
  await insertPostleitzahlen(trx, plan.orte.plzNeu);
  await insertEinwohner(trx, plan.orte.einwohner);
}

function toAblehnung(antwort: Einfuhrantwort): Ablehnung {
  return {
    code: 'IMPORT_FEHLERHAFT',
    status: 422,
    titel: 'Die Datei enthält Fehler. Es wurde nichts übernommen.',
    detail: 'Beheben Sie alle genannten Stellen und laden Sie die Datei noch einmal.',
    fehler: antwort.fehler.map(({ zeile, spalte, grund, reparatur }) => ({
      pointer: `/zeile/${String(zeile)}${spalte === null ? '' : `/${spalte}`}`,
      code: 'IMPORTFEHLER',
      detail: `${grund} ${reparatur}`,
    })),
    zustand: antwort,
  };
}
