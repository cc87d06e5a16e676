import {
  type Ablehnung,
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { VERFAHRENSARTEN } from '#src/modules/akte/wertelisten/verfahren.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Weg } from './weg.model.ts';
import { WEGE } from './wege/wege.model.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isGeprueftBis } from './konsequenzen.model.ts';
import type { Regel } from './regel.model.ts';
import { REGELN } from './regeln/regeln.model.ts';
import type {
  listRegelnRoute,
  recordRegelpruefungRoute,
  undoRegelpruefungRoute,
} from './regelpruefung.contract.ts';
import { applyRegelpruefungen, computeRegelhash, PRUEFUNG_HOECHSTENS_MONATE } from './regelpruefung.model.ts';
import { insertRegelpruefung, listRegelpruefungen, updateRegelpruefungEnde } from './regelpruefung.repo.ts';

/** Rules, and the ways to a title or to citizenship: one list, checked in the same way. */
const PRUEFBARES: readonly (Regel | Weg)[] = [...REGELN, ...Object.values<Weg>(WEGE)];

/** Every rule and way as it speaks in the own Standort, with everything that was ever recorded about it. */
export function listRegeln(kontext: Kontext): Antwortet<Antwort<typeof listRegelnRoute>> {
  return withActor(kontext, async (trx) => {
    const pruefungen = await listRegelpruefungen(trx, getPruefer(kontext).standortId);
    const regeln = applyRegelpruefungen(PRUEFBARES, pruefungen);
    kontext.protokoll.anzahl = regeln.length;
    return ok({
      stichtag: kontext.stichtag,
      eintraege: regeln.map((regel) => {
        const hash = computeRegelhash(regel);
        return {
          id: regel.id,
          titel: 'art' in regel ? formatWeg(regel) : regel.titel,
          hash: hash.toString('hex'),
          folgen: listFolgen(regel),
          quellen: listQuellen(regel),
          stand: regel.stand,
          geprueftVon: regel.geprueftVon,
          geprueftAm: regel.geprueftAm ?? null,
          pruefenBis: regel.pruefenBis,
          spricht: isGeprueftBis(regel, kontext.stichtag),
          pruefungen: pruefungen
            .filter((eine) => eine.regel === regel.id)
            .map(({ regelHash, regel: _regel, ...eine }) => ({ ...eine, veraltet: !regelHash.equals(hash) })),
        };
      }),
    });
  });
}

/** Records who checked exactly this wording. Refused when the rule has other words than the page has shown. */
export function recordRegelpruefung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordRegelpruefungRoute>,
): Antwortet<Antwort<typeof recordRegelpruefungRoute>> {
  type Ausgang = Result<Antwort<typeof recordRegelpruefungRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const regel = PRUEFBARES.find(({ id }) => id === params.regelId);
    if (regel === undefined) return fail(refuseNichtGefunden());
    const regelHash = computeRegelhash(regel);
    if (regelHash.toString('hex') !== body.hash) return fail(refuseKonflikt(null));
    const tage = checkTage(body, kontext.stichtag);
    if (!tage.ok) return tage;
    const { standortId, kontoId: erfasstVon } = getPruefer(kontext);
    const { geprueftVon, geprueftAm, pruefenBis } = body;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    await insertRegelpruefung(trx, {
      id,
      standortId,
      regel: regel.id,
      regelHash,
      geprueftVon,
      geprueftAm,
      pruefenBis,
      erfasstVon,
    });
    return ok({ id });
  });
}

/** Takes a check back; the row stays as proof. */
export function undoRegelpruefung(
  kontext: Kontext,
  { params }: Eingabe<typeof undoRegelpruefungRoute>,
): Antwortet<Antwort<typeof undoRegelpruefungRoute>> {
  return withActor(kontext, async (trx) => {
    kontext.protokoll.objektId = params.pruefungId;
    const { standortId } = getPruefer(kontext);
    return (await updateRegelpruefungEnde(trx, standortId, params.pruefungId))
      ? ok({})
      : fail(refuseNichtGefunden());
  });
}

/** What it says, in the order of its words. */
function listFolgen(regel: Regel | Weg): Antwort<typeof listRegelnRoute>['eintraege'][number]['folgen'] {
  if ('folgen' in regel) return regel.folgen.map(({ art, text }) => ({ art, text }));
  const schritte = regel.schritte.map(
    ({ text, quelle }) => ({ art: 'SCHRITT', text: `${text} (${quelle})` }) as const,
  );
  return [{ art: 'ZU_BEACHTEN', text: regel.hinweis }, ...schritte];
}

function listQuellen(regel: Regel | Weg): string[] {
  if ('quellen' in regel) return [...regel.quellen];
  return [...new Set(regel.schritte.map(({ quelle }) => quelle))];
}

function formatWeg({ art }: Weg): string {
  return `Weg: ${textOf(VERFAHRENSARTEN, art)}`;
}

function checkTage(
  { geprueftAm, pruefenBis }: { geprueftAm: PlainDate; pruefenBis: PlainDate },
  heute: PlainDate,
): Result<null, Ablehnung> {
  const spaetestens = addMonths(geprueftAm, PRUEFUNG_HOECHSTENS_MONATE);
  const fehler: Feldfehler[] = [];
  if (geprueftAm > heute)
    fehler.push({
      pointer: '/geprueftAm',
      code: 'DATUM_IN_ZUKUNFT',
      detail: 'Wählen Sie heute oder einen früheren Tag.',
    });
  if (pruefenBis <= heute || pruefenBis <= geprueftAm || pruefenBis > spaetestens)
    fehler.push({
      pointer: '/pruefenBis',
      code: 'PRUEFTERMIN_UNGUELTIG',
      detail: `Wählen Sie einen Tag nach heute und bis ${formatGerman(spaetestens)}.`,
    });
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('PRUEFUNG_UNVOLLSTAENDIG', 'Bitte prüfen Sie die Tage.', { fehler, quelle: 'OQ-P-73' }),
  );
}

/** The acting account, which is bound to a Standort by its role. */
function getPruefer({ actor }: Kontext): { standortId: string; kontoId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, kontoId: actor.kontoId };
}
