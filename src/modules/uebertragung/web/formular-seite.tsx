import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getZielformularRoute } from '../zielformular.contract.ts';
import { ZielformularFormular } from './formular-formular.tsx';
import { t } from './formular-texte.ts';

export type Zielformularseite = Ausgabe<typeof getZielformularRoute>;

/** The order, the names and the version in which this Standort enters an Akte into the KIM-Datenbank. */
export default function FormularSeite() {
  const { data, error, refetch } = useLesen(getZielformularRoute, {});
  // The form begins anew after an own version, never while a colleague saves one.
  const [eigene, setEigene] = useState(0);
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={<p>{t('einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Gilt seite={data} />
          <Karte titel={t('formular')}>
            <ZielformularFormular
              key={Math.min(eigene, data.gilt.version)}
              seite={data}
              onGespeichert={setEigene}
            />
          </Karte>
          <Verlauf seite={data} />
        </div>
      ) : null}
    </>
  );
}

function Gilt({ seite: { gilt, wahl } }: { seite: Zielformularseite }) {
  const { version, name, fassung, beleg, felder } = gilt;
  const textVon = new Map<string, string>(wahl.map(({ code, text }) => [code, text]));
  return (
    <Karte titel={t('gilt')}>
      <p>{version === 0 ? t('gilt.auslieferung', { fassung }) : t('gilt.eigene', { name, fassung })}</p>
      {version === 0 ? null : <p>{beleg === null ? t('gilt.ohneBeleg') : t('gilt.beleg', { beleg })}</p>}
      <details>
        <summary>{t('spalten')}</summary>
        <ol>
          {felder.map(({ code, text }) => (
            <li key={code}>{text ?? textVon.get(code) ?? code}</li>
          ))}
        </ol>
      </details>
    </Karte>
  );
}

function Verlauf({ seite: { fassungen } }: { seite: Zielformularseite }) {
  const fruehere = fassungen.slice(1);
  if (fruehere.length === 0) return null;
  return (
    <Karte titel={t('verlauf')}>
      <ul>
        {fruehere.map(({ fassung, name, spalten, giltAb, beleg }) => (
          <li key={fassung}>
            {t('verlauf.eine', {
              fassung,
              name,
              spalten,
              datum: formatTag(giltAb),
              beleg: beleg ?? t('verlauf.ohneBeleg'),
            })}
          </li>
        ))}
      </ul>
    </Karte>
  );
}
