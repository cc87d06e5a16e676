import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { FELDER } from './felder.model.ts';
import type { getZielformularRoute, recordZielformularRoute } from './zielformular.contract.ts';
import { type Formularfassung, toZielformular, WAHLFELDER } from './zielformular.model.ts';
import { insertZielformular, listZielformulare } from './zielformular.repo.ts';
import { KIM_DATENBANK, type Zielformular } from './zielformulare.ts';

/** How many versions the page shows. */
const FRUEHERE = 20;

const AUSLIEFERUNG: Formularfassung = {
  nummer: 0,
  fassung: KIM_DATENBANK.fassung,
  name: KIM_DATENBANK.name,
  beleg: null,
  felder: KIM_DATENBANK.felder.map((code) => ({ code, text: null })),
};

/** The form in the order of the own Standort, for sheet, mark and file. */
export async function loadZielformular(trx: Trx, kontext: Kontext): Promise<Zielformular> {
  const { standortId } = getStandort(kontext);
  const [eigene] = await listZielformulare(trx, { standortId, formular: KIM_DATENBANK.kennung, anzahl: 1 });
  return toZielformular(eigene);
}

/** What counts now, what comes with the program, and every value there is. */
export function getZielformular(kontext: Kontext): Antwortet<Antwort<typeof getZielformularRoute>> {
  return withActor(kontext, async (trx) => {
    const { standortId } = getStandort(kontext);
    const eigene = await listZielformulare(trx, {
      standortId,
      formular: KIM_DATENBANK.kennung,
      anzahl: FRUEHERE,
    });
    kontext.protokoll.anzahl = eigene.length;
    const [gilt = AUSLIEFERUNG] = eigene;
    return ok({
      gilt: toAnsicht(gilt),
      auslieferung: toAnsicht(AUSLIEFERUNG),
      wahl: WAHLFELDER.map((code) => {
        const { text, abschnitt, minimum } = FELDER[code];
        return { code, text, abschnitt, minimum };
      }),
      fassungen: eigene.map(({ fassung, name, beleg, felder, giltAb }) => ({
        fassung,
        name,
        beleg,
        spalten: felder.length,
        giltAb,
      })),
    });
  });
}

/** A new version; earlier marks keep the version on which they were made. */
export function recordZielformular(
  kontext: Kontext,
  { body }: Eingabe<typeof recordZielformularRoute>,
): Antwortet<Antwort<typeof recordZielformularRoute>> {
  type Ausgang = Result<Antwort<typeof recordZielformularRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const { standortId, kontoId: erfasstVon } = getStandort(kontext);
    const formular = KIM_DATENBANK.kennung;
    const gelesen = async () =>
      (await listZielformulare(trx, { standortId, formular, anzahl: 1 }))[0] ?? AUSLIEFERUNG;
    const gilt = await gelesen();
    if (gilt.nummer !== body.version) return fail(refuseKonflikt(toAnsicht(gilt)));
    const geprueft = checkFelder(body.felder);
    if (!geprueft.ok) return geprueft;
    const nummer = gilt.nummer + 1;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const angelegt = await insertZielformular(trx, {
      id,
      standortId,
      formular,
      nummer,
      fassung: `${kontext.stichtag}-${String(nummer)}`,
      name: body.name,
      beleg: body.beleg,
      felder: body.felder,
      giltAb: kontext.stichtag,
      erfasstVon,
    });
    return angelegt ? ok({ id }) : fail(refuseKonflikt(toAnsicht(await gelesen())));
  });
}

/** Each column once, and none that the consent leaves out. */
function checkFelder(felder: Formularfassung['felder']): Result<null, Ablehnung> {
  const fehler = felder.flatMap(({ code }, stelle) => {
    const pointer = `/felder/${String(stelle)}/code`;
    if (!WAHLFELDER.includes(code)) {
      return [
        {
          pointer,
          code: 'FELD_AUSGESCHLOSSEN',
          detail: 'Der Name gehört nicht in die KIM-Datenbank: Die Einwilligung schließt ihn aus.',
        },
      ];
    }
    const doppelt = felder.findIndex((anderes) => anderes.code === code) < stelle;
    const detail = `„${FELDER[code].text}“ steht schon weiter oben. Nehmen Sie jede Angabe nur einmal auf.`;
    return doppelt ? [{ pointer, code: 'FELD_DOPPELT', detail }] : [];
  });
  if (fehler.length === 0) return ok(null);
  return fail(refuseRegel('FELDER_UNGUELTIG', 'Bitte prüfen Sie die Spalten.', { fehler }));
}

function toAnsicht({ nummer, fassung, name, beleg, felder }: Formularfassung) {
  return { version: nummer, fassung, name, beleg, felder: [...felder] };
}

/** The acting account, which is bound to a Standort by its role. */
function getStandort({ actor }: Kontext): { standortId: string; kontoId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, kontoId: actor.kontoId };
}
