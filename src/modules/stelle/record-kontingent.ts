import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type Baustein, SPALTENTITEL } from './baustein.model.ts';
import { loadBestaende, saveKontingent } from './importbestand.repo.ts';
import type { KontingentZeile } from './importplan.model.ts';
import { getEigenerStandort, QUELLE_HAND, startErfassung } from './pflege.ts';
import type { recordKontingentRoute } from './stelle.contract.ts';
import { computeEnde, computeRest, findAm } from './zeitreihe.model.ts';

/**
 * Sets what the Standort plans (or has called up) from a day on. Where the number of the Land comes from a Meldung,
 * only the own number may change.
 */
export function recordKontingent(
  kontext: Kontext,
  { body }: Eingabe<typeof recordKontingentRoute>,
): Antwortet<Antwort<typeof recordKontingentRoute>> {
  return withActor(kontext, async (trx) => {
    const standort = getEigenerStandort(kontext);
    if (!standort.ok) return standort;
    const { baustein } = body;
    const reihe = { baustein, standortId: standort.wert };
    const erfassung = await startErfassung(trx, kontext, reihe);
    const kontingente =
      (await loadBestaende(trx, baustein, [standort.wert])).get(standort.wert)?.kontingente ?? [];
    const ab = toPlainDate(body.ab);
    const alt = findAm(kontingente, ab);
    const neu = { zugewiesen: toVzae(body.zugewiesen), vorgesehen: toVzae(body.vorgesehen) };
    const zulaessig = checkKontingent(neu, alt, baustein);
    if (!zulaessig.ok) return zulaessig;
    const rest = alt === null ? null : computeRest(alt, ab);
    const id = await saveKontingent(trx, {
      ...reihe,
      erfassung,
      ersetzt: alt === null ? [] : [alt],
      zeilen: [
        ...(alt === null || rest === null ? [] : [{ ...alt, ...rest }]),
        {
          ...neu,
          von: ab,
          bis: alt === null ? computeEnde(kontingente, ab) : alt.bis,
          stand: null,
          quelle: QUELLE_HAND,
        },
      ],
    });
    kontext.protokoll.objektId = id;
    return ok({ id });
  });
}

function checkKontingent(
  neu: { zugewiesen: Vzae; vorgesehen: Vzae },
  alt: KontingentZeile | null,
  baustein: Baustein,
): Result<void, Ablehnung> {
  const { wortZugewiesen, wortVorgesehen } = SPALTENTITEL[baustein];
  const fehler = [];
  if (neu.vorgesehen > neu.zugewiesen) {
    const detail = `Es können nicht mehr Stellen ${wortVorgesehen} sein als ${wortZugewiesen}: ${formatVzae(neu.zugewiesen)}.`;
    fehler.push({ pointer: '/vorgesehen', code: 'VORGESEHEN_UEBER_ZUGEWIESEN', detail });
  }
  if (alt !== null && alt.stand !== null && alt.zugewiesen !== neu.zugewiesen) {
    const detail = `Das Land hat ${formatVzae(alt.zugewiesen)} Stellen gemeldet. Diese Zahl ändert nur eine neue Meldung.`;
    fehler.push({ pointer: '/zugewiesen', code: 'ZAHL_DES_LANDES', detail });
  }
  if (fehler.length === 0) return ok();
  return fail(
    refuseRegel('KONTINGENT_UNZULAESSIG', 'So kann das Kontingent nicht geführt werden.', { fehler }),
  );
}
