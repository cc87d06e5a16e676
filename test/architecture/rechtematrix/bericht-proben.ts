import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import type { Probe } from './probe.ts';

/** Sent by the Ministerium to the owner's Standort alone. */
export type Berichtsobjekte = { berichtsabfrageId: string; berichtsstandortId: string };

const ja = { bestaetigt: true };
const ABFRAGE = {
  titel: 'Erhebung',
  stichtag: '2026-09-30',
  frist: '2026-11-30',
  felder: [{ code: 'f1', name: 'Beratungen', art: 'ZAHL' }],
  ...ja,
};

export async function createBerichtsobjekte(server: Testserver, welt: Welt): Promise<Berichtsobjekte> {
  const land = welt.konto('MINISTERIUM', null);
  const standorte = [welt.standortId];
  const neu = await server.rufe(land, 'POST', '/berichtsabfragen', {
    ...ABFRAGE,
    art: 'FACHDATEN',
    standorte,
  });
  const berichtsabfrageId: string = neu.body.id;
  const versand = await server.rufe(land, 'POST', `/berichtsabfragen/${berichtsabfrageId}/versand`, {
    version: 1,
  });
  if (versand.status !== 201) throw new Error(`Abfrage not sent: ${versand.status}`);
  return { berichtsabfrageId, berichtsstandortId: welt.standortId };
}

/** Writing is refused by a version that nobody has, or by what is sent and fixed. */
export function createBerichtsProben({
  berichtsabfrageId: id,
  berichtsstandortId: standort,
}: Berichtsobjekte): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const eigene = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/meldungen/${id}${rest}`,
    body,
  });
  const abfrage = (rest: string, body?: unknown): Probe => liste(`/berichtsabfragen/${id}${rest}`, body);
  const version = 999;
  const standorte = [standort];
  return {
    'berichtspflicht.listAbfragen': liste('/berichtsabfragen'),
    'berichtspflicht.createAbfrage': liste('/berichtsabfragen', { ...ABFRAGE, art: 'FACHDATEN', standorte }),
    'berichtspflicht.getAbfrage': abfrage(''),
    'berichtspflicht.updateAbfrage': abfrage('', { ...ABFRAGE, standorte, version }),
    'berichtspflicht.deliverAbfrage': abfrage('/versand', { version }),
    'berichtspflicht.recordErinnerung': abfrage('/erinnerung'),
    'berichtspflicht.exportCsv': abfrage('/tabelle.csv'),
    'berichtspflicht.exportXlsx': abfrage('/tabelle.xlsx'),
    'berichtspflicht.exportPdf': abfrage('/tabelle.pdf'),
    'berichtspflicht.getStandortmeldung': abfrage(`/standorte/${standort}`),
    'berichtspflicht.recordAbnahme': abfrage(`/standorte/${standort}/schritte`, {
      version,
      schritt: 'ABNEHMEN',
      ...ja,
    }),
    'berichtspflicht.listMeldungen': liste('/meldungen'),
    'berichtspflicht.getMeldung': eigene(''),
    'berichtspflicht.saveMeldung': eigene('', { version, werte: { f1: 3 }, ...ja }),
    'berichtspflicht.recordVorlegung': eigene('/vorlage', { version, ...ja }),
    'berichtspflicht.recordMeldefreigabe': eigene('/freigabe', { version, schritt: 'MELDEN', ...ja }),
  };
}
