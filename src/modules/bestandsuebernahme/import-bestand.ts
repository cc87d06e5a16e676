import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { findDubletten, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Importfehler } from '#src/platform/tabellen/importfehler.ts';
import { readCsv } from '#src/platform/tabellen/parse-csv.ts';
import { runImport } from '#src/platform/tabellen/run-import.ts';
import { addBestand } from './add-bestand.ts';
import type { BestandAntwort, importBestandRoute } from './bestand.contract.ts';
import { type Bestandssatz, checkRow, checkTogether } from './bestand.model.ts';
import { listUebernommene, saveUebernommen } from './bestand.repo.ts';
import { HOECHSTENS_BYTES, HOECHSTENS_ZEILEN, PFLICHTSPALTEN, WEITERE_SPALTEN } from './spalten.model.ts';

type Body = Eingabe<typeof importBestandRoute>['body'];
type Personenfrage = BestandAntwort['personen'][number];
type Neuer = { satz: Bestandssatz; token: bigint };

const LEER: BestandAntwort = {
  ergebnis: 'UNVERAENDERT',
  zeilen: 0,
  neu: 0,
  faelle: 0,
  unveraendert: 0,
  fehler: [],
  personen: [],
  akten: [],
};

/**
 * Takes over own running cases, whole or not at all. A dry run answers every error and every person who may be known
 * already; a real run with an open one is refused and answers the same. A row that was taken over before stays as it is.
 * The table itself is kept nowhere: what it says lies sealed in the Akten.
 */
export function importBestand(
  kontext: Kontext,
  { body }: Eingabe<typeof importBestandRoute>,
): Antwortet<BestandAntwort> {
  // The answer has names: never kept for an Idempotency-Key. The keys of the rows keep a second run from doing anything.
  delete kontext.idempotenz;
  return withActor(kontext, async (trx): Promise<Result<BestandAntwort, Ablehnung>> => {
    kontext.protokoll.abfrageklasse = 'BESTANDSUEBERNAHME';
    const gelesen = await readDatei(kontext, body);
    if (!gelesen.ok) return finish({ ...LEER, ergebnis: 'FEHLER', fehler: gelesen.fehler }, body);
    const neue = await listNeue(trx, kontext, gelesen.wert);
    const zahlen = {
      zeilen: gelesen.wert.length,
      neu: neue.length,
      faelle: neue.filter(({ satz }) => satz.art === 'FALL').length,
      unveraendert: gelesen.wert.length - neue.length,
    };
    kontext.protokoll.anzahl = neue.length;
    if (neue.length === 0) return ok({ ...LEER, ...zahlen });
    const personen = await listPersonenfragen(trx, kontext, neue, body);
    const stand = { ...LEER, ...zahlen, personen };
    if (personen.some(({ beantwortet }) => !beantwortet))
      return finish({ ...stand, ergebnis: 'PERSONEN' }, body);
    if (body.probelauf) return ok({ ...stand, ergebnis: 'PROBELAUF' });
    const akten = await insertAlle(trx, kontext, neue, personen, body);
    return akten.ok ? ok({ ...stand, ergebnis: 'GESCHRIEBEN', akten: akten.wert }) : akten;
  });
}

/** A dry run answers what is wrong; a real run is refused with the same. */
function finish(antwort: BestandAntwort, { probelauf }: Body): Result<BestandAntwort, Ablehnung> {
  if (probelauf) return ok(antwort);
  return fail({
    code: antwort.ergebnis === 'FEHLER' ? 'IMPORT_FEHLERHAFT' : 'PERSONEN_OFFEN',
    status: antwort.ergebnis === 'FEHLER' ? 422 : 409,
    titel: 'Es wurde nichts übernommen.',
    detail: 'Prüfen Sie die Datei noch einmal und klären Sie jede genannte Zeile.',
    zustand: antwort,
  });
}

