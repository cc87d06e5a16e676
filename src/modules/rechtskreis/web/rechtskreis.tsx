import type { ReactNode } from 'react';
import { useState } from 'react';
import { isPlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getRechtskreisRoute } from '../rechtskreis.contract.ts';
import { NeuerEintrag } from './eintrag-formular.tsx';
import { Eintragstabelle } from './eintragstabelle.tsx';
import { type Aufgabenstand, Hinweisliste } from './hinweisliste.tsx';
import type { RechtskreisSeite } from './rechtskreis-typen.ts';
import { t } from './texte.ts';
import { toEintraege } from './to-eintraege.ts';
import { Zeitbild } from './zeitbild.tsx';
import { Zurueckgestellte } from './zurueckgestellte.tsx';
import './rechtskreis.css';

type Props = {
  akteId: string;
  bearbeitbar: boolean;
  /** Tasks of the Akte that came from hints. */
  aufgaben: readonly Aufgabenstand[];
  /** Stands between the hints and the timeline. */
  nachHinweisen?: ReactNode;
};

/** Residence, benefits and Fallmanagement elsewhere as a timeline, and what follows from a change. */
export function Rechtskreis({ akteId, nachHinweisen, ...rest }: Props) {
  const { data, error, refetch } = useLesen(getRechtskreisRoute, { params: { akteId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <div className="kim-stapel fall-karten">
      <Hinweisliste akteId={akteId} seite={data} {...rest} />
      {nachHinweisen}
      <Zeitleiste akteId={akteId} seite={data} bearbeitbar={rest.bearbeitbar} />
      <Zurueckgestellte akteId={akteId} seite={data} bearbeitbar={rest.bearbeitbar} />
    </div>
  );
}

type Teil = { akteId: string; seite: RechtskreisSeite; bearbeitbar: boolean };

function Zeitleiste({ akteId, seite, bearbeitbar }: Teil) {
  const [neu, setNeu] = useState(false);
  const eintraege = toEintraege(seite.eintraege);
  const knopf = bearbeitbar ? (
    <Button art="sekundaer" onClick={() => setNeu(true)}>
      {t('neu')}
    </Button>
  ) : null;
  return (
    <Karte titel={t('zeitleiste')} aktionen={knopf}>
      {eintraege.length === 0 ? (
        <Leer titel={t('zeitleiste.keine')}>
          <p>{t('zeitleiste.keine.text')}</p>
        </Leer>
      ) : (
        <>
          {isPlainDate(seite.stichtag) ? (
            <Zeitbild
              eintraege={eintraege}
              personen={seite.personen}
              stichtag={toPlainDate(seite.stichtag)}
            />
          ) : null}
          <Eintragstabelle akteId={akteId} eintraege={eintraege} seite={seite} bearbeitbar={bearbeitbar} />
        </>
      )}
      {neu ? (
        <Dialog titel={t('neu')} schliesse={() => setNeu(false)}>
          <NeuerEintrag akteId={akteId} personen={seite.personen} schliesse={() => setNeu(false)} />
        </Dialog>
      ) : null}
    </Karte>
  );
}
