import { randomInt } from 'node:crypto';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import type { Probe } from './probe.ts';

export type Offenedatenobjekte = { offenedaten: { veroeffentlichungId: string; ausgabeId: string } };

/** A frozen table of the Land that is proposed for everybody. */
export async function createOffenedatenobjekte(
  { rufe }: Testserver,
  welt: Welt,
): Promise<Offenedatenobjekte> {
  const land = welt.konto('MINISTERIUM', null);
  const freeze = async (): Promise<string> => {
    // Several worlds may share a database, and the same table is frozen once for the whole Land.
    const stichtag = addDays(toPlainDate('1990-01-01'), randomInt(0, 10_000));
    const frage = { spalte: 'baustein', jahr: 2026, stichtag, ebene: 'LAND' };
    const antwort = await rufe(land, 'POST', '/kennzahlen/KP-15A/veroeffentlichungen', {
      frage,
      anlass: 'ERSTE',
    });
    if (antwort.body.code === 'GLEICHE_TABELLE') return freeze();
    if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
    return antwort.body.id;
  };
  const veroeffentlichungId = await freeze();
  const vorschlag = { veroeffentlichungId, bestaetigt: true };
  const antwort = await rufe(land, 'POST', '/land/offene-daten', vorschlag);
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return { offenedaten: { veroeffentlichungId, ausgabeId: antwort.body.id } };
}

/** The Ministerium reads and acts; nobody else does. What is open everybody reads outside the interface. */
export function createOffenedatenProben({
  offenedaten: { veroeffentlichungId, ausgabeId },
}: Offenedatenobjekte): Readonly<Record<string, Probe>> {
  const eine = (pfad: string, body?: unknown): Probe => ({
    bindung: 'nichts',
    pfad: `/land/offene-daten${pfad}`,
    body,
  });
  return {
    'offenedaten.listAusgaben': eine(''),
    'offenedaten.getVorschau': eine(`/vorschau/${veroeffentlichungId}`),
    'offenedaten.createVorschlag': eine('', { veroeffentlichungId, bestaetigt: true }),
    'offenedaten.getZuwendungsvorschau': eine('/zuwendungen?foerderjahr=2026'),
    'offenedaten.createZuwendungsvorschlag': eine('/zuwendungen', {
      foerderjahr: 2099,
      berichtigung: false,
      bestaetigt: true,
    }),
    'offenedaten.getAusgabe': eine(`/${ausgabeId}`),
    'offenedaten.recordSchritt': eine(`/${ausgabeId}/schritte`, {
      version: 999,
      schritt: 'ABLEHNEN',
      grund: 'Zu früh.',
      bestaetigt: true,
    }),
  };
}
