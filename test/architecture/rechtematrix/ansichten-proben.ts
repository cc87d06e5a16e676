import { createUuidV7 } from '#src/core/ids.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import type { Probe } from './probe.ts';

/** A report of the owner's Standort, and one delivered to the owner as KOORDINATION. */
export type Ansichtsobjekte = { berichtId: string; zustellungId: string };

const INHALT = {
  titel: 'Zahlen',
  fuer: 'STANDORT',
  profil: 'INTERN',
  tabellen: [{ kennzahl: 'K-01', aufteilung: null, orte: 'GANZES', anzeige: 'TABELLE' }],
  bestaetigt: true,
};
const ERGEBNIS = {
  titel: 'Zahlen',
  notiz: '',
  tag: '2026-09-30',
  zeitraum: 'Jahr 2026',
  profil: 'INTERN',
  gerechnetAm: '2026-10-19T08:00:00.000Z',
  teile: [],
  anteilVerdeckt: 0,
  pruefsumme: 'a'.repeat(64),
};

export async function createAnsichtsobjekte(
  { admin }: Pick<Testdienste, 'admin'>,
  { rufe }: Testserver,
  welt: Welt,
  besitzer: KontoActor,
): Promise<Ansichtsobjekte> {
  const neu = await rufe(welt.konto('KOORDINATION', welt.stadt), 'POST', '/berichte', INHALT);
  if (neu.status !== 201) throw new Error(JSON.stringify(neu.body));
  const zustellungId = createUuidV7();
  await admin.query(
    `INSERT INTO bericht.zustellung (id, lieferung_id, faellig_am, konto_id, rolle, standort_id, mandant_id, titel, inhalt, pruefsumme)
     VALUES ($1, gen_random_uuid(), '2026-10-01', $2, 'KOORDINATION', $3, $4, 'Zahlen', $5, $6)`,
    [
      zustellungId,
      besitzer.kontoId,
      besitzer.standortId,
      besitzer.mandantId,
      JSON.stringify(ERGEBNIS),
      'a'.repeat(64),
    ],
  );
  return { berichtId: neu.body.id, zustellungId };
}

/** The Ministerium has reports of the Land: those of a Standort are not there for it (`ENGER`). */
export function createAnsichtsProben({
  berichtId,
  zustellungId,
}: Ansichtsobjekte): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const eines = (pfad: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/berichte/${berichtId}${pfad}`,
    body,
  });
  const meines = (pfad: string): Probe => ({
    bindung: 'eigenes',
    pfad: `/meine-berichte/${zustellungId}${pfad}`,
  });
  return {
    'kennzahl.exportPdf': liste('/kennzahlen/K-01/tabelle.pdf?ebene=STANDORT&jahr=2026&spalte=ZEIT'),
    'bericht.listBerichte': liste('/berichte'),
    'bericht.createBericht': liste('/berichte', { ...INHALT, fuer: 'EIGEN' }),
    'bericht.getBericht': eines(''),
    'bericht.updateBericht': eines('', { ...INHALT, version: 999 }),
    'bericht.deleteBericht': eines('?version=999'),
    'bericht.getErgebnis': liste('/berichtsergebnis'),
    'bericht.exportPdf': liste('/berichtsergebnis.pdf'),
    'bericht.exportXlsx': liste('/berichtsergebnis.xlsx'),
    'bericht.exportCsv': liste('/berichtsergebnis.csv'),
    'bericht.getLieferung': eines('/lieferung'),
    'bericht.createLieferung': eines('/lieferung', { takt: 'MONATLICH', empfaenger: [createUuidV7()] }),
    'bericht.endLieferung': eines('/lieferung/ende'),
    'bericht.setLieferungsmail': eines('/lieferung/mail', { mail: true }),
    'bericht.listZustellungen': liste('/meine-berichte'),
    'bericht.openZustellung': meines('/lesen'),
    'bericht.exportZustellung': meines('/bericht.pdf'),
    'bericht.exportLenkungsbericht': liste('/lenkungsbericht.pdf'),
    'bericht.getGruppenvergleich': liste('/kennzahlen/K-01/vergleich'),
    'bericht.getLandesuebersicht': liste('/land/kennzahluebersicht?kennzahl=K-01&jahr=2026'),
  };
}
