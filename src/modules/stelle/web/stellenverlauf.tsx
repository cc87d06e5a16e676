import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { getStellenverlaufRoute } from '../stelle.contract.ts';
import { t } from './texte.ts';
import { formatHundertstel } from './zahlen.ts';
import { formatZeitraum } from './zeitraum.ts';

type Eintrag = Ausgabe<typeof getStellenverlaufRoute>['eintraege'][number];

const ZEIT = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** What was recorded and what has replaced it since. */
export function Stellenverlauf({ stelleId }: { stelleId: string }) {
  const { data, error, refetch } = useLesen(getStellenverlaufRoute, { params: { stelleId } });
  return (
    <Karte titel={t('verlauf.titel')} ebene={3}>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <Tabelle<Eintrag>
          titel={t('verlauf.tabelle')}
          titelVerborgen
          zeilen={data.eintraege}
          schluessel={({ erfasstAm, art, gueltigVon, vzae, ersetztAm }) =>
            [erfasstAm, art, gueltigVon, vzae, ersetztAm].join(' ')
          }
          spalten={[
            { id: 'erfasst', kopf: t('verlauf.erfasst'), zelle: ({ erfasstAm }) => formatZeit(erfasstAm) },
            { id: 'was', kopf: t('verlauf.was'), zelle: describeEintrag },
            { id: 'gilt', kopf: t('verlauf.gilt'), zelle: formatZeitraum },
            {
              id: 'ersetzt',
              kopf: t('verlauf.ersetzt'),
              zelle: ({ ersetztAm }) => (ersetztAm === null ? t('verlauf.gueltig') : formatZeit(ersetztAm)),
            },
          ]}
        />
      ) : null}
    </Karte>
  );
}

function formatZeit(zeitpunkt: string): string {
  return ZEIT.format(new Date(zeitpunkt));
}

function describeEintrag({ art, bezeichnung, vzae, personKuerzel }: Eintrag): string {
  const anteil = formatHundertstel(vzae);
  if (art === 'FASSUNG') return t('verlauf.fassung', { bezeichnung: bezeichnung ?? '', vzae: anteil });
  return `${personKuerzel === null ? '' : `${personKuerzel}: `}${t('verlauf.besetzung', { vzae: anteil })}`;
}
