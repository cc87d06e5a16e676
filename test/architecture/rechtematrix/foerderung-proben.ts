import { ANTRAG } from './foerderung-objekte.ts';
import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** A signed Förderfall of the owner's Standort, most acts refused by a version that nobody has. */
export function createFoerderungProben({
  foerderfallId,
}: Pick<Objekte, 'foerderfallId'>): Readonly<Record<string, Probe>> {
  const fall = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/foerderfaelle/${foerderfallId}${rest}`,
    body,
  });
  const version = 999;
  const mitGrund = { version, grund: 'Neuer Stellenplan' };
  return {
    'foerderung.listFoerderfaelle': { bindung: 'nichts', pfad: '/foerderfaelle' },
    'foerderung.createFoerderfall': {
      bindung: 'nichts',
      pfad: '/foerderfaelle',
      body: { foerderjahr: 2027 },
    },
    'foerderung.getFoerderfall': fall(''),
    'foerderung.updateAntrag': fall('/antrag', { version, inhalt: ANTRAG }),
    'foerderung.createEinreichung': fall('/einreichung', { version, bestaetigt: true }),
    'foerderung.recordRuecknahme': fall('/ruecknahme', mitGrund),
    'foerderung.recordVerwerfung': fall('/verwerfung', mitGrund),
    'foerderung.recordPruefungsbeginn': fall('/pruefungsbeginn', { version }),
  };
}
