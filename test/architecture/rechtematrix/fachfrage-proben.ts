import { createUuidV7 } from '#src/core/ids.ts';
import { FACHFRAGE, WISSEN } from './eingaben.ts';
import { type Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** Fachfragen and knowledge: records of the owner's Standort, most acts refused by a version that nobody has. */
export function createFachfrageProben({
  fachfrageId,
  wissenId,
}: Pick<Objekte, 'fachfrageId' | 'wissenId'>): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const frage = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/fachfragen/${fachfrageId}${rest}`,
    body,
  });
  const eintrag = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/wissen/${wissenId}${rest}`,
    body,
  });
  const version = 999;
  const text = { version, text: 'Nach dem Gesetz genügt das.', bestaetigt: true };
  return {
    'entwurf.getSteuerungsentwurf': { bindung: 'konto', pfad: '/steuerung/entwuerfe/wissen/neu' },
    'entwurf.updateSteuerungsentwurf': {
      bindung: 'konto',
      pfad: `/steuerung/entwuerfe/wissen/${createUuidV7()}`,
      body: { inhalt: { antwort: 'x' } },
    },
    'entwurf.deleteSteuerungsentwurf': { bindung: 'konto', pfad: '/steuerung/entwuerfe/wissen/neu' },
    'fachfrage.countFachfragen': liste('/fachfragen/anzahl'),
    'fachfrage.listFachfragen': liste('/fachfragen'),
    'fachfrage.checkText': liste('/fachfragen/pruefung', { betreff: '', text: 'Was gilt?' }),
    'fachfrage.createFachfrage': liste('/fachfragen', FACHFRAGE),
    'fachfrage.getFachfrage': frage(''),
    'fachfrage.recordErgaenzung': frage('/ergaenzung', text),
    'fachfrage.recordRueckzug': frage('/rueckzug', { version }),
    'fachfrage.recordKenntnis': frage('/kenntnis', { version }),
    'fachfrage.recordAnnahme': frage('/annahme', { version }),
    'fachfrage.recordRueckfrage': frage('/rueckfrage', text),
    'fachfrage.recordAntwort': frage('/antwort', { ...text, quelle: '§ 10 StAG' }),
    'fachfrage.searchWissen': liste('/wissen/suche', { suche: 'Unterlagen' }),
    'fachfrage.createWissen': liste('/wissen', WISSEN),
    'fachfrage.getWissen': eintrag(''),
    'fachfrage.updateWissen': eintrag('', { ...WISSEN, version, anlass: 'Geprüft' }),
    'fachfrage.closeWissen': eintrag('/rueckzug', { version, anlass: 'Geändert', bestaetigt: true }),
  };
}
