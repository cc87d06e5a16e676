import type { z } from 'zod';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import type { Spalte } from '#src/web/ui/tabelle.tsx';
import type { Eskalationszeile } from '../eskalation.contract.ts';
import { ESKALATION_ZUSTAND_NAMEN } from '../eskalation.model.ts';
import { RESSORTS } from '../wertelisten/ressorts.ts';
import { t } from './texte.ts';

type Zeile = z.output<typeof Eskalationszeile>;

/** What both lists tell of a line. */
export function listStandspalten<Z extends Zeile>(): Spalte<Z>[] {
  return [
    { id: 'stand', kopf: t('spalte.stand'), zelle: ({ zustand }) => ESKALATION_ZUSTAND_NAMEN[zustand] },
    {
      id: 'ressort',
      kopf: t('spalte.ressort'),
      zelle: ({ ressort }) => (ressort === null ? t('offen') : formatKurz(ressort)),
    },
    {
      id: 'antwortBis',
      kopf: t('spalte.antwortBis'),
      zelle: ({ antwortBis, ueberfaellig }) => (
        <>
          {antwortBis === null ? '–' : formatTag(antwortBis)}{' '}
          {ueberfaellig ? <Etikett text={t('ueberfaellig')} art="warnung" /> : null}
        </>
      ),
    },
    { id: 'alter', kopf: t('spalte.alter'), zahl: true, zelle: ({ alter }) => t('tage', { tage: alter }) },
  ];
}

/** „MAGS“ in a narrow column; the whole name stands on the page. */
function formatKurz(ressort: string): string {
  const name = textOf(RESSORTS, ressort);
  return /\(([A-Z]+)\)$/.exec(name)?.[1] ?? name;
}
