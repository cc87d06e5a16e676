import { useState } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getNetzwerkRoute } from '../netzwerk.contract.ts';
import { EndeFormular } from './ende-formular.tsx';
import { HelferAendern, NeuerHelfer } from './helfer-formular.tsx';
import { Helfertabelle } from './helfertabelle.tsx';
import { Netzwerkbild } from './netzwerkbild.tsx';
import type { NetzwerkSeite, Offen, OnOffen } from './netzwerk-typen.ts';
import { t } from './texte.ts';
import { Vorschlaege } from './vorschlaege.tsx';
import './netzwerk.css';

type Props = { akteId: string; bearbeitbar: boolean };

/** All helpers around the person with task and consent: picture and table (CM-08). For the page of an Akte. */
export function Netzwerk({ akteId, bearbeitbar }: Props) {
  const { data, error, refetch } = useLesen(getNetzwerkRoute, { params: { akteId } });
  const [offen, setOffen] = useState<Offen | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <div className="kim-stapel fall-karten">
      <Hilfen seite={data} onOffen={bearbeitbar ? setOffen : null} />
      <Vorschlaege vorschlaege={data.vorschlaege} onOffen={bearbeitbar ? setOffen : null} />
      {offen ? <Formulardialog akteId={akteId} offen={offen} schliesse={() => setOffen(null)} /> : null}
    </div>
  );
}

function Hilfen({ seite, onOffen }: { seite: NetzwerkSeite; onOffen: OnOffen }) {
  const aktive = seite.helfende.filter(({ aktiv }) => aktiv);
  const fruehere = seite.helfende.filter(({ aktiv }) => !aktiv);
  const knopf = onOffen ? (
    <Button onClick={() => onOffen({ art: 'neu', vorschlag: null })}>{t('neu')}</Button>
  ) : null;
  return (
    <Karte titel={t('titel')} aktionen={knopf}>
      <p>{t('einleitung')}</p>
      {seite.haushalt.length === 0 ? null : (
        <p>{t('haushalt', { namen: seite.haushalt.map(({ name }) => name).join('; ') })}</p>
      )}
      {aktive.length === 0 ? (
        <Leer titel={t('leer')}>
          <p>{t('leer.text')}</p>
        </Leer>
      ) : (
        <>
          <Netzwerkbild person={seite.person} helfende={aktive} />
          <Helfertabelle titel={t('tabelle')} helfende={aktive} onOffen={onOffen} />
        </>
      )}
      {fruehere.length === 0 ? null : (
        <details>
          <summary>{t('fruehere', { anzahl: fruehere.length })}</summary>
          <Helfertabelle
            titel={t('fruehere', { anzahl: fruehere.length })}
            helfende={fruehere}
            onOffen={null}
          />
        </details>
      )}
    </Karte>
  );
}

type Dialogprops = { akteId: string; offen: Offen; schliesse: () => void };

function Formulardialog({ akteId, offen, schliesse }: Dialogprops) {
  switch (offen.art) {
    case 'neu':
      return (
        <Dialog titel={t('neu')} schliesse={schliesse}>
          <NeuerHelfer akteId={akteId} vorschlag={offen.vorschlag} schliesse={schliesse} />
        </Dialog>
      );
    case 'aendern':
      return (
        <Dialog titel={t('aendern.titel')} schliesse={schliesse}>
          <HelferAendern akteId={akteId} helfer={offen.helfer} schliesse={schliesse} />
        </Dialog>
      );
    case 'beenden':
      return (
        <Dialog titel={t('beenden.titel')} schliesse={schliesse}>
          <EndeFormular akteId={akteId} helfer={offen.helfer} schliesse={schliesse} />
        </Dialog>
      );
  }
}
