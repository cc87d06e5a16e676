import { asSystem } from '#src/platform/db/as-system.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { applyWeiterleitungsschritt } from './apply-weiterleitungsschritt.ts';
import { listFaelligeWeiterleitungen } from './weiterleitung.repo.ts';

/**
 * What only time does: a signed Weiterleitung is in force once the Bescheid is final, and asks for its proof when its period
 * is over. A second run finds nothing. Answers how many went on.
 */
export function runWeiterleitungsfristen(dienste: Dienste): Promise<number> {
  const am = dienste.stichtag();
  return asSystem(
    dienste,
    {
      name: 'foerderfristen',
      grund: 'Weiterleitungen, deren Bescheid bestandskräftig oder deren Zeitraum vorbei ist',
      domaene: 'foerderung',
      protokoll: { ereignis: 'foerderung.fristen', art: 'VERAENDERUNG', objektart: 'weiterleitung' },
    },
    async (trx) => {
      const faellige = await listFaelligeWeiterleitungen(trx, am);
      for (const { schritt, ...zeile } of faellige) {
        const fall = await findFoerderfallzeile(trx, zeile.foerderfallId);
        if (fall === undefined) throw new Error('A Weiterleitung without its Förderfall');
        const fakten = { bestandskraeftig: true, vertragUnterzeichnet: true };
        const wirksam = schritt === 'bescheid_wirksam' ? { wirksamAb: zeile.wirksamAb ?? am } : {};
        const ergebnis = await applyWeiterleitungsschritt(
          trx,
          { wer: null, am, parameter: fall.parameter },
          zeile,
          {
            schritt,
            grund: null,
            fakten,
            neu: wirksam,
          },
        );
        if (!ergebnis.ok) throw new Error(`The timer was refused: ${ergebnis.fehler.code}`);
      }
      return faellige.length;
    },
  );
}
