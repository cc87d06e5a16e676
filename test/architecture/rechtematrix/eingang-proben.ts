import { createUuidV7 } from '#src/core/ids.ts';
import { EINLADUNG } from './eingang-objekte.ts';
import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** Verweise in an inbox, which belongs to who opens it; access, which belongs to the Standort. */
export function createEingangProben({
  eingangslinkId,
  partnerkontoId,
}: Pick<Objekte, 'eingangslinkId' | 'partnerkontoId'>): Readonly<Record<string, Probe>> {
  const pfad = `/verweis-eingang/${eingangslinkId}`;
  const zugang = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/partnerstellen/zugaenge/${partnerkontoId}${rest}`,
    body,
  });
  return {
    'verweis.listEingang': { bindung: 'nichts', pfad: '/verweis-eingang' },
    'verweis.openEingang': { bindung: 'eigenes', pfad: `${pfad}/oeffnung` },
    'verweis.recordEingangsantwort': {
      bindung: 'eigenes',
      pfad: `${pfad}/antworten`,
      body: { id: createUuidV7(), code: 'RUECKFRAGE', text: 'Wann?' },
    },
    'stelleneingang.listZugaenge': { bindung: 'nichts', pfad: '/partnerstellen/zugaenge' },
    'stelleneingang.createZugang': { bindung: 'nichts', pfad: '/partnerstellen/zugaenge', body: EINLADUNG },
    'stelleneingang.closeZugang': zugang('/schliessung', { version: 999, grund: 'IRRTUM' }),
    'stelleneingang.issueZugangspasswort': zugang('/passwort'),
  };
}
