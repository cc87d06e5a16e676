import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import type { exportKassenlisteRoute, listZahlungslaeufeRoute } from './kasse.contract.ts';
import type { Kassenauftrag } from './kassendatei.model.ts';
import { createKassenspalten } from './kassenspalten.ts';
import { createSepa } from './sepa.model.ts';
import { findZahlungslauf, listZahlungslaufzeilen, type Zahlungslauf } from './zahlungslauf.repo.ts';

const HOECHSTENS = 50;

export function listZahlungslaeufe(kontext: Kontext): Antwortet<Antwort<typeof listZahlungslaeufeRoute>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listZahlungslaufzeilen(trx, HOECHSTENS);
    const namen = await listNamen(
      trx,
      zeilen.map(({ erstelltVon }) => erstelltVon),
    );
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => ({ ...zeile, erstelltVon: namen.get(zeile.erstelltVon) ?? null })),
      konto: zeilen[0]?.konto ?? null,
    });
  });
}

type Frage = Eingabe<typeof exportKassenlisteRoute>;

/**
 * The ways to the Landeskasse. One adapter makes one file of a run: another interface of the Land is one more line here and
 * one more operation.
 */
const ADAPTER = {
  csv: async (auftrag: Kassenauftrag): Promise<Result<Buffer | string, readonly string[]>> =>
    ok(await createCsv({ spalten: createKassenspalten(auftrag), zeilen: auftrag.zahlungen })),
  xml: async (auftrag: Kassenauftrag, { konto }: Zahlungslauf) => createSepa(auftrag, konto),
};

export function exportKassenliste(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return exportLauf(kontext, frage, 'csv');
}

export function exportSepa(kontext: Kontext, frage: Frage): Antwortet<DateiAntwort> {
  return exportLauf(kontext, frage, 'xml');
}

function exportLauf(
  kontext: Kontext,
  { params: { zahlungslaufId } }: Frage,
  art: keyof typeof ADAPTER,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = zahlungslaufId;
  return withActor(kontext, async (trx): Promise<Result<DateiAntwort, Ablehnung>> => {
    const lauf = await findZahlungslauf(trx, zahlungslaufId);
    if (lauf === undefined) return fail(refuseNichtGefunden());
    const auftrag = {
      id: lauf.id,
      nummer: lauf.nummer,
      ausfuehrung: lauf.ausfuehrung,
      erstelltUm: lauf.erfasstAm,
      zahlungen: lauf.zahlungen,
    };
    const datei = await ADAPTER[art](auftrag, lauf);
    if (!datei.ok) return fail(refuseDatei(datei.fehler));
    kontext.protokoll.anzahl = lauf.zahlungen.length;
    return ok({ dateiname: `zahlungslauf-${lauf.nummer}_${lauf.ausfuehrung}.${art}`, inhalt: datei.wert });
  });
}

function refuseDatei(gruende: readonly string[]): Ablehnung {
  return refuseRegel('DATEI_NICHT_MOEGLICH', 'Die Datei kann so nicht erstellt werden.', {
    detail:
      'Verwenden Sie die CSV-Datei, oder lassen Sie die genannten Angaben berichtigen und neu anordnen.',
    fehler: gruende.map((detail) => ({ pointer: '/zahlungen', code: 'SEPA', detail })),
  });
}
