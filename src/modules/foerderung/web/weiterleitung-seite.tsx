import { useState } from 'react';
import { useParams } from 'react-router';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatVzae, sumVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listWeiterleitungenRoute } from '../weiterleitung/weiterleitung.contract.ts';
import { Fallnavigation } from './fallnavigation.tsx';
import { createEntwurf } from './weiterleitung-entwurf.ts';
import { WeiterleitungFormular } from './weiterleitung-formular.tsx';
import { Befundliste, Weiterleitungskarte } from './weiterleitung-karte.tsx';
import { t } from './weiterleitung-texte.ts';
import type { Weiterleitungen } from './weiterleitung-typen.ts';
import './foerderung.css';

/** What a Zuwendungsempfänger passes on: shares and limits, one card for each Letztempfänger, what the Antrag plans. */
export default function WeiterleitungSeite() {
  const { foerderfallId = '' } = useParams();
  const { data, error, refetch } = useLesen(listWeiterleitungenRoute, { params: { foerderfallId } });
  return (
    <>
      <Seitenkopf
        titel={t('titel')}
        vorzeile={
          data === undefined
            ? t('vorzeile.leer')
            : t('vorzeile', { standort: data.foerderfall.standort, jahr: data.foerderfall.foerderjahr })
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Inhalt data={data} /> : null}
    </>
  );
}

function Inhalt({ data }: { data: Weiterleitungen }) {
  const [neu, setNeu] = useState<ReturnType<typeof createEntwurf> | null>(null);
  const beginne = (zeile?: Weiterleitungen['plan'][number]) => setNeu(createEntwurf(data, zeile));
  return (
    <div className="kim-stapel fall-karten">
      <Fallnavigation fall={data.foerderfall} />
      {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
      <Bilanz data={data} />
      {data.weiterleitungen.map((eine) => (
        <Weiterleitungskarte key={eine.id} eine={eine} data={data} />
      ))}
      {data.weiterleitungen.length === 0 ? (
        <Leer titel={t('leer.titel')}>{t(data.anlegbar ? 'leer.text' : 'leer.entwurf')}</Leer>
      ) : null}
      {neu === null ? (
        <>
          <Plan data={data} onWahl={beginne} />
          {data.anlegbar ? (
            <div className="kim-aktionen">
              <Button art="sekundaer" onClick={() => beginne()}>
                {t('neu')}
              </Button>
            </div>
          ) : null}
        </>
      ) : (
        <WeiterleitungFormular
          titel={t('form.neu')}
          foerderfallId={data.foerderfall.id}
          anfang={neu}
          onFertig={() => setNeu(null)}
        />
      )}
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('annahme.anlage4')}
      </p>
    </div>
  );
}

type Bilanzzeile = { wer: string; vzae: number; grenze: string };

const SPALTEN: readonly Spalte<Bilanzzeile>[] = [
  { id: 'wer', kopf: t('bilanz.wer'), zelle: ({ wer }) => wer },
  { id: 'vzae', kopf: t('bilanz.vzae'), zahl: true, zelle: ({ vzae }) => formatVzae(toVzae(vzae)) },
  { id: 'grenze', kopf: t('bilanz.grenze'), zelle: ({ grenze }) => grenze },
];

function Bilanz({ data: { bilanz, nachweiseOffen, nachweisSpaetestens } }: { data: Weiterleitungen }) {
  const { cm, fw, kommunen, betrag, befunde } = bilanz;
  return (
    <Karte titel={t('bilanz.titel')}>
      <Tabelle
        titel={t('bilanz.tabelle')}
        spalten={SPALTEN}
        schluessel={({ wer }) => wer}
        zeilen={[
          { wer: t('bilanz.fw'), vzae: fw, grenze: t('bilanz.fw.grenze') },
          { wer: t('bilanz.kommunen'), vzae: kommunen, grenze: '' },
          { wer: t('bilanz.rest'), vzae: Math.max(0, cm - fw - kommunen), grenze: t('bilanz.rest.grenze') },
          { wer: t('bilanz.gesamt'), vzae: cm, grenze: '' },
        ]}
      />
      <p>
        {t('bilanz.betrag', { betrag: formatCent(toCent(betrag)) })}{' '}
        {t('bilanz.offen', { anzahl: nachweiseOffen })}{' '}
        {t('bilanz.frist', { tag: formatTag(nachweisSpaetestens) })}
      </p>
      <Befundliste befunde={befunde} />
    </Karte>
  );
}

function Plan({
  data: { plan },
  onWahl,
}: {
  data: Weiterleitungen;
  onWahl: (zeile: Weiterleitungen['plan'][number]) => void;
}) {
  if (plan.length === 0) return null;
  return (
    <Karte titel={t('plan.titel')}>
      <p>{t('plan.text')}</p>
      <ul className="foerderung-plan">
        {plan.map((zeile) => (
          <li key={zeile.empfaenger} className="foerderung-unterlagen__zeile">
            {t('plan.zeile', {
              name: zeile.empfaenger,
              vzae: formatVzae(sumVzae(zeile.posten.map(({ vzae }) => toVzae(vzae)))),
            })}{' '}
            <Button art="tertiaer" onClick={() => onWahl(zeile)}>
              {t('plan.anlegen', { name: zeile.empfaenger })}
            </Button>
          </li>
        ))}
      </ul>
    </Karte>
  );
}
