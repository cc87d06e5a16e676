import { useState } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Herkunftsansicht, listHerkuenfteRoute } from '../herkunft.contract.ts';
import { formatTag } from './gebundenes-felder.tsx';
import { AufhebungFormular, HerkunftFormular } from './herkunft-formular.tsx';
import { t } from './texte.ts';

/** For the page of an Akte: what is bound to a purpose or to a professional secret, and by whom it was said. */
export function HerkunftKarte({ akteId, stichtag }: { akteId: string; stichtag: string }) {
  const { data, error, refetch } = useLesen(listHerkuenfteRoute, { params: { akteId } });
  const [neu, setNeu] = useState(false);
  const [zurueck, setZurueck] = useState<Herkunftsansicht | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <Karte
      titel={t('titel')}
      aktionen={
        <Button art="sekundaer" onClick={() => setNeu(true)}>
          {t('neu')}
        </Button>
      }
    >
      <p>{t('einleitung')}</p>
      {data.eintraege.length === 0 ? (
        <Leer titel={t('keine')} />
      ) : (
        <Liste eintraege={data.eintraege} onZuruecknehmen={setZurueck} />
      )}
      <p className="kim-klein">{t('verweise')}</p>
      {neu ? (
        <Dialog titel={t('neu')} schliesse={() => setNeu(false)}>
          <HerkunftFormular akteId={akteId} stichtag={stichtag} schliesse={() => setNeu(false)} />
        </Dialog>
      ) : null}
      {zurueck === null ? null : (
        <Dialog titel={t('aufhebenTitel')} schliesse={() => setZurueck(null)}>
          <AufhebungFormular akteId={akteId} eintrag={zurueck} schliesse={() => setZurueck(null)} />
        </Dialog>
      )}
    </Karte>
  );
}

type Listenprops = {
  eintraege: readonly Herkunftsansicht[];
  onZuruecknehmen: (eintrag: Herkunftsansicht) => void;
};

function Liste({ eintraege, onZuruecknehmen }: Listenprops) {
  return (
    <Tabelle
      titel={t('titel')}
      titelVerborgen
      spalten={[
        { id: 'am', kopf: t('spalte.am'), zelle: ({ am }) => formatTag(am) },
        { id: 'stelle', kopf: t('spalte.stelle'), zelle: ({ stelle }) => stelle },
        { id: 'was', kopf: t('spalte.was'), zelle: Was },
        {
          id: 'bindung',
          kopf: t('spalte.bindung'),
          zelle: ({ zweckbindung78 }) => t(zweckbindung78 ? 'zweckbindung78' : 'geheimnistraegerQuelle'),
        },
        {
          id: 'akt',
          kopf: t('spalte.akt'),
          zelle: (eintrag) =>
            eintrag.version === null ? null : (
              <Button
                art="tertiaer"
                aria-label={t('aufhebenVon', { stelle: eintrag.stelle })}
                onClick={() => onZuruecknehmen(eintrag)}
              >
                {t('aufheben')}
              </Button>
            ),
        },
      ]}
      zeilen={eintraege}
      schluessel={({ id }) => id}
    />
  );
}

function Was({ was, zweck }: Herkunftsansicht) {
  return (
    <>
      {was ?? t('antwort')}
      {zweck === null ? null : <div className="kim-klein">{t('zweck', { zweck })}</div>}
    </>
  );
}
