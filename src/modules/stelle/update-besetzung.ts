import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { contains } from '#src/core/period.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { SPALTENTITEL } from './baustein.model.ts';
import { loadBestaende } from './importbestand.repo.ts';
import { listGeltende, QUELLE_HAND, startErfassung } from './pflege.ts';
import type { closeBesetzungRoute, updateBesetzungRoute } from './stelle.contract.ts';
import { checkBesetzung, describePeriod } from './stelle.model.ts';
import {
  type Besetzung,
  findStelle,
  insertBesetzung,
  listBesetzungen,
  replaceBesetzung,
} from './stelle.repo.ts';
import { computeRest, type Erfassung, findAm } from './zeitreihe.model.ts';

/**
 * Another share from a day on. The row is replaced by a pair: the days before as they were, the days from `ab` on
 * with the new share. An earlier state of knowledge still reads the old row.
 */
export function updateBesetzung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateBesetzungRoute>,
): Antwortet<Antwort<typeof updateBesetzungRoute>> {
  return withActor(kontext, async (trx) => {
    const begonnen = await startAenderung(trx, kontext, params.besetzungId);
    if (!begonnen.ok) return begonnen;
    const { alt, erfassung } = begonnen.wert;
    const ab = toPlainDate(body.ab);
    const zulaessig = await checkAenderung(trx, alt, ab, toVzae(body.vzae));
    if (!zulaessig.ok) return zulaessig;
    await replaceWithRest(trx, alt, ab, erfassung);
    const neu = {
      ...alt,
      id: createUuidV7(),
      von: ab,
      vzae: toVzae(body.vzae),
      stand: null,
      quelle: QUELLE_HAND,
    };
    await insertBesetzung(trx, { ...neu, ersetztZeile: alt.id }, erfassung);
    return ok({ id: neu.id });
  });
}

/** Ends on a last day. The day before the first one takes the entry back: it never held. */
export function closeBesetzung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof closeBesetzungRoute>,
): Antwortet<Antwort<typeof closeBesetzungRoute>> {
  return withActor(kontext, async (trx) => {
    const begonnen = await startAenderung(trx, kontext, params.besetzungId);
    if (!begonnen.ok) return begonnen;
    const { alt, erfassung } = begonnen.wert;
    const letzter = toPlainDate(body.letzterTag);
    if (letzter < addDays(alt.von, -1) || (alt.bis !== null && letzter > alt.bis)) {
      return fail(refuseTag('/letzterTag', alt));
    }
    const rest = await replaceWithRest(trx, alt, addDays(letzter, 1), erfassung);
    return ok({ id: rest ?? alt.id });
  });
}

async function startAenderung(
  trx: Trx,
  kontext: Kontext,
  id: string,
): Promise<Result<{ alt: Besetzung; erfassung: Erfassung }, Ablehnung>> {
  kontext.protokoll.objektId = id;
  const [gefunden] = await listBesetzungen(trx, { id });
  if (gefunden === undefined) return fail(refuseNichtGefunden());
  const erfassung = await startErfassung(trx, kontext, gefunden);
  // Read again: another change may have finished while this one waited.
  const [alt] = await listBesetzungen(trx, { id });
  if (alt === undefined || alt.ersetztAm !== null)
    return fail(refuseKonflikt(await toZustand(trx, gefunden)));
  return ok({ alt, erfassung });
}

async function checkAenderung(
  trx: Trx,
  alt: Besetzung,
  ab: PlainDate,
  vzae: Vzae,
): Promise<Result<void, Ablehnung>> {
  if (!contains(alt, ab)) return fail(refuseTag('/ab', alt));
  if (alt.stelleId === null) return checkSammel(trx, alt, ab, vzae);
  if (vzae === 0) {
    return fail(
      refuseRegel('BESETZUNG_UNZULAESSIG', 'Ein Anteil von 0,00 ist keine Besetzung.', {
        detail: 'Beenden Sie die Besetzung mit ihrem letzten Tag.',
      }),
    );
  }
  const stelle = await findStelle(trx, alt.stelleId);
  if (stelle === undefined) return fail(refuseNichtGefunden());
  const andere = await listGeltende(trx, alt.stelleId, alt.id);
  return checkBesetzung({ von: ab, bis: alt.bis, vzae, kuerzel: alt.kuerzel }, stelle, andere);
}

async function checkSammel(
  trx: Trx,
  alt: Besetzung,
  ab: PlainDate,
  vzae: Vzae,
): Promise<Result<void, Ablehnung>> {
  const bestand = (await loadBestaende(trx, alt.baustein, [alt.standortId])).get(alt.standortId);
  const kontingent = findAm(bestand?.kontingente ?? [], ab);
  if (kontingent === null || vzae <= kontingent.vorgesehen) return ok();
  const wort = SPALTENTITEL[alt.baustein].wortVorgesehen;
  const detail = `Es können nicht mehr Stellen besetzt sein als ${wort}: ${formatVzae(kontingent.vorgesehen)}.`;
  return fail(
    refuseRegel('BESETZUNG_UNZULAESSIG', 'So kann die Besetzung nicht geführt werden.', {
      fehler: [{ pointer: '/vzae', code: 'BESETZT_UEBER_VORGESEHEN', detail }],
    }),
  );
}

/** Answers the id of the part that stays, or null when nothing stays. */
async function replaceWithRest(
  trx: Trx,
  alt: Besetzung,
  ab: PlainDate,
  erfassung: Erfassung,
): Promise<string | null> {
  const ersetzt = await replaceBesetzung(trx, alt.id, erfassung.am);
  if (!ersetzt) throw new Error('Besetzung was replaced under the lock');
  const rest = computeRest(alt, ab);
  if (rest === null) return null;
  const id = createUuidV7();
  await insertBesetzung(trx, { ...alt, ...rest, id, ersetztZeile: alt.id }, erfassung);
  return id;
}

function refuseTag(pointer: string, alt: Besetzung): Ablehnung {
  return refuseRegel('TAG_AUSSERHALB', 'Der Tag liegt außerhalb der Besetzung.', {
    fehler: [
      {
        pointer,
        code: 'TAG_AUSSERHALB',
        detail: `Die Besetzung gilt ${describePeriod(alt)}. Wählen Sie einen Tag darin.`,
      },
    ],
  });
}

async function toZustand(trx: Trx, alt: Besetzung) {
  const alle = await listBesetzungen(
    trx,
    alt.stelleId === null
      ? { standortId: alt.standortId, baustein: alt.baustein }
      : { stelleIds: [alt.stelleId] },
  );
  return {
    besetzungen: alle
      .filter((besetzung) => besetzung.ersetztAm === null && besetzung.stelleId === alt.stelleId)
      .map(({ id, vzae, von, bis }) => ({ id, vzae, gueltigVon: von, gueltigBis: bis })),
  };
}
