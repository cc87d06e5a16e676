import type { Probe } from './probe.ts';

/** Indicators name no single record: every reach may ask, what it sees differs. */
export function createKennzahlProben(): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const frage = 'ebene=STANDORT&jahr=2026&spalte=ZEIT';
  return {
    'kennzahl.listKennzahlen': liste('/kennzahlen'),
    'kennzahl.getTabelle': liste(`/kennzahlen/K-01/tabelle?${frage}`),
    'kennzahl.exportCsv': liste(`/kennzahlen/K-01/tabelle.csv?${frage}`),
    'kennzahl.exportXlsx': liste(`/kennzahlen/K-01/tabelle.xlsx?${frage}`),
    'kennzahl.exportJson': liste(`/kennzahlen/K-01/tabelle.json?${frage}`),
    'kennzahl.listVeroeffentlichungen': liste('/kennzahlen/K-01/veroeffentlichungen'),
    'kennzahl.releaseTabelle': liste('/kennzahlen/K-01/veroeffentlichungen', {
      frage: { ebene: 'STANDORT', jahr: 2026, spalte: 'ZEIT' },
      anlass: 'ERSTE',
    }),
    'kennzahl.getRechenlauf': liste('/kennzahlen/rechenlauf'),
    'kennzahl.startRechenlauf': liste('/kennzahlen/rechenlauf'),
    'kennzahl.endRechenlauf': liste('/kennzahlen/rechenlauf/abbruch'),
  };
}
