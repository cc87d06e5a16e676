import { useId, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { hasZugang, isGesperrt, type ModulSeite, type Navigationsgruppe } from '../seite.ts';
import { t } from '../texte.ts';

type Eintrag = { pfad: string; text: string; ordnung: number; gruppe: Navigationsgruppe | '' };

/** Up to so many entries all groups stand open: what fits on one screen needs no folding. */
const OHNE_FALTEN = 20;

/** Entries of the navigation for a role, sorted. */
export function listNavigation(
  seiten: readonly ModulSeite[],
  rolle: Rolle | null,
  vertretung?: boolean,
): Eintrag[] {
  return seiten
    .filter((seite) => !isGesperrt(seite, vertretung))
    .flatMap(({ pfad, rollen, navigation }) =>
      navigation && hasZugang(rollen, rolle) ? [{ pfad, gruppe: '' as const, ...navigation }] : [],
    )
    .sort((a, b) => a.ordnung - b.ordnung || a.text.localeCompare(b.text, 'de'));
}

/** The entry that an address belongs to: itself or the longest that it begins with. One at most. */
export function findAktuell(eintraege: readonly { pfad: string }[], adresse: string): string | undefined {
  return ['/', ...eintraege.map(({ pfad }) => pfad)]
    .filter((pfad) => adresse === pfad || (pfad !== '/' && adresse.startsWith(`${pfad}/`)))
    .sort((a, b) => b.length - a.length)[0];
}

type Props = { seiten: readonly ModulSeite[]; rolle: Rolle | null; vertretung?: boolean | undefined };

/** Navigation of the active role: a column on wide screens, folded behind a button on narrow ones. */
export function Navigation({ seiten, rolle, vertretung }: Props) {
  const eintraege = listNavigation(seiten, rolle, vertretung);
  const gruppen = Map.groupBy(eintraege, ({ gruppe }) => gruppe);
  const aktuell = findAktuell(eintraege, useLocation().pathname);
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  return (
    <nav
      className="kim-navigation"
      id="navigation"
      aria-label={t('navigation')}
      tabIndex={-1}
      data-offen={offen}
    >
      <button
        type="button"
        className="kim-navigation__schalter"
        aria-expanded={offen}
        aria-controls="navigation-liste"
        onClick={() => setOffen(!offen)}
      >
        {t('navigation.oeffnen')}
      </button>
      <div id="navigation-liste" className="kim-navigation__liste">
        <ul>
          <Punkt pfad="/" text={t('navigation.uebersicht')} aktuell={aktuell} bei={schliesse} />
        </ul>
        {[...gruppen].map(([gruppe, punkte]) => (
          <Gruppe
            key={gruppe}
            name={gruppe}
            punkte={punkte}
            aktuell={aktuell}
            bei={schliesse}
            kurz={eintraege.length <= OHNE_FALTEN}
          />
        ))}
      </div>
    </nav>
  );
}

type GruppenProps = {
  name: Navigationsgruppe | '';
  punkte: readonly Eintrag[];
  aktuell: string | undefined;
  bei: () => void;
  /** The whole navigation is short: nothing is folded before somebody folds it. */
  kurz: boolean;
};

/** Open where the current page is; what somebody opened or folded stays so while they work. */
function Gruppe({ name, punkte, aktuell, bei, kurz }: GruppenProps) {
  const [gewaehlt, setGewaehlt] = useState<boolean>();
  const liste = useId();
  const istHier = punkte.some(({ pfad }) => pfad === aktuell);
  const offen = name === '' || (gewaehlt ?? (kurz || istHier));
  return (
    <div>
      {name ? (
        <button
          type="button"
          className="kim-navigation__gruppe"
          aria-expanded={offen}
          aria-controls={liste}
          data-hier={istHier}
          onClick={() => setGewaehlt(!offen)}
        >
          {name}
        </button>
      ) : null}
      <ul id={liste} aria-label={name || undefined} hidden={!offen}>
        {punkte.map(({ pfad, text }) => (
          <Punkt key={pfad} pfad={pfad} text={text} aktuell={aktuell} bei={bei} />
        ))}
      </ul>
    </div>
  );
}

type PunktProps = { pfad: string; text: string; aktuell: string | undefined; bei: () => void };

function Punkt({ pfad, text, aktuell, bei }: PunktProps) {
  return (
    <li>
      <Link to={pfad} aria-current={pfad === aktuell ? 'page' : undefined} onClick={bei}>
        {text}
      </Link>
    </li>
  );
}
