import { asSystem } from '#src/platform/db/as-system.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { listErgebnisstandorte, listZaehlungen, replaceErgebnisse } from './angebotsergebnis.repo.ts';
import { computeErgebnisse, computeZeitraum } from './schutz.model.ts';

/**
 * What became of the Verweise to each Angebot, once a quarter: counted, protected, and only then stored beside the Angebot. Answers for
 * how many Standorte it was new; most days none.
 */
export async function runAngebotsergebnisse(dienste: Dienste): Promise<number> {
  const am = dienste.stichtag();
  const zeitraum = computeZeitraum(am);
  return asSystem(
    dienste,
    {
      name: 'bericht',
      grund: 'Ergebnisse der Verweise je Angebot als geschützte Zahlen',
      domaene: 'bericht',
      protokoll: { ereignis: 'bericht.runAngebotsergebnisse', art: 'BETRIEB', objektart: 'angebot' },
    },
    async (trx) => {
      const standorte = await listErgebnisstandorte(trx, zeitraum.quartal);
      if (standorte.length === 0) return 0;
      const zaehlungen = await listZaehlungen(trx, zeitraum.von, zeitraum.bis);
      return replaceErgebnisse(trx, zeitraum, am, computeErgebnisse(standorte, zaehlungen));
    },
  );
}
