import { fileURLToPath } from 'node:url';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createPdf } from '#src/platform/pdf/create-pdf.ts';
import { createXlsxMappe } from '#src/platform/tabellen/create-xlsx.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { createKennzahlCsv, toSpalten } from '../kennzahl/export-tabelle.ts';
import { loadTabelle } from '../kennzahl/get-tabelle.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import type { exportKennzahlPdfRoute } from '../kennzahl/kennzahl.contract.ts';
import type { Kennzahltabelle } from '../kennzahl/kennzahl.model.ts';
import type { Berichtsergebnis, exportBerichtPdfRoute } from './bericht.contract.ts';
import { toBerichtsdruck, toKennzahltabelle, toTabellendruck } from './druck.model.ts';
import { loadErgebnis } from './get-ergebnis.ts';
import type { exportZustellungRoute } from './lieferung.contract.ts';
import { findZustellung } from './lieferung.repo.ts';

const VORLAGE = fileURLToPath(new URL('./bericht.typ', import.meta.url));
type Wahl = Eingabe<typeof exportBerichtPdfRoute>;

/** The report as PDF/UA, made after the transaction ended. */
export async function exportBerichtPdf(kontext: Kontext, { query }: Wahl): Antwortet<DateiAntwort> {
  const ergebnis = await loadErgebnis(kontext, query);
  if (!ergebnis.ok) return ergebnis;
  return ok(await createBerichtPdf(kontext, ergebnis.wert, toBerichtsdruck(ergebnis.wert)));
}

/** `druck`: what stands in the document. */
export async function createBerichtPdf(
  kontext: Kontext,
  kopf: Pick<Berichtsergebnis, 'titel' | 'tag'>,
  druck: object,
): Promise<DateiAntwort> {
  const synthetisch = kontext.dienste.demo;
  return {
    dateiname: formatDateiname(kontext, kopf, 'pdf'),
    inhalt: await createPdf(VORLAGE, druck, { titel: kopf.titel, synthetisch, sprache: 'de' }),
  };
}

/** One sheet for each table; what has none stands in the notes. */
export async function exportBerichtXlsx(kontext: Kontext, { query }: Wahl): Antwortet<DateiAntwort> {
  const geladen = await loadErgebnis(kontext, query);
  if (!geladen.ok) return geladen;
  const ergebnis = geladen.wert;
  const blaetter = listTabellen(ergebnis).map((tabelle, i) => ({
    name: `${i + 1} ${tabelle.kennzahl} ${tabelle.titel}`,
    tabelle: toSpalten(tabelle),
  }));
  const { angaben, teile, anhang } = toBerichtsdruck(ergebnis);
  return ok({
    dateiname: formatDateiname(kontext, ergebnis, 'xlsx'),
    inhalt: await createXlsxMappe(blaetter, {
      titel: ergebnis.titel,
      hinweise: [
        ...angaben.map(({ name, wert }) => `${name}: ${wert}`),
        ...teile.flatMap(({ titel, absaetze, hinweise }) => [titel, ...absaetze, ...hinweise]),
        ...anhang.flatMap(({ titel, absaetze }) => [titel, ...absaetze]),
      ],
    }),
  });
}

/** Tables one below the other, each with what it means. */
export async function exportBerichtCsv(kontext: Kontext, { query }: Wahl): Antwortet<DateiAntwort> {
  const geladen = await loadErgebnis(kontext, query);
  if (!geladen.ok) return geladen;
  const teile: string[] = [];
  for (const tabelle of listTabellen(geladen.wert)) {
    const kennzahl = findKennzahl(tabelle.kennzahl);
    if (kennzahl === undefined) continue;
    const csv = (await createKennzahlCsv(kennzahl, tabelle)).toString('utf8');
    teile.push(teile.length === 0 ? csv : csv.replace('\ufeff', ''));
  }
  return ok({
    dateiname: formatDateiname(kontext, geladen.wert, 'csv'),
    inhalt: teile.join('\r\n'),
  });
}

/** The page of one indicator as PDF/UA. */
export async function exportKennzahlPdf(
  kontext: Kontext,
  { params, query }: Eingabe<typeof exportKennzahlPdfRoute>,
): Antwortet<DateiAntwort> {
  const kennzahl = findKennzahl(params.code);
  if (kennzahl === undefined) return fail(refuseNichtGefunden());
  const tabelle = await loadTabelle(kontext, params.code, query);
  if (!tabelle.ok) return tabelle;
  const { bis } = tabelle.wert.zeitraum;
  const titel = kennzahl.name;
  return ok(await createBerichtPdf(kontext, { titel, tag: bis }, toTabellendruck(tabelle.wert, bis)));
}

/** A delivered report as it was on its day. */
export async function exportZustellung(
  kontext: Kontext,
  { params: { zustellungId } }: Eingabe<typeof exportZustellungRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = zustellungId;
  const gelesen = await withActor(kontext, async (trx) => {
    const zeile = await findZustellung(trx, zustellungId);
    return zeile === undefined ? fail(refuseNichtGefunden()) : ok(zeile.inhalt);
  });
  if (!gelesen.ok) return gelesen;
  return ok(await createBerichtPdf(kontext, gelesen.wert, toBerichtsdruck(gelesen.wert)));
}

const listTabellen = ({ teile }: Berichtsergebnis): Kennzahltabelle[] =>
  teile.flatMap(({ tabelle }) => (tabelle === null ? [] : [toKennzahltabelle(tabelle)]));

function formatDateiname(
  kontext: Kontext,
  { titel, tag }: Pick<Berichtsergebnis, 'titel' | 'tag'>,
  endung: 'pdf' | 'xlsx' | 'csv',
): string {
  return formatExportName({
    name: titel,
    stichtag: toPlainDate(tag),
    synthetisch: kontext.dienste.demo,
    endung,
  });
}
