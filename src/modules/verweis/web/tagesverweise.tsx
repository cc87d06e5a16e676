import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listTagesverweiseRoute } from '../tagesverweise.contract.ts';
import { AUFGABE_TEXTE, type Verweisaufgabe } from '../aufgaben.model.ts';
import { t } from './tagestexte.ts';
import './verweis.css';

type Zeile = Ausgabe<typeof listTagesverweiseRoute>['eintraege'][number];
const DRINGEND: ReadonlySet<Verweisaufgabe> = new Set(['ANTWORT_UEBERFAELLIG', 'ERGEBNIS_UEBERFAELLIG']);

/** For Mein Tag: new answers, Rückfragen and what is overdue; nothing when there is nothing to do. */
export function Tagesverweise() {
  const { data, error, refetch } = useLesen(listTagesverweiseRoute, {});
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined || data.eintraege.length === 0) return null;
  return (
    <Karte titel={t('titel')}>
      <ul className="fall-tagesliste">
        {data.eintraege.map((zeile) => (
          <li key={zeile.verweisId}>
            <Eintrag zeile={zeile} />
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function Eintrag({ zeile }: { zeile: Zeile }) {
  const { akteId, nummer, name, stelle, aufgaben, eilig, vertretung } = zeile;
  return (
    <>
      <div className="fall-tagesliste__text">
        <Link to={`/akten/${akteId}?bereich=verweise`}>{name ?? nummer}</Link>
        <span className="kim-klein">{t('zeile', { nummer, stelle })}</span>
      </div>
      {eilig ? <Etikett text={t('eilig')} art="fehler" /> : null}
      {aufgaben.map((aufgabe) => (
        <Etikett
          key={aufgabe}
          text={AUFGABE_TEXTE[aufgabe]}
          art={DRINGEND.has(aufgabe) ? 'warnung' : 'info'}
        />
      ))}
      {vertretung ? <Etikett text={t('vertretung')} art="info" /> : null}
    </>
  );
}
