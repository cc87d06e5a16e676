import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createVertragsentwurfPdf, type Vertragsentwurf } from './create-vertragsentwurf-pdf.ts';
import { withWeiterleitung } from './with-weiterleitung.ts';
import type { getVertragsentwurfRoute } from './weiterleitung.contract.ts';

/** The draft of the contract as PDF. It is made outside the transaction: a page takes longer than a query. */
export async function getVertragsentwurf(
  kontext: Kontext,
  { params }: Eingabe<typeof getVertragsentwurfRoute>,
): Antwortet<DateiAntwort> {
  const gelesen = await withWeiterleitung(
    kontext,
    { id: params.weiterleitungId, version: null },
    async (_trx, { fall, weiterleitung: { inhalt } }) =>
      ok<Vertragsentwurf>({
        inhalt,
        aktenzeichen: fall.aktenzeichen,
        zuwendungsempfaenger: fall.zuwendungsempfaenger,
        foerderjahr: fall.foerderjahr,
        synthetisch: fall.herkunft === 'erfunden',
      }),
  );
  if (!gelesen.ok) return gelesen;
  return ok({
    dateiname: `Weiterleitung-${gelesen.wert.foerderjahr}-Entwurf.pdf`,
    inhalt: await createVertragsentwurfPdf(gelesen.wert),
  });
}
