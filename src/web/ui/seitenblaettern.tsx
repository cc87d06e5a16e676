import { t } from '../texte.ts';

type Props = {
  seite: number;
  groesse: number;
  gesamt: number;
  onSeite: (seite: number) => void;
};

/** Paging of a list that the server pages: position, neighbours, first and last page. */
export function Seitenblaettern({ seite, groesse, gesamt, onSeite }: Props) {
  const letzte = Math.max(1, Math.ceil(gesamt / groesse));
  if (letzte === 1) return null;
  const von = (seite - 1) * groesse + 1;
  const bis = Math.min(gesamt, seite * groesse);
  return (
    <nav className="kim-blaettern" aria-label={t('seiten')}>
      <p>{t('seiten.stand', { von, bis, gesamt })}</p>
      <ul>
        <li>
          <Schritt text={t('seiten.zurueck')} gesperrt={seite <= 1} bei={() => onSeite(seite - 1)} />
        </li>
        {listSeiten(seite, letzte).map((nummer) => (
          <li key={nummer}>
            <button
              type="button"
              aria-current={nummer === seite ? 'page' : undefined}
              aria-label={t(nummer === seite ? 'seiten.aktuell' : 'seiten.seite', { seite: nummer })}
              onClick={() => onSeite(nummer)}
            >
              {nummer}
            </button>
          </li>
        ))}
        <li>
          <Schritt text={t('seiten.vor')} gesperrt={seite >= letzte} bei={() => onSeite(seite + 1)} />
        </li>
      </ul>
    </nav>
  );
}

/** First, last, current and its neighbours, ascending. */
export function listSeiten(seite: number, letzte: number): number[] {
  const wunsch = new Set([1, seite - 1, seite, seite + 1, letzte]);
  return [...wunsch].filter((nummer) => nummer >= 1 && nummer <= letzte).sort((a, b) => a - b);
}

function Schritt({ text, gesperrt, bei }: { text: string; gesperrt: boolean; bei: () => void }) {
  return (
    <button type="button" disabled={gesperrt} onClick={bei}>
      {text}
    </button>
  );
}
