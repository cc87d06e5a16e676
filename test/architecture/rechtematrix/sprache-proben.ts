import { SPRACHMITTLER, SPRACHMITTLUNG, VERFAHREN } from './eingaben.ts';
import { type Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** Sprachmittlung, its pools and the Verfahren of an Akte. */
export function createSpracheProben(
  o: Pick<Objekte, 'akteId' | 'sprachmittlungId' | 'sprachmittlerId' | 'standortmittlerId' | 'verfahrenId'>,
): Readonly<Record<string, Probe>> {
  const akte = (rest: string, body?: unknown): Probe => ({
    bindung: 'akte',
    pfad: `/akten/${o.akteId}${rest}`,
    body,
  });
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  return {
    'sprachmittlung.listSprachmittlungen': akte('/sprachmittlungen'),
    'sprachmittlung.createSprachmittlung': akte('/sprachmittlungen', SPRACHMITTLUNG),
    'sprachmittlung.updateSprachmittlung': akte(`/sprachmittlungen/${o.sprachmittlungId}`, {
      ...SPRACHMITTLUNG,
      version: 999,
    }),
    'sprachmittlung.recordErgebnis': akte(`/sprachmittlungen/${o.sprachmittlungId}/ergebnis`, {
      version: 999,
      zustand: 'NICHT_GEFUNDEN',
      ungedeckt: 'NIEMAND_FREI',
    }),
    'sprachmittlung.listPool': liste('/sprachmittlung/pool'),
    'sprachmittlung.createPooleintrag': liste('/sprachmittlung/pool', SPRACHMITTLER),
    'sprachmittlung.updatePooleintrag': {
      bindung: 'mandant',
      pfad: `/sprachmittlung/pool/${o.sprachmittlerId}`,
      body: { ...SPRACHMITTLER, version: 999 },
    },
    'sprachmittlung.listStandortpool': liste('/standort/sprachmittlung'),
    'sprachmittlung.createStandorteintrag': liste('/standort/sprachmittlung', SPRACHMITTLER),
    'sprachmittlung.updateStandorteintrag': {
      bindung: 'standort',
      pfad: `/standort/sprachmittlung/${o.standortmittlerId}`,
      body: { ...SPRACHMITTLER, version: 999 },
    },
    'sprachmittlung.getSprachmittlungszahlen': liste('/standort/sprachmittlungszahlen'),
    'verfahren.listVerfahren': akte('/verfahren'),
    'verfahren.createVerfahren': akte('/verfahren', { ...VERFAHREN, art: 'EINBUERGERUNG' }),
    'verfahren.updateSchritt': akte(`/verfahren/${o.verfahrenId}/schritte/BERATUNG`, {
      version: 999,
      stand: 'ENTFAELLT',
    }),
    'verfahren.recordErgebnis': akte(`/verfahren/${o.verfahrenId}/ergebnis`, {
      version: 999,
      ergebnis: 'ERTEILT',
      am: '2026-10-19',
    }),
    'verfahren.getVerfahrenszahlen': liste('/standort/verfahrenszahlen'),
  };
}
