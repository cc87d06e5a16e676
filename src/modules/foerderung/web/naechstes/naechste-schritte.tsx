import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { describeFrist } from '../../foerderfall.model.ts';
import { FOERDERUNG_RECHTE } from '../../foerderung.rights.ts';
import { listNaechsteSchritteRoute } from '../../naechstes/naechste-schritte.contract.ts';
import { Fristenzeile } from '../fristen/fristenzeile.tsx';
import { t } from './texte.ts';
import '../foerderung.css';

type Antwort = Ausgabe<typeof listNaechsteSchritteRoute>;
type Schritt = Antwort['schritte'][number];

/** Shown at once; the rest is folded. */
const ZUERST = 6;

/** On the start page: what waits for this account, and for the Kreis how many days are near. */
export default function NaechsteSchritteStart() {
  const { data: sitzung } = useSitzung();
  // Who only reads has no step, and a card that is always empty would be in the way.
  if (!sitzung || sitzung.rolle === 'PRUEFUNG_LESEND') return null;
  return (
    <NaechsteSchritte>
      {Object.keys(FOERDERUNG_RECHTE['foerderfrist.lesen']).includes(sitzung.rolle) ? <Fristenzeile /> : null}
      <p>
        <Link to="/foerderung">{t('alle')}</Link>
      </p>
    </NaechsteSchritte>
  );
}

/** What this account does next, over all Förderfälle: each step with its place and day, late ones first. */
export function NaechsteSchritte({ children }: { children?: ReactNode }) {
  const { data, error } = useLesen(listNaechsteSchritteRoute, { query: {} });
  if (data === undefined && !error) return null;
  return (
    <Karte titel={t('titel')} hervorgehoben={(data?.schritte.length ?? 0) > 0}>
      {data === undefined ? <p>{t('fehler')}</p> : <Liste antwort={data} leer={t('nichts')} mitOrt />}
      {children}
    </Karte>
  );
}

/** The same for one Förderfall, with what lies with others. */
export function Fallschritte({ foerderfallId }: { foerderfallId: string }) {
  const { data, error } = useLesen(listNaechsteSchritteRoute, { query: { foerderfallId } });
  if (data === undefined && !error) return null;
  return (
    <Karte titel={t('titel.fall')}>
      {data === undefined ? <p>{t('fehler')}</p> : <Liste antwort={data} leer={t('nichts.fall')} />}
    </Karte>
  );
}

function Liste({
  antwort: { schritte, stichtag },
  leer,
  mitOrt = false,
}: {
  antwort: Antwort;
  leer: string;
  mitOrt?: boolean;
}) {
  if (schritte.length === 0) return <p>{leer}</p>;
  const rest = schritte.slice(ZUERST);
  const zeile = (schritt: Schritt) => (
    <Zeile key={schritt.schluessel} schritt={schritt} stichtag={stichtag} mitOrt={mitOrt} />
  );
  return (
    <>
      <ul className="foerderung-naechstes">{schritte.slice(0, ZUERST).map(zeile)}</ul>
      {rest.length === 0 ? null : (
        <details className="kim-klappe">
          <summary>{t('mehr', { anzahl: rest.length })}</summary>
          <ul className="foerderung-naechstes">{rest.map(zeile)}</ul>
        </details>
      )}
    </>
  );
}

function Zeile({
  schritt: { titel, pfad, eigen, vierAugen, wer, tag, ueberfaellig, standort, foerderjahr },
  stichtag,
  mitOrt,
}: {
  schritt: Schritt;
  stichtag: string;
  mitOrt: boolean;
}) {
  const name = mitOrt ? t('wo', { titel, standort, jahr: String(foerderjahr) }) : titel;
  return (
    <li>
      {eigen ? <Link to={pfad}>{name}</Link> : <span>{name}</span>}{' '}
      {tag === null ? null : (
        <Etikett
          text={t('tag', {
            tag: formatTag(tag),
            rest: describeFrist(toPlainDate(tag), toPlainDate(stichtag)),
          })}
          art={ueberfaellig ? 'warnung' : 'neutral'}
        />
      )}
      {eigen ? null : (
        <span className="kim-klein foerderung-naeheres">
          {t(vierAugen ? 'vierAugen' : 'andere', { wer })}
        </span>
      )}
    </li>
  );
}
