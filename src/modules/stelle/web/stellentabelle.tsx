import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { listStellenRoute, StelleAnzeige } from '../stelle.contract.ts';
import { ANBINDUNG_NAMEN } from '../stelle.model.ts';
import { t } from './texte.ts';
import { formatHundertstel } from './zahlen.ts';
import { formatZeitraum } from './zeitraum.ts';

type Props = { plan: Ausgabe<typeof listStellenRoute>; onWahl: (stelleId: string) => void };

/** Stellen with what is filled on the day. The Standort is shown where several are listed. */
export function Stellentabelle({ plan, onWahl }: Props) {
  const mehrere = new Set(plan.eintraege.map(({ standortId }) => standortId)).size > 1;
  return (
    <Tabelle<StelleAnzeige>
      titel={t('plan.tabelle', { stichtag: formatGerman(toPlainDate(plan.stichtag)) })}
      titelVerborgen
      zeilen={plan.eintraege}
      schluessel={({ id }) => id}
      zeilenkopf="bezeichnung"
      spalten={createSpalten(mehrere, onWahl)}
    />
  );
}

function createSpalten(mehrere: boolean, onWahl: Props['onWahl']): Spalte<StelleAnzeige>[] {
  return [
    ...(mehrere
      ? [{ id: 'standort', kopf: t('plan.standort'), zelle: ({ standort }: StelleAnzeige) => standort }]
      : []),
    { id: 'baustein', kopf: t('plan.baustein'), zelle: ({ baustein }) => String(baustein) },
    {
      id: 'bezeichnung',
      kopf: t('plan.bezeichnung'),
      zelle: ({ bezeichnung, verwaltungsassistenz }) => (
        <>
          {bezeichnung} {verwaltungsassistenz ? <Etikett text={t('plan.assistenz')} /> : null}
        </>
      ),
    },
    {
      id: 'umfang',
      kopf: t('plan.umfang'),
      zahl: true,
      zelle: ({ umfangVzae }) => formatHundertstel(umfangVzae),
    },
    {
      id: 'besetzt',
      kopf: t('plan.besetzt'),
      zahl: true,
      zelle: ({ besetzt }) => formatHundertstel(besetzt),
    },
    { id: 'anbindung', kopf: t('plan.anbindung'), zelle: describeAnbindung },
    { id: 'zeitraum', kopf: t('plan.zeitraum'), zelle: formatZeitraum },
    {
      id: 'aktion',
      kopf: t('plan.aktion'),
      zelle: ({ id, bezeichnung }) => (
        <Button
          art="tertiaer"
          aria-label={t('plan.oeffnen.name', { name: bezeichnung })}
          onClick={() => onWahl(id)}
        >
          {t('plan.oeffnen')}
        </Button>
      ),
    },
  ];
}

function describeAnbindung({ anbindung, verantwortlicheStelle, kommune }: StelleAnzeige): string {
  const wo = kommune ?? verantwortlicheStelle;
  return wo === null ? ANBINDUNG_NAMEN[anbindung] : `${ANBINDUNG_NAMEN[anbindung]}: ${wo}`;
}
