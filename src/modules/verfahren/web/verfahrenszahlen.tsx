import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getVerfahrenszahlenRoute } from '../zahlen.contract.ts';
import { t } from './texte.ts';

type Reihe = Ausgabe<typeof getVerfahrenszahlenRoute>['verfahren'][number];

/** How far the accompanied ways came in a quarter, for the page of the figures. */
export function Verfahrenszahlen({ quartal }: { quartal: string }) {
  const { data, error, refetch } = useLesen(
    getVerfahrenszahlenRoute,
    { query: { quartal } },
    { behalteAlte: true },
  );
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <Karte titel={t('zahlen.titel')}>
      <Tabelle
        titel={t('zahlen.titel')}
        titelVerborgen
        spalten={SPALTEN}
        zeilen={data.verfahren}
        schluessel={({ code }) => code}
      />
      <p className="kim-klein">{t('zahlen.regel', data.regel)}</p>
    </Karte>
  );
}

const STUFEN = ['begonnen', 'beantragt', 'erteilt', 'abgelehnt', 'zurueckgezogen'] as const;
const SPALTEN: readonly Spalte<Reihe>[] = [
  { id: 'verfahren', kopf: t('zahlen.verfahren'), zelle: ({ text }) => text },
  ...STUFEN.map(
    (stufe): Spalte<Reihe> => ({
      id: stufe,
      kopf: t(`zahlen.${stufe}`),
      zahl: true,
      zelle: (reihe) => reihe[stufe],
    }),
  ),
];
