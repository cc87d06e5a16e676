import { compareStandortnamen } from '#src/modules/standort/standort.model.ts';
import { listStandorteRoute } from '#src/modules/standort/standort.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import type { Standortwahl } from './abfrage-formular.tsx';

/** Every Standort by name, in a demo the invented ones too; undefined until both lists are there. */
export function useStandorte(): { standorte: Standortwahl[] | undefined; fehler: Error | null } {
  const echte = useLesen(listStandorteRoute, { query: { herkunft: 'echt' } });
  const erfundene = useLesen(listStandorteRoute, { query: { herkunft: 'erfunden' } });
  const standorte =
    echte.data === undefined || erfundene.data === undefined
      ? undefined
      : [...echte.data.eintraege, ...erfundene.data.eintraege].toSorted((a, b) =>
          compareStandortnamen(a.name, b.name),
        );
  return { standorte, fehler: echte.error ?? erfundene.error };
}
