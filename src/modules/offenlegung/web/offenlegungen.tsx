import { useState } from 'react';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { HerkunftKarte } from '#src/modules/herkunft/web/herkunft-karte.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { listOffenlegungenRoute, type Offenlegungsseite } from '../offenlegung.contract.ts';
import { formatTag } from './felder.ts';
import { Kindeswohl } from './kindeswohl.tsx';
import { OffenlegungFormular } from './offenlegung-formular.tsx';
import { t } from './texte.ts';
import { ZuInformieren } from './zu-informieren.tsx';

/** For the page of an Akte: what was told to whom on which basis (§ 203 StGB), and the path of § 4 KKG. */
export function Offenlegungen({ akteId }: { akteId: string }) {
  const { data, error, refetch } = useLesen(listOffenlegungenRoute, { params: { akteId } });
  const { data: sitzung } = useSitzung();
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!data || !sitzung) return <Ladeanzeige />;
  return (
    <div className="kim-stapel fall-karten">
      <ZuInformieren akteId={akteId} seite={data} stichtag={sitzung.stichtag} />
      <Mitteilungen akteId={akteId} seite={data} stichtag={sitzung.stichtag} />
      <HerkunftKarte akteId={akteId} stichtag={sitzung.stichtag} />
      <Kindeswohl akteId={akteId} seite={data} stichtag={sitzung.stichtag} />
    </div>
  );
}

export type Teilprops = { akteId: string; seite: Offenlegungsseite; stichtag: string };

function Mitteilungen({ akteId, seite, stichtag }: Teilprops) {
  const [neu, setNeu] = useState(false);
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
      {neu ? (
        <Dialog titel={t('neu')} schliesse={() => setNeu(false)}>
          <OffenlegungFormular
            akteId={akteId}
            seite={seite}
            stichtag={stichtag}
            schliesse={() => setNeu(false)}
          />
        </Dialog>
      ) : null}
      {seite.eintraege.length === 0 ? <Leer titel={t('keine')} /> : <Liste eintraege={seite.eintraege} />}
    </Karte>
  );
}

type Eintrag = Offenlegungsseite['eintraege'][number];

function Liste({ eintraege }: { eintraege: readonly Eintrag[] }) {
  return (
    <Tabelle
      titel={t('tabelle')}
      titelVerborgen
      spalten={[
        { id: 'am', kopf: t('spalte.am'), zelle: ({ am }) => formatTag(am) },
        { id: 'empfaenger', kopf: t('spalte.empfaenger'), zelle: ({ empfaenger }) => empfaenger },
        { id: 'was', kopf: t('spalte.was'), zelle: ({ was }) => <span className="fall-text">{was}</span> },
        { id: 'grundlage', kopf: t('spalte.grundlage'), zelle: Grundlage },
        { id: 'von', kopf: t('spalte.von'), zelle: ({ erfasstVon }) => erfasstVon },
      ]}
      zeilen={eintraege}
      schluessel={({ id }) => id}
    />
  );
}

function Grundlage({ grundlage, grund }: Eintrag) {
  return (
    <>
      {formatGrundlage(grundlage)}
      {grund === null ? null : <div className="kim-klein">{t('grund', { grund })}</div>}
    </>
  );
}

export function formatGrundlage(grundlage: Eintrag['grundlage']): string {
  if (grundlage === 'EINWILLIGUNG') return t('grundlage.EINWILLIGUNG');
  const { text, quelle } = RECHTSGRUNDLAGEN[grundlage];
  return `${text} (${quelle})`;
}
