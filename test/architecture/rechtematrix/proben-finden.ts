import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

const FILTER = { name: 'Probe', filter: {}, start: false };

/** How to call the operations of finding: Akten of the team, kept filters, the same-day share. */
export function createFindenproben({ aktenfilterId }: Objekte): Readonly<Record<string, Probe>> {
  const filter = `/aktenfilter/${aktenfilterId}`;
  return {
    'fall.listTeamakten': { bindung: 'nichts', pfad: '/team/akten?anlass=FALLBESPRECHUNG' },
    'fall.listAktenfilter': { bindung: 'konto', pfad: '/aktenfilter' },
    'fall.createAktenfilter': { bindung: 'konto', pfad: '/aktenfilter', body: FILTER },
    'fall.updateAktenfilter': { bindung: 'eigenes', pfad: filter, body: { ...FILTER, version: 1 } },
    'fall.deleteAktenfilter': { bindung: 'eigenes', pfad: filter },
    'fall.getTagesaktuell': { bindung: 'konto', pfad: '/kontakte/tagesaktuell' },
    'fall.getTeamtagesaktuell': { bindung: 'nichts', pfad: '/team/tagesaktuell' },
  };
}
