import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Eingangseintrag, listEingangRoute } from '../eingang.contract.ts';
import { t } from './texte.ts';
import { formatTag } from './werte.ts';

/** The inbox of a partner Stelle: what waits for an answer, without a word about anybody. */
export default function EingangSeite() {
  const { data, error, refetch } = useLesen(listEingangRoute, {});
  return (
    <>
      <Seitenkopf titel={t('eingang.titel')} einleitung={<p>{t('eingang.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {!data && !error ? <Ladeanzeige /> : null}
      {data ? <Liste seite={data} /> : null}
    </>
  );
}

function Liste({ seite: { eintraege, stichtag } }: { seite: Ausgabe<typeof listEingangRoute> }) {
  if (eintraege.length === 0) {
    return (
      <Leer titel={t('eingang.leer')}>
        <p>{t('eingang.leer.text')}</p>
      </Leer>
    );
  }
  return (
    <Tabelle<Eingangseintrag>
      titel={t('eingang.tabelle')}
      titelVerborgen
      spalten={[
        { id: 'von', kopf: t('eingang.von'), zelle: ({ absender }) => absender },
        { id: 'am', kopf: t('eingang.am'), zelle: ({ eingegangenAm }) => formatTag(eingegangenAm) },
        { id: 'bis', kopf: t('eingang.bis'), zelle: ({ antwortBis }) => formatTag(antwortBis) },
        {
          id: 'stand',
          kopf: t('eingang.stand'),
          zelle: (eintrag) => <Stand eintrag={eintrag} stichtag={stichtag} />,
        },
        {
          id: 'oeffnen',
          kopf: t('eingang.aktion'),
          zelle: ({ linkId, absender, antwortBis, zurueckgezogen }) =>
            zurueckgezogen ? (
              <span className="kim-klein">{t('eingang.zurueckgezogen.text')}</span>
            ) : (
              <LinkButton
                zu={`/stelleneingang/${linkId}`}
                art="sekundaer"
                name={t('eingang.oeffnen.name', { absender, frist: formatTag(antwortBis) })}
              >
                {t('eingang.oeffnen')}
              </LinkButton>
            ),
        },
      ]}
      zeilen={eintraege}
      schluessel={({ linkId }) => linkId}
    />
  );
}

function Stand({ eintrag, stichtag }: { eintrag: Eingangseintrag; stichtag: string }) {
  const { beantwortet, geoeffnet, antwortBis, zurueckgezogen } = eintrag;
  if (zurueckgezogen) return <Etikett text={t('eingang.zurueckgezogen')} art="warnung" />;
  if (beantwortet) return <Etikett text={t('eingang.beantwortet')} art="erfolg" />;
  if (antwortBis < stichtag) return <Etikett text={t('eingang.ueberfaellig')} art="warnung" />;
  return <Etikett text={t(geoeffnet ? 'eingang.geoeffnet' : 'eingang.neu')} art="info" />;
}
