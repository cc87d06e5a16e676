import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeAntragsstand, loadRahmen } from './antragsstand.ts';
import type { createFoerderfallRoute } from './foerderfall.contract.ts';
import { findFristlage } from './foerderfall.model.ts';
import {
  type Empfaenger,
  findEmpfaenger,
  findLaufenden,
  insertAntrag,
  insertEreignis,
  insertFoerderfall,
  type NeuerFoerderfall,
} from './foerderfall.repo.ts';
import { getFoerderkonto } from './foerderkonto.ts';
import { loadVorbelegung } from './load-vorbelegung.ts';
import { toBefund } from './regelwerk/meldungen.model.ts';
import { REGELPARAMETER } from './regelwerk/parameter.model.ts';
import { findRegelsatz } from './regelwerk/regelsatz.model.ts';
import { refuseBefunde } from './with-foerderfall.ts';

/** Begins the Antrag of a Standort for a Förderjahr, once for each year, with what the system knows already. */
export function createFoerderfall(
  kontext: Kontext,
  { body: { foerderjahr } }: Eingabe<typeof createFoerderfallRoute>,
): Antwortet<Antwort<typeof createFoerderfallRoute>> {
  const { standortId, kontoId, rolle } = getFoerderkonto(kontext);
  if (standortId === null) throw new Error('Roles of a Standort only');
  return withActor(
    kontext,
    async (trx): Promise<Result<Antwort<typeof createFoerderfallRoute>, Ablehnung>> => {
      const empfaenger = await findEmpfaenger(trx, standortId, foerderjahr);
      if (empfaenger === undefined) return fail(refuseBefunde([toBefund('E-3.1-a', {})], NICHT_MOEGLICH));
      const laufend = await findLaufenden(trx, standortId, foerderjahr);
      const neu = toFoerderfall({ standortId, kontoId, foerderjahr }, empfaenger, kontext);
      if (!neu.ok) return neu;
      if (laufend !== undefined || !(await insertFoerderfall(trx, neu.wert))) {
        const az = laufend?.aktenzeichen ?? neu.wert.aktenzeichen;
        return fail(
          refuseBefunde(
            [toBefund('E-3.1-c', { gk: 'Ihren Standort', jahr: String(foerderjahr), az })],
            NICHT_MOEGLICH,
          ),
        );
      }
      const { inhalt, vorbelegung } = await loadVorbelegung(
        trx,
        { standortId, foerderjahr },
        kontext.stichtag,
      );
      const rahmen = await loadRahmen(trx, { ...neu.wert, typ: empfaenger.typ });
      await insertAntrag(trx, neu.wert, inhalt, vorbelegung, computeAntragsstand(inhalt, rahmen));
      await insertEreignis(trx, {
        fall: neu.wert,
        ereignis: 'anlegen',
        von: null,
        nach: 'ENTWURF',
        grund: null,
        kontoId,
        rolle,
        am: kontext.stichtag,
      });
      kontext.protokoll.objektId = neu.wert.id;
      return ok({ id: neu.wert.id, version: 1 });
    },
  );
}

const NICHT_MOEGLICH = 'Der Antrag kann nicht begonnen werden.';

/** A draft may be begun before the opening: only signing waits for it (E-7.1.2-b). */
function toFoerderfall(
  wer: { standortId: string; kontoId: string; foerderjahr: number },
  { mandantId, kennung, bisher }: Empfaenger,
  kontext: Kontext,
): Result<NeuerFoerderfall, Ablehnung> {
  const { foerderjahr } = wer;
  const satz = findRegelsatz(foerderjahr);
  const lage = findFristlage(foerderjahr, REGELPARAMETER);
  if (satz === undefined || lage === undefined)
    return fail(refuseBefunde([toBefund('E-8-a', {})], NICHT_MOEGLICH));
  const ende = toPlainDate(`${foerderjahr}-12-31`);
  if (kontext.stichtag > ende) {
    return fail(
      refuseRegel('FOERDERJAHR_VORBEI', NICHT_MOEGLICH, {
        detail: `Das Förderjahr ${foerderjahr} endete am ${formatGerman(ende)}. Wählen Sie ein späteres.`,
      }),
    );
  }
  const nummer = bisher === 0 ? '' : `-${bisher + 1}`;
  return ok({
    id: createUuidV7(),
    standortId: wer.standortId,
    mandantId,
    aktenzeichen: `KIM-${foerderjahr}-${kennung.toUpperCase()}${nummer}`,
    foerderjahr,
    von: toPlainDate(`${foerderjahr}-01-01`),
    bis: ende,
    regelsatz: satz.version,
    parameter: REGELPARAMETER,
    frist: lage.frist,
    antragVon: wer.kontoId,
    angelegtAm: kontext.stichtag,
  });
}
