import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** A signed change of the owner's Standort, most acts refused by a version that nobody has. */
export function createAenderungProben({
  foerderfallId,
  aenderungId,
  teilbetragId,
}: Pick<Objekte, 'foerderfallId' | 'aenderungId' | 'teilbetragId'>): Readonly<Record<string, Probe>> {
  const version = 999;
  const eine = (rest: string, body: object = {}): Probe => ({
    bindung: 'standort',
    pfad: `/aenderungen/${aenderungId}${rest}`,
    body: { version, ...body },
  });
  const teil = (rest: string, body: object = {}): Probe => ({
    bindung: 'standort',
    pfad: `/teilbetraege/${teilbetragId}/${rest}`,
    body: { version, ...body },
  });
  const liste = `/foerderfaelle/${foerderfallId}/aenderungen`;
  const bestaetigt = { bestaetigt: true };
  return {
    'foerderung.getAenderungen': { bindung: 'standort', pfad: liste },
    'foerderung.createAenderung': {
      bindung: 'standort',
      pfad: liste,
      body: { anlass: 'BESETZUNG', beschreibung: 'Eine Stelle ist frei.' },
    },
    'foerderung.updateAenderung': eine('', { inhalt: {} }),
    'foerderung.recordAenderungsverwerfung': eine('/verwerfung'),
    'foerderung.createAenderungsantrag': eine('/zeichnung', bestaetigt),
    'foerderung.recordAenderungspruefung': eine('/pruefungsbeginn'),
    'foerderung.previewAenderungsbescheid': {
      bindung: 'standort',
      pfad: `/aenderungen/${aenderungId}/bescheidvorschau`,
      body: VORSCHLAG,
    },
    'foerderung.createAenderungsvorschlag': eine('/vorschlag', VORSCHLAG),
    'foerderung.createErledigungsvorschlag': eine('/erledigungsvorschlag', { vermerk: 'Geringfügig' }),
    'foerderung.recordAenderungsrueckgabe': eine('/vorschlagrueckgabe', { grund: 'Bitte prüfen' }),
    'foerderung.createAenderungsbescheid': eine('/schlusszeichnung', { funktion: 'Im Auftrag' }),
    'foerderung.recordAenderungserledigung': eine('/erledigung'),
    'foerderung.recordAenderungsbekanntgabe': eine('/bekanntgabe', { weg: 'POST', aufgabeAm: '2026-10-19' }),
    'foerderung.recordAenderungszugang': eine('/zugang', { am: '2026-10-19' }),
    'foerderung.createAenderungsverzicht': eine('/rechtsbehelfsverzicht', bestaetigt),
    'foerderung.createAenderungsklage': eine('/klage', { am: '2026-10-19', aktenzeichen: '1 K 1/26' }),
    'foerderung.recordAenderungsklageende': eine('/klageende', { grund: 'Urteil', ausgang: 'BESTAETIGT' }),
    'foerderung.createEntfallvorschlag': teil('entfallvorschlag', { grund: 'Nicht gebraucht' }),
    'foerderung.recordEntfallruecknahme': teil('entfallruecknahme'),
    'foerderung.recordEntfall': teil('entfall'),
  };
}

const VORSCHLAG = {
  positionen: [{ position: 'veranst', bewilligt: 50_000 }],
  anlass: 'Weniger Veranstaltungen',
  begruendung: 'Der Bedarf ist kleiner.',
  ermessen: 'Sparsamkeit.',
  nebenbestimmungen: [],
  anhoerungAm: null,
};
