import { fileURLToPath } from 'node:url';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createPdf } from '#src/platform/pdf/create-pdf.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import {
  isLeer,
  type Kapitel,
  type Kapitelcode,
  type Kapitelinhalt,
  listKapitel,
  toKapitelinhalt,
} from './kapitel.model.ts';
import type { exportKonzeptRoute } from './konzept.contract.ts';
import {
  FEDERFUEHRUNG_NAMEN,
  type Federfuehrung,
  KONZEPTART_NAMEN,
  KONZEPTLAGE_NAMEN,
  type Konzeptart,
  type KonzeptZustand,
} from './konzept.model.ts';
import { findFassungzeile, listKapitelsaetze } from './konzept.repo.ts';
import { toInhalte } from './list-konzepte.ts';
import { getStandortkonto, loadOrt, type Ort } from './standortkonto.ts';

const VORLAGE = fileURLToPath(new URL('./konzept.typ', import.meta.url));

/** A Fassung as PDF. It is made after the transaction ended. */
export async function exportKonzept(
  kontext: Kontext,
  { params: { fassungId } }: Eingabe<typeof exportKonzeptRoute>,
): Antwortet<DateiAntwort> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = fassungId;
  const stoff = await withActor(kontext, async (trx) => {
    const fassung = await findFassungzeile(trx, standortId, fassungId);
    if (fassung === undefined) return fail(refuseNichtGefunden());
    const inhalte = toInhalte(await listKapitelsaetze(trx, standortId, fassungId));
    return ok({ ...fassung, inhalte, ort: await loadOrt(trx, kontext) });
  });
  return stoff.ok ? ok(await createKonzeptdatei(kontext, stoff.wert)) : stoff;
}

export type Druckstoff = {
  art: Konzeptart;
  nummer: number;
  zustand: KonzeptZustand;
  federfuehrung: Federfuehrung;
  vorgabe: string;
  gueltigAb: PlainDate | null;
  inhalte: Partial<Record<Kapitelcode, Kapitelinhalt>>;
  ort: Ort;
};

/** The file and its name. */
export async function createKonzeptdatei(
  { dienste, stichtag }: Pick<Kontext, 'dienste' | 'stichtag'>,
  stoff: Druckstoff,
): Promise<{ dateiname: string; inhalt: Buffer }> {
  const { art, nummer, zustand, gueltigAb, ort } = stoff;
  const synthetisch = dienste.demo;
  const daten = {
    stand: formatGerman(stichtag),
    untertitel: `${ort.name}, Fassung ${String(nummer)}`,
    angaben: [
      { name: 'Stand', wert: KONZEPTLAGE_NAMEN[zustand] },
      ...(gueltigAb === null ? [] : [{ name: 'Gültig ab', wert: formatGerman(gueltigAb) }]),
      { name: 'Federführung', wert: FEDERFUEHRUNG_NAMEN[stoff.federfuehrung] },
      { name: 'Vorgabe des Landes', wert: stoff.vorgabe },
    ],
    kapitel: listKapitel(art, ort.typ).map((kapitel, stelle) => ({
      titel: `${String(stelle + 1)} ${kapitel.titel}`,
      ...toAbschnitte(kapitel, toKapitelinhalt(kapitel, stoff.inhalte[kapitel.code], ort.kommunen)),
    })),
  };
  const name = `${KONZEPTART_NAMEN[art]} Fassung ${String(nummer)}`;
  return {
    dateiname: formatExportName({ name, stichtag, synthetisch, endung: 'pdf' }),
    inhalt: await createPdf(VORLAGE, daten, { titel: KONZEPTART_NAMEN[art], synthetisch, sprache: 'de' }),
  };
}

function toAbschnitte(kapitel: Kapitel, { felder, zeilen }: Kapitelinhalt) {
  const texte = (spalten: Kapitel['felder'], werte: Readonly<Record<string, string>>) =>
    spalten
      .filter(({ code }) => !isLeer(werte[code]))
      .map(({ code, label }) => ({ label, absaetze: (werte[code] ?? '').split(/\n{2,}/) }));
  return {
    felder: texte(kapitel.felder, felder),
    zeilentitel: kapitel.zeilen?.titel ?? '',
    zeilen: zeilen
      .map(({ name, werte }) => ({ name, texte: texte(kapitel.zeilen?.spalten ?? [], werte) }))
      .filter(({ texte: eigene }) => eigene.length > 0),
  };
}
