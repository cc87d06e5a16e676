import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** Deletion of Akten: what comes, what holds it, what stays as proof. */
export function createLoeschungProben({
  akteId,
  sperreId,
}: Pick<Objekte, 'akteId' | 'sperreId'>): Readonly<Record<string, Probe>> {
  const akte = (rest: string, body: unknown): Probe => ({
    bindung: 'akte',
    pfad: `/akten/${akteId}/loeschsperren${rest}`,
    body,
  });
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  return {
    'loeschung.listEigene': liste('/loeschung/eigene'),
    'loeschung.createSperre': akte('', {
      grund: 'RECHTSANSPRUECHE',
      begruendung: 'Klage',
      bis: '2026-12-31',
    }),
    'loeschung.closeSperre': akte(`/${sperreId}/ende`, { version: 999 }),
    'loeschung.getLoeschvorschau': liste('/loeschung'),
    'loeschung.createFreigabe': liste('/loeschung/freigaben', { anzahl: 1 }),
    'loeschung.listNachweise': liste('/loeschung/nachweise?nummer=CM-2022-0001&anlass=AUSKUNFT'),
  };
}
