import { formatCentBare, toCent } from '#src/core/cent.ts';
import { readBetrag } from '../../eingabe.model.ts';
import { type Meldungsart, Meldungsinhalt } from '../../letztempfaenger/meldung.model.ts';
import { t } from './texte.ts';

/** A Meldung while it is typed: amounts stay the text that was typed. */
export type Meldungsentwurf = {
  bis: string;
  sachbericht: string;
  erhalten: string;
  belege: readonly { nummer: string; am: string; zweck: string; betrag: string }[];
};
export const LEERER_BELEG = { nummer: '', am: '', zweck: '', betrag: '' } as const;

/** Begins with what was handed in last and came back, so that nobody types it again. */
export function createMeldungsentwurf(
  art: Meldungsart,
  vertragsende: string,
  zurueck: Meldungsinhalt | undefined,
): Meldungsentwurf {
  const text = (cent: number): string => formatCentBare(toCent(cent));
  const bis = art === 'NACHWEIS' ? vertragsende : '';
  if (zurueck === undefined) return { bis, sachbericht: '', erhalten: '', belege: [LEERER_BELEG] };
  return {
    bis: art === 'NACHWEIS' ? vertragsende : zurueck.bis,
    sachbericht: zurueck.sachbericht,
    erhalten: text(zurueck.erhalten),
    belege: zurueck.belege.map(({ betrag, ...beleg }) => ({ ...beleg, betrag: text(betrag) })),
  };
}

export type Entwurfsfehler = { feld: string; text: string };

/** Everything that is wrong at once, each with its field. Nothing typed is not zero: somebody has to say so. */
export function checkMeldungsentwurf(entwurf: Meldungsentwurf): {
  inhalt: Meldungsinhalt | null;
  fehler: Entwurfsfehler[];
  summe: number;
} {
  const fehler: Entwurfsfehler[] = [];
  const take = (feld: string, text: string): number => {
    const gelesen = readBetrag(text);
    if (text.trim() === '') fehler.push({ feld, text: t('form.betrag.fehlt') });
    else if (!gelesen.ok) fehler.push({ feld, text: gelesen.fehler });
    return gelesen.ok ? gelesen.wert : 0;
  };
  const roh = {
    ...entwurf,
    erhalten: take('erhalten', entwurf.erhalten),
    belege: entwurf.belege.map((beleg, platz) => ({
      ...beleg,
      betrag: take(`belege.${platz}.betrag`, beleg.betrag),
    })),
  };
  const gelesen = Meldungsinhalt.safeParse(roh);
  if (!gelesen.success)
    for (const { path, message } of gelesen.error.issues) {
      const feld = path.join('.');
      if (!fehler.some((einer) => einer.feld === feld)) fehler.push({ feld, text: message });
    }
  return {
    inhalt: gelesen.success && fehler.length === 0 ? gelesen.data : null,
    fehler,
    summe: roh.belege.reduce((summe, { betrag }) => summe + betrag, 0),
  };
}

/** Id of the control that a path of the draft belongs to. */
export function toMeldungsfeld(weiterleitungId: string, pfad: string): string {
  return `meldung-${weiterleitungId}-${pfad.replaceAll('.', '-')}`;
}
