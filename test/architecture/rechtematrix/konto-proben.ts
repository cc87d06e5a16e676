import { createUuidV7 } from '#src/core/ids.ts';
import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

const MITGLIEDSCHAFT = { rolle: 'CASE_MANAGEMENT', standortId: null, mandantId: null };

/** Login, the own account with its calendar, and the accounts that the administration keeps. */
export function createKontoProben(
  o: Pick<Objekte, 'kontoId' | 'mitgliedschaftId'>,
  standortId: string,
): Readonly<Record<string, Probe>> {
  const konto = (pfad: string, body?: unknown): Probe => ({ bindung: 'konto', pfad, body });
  const fremd = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/konten/${o.kontoId}${rest}`,
    body,
  });
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  return {
    'benutzer.createAnmeldung': konto('/anmeldung', { kennung: 'niemand', passwort: 'falsch-geraten' }),
    'benutzer.getSitzung': konto('/sitzung'),
    'benutzer.assignMitgliedschaft': konto('/sitzung/wechsel', { mitgliedschaftId: createUuidV7() }),
    'benutzer.updateSitzung': konto('/sitzung/verlaengerung', undefined),
    'benutzer.recordBestaetigung': konto('/sitzung/bestaetigung', { passwort: 'x' }),
    'benutzer.closeSitzung': konto('/abmeldung'),
    'benutzer.listDemokonten': konto('/demo/konten'),
    'benutzer.listDemomails': konto('/demo/mails'),
    'benutzer.getZweiterFaktor': konto('/konto/zweiter-faktor'),
    'benutzer.createZweiterFaktor': konto('/konto/zweiter-faktor'),
    'benutzer.assignZweiterFaktor': konto('/konto/zweiter-faktor/bestaetigung', { einmalcode: '123456' }),
    'benutzer.deleteZweiterFaktor': konto('/konto/zweiter-faktor'),
    'benutzer.updatePasswort': konto('/konto/passwort', { passwort: 'ein-neues-langes-Passwort' }),
    'benutzer.listKonten': liste('/konten'),
    'benutzer.listBereiche': liste('/konten/bereiche'),
    'benutzer.createKonto': liste('/konten', {
      kennung: 'a',
      name: '',
      email: '',
      mitgliedschaft: MITGLIEDSCHAFT,
    }),
    'benutzer.issuePasswort': fremd('/passwort'),
    'benutzer.addMitgliedschaft': fremd('/mitgliedschaften', { ...MITGLIEDSCHAFT, standortId }),
    'benutzer.endMitgliedschaft': fremd(`/mitgliedschaften/${o.mitgliedschaftId}/ende`, {
      version: 1,
      gueltigBis: '2026-10-19',
      grundCode: 'AUSGESCHIEDEN',
    }),
    'benutzer.lockKonto': fremd('/sperre', { grundCode: 'VERDACHT' }),
    'benutzer.unlockKonto': fremd('/entsperrung'),
    'kalender.getKalender': konto('/kalender'),
    'kalender.issueKalender': konto('/kalender'),
    'kalender.closeKalender': konto('/kalender'),
    'benutzer.closeKonto': fremd('/schliessung'),
  };
}
