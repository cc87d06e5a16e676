import { useState } from 'react';
import type { Befund } from '../pruefung.contract.ts';
import { type Erklaerung, type Erklaerungsgrund, SPUREN } from '../personenspur.model.ts';

/** Texts of a form by field, as they were typed. */
export type Texte = Readonly<Record<string, string>>;
/** A place that was found, with its words. */
export type Fund = Befund & { schluessel: string; text: string; wort: string };

export type Textpruefung = {
  funde: readonly Fund[];
  gruende: Readonly<Record<string, string>>;
  setGrund: (schluessel: string, grund: string) => void;
  /** Explanations when nothing is open any more; null: the page shows what is. */
  check: (texte: Texte) => Promise<Erklaerung[] | null>;
};

/** For texts of the steering, on the page; the lists of words come when something is sent. */
export async function findFormen(texte: Texte): Promise<Befund[]> {
  const { findSteuerungsspuren } = await import('../erkennbar.model.ts');
  return Object.entries(texte).flatMap(([feld, text]) =>
    findSteuerungsspuren(text).map((spur) => ({ feld, ...spur })),
  );
}

/** Looks at the texts before they are sent; the server looks again. `find` answers null when it could not ask. */
export function useTextpruefung(find: (texte: Texte) => Promise<readonly Befund[] | null>): Textpruefung {
  const [funde, setFunde] = useState<readonly Fund[]>([]);
  const [gruende, setGruende] = useState<Readonly<Record<string, string>>>({});
  return {
    funde,
    gruende,
    setGrund: (schluessel, grund) => setGruende((bisher) => ({ ...bisher, [schluessel]: grund })),
    check: async (texte) => {
      const befunde = await find(texte);
      if (befunde === null) return null;
      const neu = befunde.map((befund) => toFund(befund, texte));
      setFunde(neu);
      const erklaerungen = neu.flatMap(({ art, wort, schluessel }): Erklaerung[] => {
        const grund = SPUREN[art].gruende.find((code: Erklaerungsgrund) => code === gruende[schluessel]);
        return grund === undefined ? [] : [{ art, wort, grund }];
      });
      const erklaert = new Set(erklaerungen.map(({ art, wort }) => `${art} ${wort}`));
      return neu.every(({ schluessel }) => erklaert.has(schluessel)) ? erklaerungen : null;
    },
  };
}

function toFund(befund: Befund, texte: Texte): Fund {
  const text = texte[befund.feld] ?? '';
  const wort = text.slice(befund.von, befund.bis);
  return { ...befund, text, wort, schluessel: `${befund.art} ${wort}` };
}
