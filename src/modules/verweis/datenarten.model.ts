import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { type Datenart, DATENARTEN } from '#src/modules/einwilligung/wertelisten/datenarten.ts';
import type { Angabe } from './wertelisten/verweis.ts';

const DATENART_VON = {
  NAME: 'PERSON',
  GEBURTSDATUM: 'PERSON',
  ANSCHRIFT: 'PERSON',
  KONTAKT: 'KONTAKT',
  SPRACHEN: 'KONTAKT',
} as const satisfies Record<Angabe, Datenart>;

/** A consent that names kinds of information carries no others (DP-C-01, Art. 5 Abs. 1 c DSGVO); the concern goes always. */
export function checkDatenarten(
  angaben: readonly Angabe[],
  einwilligung: { datenarten?: readonly string[] } | undefined,
): Result<null, Ablehnung> {
  const erlaubt = einwilligung?.datenarten ?? [];
  if (erlaubt.length === 0) return ok(null);
  const noetig: Datenart[] = ['ANLIEGEN', ...angaben.map((code) => DATENART_VON[code])];
  const fehlend = [...new Set(noetig)].filter((art) => !erlaubt.includes(art));
  if (fehlend.length === 0) return ok(null);
  const arten = fehlend.map((art) => `„${textOf(DATENARTEN, art)}“`).join(', ');
  return fail(
    refuseRegel('DATENART_NICHT_GEDECKT', `Die Einwilligung umfasst nicht: ${arten}.`, {
      detail:
        'Nehmen Sie diese Angaben aus dem Verweis, oder holen Sie eine Einwilligung ein, die sie nennt.',
      quelle: 'DP-C-01; Art. 5 Abs. 1 c DSGVO',
    }),
  );
}
