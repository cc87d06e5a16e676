import { useState } from 'react';
import { toPlainDate } from '#src/core/plain-date.ts';
import { getUeberblickRoute } from '#src/modules/beratungsansatz/beratungsansatz.contract.ts';
import { type Ansatzzeile, toKapitelzeilen } from '#src/modules/beratungsansatz/kapitel.model.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import type { Kapitelzeile } from '../kapitel.model.ts';
import { t } from './texte.ts';
import { Vorschlagskarte } from './vorschlagskarte.tsx';

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
    <Vorschlagskarte
      titel={t('ansatz.titel')}
      gleich={t('ansatz.gleich')}
      was={t('ansatz.bereich')}
      anders={anders.map(({ name, werte }) => ({
        name,
        alt: formatZeile(bisher.find((zeile) => zeile.name === name)?.werte ?? {}),
        neu: formatZeile(werte),
      }))}
      uebernimm={() => uebernimm(combineZeilen(bisher, vorschlag))}
      schliesse={() => setOffen(false)}
    />
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
