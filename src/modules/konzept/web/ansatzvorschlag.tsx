import { useState } from 'react';
import { toPlainDate } from '#src/core/plain-date.ts';
import { getUeberblickRoute } from '#src/modules/beratungsansatz/beratungsansatz.contract.ts';
import { type Ansatzzeile, toKapitelzeilen } from '#src/modules/beratungsansatz/kapitel.model.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Kapitelzeile } from '../kapitel.model.ts';
import { t } from './texte.ts';

type Props = { listZeilen: () => readonly Kapitelzeile[]; uebernimm: (zeilen: Kapitelzeile[]) => void };

/** Rows of chapter 4 from the directory: first what would change, then into the form. Nothing is saved by it. */
export function Ansatzvorschlag({ listZeilen, uebernimm }: Props) {
  const [offen, setOffen] = useState(false);
  const { data, error, refetch } = useLesen(getUeberblickRoute, { query: {} }, { wennBereit: offen });
  if (!offen)
    return (
      <Button art="sekundaer" onClick={() => setOffen(true)}>
        {t('ansatz.vorschlag')}
      </Button>
    );
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const bisher = listZeilen();
  const vorschlag = toKapitelzeilen(data, toPlainDate(data.stand));
  const anders = vorschlag.filter((neu) => {
    const alt = bisher.find(({ name }) => name === neu.name);
    return alt === undefined || formatZeile(alt.werte) !== formatZeile(neu.werte);
  });
  return (
    <Karte titel={t('ansatz.titel')} ebene={4}>
      {anders.length === 0 ? (
        <p>{t('ansatz.gleich')}</p>
      ) : (
        <Tabelle
          titel={t('ansatz.aenderungen')}
          zeilen={anders}
          schluessel={({ name }) => name}
          spalten={[
            { id: 'name', kopf: t('ansatz.bereich'), zelle: ({ name }) => name },
            {
              id: 'alt',
              kopf: t('ansatz.bisher'),
              zelle: ({ name }) =>
                formatZeile(bisher.find((zeile) => zeile.name === name)?.werte ?? {}) || '–',
            },
            { id: 'neu', kopf: t('ansatz.neu'), zelle: ({ werte }) => formatZeile(werte) },
          ]}
        />
      )}
      <div className="kim-aktionen">
        {anders.length === 0 ? null : (
          <Button
            onClick={() => {
              uebernimm(combineZeilen(bisher, vorschlag));
              setOffen(false);
            }}
          >
            {t('ansatz.uebernehmen')}
          </Button>
        )}
        <Button art="tertiaer" onClick={() => setOffen(false)}>
          {t('ansatz.nicht')}
        </Button>
      </div>
    </Karte>
  );
}

const formatZeile = (werte: Readonly<Record<string, string>>): string =>
  ['angebote', 'ueberschneidung', 'luecken']
    .map((spalte) => werte[spalte] ?? '')
    .filter((text) => text !== '')
    .join(' · ');

/** Rows of the proposal in its order; rows that somebody has added stay behind them. */
function combineZeilen(bisher: readonly Kapitelzeile[], vorschlag: readonly Ansatzzeile[]): Kapitelzeile[] {
  const namen = new Set(vorschlag.map(({ name }) => name));
  return [
    ...vorschlag.map(({ name, werte }) => ({ name, kommuneId: null, werte: { ...werte } })),
    ...bisher.filter(({ name }) => name.trim() !== '' && !namen.has(name)),
  ];
}
