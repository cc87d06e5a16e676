import { useRef, useState } from 'react';
import { type Erklaerung, KLEINE_GRUPPE, SPUREN } from '#src/modules/fachfrage/personenspur.model.ts';
import {
  type Texte,
  type Textpruefung,
  useTextpruefung,
} from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { checkFallanalysetextRoute, type TEXTFELDER } from '../fallanalyse.contract.ts';

/** What only narrows down: shown once, then it may stay. */
export type KleineGruppe = { wort: string; text: string; rat: string };
type Feld = (typeof TEXTFELDER)[number];

/**
 * Looks at the texts of a workspace: what names a person has to go, what narrows down is a warning that the second click
 * leaves behind.
 */
export function useAnalysepruefung(): {
  pruefung: Textpruefung;
  kleine: readonly KleineGruppe[];
  /** Explanations when it may be sent; null: the page shows what is open. */
  check: (texte: Partial<Record<Feld, string>>) => Promise<Erklaerung[] | null>;
  laeuft: boolean;
  problem: ReturnType<typeof useFrage>['problem'];
} {
  const suche = useFrage(checkFallanalysetextRoute);
  const [kleine, setKleine] = useState<readonly KleineGruppe[]>([]);
  const [gezeigt, setGezeigt] = useState('');
  const neue = useRef<readonly KleineGruppe[]>([]);
  const pruefung = useTextpruefung(async (texte: Texte) => {
    const antwort = await suche.frage({ body: { texte } });
    if (antwort === null || antwort === undefined) return null;
    neue.current = antwort.befunde
      .filter(({ art }) => KLEINE_GRUPPE.has(art))
      .map(({ feld, art, von, bis }) => ({ ...SPUREN[art], wort: (texte[feld] ?? '').slice(von, bis) }));
    return antwort.befunde.filter(({ art }) => !KLEINE_GRUPPE.has(art));
  });
  return {
    pruefung,
    kleine,
    check: async (texte) => {
      const gefuellt = Object.fromEntries(
        Object.entries(texte).filter(([, text]) => (text ?? '').trim() !== ''),
      );
      const erklaerungen = await pruefung.check(gefuellt);
      const neu = neue.current;
      setKleine(neu);
      const merkmal = neu.map(({ wort }) => wort).join('|');
      setGezeigt(merkmal);
      if (erklaerungen === null) return null;
      return neu.length > 0 && merkmal !== gezeigt ? null : erklaerungen;
    },
    laeuft: suche.laeuft,
    problem: suche.problem,
  };
}
