import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { DRINGLICHKEITEN } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getWartezahlenRoute } from '../warteliste.contract.ts';
import { WARTEENDEN } from '../wertelisten/enden.ts';
import { t } from './texte.ts';

type Zahlen = Ausgabe<typeof getWartezahlenRoute>;
type Ende = Zahlen['enden'][number];
type Dringend = Zahlen['dringlichkeiten'][number];

const formatTage = (tage: number | null): string =>
  tage === null ? t('zahlen.keine') : t('zahlen.tage', { tage });

const ENDEN: readonly Spalte<Ende>[] = [
  { id: 'was', kopf: t('zahlen.was'), zelle: ({ code }) => textOf(WARTEENDEN, code) },
  { id: 'anzahl', kopf: t('zahlen.anzahl'), zahl: true, zelle: ({ anzahl }) => anzahl },
  { id: 'dauer', kopf: t('zahlen.dauer'), zahl: true, zelle: ({ wartetage }) => formatTage(wartetage) },
];
const DRINGEND: readonly Spalte<Dringend>[] = [
  { id: 'was', kopf: t('zahlen.dringlichkeit'), zelle: ({ code }) => textOf(DRINGLICHKEITEN, code) },
  { id: 'anzahl', kopf: t('zahlen.anzahl'), zahl: true, zelle: ({ anzahl }) => anzahl },
];

/** How many wait and how long: numbers alone, for the own Stelle or rounded for the Standort. */
export function Wartezahlen() {
  const { data, error, refetch } = useLesen(getWartezahlenRoute, {});
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <Karte titel={t(data.gerundet ? 'zahlen.standort' : 'zahlen.stelle')}>
      <Kennzahlen>
        <Kennzahl label={t('zahlen.wartend')} wert={String(data.wartend)} />
        <Kennzahl label={t('zahlen.ueberfaellig')} wert={String(data.ueberfaellig)} />
        <Kennzahl label={t('zahlen.sprache')} wert={String(data.ohneSprachmittlung)} />
        <Kennzahl label={t('zahlen.wartetage')} wert={formatTage(data.wartetage)} />
      </Kennzahlen>
      <Tabelle
        titel={t('zahlen.dringend')}
        spalten={DRINGEND}
        zeilen={data.dringlichkeiten}
        schluessel={({ code }) => code}
      />
      <Tabelle
        titel={t('zahlen.enden', { von: formatTag(data.von), bis: formatTag(data.bis) })}
        spalten={ENDEN}
        zeilen={data.enden}
        schluessel={({ code }) => code}
      />
      {data.gerundet ? <p className="kim-klein">{t('zahlen.gerundet')}</p> : null}
    </Karte>
  );
}
