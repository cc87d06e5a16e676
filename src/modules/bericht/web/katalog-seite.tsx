import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Suchfeld } from '#src/web/ui/suchfeld.tsx';
import { listKennzahlenRoute } from '../kennzahl/kennzahl.contract.ts';
import { GRUPPEN, type Gruppe } from '../kennzahl/kennzahl.model.ts';
import { Rechenlaufkarte } from './rechenlauf-karte.tsx';
import { t } from './texte.ts';
import './kennzahl.css';

type Kennzahl = Ausgabe<typeof listKennzahlenRoute>['eintraege'][number];

/** Every indicator with its definition; the ones that cannot be computed yet say why. */
export default function KatalogSeite() {
  const { data: sitzung } = useSitzung();
  const { data, error, refetch } = useLesen(listKennzahlenRoute, {});
  const [suche, setSuche] = useState('');
  const treffer = (data?.eintraege ?? []).filter((kennzahl) => matchKennzahl(kennzahl, suche));
  const gruppen = (Object.keys(GRUPPEN) as Gruppe[]).filter((gruppe) =>
    treffer.some((kennzahl) => kennzahl.gruppe === gruppe),
  );
  const rechnet = sitzung?.rolle === 'KI_LEITUNG' || sitzung?.rolle === 'MINISTERIUM';
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={<p>{t('einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Suchfeld label={t('suche')} wert={suche} onSuche={setSuche} treffer={treffer.length} />
          {treffer.length === 0 ? <Leer titel={t('leer')} /> : null}
          {gruppen.map((gruppe) => (
            <Karte key={gruppe} titel={GRUPPEN[gruppe]}>
              <ul className="kennzahl-liste">
                {treffer
                  .filter((kennzahl) => kennzahl.gruppe === gruppe)
                  .map((kennzahl) => (
                    <Eintrag key={kennzahl.code} kennzahl={kennzahl} />
                  ))}
              </ul>
            </Karte>
          ))}
          {rechnet ? <Rechenlaufkarte /> : null}
        </div>
      ) : null}
    </>
  );
}

function matchKennzahl({ code, name, definition, quelle, regel }: Kennzahl, suche: string): boolean {
  const text = [code, name, definition, quelle, regel].join(' ').toLocaleLowerCase('de');
  return suche
    .toLocaleLowerCase('de')
    .split(/\s+/u)
    .every((wort) => text.includes(wort));
}

function Eintrag({ kennzahl }: { kennzahl: Kennzahl }) {
  const { code, name, definition, fehlt, schutz, version, gueltigAb } = kennzahl;
  return (
    <li>
      <p>
        <Link to={`/kennzahlen/${code}`}>
          {code} {name}
        </Link>{' '}
        {fehlt === null ? null : <Etikett art="warnung" text={t('fehlt')} />}
        {schutz === 'OFFEN' && fehlt === null ? <Etikett art="info" text={t('offen')} /> : null}
      </p>
      <p>{definition}</p>
      <p className="kim-klein">
        {t('fassung', { version, tag: formatGerman(toPlainDate(gueltigAb)) })}
        {fehlt === null ? null : ` · ${fehlt}`}
      </p>
    </li>
  );
}
