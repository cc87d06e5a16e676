import { useState } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listVerfahrenRoute } from '../verfahren.contract.ts';
import { ErgebnisFormular } from './ergebnis-formular.tsx';
import { NeuesVerfahren } from './neues-verfahren.tsx';
import { SchrittFormular } from './schritt-formular.tsx';
import { t } from './texte.ts';
import type { Offen, VerfahrenSeite } from './typen.ts';
import { Verfahrenkarte } from './verfahrenkarte.tsx';
import './verfahren.css';

type Props = { akteId: string; bearbeitbar: boolean };

/** The ways of the persons of an Akte: steps with source, last day, result. Explains, decides nothing. */
export function Verfahren({ akteId, bearbeitbar }: Props) {
  const { data, error, refetch } = useLesen(listVerfahrenRoute, { params: { akteId } });
  const [offen, setOffen] = useState<Offen | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const onOffen = bearbeitbar ? setOffen : null;
  const knopf = onOffen ? <Button onClick={() => onOffen({ art: 'neu' })}>{t('neu')}</Button> : null;
  return (
    <div className="kim-stapel fall-karten">
      <Karte titel={t('titel')} aktionen={knopf}>
        <p>{t('einleitung')}</p>
        <p>
          <strong>{t('recht')}</strong>
        </p>
        {data.verfahren.length === 0 ? (
          <Leer titel={t('leer')}>
            <p>{t('leer.text')}</p>
          </Leer>
        ) : null}
      </Karte>
      {data.verfahren.map((verfahren) => (
        <Verfahrenkarte
          key={verfahren.id}
          verfahren={verfahren}
          name={data.personen.length > 1 ? nameOf(data, verfahren.personId) : ''}
          onOffen={onOffen}
        />
      ))}
      {offen ? (
        <Formulardialog akteId={akteId} seite={data} offen={offen} schliesse={() => setOffen(null)} />
      ) : null}
    </div>
  );
}

function nameOf({ personen }: VerfahrenSeite, id: string): string {
  return personen.find(({ personId }) => personId === id)?.name ?? '';
}

type Dialogprops = { akteId: string; seite: VerfahrenSeite; offen: Offen; schliesse: () => void };

function Formulardialog({ akteId, seite, offen, schliesse }: Dialogprops) {
  switch (offen.art) {
    case 'neu':
      return (
        <Dialog titel={t('neu')} schliesse={schliesse}>
          <NeuesVerfahren akteId={akteId} seite={seite} schliesse={schliesse} />
        </Dialog>
      );
    case 'schritt':
      return (
        <Dialog titel={t('schritt.titel')} schliesse={schliesse}>
          <SchrittFormular
            akteId={akteId}
            verfahren={offen.verfahren}
            schritt={offen.schritt}
            stichtag={seite.stichtag}
            schliesse={schliesse}
          />
        </Dialog>
      );
    case 'ergebnis':
      return (
        <Dialog titel={t('ergebnis')} schliesse={schliesse}>
          <ErgebnisFormular akteId={akteId} verfahren={offen.verfahren} schliesse={schliesse} />
        </Dialog>
      );
  }
}
