import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type BeteiligungInhalt, isBeziehungPassend } from './beteiligung.model.ts';
import type { updateBeteiligungRoute } from './person.contract.ts';
import { toBeteiligungOrt, updateBeteiligungszeile } from './person.repo.ts';
import { withBeteiligung } from './with-beteiligung.ts';

type R = typeof updateBeteiligungRoute;

/** Role, relation and household of a further person; what stood before goes sealed into the Ereignis. */
export function updateBeteiligung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { akteId, personId } = params;
  const { rolle, beziehung, imHaushalt } = body;
  return withBeteiligung(kontext, params, body.version, async (trx, { zeile, inhalt }) => {
    const passend = checkBeziehung(rolle, beziehung);
    if (!passend.ok) return passend;
    const alt = { rolle: zeile.rolle, ...inhalt };
    const neu = { rolle, beziehung, imHaushalt };
    const felder = (['rolle', 'beziehung', 'imHaushalt'] as const).filter((feld) => alt[feld] !== neu[feld]);
    if (felder.length === 0) return ok({ id: personId, version: zeile.version });
    const { mandantId } = getKonto(kontext);
    const siegel = await kontext.dienste.tresor.seal(toBeteiligungOrt(mandantId, akteId, personId), {
      beziehung,
      imHaushalt,
    });
    const version = await updateBeteiligungszeile(trx, mandantId, akteId, personId, { rolle, siegel });
    const vorher = Object.fromEntries(felder.map((feld) => [feld, alt[feld]]));
    await recordEreignis(
      trx,
      kontext,
      akteId,
      { art: 'BETEILIGUNG_GEAENDERT', codes: { personId }, inhalt: { vorher } },
      kontext.stichtag,
    );
    return ok({ id: personId, version });
  });
}

/** The relation has to belong to the role. */
export function checkBeziehung(
  rolle: string,
  beziehung: BeteiligungInhalt['beziehung'],
): Result<null, Ablehnung> {
  if (isBeziehungPassend(rolle, beziehung)) return ok(null);
  return fail(
    refuseRegel('BEZIEHUNG_PASST_NICHT', 'Rolle und Beziehung passen nicht zusammen.', {
      fehler: [
        {
          pointer: '/beziehung',
          code: 'BEZIEHUNG_PASST_NICHT',
          detail: 'Wählen Sie eine Beziehung, die zur Rolle gehört, oder lassen Sie sie weg.',
        },
      ],
    }),
  );
}
