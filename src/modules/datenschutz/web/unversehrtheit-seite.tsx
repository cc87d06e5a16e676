import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis, type HinweisArt } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import type { Siegelzustand } from '../datenschutz.model.ts';
import { getUnversehrtheitRoute } from '../protokoll.contract.ts';
import { t } from './texte.ts';
import { formatZeit } from './worte.ts';

const ART = {
  IN_ORDNUNG: 'erfolg',
  RUECKSTAND: 'fehler',
  LEER: 'info',
} as const satisfies Record<Siegelzustand, HinweisArt>;
const ZAHL = new Intl.NumberFormat('de-DE');

/** For the technical administration: whether the log is being sealed. No entry. */
export default function UnversehrtheitSeite() {
  const { data, error, refetch } = useLesen(getUnversehrtheitRoute, {});
  return (
    <>
      <Seitenkopf titel={t('siegel.titel')} einleitung={<p>{t('siegel.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <>
          <Hinweis art={ART[data.zustand]} titel={t(`siegel.${data.zustand}`)} ansagen>
            {data.zustand === 'RUECKSTAND' ? <p>{t('siegel.RUECKSTAND.text')}</p> : null}
          </Hinweis>
          <Karte
            titel={t('siegel.stand')}
            aktionen={
              <Button art="sekundaer" onClick={() => void refetch()}>
                {t('siegel.neu')}
              </Button>
            }
          >
            <Kennzahlen>
              <Kennzahl
                label={t('siegel.letztes')}
                wert={data.letztesSiegel === null ? '–' : formatZeit(data.letztesSiegel)}
              />
              <Kennzahl label={t('siegel.siegel')} wert={ZAHL.format(data.siegel)} />
              <Kennzahl
                label={t('siegel.ketten')}
                wert={ZAHL.format(data.ketten)}
                erlaeuterung={t('siegel.ketten.text')}
              />
              <Kennzahl
                label={t('siegel.unversiegelt')}
                wert={ZAHL.format(data.unversiegelt)}
                erlaeuterung={
                  data.aeltesteOffene === null
                    ? undefined
                    : t('siegel.unversiegelt.text', { zeit: formatZeit(data.aeltesteOffene) })
                }
              />
            </Kennzahlen>
          </Karte>
          <p>{t('siegel.pruefen')}</p>
        </>
      ) : null}
    </>
  );
}
