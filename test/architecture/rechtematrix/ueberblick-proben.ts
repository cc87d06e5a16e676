import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** Lists over Förderfälle answer everybody who has the right and hold what the role sees; an Akte belongs to its Standort. */
export function createUeberblickProben({
  foerderfallId,
}: Pick<Objekte, 'foerderfallId'>): Readonly<Record<string, Probe>> {
  const akte = (rest: string): Probe => ({
    bindung: 'standort',
    pfad: `/foerderfaelle/${foerderfallId}/${rest}`,
  });
  return {
    'foerderung.listFristen': { bindung: 'nichts', pfad: '/foerderfristen' },
    'foerderung.listNaechsteSchritte': { bindung: 'nichts', pfad: '/foerderschritte' },
    'foerderung.getUeberblick': { bindung: 'nichts', pfad: '/foerderueberblick?foerderjahr=2027' },
    'foerderung.exportUeberblickCsv': { bindung: 'nichts', pfad: '/foerderueberblick.csv?eingang=true' },
    'foerderung.exportUeberblickXlsx': { bindung: 'nichts', pfad: '/foerderueberblick.xlsx' },
    'foerderung.getFoerderbilanz': { bindung: 'nichts', pfad: '/foerderbilanz' },
    'foerderung.exportZuwendungen': { bindung: 'nichts', pfad: '/foerderdaten/zuwendungen.json' },
    'foerderung.exportBetraegeCsv': akte('betraege.csv'),
    'foerderung.exportBetraegeXlsx': akte('betraege.xlsx'),
    'foerderung.previewFoerderakte': akte('aktenausgabe'),
    'foerderung.exportFoerderakte': akte('akte.zip'),
  };
}
