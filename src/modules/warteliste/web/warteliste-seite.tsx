import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { DRINGLICHKEITEN } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listWartendeRoute } from '../warteliste.contract.ts';
import { t } from './texte.ts';
import { Wartezahlen } from './wartezahlen.tsx';

type Eintrag = Ausgabe<typeof listWartendeRoute>['eintraege'][number];

/** Who waits in the own Akten; below, the numbers of the whole Stelle. */
export default function WartelisteSeite() {
  const { data, error, refetch } = useLesen(listWartendeRoute, {});
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          {data.eintraege.length === 0 ? (
            <Leer titel={t('seite.leer')}>{t('seite.leer.text')}</Leer>
          ) : (
            data.eintraege.map((eintrag) => <Wartender key={eintrag.id} eintrag={eintrag} />)
          )}
          <Wartezahlen />
        </div>
      ) : null}
    </>
  );
}

function Wartender({ eintrag }: { eintrag: Eintrag }) {
  const { akteId, name, nummer, zustand, tage, seit, naechsterBlick, ueberfaellig } = eintrag;
  return (
    <Karte titel={`${name ?? t('seite.anonym')}, ${nummer}`} hervorgehoben={ueberfaellig}>
      <p>
        {textOf(DRINGLICHKEITEN, eintrag.dringlichkeit)} ·{' '}
        {t('seite.wartet', { tage, datum: formatTag(seit) })} · {ZUSTAND_NAMEN[zustand]}
      </p>
      <p className="fall-text">{eintrag.gruende}</p>
      <p>
        {t('seite.blick', { datum: formatTag(naechsterBlick) })}{' '}
        {ueberfaellig ? <Etikett text={t('seite.ueberfaellig')} art="warnung" /> : null}{' '}
        {eintrag.vertretung ? <Etikett text={t('seite.vertretung')} art="info" /> : null}
      </p>
      <p>
        <Link to={`/akten/${akteId}`}>{nummer}</Link>
      </p>
    </Karte>
  );
}
