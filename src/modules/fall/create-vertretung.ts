import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { type Result, fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createVertretungRoute } from './verlauf.contract.ts';
import { insertVertretung, listMitglieder } from './vertretung.repo.ts';
import { withAkte } from './with-akte.ts';

type R = typeof createVertretungRoute;

/**
 * Lets a colleague of the Stelle, or with a consent somebody of another one, work on one Akte for a time (DP-I-03). It ends
 * by itself, and not after the consent.
 */
export async function createVertretung(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  return withAkte(
    kontext,
    params.akteId,
    undefined,
    async (trx, akte): Promise<Result<Antwort<R>, Ablehnung>> => {
      const fehler: Feldfehler[] = [];
      const mitglieder = await listMitglieder(trx, kontext.stichtag);
      const darf = mitglieder.some((m) => m.kontoId === body.kontoId && m.rolle === 'CASE_MANAGEMENT');
      if (!darf || body.kontoId === getKonto(kontext).kontoId) {
        fehler.push({
          pointer: '/kontoId',
          code: 'PERSON_UNGEEIGNET',
          detail: 'Wählen Sie jemanden aus dem Case Management Ihrer Stelle.',
        });
      }
      if (body.bis < body.von || body.bis < kontext.stichtag) {
        fehler.push({
          pointer: '/bis',
          code: 'ZEITRAUM_UNGUELTIG',
          detail: 'Das Ende liegt vor dem Beginn oder vor heute.',
        });
      }
      const erteilt =
        fehler.length === 0 ? await insertVertretung(trx, { akteId: akte.id, ...body }) : undefined;
      if (erteilt !== undefined && erteilt.ergebnis !== 'OK') fehler.push(toFehler(erteilt.ergebnis));
      if (erteilt === undefined || fehler.length > 0) {
        return fail(
          refuseRegel('VERTRETUNG_NICHT_MOEGLICH', 'Diese Vertretung ist nicht möglich.', {
            fehler,
            quelle: 'Art. 32 DSGVO; § 203 StGB',
          }),
        );
      }
      kontext.protokoll.empfaengerId = body.kontoId;
      const { einwilligungId, bis } = erteilt;
      kontext.protokoll.rechtsgrundlageId = einwilligungId ?? RECHTSGRUNDLAGEN.VERTRETUNG.id;
      const codes = { ...body, bis, ...(einwilligungId === null ? {} : { einwilligungId }) };
      await recordEreignis(trx, kontext, akte.id, { art: 'VERTRETUNG_ERTEILT', codes }, kontext.stichtag);
      return ok({ id: akte.id, version: akte.version });
    },
  );
}

function toFehler(ergebnis: string): Feldfehler {
  if (ergebnis === 'EINWILLIGUNG_FEHLT') {
    const detail =
      'Diese Person gehört zu einer anderen Stelle. Erfassen Sie zuerst eine Schweigepflichtentbindung der Hauptperson, die diese Stelle nennt (Empfänger „Andere verantwortliche Stelle im KIM“).';
    return { pointer: '/kontoId', code: 'EINWILLIGUNG_FEHLT', detail };
  }
  return {
    pointer: '',
    code: 'NICHT_ZUSTAENDIG',
    detail: 'Nur wer zuständig ist, gibt eine Vertretung, höchstens für ein Jahr.',
  };
}
