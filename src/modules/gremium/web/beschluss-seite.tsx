import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getBeschlussRoute } from '../beschluss.contract.ts';
import { BESCHLUSS_ZUSTAND_NAMEN, VERFAHREN_NAMEN } from '../beschluss.model.ts';
import { UmsetzungFormular } from './beschluss-formulare.tsx';
import { t } from './texte.ts';
import { usePflegt } from './werte.ts';
import './gremium.css';

type Beschluss = Ausgabe<typeof getBeschlussRoute>;

/** One Beschluss: its words, who carries it out, and every step. */
export default function BeschlussSeite() {
  const { beschlussId = '' } = useParams();
  const { data, error, refetch } = useLesen(getBeschlussRoute, { params: { beschlussId } });
  return (
    <>
      <Seitenkopf
        titel={data ? `${t('beschluss.titel')}, ${formatTag(data.beschlossenAm)}` : t('beschluss.titel')}
        vorzeile={data?.gremium ?? t('beschluss.titel')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel gremium-karten">
          <Angaben beschluss={data} />
          <Schritte beschluss={data} />
        </div>
      ) : null}
    </>
  );
}

function Angaben({ beschluss }: { beschluss: Beschluss }) {
  const { verfahren, ja, nein, enthalten } = beschluss;
  const stimmen =
    ja === null || nein === null || enthalten === null
      ? ''
      : `: ${t('beschluss.stimmen', { ja, nein, enthalten })}`;
  return (
    <Karte titel={t('beschluss.inhalt')} hervorgehoben={beschluss.ueberfaellig}>
      <p className="gremium-text">{beschluss.inhalt}</p>
      {beschluss.ueberfaellig ? <Etikett text={t('beschluss.ueberfaellig')} art="warnung" /> : null}
      <Beschreibungsliste
        angaben={[
          { name: t('beschluss.stand'), wert: BESCHLUSS_ZUSTAND_NAMEN[beschluss.zustand] },
          {
            name: t('beschluss.gremium'),
            wert: <Link to={`/gremien/${beschluss.gremiumId}`}>{beschluss.gremium}</Link>,
          },
          { name: t('beschluss.verfahren'), wert: `${VERFAHREN_NAMEN[verfahren]}${stimmen}` },
          { name: t('beschluss.verantwortlich'), wert: beschluss.verantwortlich },
          { name: t('beschluss.faellig'), wert: formatTag(beschluss.faellig) || t('beschluss.ohneFrist') },
          { name: t('beschluss.ressourcen'), wert: beschluss.ressourcen },
          { name: t('beschluss.alter'), wert: t('beschluss.tage', { tage: beschluss.alter }) },
        ]}
      />
      <p>
        <Link to={`/gremiensitzungen/${beschluss.sitzungId}`}>{t('beschluss.sitzung')}</Link>
      </p>
    </Karte>
  );
}

function Schritte({ beschluss }: { beschluss: Beschluss }) {
  const pflegt = usePflegt();
  const [offen, setOffen] = useState(false);
  const knopf = <Button onClick={() => setOffen(true)}>{t('beschluss.umsetzung')}</Button>;
  return (
    <Karte titel={t('beschluss.schritte')} aktionen={pflegt && !offen ? knopf : null}>
      {offen ? <UmsetzungFormular beschluss={beschluss} schliesse={() => setOffen(false)} /> : null}
      <ol className="gremium-liste">
        {beschluss.schritte.map(({ lfd, zustand, faellig, bemerkung, von, am }) => (
          <li key={lfd}>
            {t('beschluss.schritt', {
              stand: BESCHLUSS_ZUSTAND_NAMEN[zustand],
              tag: formatTag(am),
              wer: von ?? t('konto.weg'),
            })}
            {faellig === null ? null : (
              <p className="kim-klein">
                {t('beschluss.faellig')}: {formatTag(faellig)}
              </p>
            )}
            {bemerkung === null ? null : <p className="gremium-text">{bemerkung}</p>}
          </li>
        ))}
      </ol>
    </Karte>
  );
}