/** The general import checks form and rows; what is written is decided afterwards. */
async function readDatei(kontext: Kontext, { datei }: Body): Promise<Result<Bestandssatz[], Importfehler[]>> {
  let saetze: readonly Bestandssatz[] = [];
  const bericht = await runImport<Bestandssatz>({
    read: () => readCsv(Buffer.from(datei, 'base64'), { bytes: HOECHSTENS_BYTES, zeilen: HOECHSTENS_ZEILEN }),
    spalten: PFLICHTSPALTEN,
    weitere: WEITERE_SPALTEN,
    checkRow: (zeile) => checkRow(zeile, kontext.stichtag),
    checkTogether,
    write: async (gelesene) => {
      saetze = gelesene;
    },
    // „Writing“ here only hands the rows on: the persons are looked for on a dry run, too.
    probelauf: false,
  });
  return bericht.ok ? ok([...saetze]) : bericht;
}

/** Rows that this account has not taken over yet. The key of a row counts for the account alone. */
async function listNeue(trx: Trx, kontext: Kontext, saetze: readonly Bestandssatz[]): Promise<Neuer[]> {
  const { mandantId, kontoId } = getKonto(kontext);
  const tokens = await kontext.dienste.tresor.createTokens(
    mandantId,
    saetze.map(({ schluessel }) => `bestand|${kontoId}|${schluessel}`),
  );
  const vorhandene = await listUebernommene(trx, tokens);
  return saetze.flatMap((satz, stelle) => {
    const token = tokens[stelle];
    return token === undefined || vorhandene.has(String(token)) ? [] : [{ satz, token }];
  });
}

/** Who of the own Akten may be the person of a row, with the reasons. */
async function listPersonenfragen(
  trx: Trx,
  kontext: Kontext,
  neue: readonly Neuer[],
  { entscheidungen }: Body,
): Promise<Personenfrage[]> {
  const fragen: Personenfrage[] = [];
  for (const { satz } of neue) {
    if (satz.identitaet === null) continue;
    const treffer = await findDubletten(trx, kontext, satz.identitaet);
    if (treffer.length === 0) continue;
    const antwort = entscheidungen.find(({ zeile }) => zeile === satz.zeile);
    fragen.push({
      zeile: satz.zeile,
      name: formatName(satz.identitaet),
      treffer: treffer.map(({ personId, pseudonym, identitaet, gruende }) => ({
        personId,
        pseudonym,
        name: formatName(identitaet),
        geburtsdatum: identitaet.geburtsdatum,
        gruende,
      })),
      beantwortet:
        antwort !== undefined &&
        (antwort.personId === null || treffer.some(({ personId }) => personId === antwort.personId)),
    });
  }
  return fragen;
}

async function insertAlle(
  trx: Trx,
  kontext: Kontext,
  neue: readonly Neuer[],
  personen: readonly Personenfrage[],
  { entscheidungen }: Body,
): Promise<Result<BestandAntwort['akten'], Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const akten: BestandAntwort['akten'] = [];
  // Rows of one file were compared with each other before: they are no question of their own.
  const eben: string[] = [];
  for (const { satz, token } of neue) {
    const frage = personen.find(({ zeile }) => zeile === satz.zeile);
    const gewaehlt = entscheidungen.find(({ zeile }) => zeile === satz.zeile)?.personId ?? null;
    const andere = [...eben, ...(frage?.treffer ?? []).map(({ personId }) => personId)];
    const akte = await addBestand(trx, kontext, satz, frage === undefined ? null : gewaehlt, andere);
    if (!akte.ok) return akte;
    const { id, nummer, personId } = akte.wert;
    if (personId !== null) eben.push(personId);
    await saveUebernommen(trx, { mandantId, akteId: id, am: kontext.stichtag, token });
    await recordEreignis(
      trx,
      kontext,
      id,
      {
        art: 'BESTAND_UEBERNOMMEN',
        codes: { bestandsgrundlage: satz.rechtsgrundlage },
        inhalt: { schluessel: satz.schluessel },
      },
      kontext.stichtag,
    );
    akten.push({ zeile: satz.zeile, akteId: id, nummer });
  }
  return ok(akten);
}
