import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort } from '#src/core/contract/define-route.ts';
import { type Quartal, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  computeTabelle,
  findKennzahl,
  freezeTabelle,
  getDimension,
  KATALOG,
} from '#src/modules/bericht/index.ts';
import { isTageskennzahl } from '#src/modules/bericht/kennzahl/frage.model.ts';
import { GRUPPEN, type Kennzahl, type Kennzahlfrage } from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Ergebnis } from './ergebnis.model.ts';
import { formatDefinition, refuseKennzahl, toKennzahlergebnis } from './kennzahltabelle.model.ts';
import type { listKennzahlenRoute } from './tabelle.contract.ts';
import type { Kennzahlanfrage, Tabellenfrage } from './tabellenfrage.model.ts';

type Gerechnet = { ergebnis: Ergebnis; definition: string; frage: Kennzahlanfrage };

/**
 * A table of the catalogue with the protection EXTERN. What the catalogue cannot answer is an answer too: it says why, since when
 * there are data, and by what the Kennzahl can be broken down. The question comes back with the Wissensstand that was taken.
 */
export async function computeKennzahl(
  trx: Trx,
  kontext: Kontext,
  frage: Kennzahlanfrage,
): Promise<Result<Gerechnet, Ablehnung>> {
  const kennzahl = findKennzahl(frage.kennzahl);
  if (kennzahl === undefined) return fail(refuseNichtGefunden());
  const definition = formatDefinition(kennzahl);
  const refuse = (grund: string, stattdessen: string | null = null) =>
    ok({ frage, definition, ergebnis: refuseKennzahl(kennzahl, grund, stattdessen) });
  if (kennzahl.rechnung.art === 'FEHLT') return refuse(kennzahl.rechnung.grund);
  const fremd = [frage.zeile, frage.spalte].filter(
    (achse) => achse !== null && !['ORT', 'ZEIT', ...kennzahl.dimensionen].includes(achse),
  );
  if (fremd.length > 0)
    return refuse(
      `Nach „${fremd.map(describeMerkmal).join('“ und „')}“ wird diese Kennzahl nicht gezählt.`,
      describeAufteilung(kennzahl),
    );
  const tabelle = await computeTabelle(trx, kontext, toKennzahlfrage(frage));
  if (!tabelle.ok)
    return tabelle.fehler.code === 'ZEITRAUM_LAEUFT'
      ? refuse(`${tabelle.fehler.titel} ${tabelle.fehler.detail ?? ''}`.trim())
      : tabelle;
  const { wissensstand } = tabelle.wert;
  const fest = /-Q[1-4]$/.test(wissensstand) ? wissensstand : frage.wissensstand;
  return ok({
    frage: { ...frage, wissensstand: fest },
    definition,
    ergebnis: toKennzahlergebnis(kennzahl, tabelle.wert, frage),
  });
}

function toKennzahlfrage(frage: Kennzahlanfrage): Kennzahlfrage {
  const { kennzahl, zeile, spalte, jahr, ebene } = frage;
  return {
    kennzahl,
    zeile,
    spalte,
    jahr,
    ebene,
    stichtag: frage.stichtag === null ? null : toPlainDate(frage.stichtag),
    wissensstand: frage.wissensstand as Quartal | null,
    filter: {},
    profil: 'EXTERN',
  };
}

/**
 * A signed answer publishes its tables: they go into the register of releases, which refuses what differs from another published
 * table by a few people only (STAT-07, STAT-08). What is there already stays as it is.
 */
export async function recordVeroeffentlichungen(
  trx: Trx,
  kontext: Kontext,
  tabellen: readonly { frage: Tabellenfrage; ergebnis: Ergebnis; anlage: number }[],
  korrektur: boolean,
): Promise<Result<null, Ablehnung>> {
  for (const { frage, ergebnis, anlage } of tabellen) {
    if (frage.quelle !== 'KENNZAHL' || ergebnis.art !== 'TABELLE') continue;
    const anlass = korrektur ? 'BERICHTIGUNG' : 'ERSTE';
    const frei = await freezeTabelle(trx, kontext, toKennzahlfrage(frage), anlass);
    if (frei.ok || frei.fehler.code === 'GLEICHE_TABELLE') continue;
    return fail({ ...frei.fehler, titel: `Anlage ${String(anlage)}: ${frei.fehler.titel}` });
  }
  return ok(null);
}

/** A dimension that some other Kennzahl has, by its name; otherwise as it was asked. */
function describeMerkmal(code: string | null): string {
  const bekannt = KATALOG.some(({ dimensionen }) => dimensionen.some((dimension) => dimension === code));
  return bekannt && code !== null ? getDimension(code).text : String(code);
}

function describeAufteilung({ dimensionen }: Kennzahl): string {
  const namen = dimensionen.map((code) => getDimension(code).text);
  return `Sie kann nach Ort und Zeit${namen.length === 0 ? '' : `, ${namen.join(', ')}`} genannt werden.`;
}

/** The catalogue for the builder: also what cannot be computed, since that is an answer. */
export function listKennzahlen(kontext: Kontext): Antwortet<Antwort<typeof listKennzahlenRoute>> {
  return withActor(kontext, async () => {
    kontext.protokoll.anzahl = KATALOG.length;
    return ok({
      kennzahlen: KATALOG.map((kennzahl) => {
        const { code, name, gruppe, definition, rechnung, gueltigAb, dimensionen } = kennzahl;
        return {
          code,
          name,
          gruppe: GRUPPEN[gruppe],
          definition,
          tag: isTageskennzahl(kennzahl),
          fehlt: rechnung.art === 'FEHLT' ? rechnung.grund : null,
          seit: gueltigAb,
          dimensionen: dimensionen.map((dimension) => ({
            code: dimension,
            text: getDimension(dimension).text,
          })),
        };
      }),
    });
  });
}
