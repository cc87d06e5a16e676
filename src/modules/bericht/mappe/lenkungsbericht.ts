import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { diffDays, formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import { BESCHLUSS_ZUSTAND_NAMEN } from '#src/modules/gremium/beschluss.model.ts';
import { THEMA_ZUSTAND_NAMEN, THEMA_ZUSTAENDE } from '#src/modules/thema/thema.model.ts';
import { WIRKUNG_NAMEN } from '#src/modules/thema/wirkung.model.ts';
import { withLesestand } from '#src/platform/db/lesestand.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import type { Berichtsergebnis } from './bericht.contract.ts';
import { computeBericht } from './compute-bericht.ts';
import { type Druckteil, toBerichtsdruck } from './druck.model.ts';
import { createBerichtPdf } from './export-bericht.ts';
import type { exportLenkungsberichtRoute } from './lenkung.contract.ts';
import { findStandortname, type Lenkungszeile, listLenkungszeilen } from './lenkung.repo.ts';
import { VORLAGEN } from './vorlagen.ts';

/**
 * What the Lenkungsgruppe reads. Externals sit there, so numbers are hidden as for everybody outside (decision 0065, profile EXTERN), and
 * no account is named.
 */
export async function exportLenkungsbericht(
  kontext: Kontext,
  { query: { tag } }: Eingabe<typeof exportLenkungsberichtRoute>,
): Antwortet<DateiAntwort> {
  type Stoff = { ergebnis: Berichtsergebnis; zeilen: Lenkungszeile[]; standort: string };
  const stoff = await withActor(kontext, async (trx): Promise<Result<Stoff, Ablehnung>> => {
    const ergebnis = await withLesestand(kontext, trx, (lesen) =>
      computeBericht(lesen, kontext, toStoff(), tag),
    );
    if (!ergebnis.ok) return ergebnis;
    const bis = toPlainDate(ergebnis.wert.tag);
    const zeilen = await listLenkungszeilen(trx, toPlainDate(`${bis.slice(0, 4)}-01-01`), bis);
    return ok({ ergebnis: ergebnis.wert, zeilen, standort: (await findStandortname(trx)) ?? 'KIM-Standort' });
  });
  if (!stoff.ok) return stoff;
  const { ergebnis, zeilen, standort } = stoff.wert;
  const titel = `Bericht für die Lenkungsgruppe: ${standort}`;
  const druck = toBerichtsdruck(ergebnis, {
    untertitel: 'Zahlen der Fallarbeit, Themen, Beschlüsse und Wirkung',
    weitere: toLenkungsteile(zeilen, kontext.stichtag),
  });
  return ok(await createBerichtPdf(kontext, { titel, tag: ergebnis.tag }, druck));
}

function toStoff() {
  const vorlage = VORLAGEN.find(({ code }) => code === 'LENKUNGSGRUPPE');
  return {
    titel: vorlage?.titel ?? '',
    notiz: '',
    profil: 'EXTERN' as const,
    tabellen: (vorlage?.tabellen ?? []).map(({ kennzahl, aufteilung, orte }) => ({
      kennzahl,
      fassung: findKennzahl(kennzahl)?.version ?? 1,
      aufteilung: aufteilung ?? null,
      orte: orte ?? ('GANZES' as const),
      anzeige: 'BEIDES' as const,
    })),
  };
}

/** Themen by state with their age, Beschlüsse that wait, Wirkung: the state of today, which the heading says. */
export function toLenkungsteile(zeilen: readonly Lenkungszeile[], heute: PlainDate): Druckteil[] {
  const nur = (art: Lenkungszeile['art']): Lenkungszeile[] => zeilen.filter((zeile) => zeile.art === art);
  const alter = ({ seit }: Lenkungszeile): string => String(diffDays(seit, heute));
  const rang = (zustand: string): number => THEMA_ZUSTAENDE.findIndex((bekannt) => bekannt === zustand);
  const themen = nur('THEMA').toSorted((a, b) => rang(a.zustand) - rang(b.zustand));
  return [
    toTeil('Themen nach Stand', 'Es gibt keine offenen Themen.', heute, {
      kopf: ['Stand', 'Thema', 'seit', 'Tage'],
      breiten: [2, 4, 1.2, 0.8],
      zeilen: themen.map((zeile) => [
        THEMA_ZUSTAND_NAMEN[zeile.zustand as keyof typeof THEMA_ZUSTAND_NAMEN],
        zeile.titel,
        formatGerman(zeile.seit),
        alter(zeile),
      ]),
    }),
    toTeil('Beschlüsse ohne Umsetzung', 'Alle Beschlüsse sind umgesetzt oder erledigt.', heute, {
      kopf: ['Beschluss', 'Stand', 'wer, bis wann', 'vom', 'Tage'],
      breiten: [4, 1.6, 2, 1.4, 0.8],
      zeilen: nur('BESCHLUSS').map((zeile) => [
        zeile.titel,
        BESCHLUSS_ZUSTAND_NAMEN[zeile.zustand as keyof typeof BESCHLUSS_ZUSTAND_NAMEN],
        zeile.zusatz ?? '',
        formatGerman(zeile.seit),
        alter(zeile),
      ]),
    }),
    toTeil('Wirkung', 'Im Zeitraum wurde noch keine Wirkung eingeschätzt.', heute, {
      kopf: ['Thema', 'Einschätzung', 'vom'],
      breiten: [4, 2.4, 1.2],
      zeilen: nur('WIRKUNG').map((zeile) => [
        zeile.titel,
        WIRKUNG_NAMEN[zeile.zustand as keyof typeof WIRKUNG_NAMEN],
        formatGerman(zeile.seit),
      ]),
    }),
  ];
}

const ZAHLEN: ReadonlySet<string> = new Set(['Tage']);
function toTeil(
  titel: string,
  leer: string,
  heute: PlainDate,
  { kopf, breiten, zeilen }: { kopf: string[]; breiten: number[]; zeilen: string[][] },
): Druckteil {
  return {
    titel,
    absaetze: zeilen.length === 0 ? [leer] : [],
    bilder: [],
    tafel:
      zeilen.length === 0 ? null : { kopf, breiten, texte: kopf.map((name) => !ZAHLEN.has(name)), zeilen },
    hinweise: zeilen.length === 0 ? [] : [`Stand vom ${formatGerman(heute)}.`],
  };
}
