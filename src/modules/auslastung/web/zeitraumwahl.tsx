import { useState } from 'react';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { t } from './texte.ts';
import { formatMonat, formatTag } from './zahlen.ts';

export type Zeitraumwahl = { monat?: string; monate: '1' | '3' };

/** What the page asks the server for; the latest three months until something is chosen. */
export function useZeitraumwahl() {
  return useState<Zeitraumwahl>({ monate: '3' });
}

type Props = {
  wahl: Zeitraumwahl;
  setWahl: (wahl: Zeitraumwahl) => void;
  stand: { monatsenden: readonly string[]; zeitraum: { von: string; bis: string } };
};

/** Chooses the period and says it in words. */
export function Zeitraumfelder({ wahl, setWahl, stand }: Props) {
  const { von, bis } = stand.zeitraum;
  return (
    <>
      <div className="kim-aktionen">
        <Auswahl
          label={t('wahl.monat')}
          leer={null}
          optionen={stand.monatsenden.map((ende) => ({ wert: ende.slice(0, 7), text: formatMonat(ende) }))}
          value={wahl.monat ?? bis.slice(0, 7)}
          onChange={({ target }) => setWahl({ ...wahl, monat: target.value })}
        />
        <Auswahl
          label={t('wahl.monate')}
          leer={null}
          optionen={[
            { wert: '3', text: t('wahl.monate.3') },
            { wert: '1', text: t('wahl.monate.1') },
          ]}
          value={wahl.monate}
          onChange={({ target }) => setWahl({ ...wahl, monate: target.value === '1' ? '1' : '3' })}
        />
      </div>
      <p>{t('zeitraum', { von: formatTag(von), bis: formatTag(bis) })}</p>
    </>
  );
}
