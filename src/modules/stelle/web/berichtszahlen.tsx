import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { SPALTENTITEL } from '../baustein.model.ts';
import type { getStellenbesetzungRoute, ZahlenAnzeige } from '../stellenbesetzung.contract.ts';
import { toGruppen } from './gruppen.ts';
import { t } from './texte.ts';
import { formatAnteil, formatHundertstel } from './zahlen.ts';

type Props = { bericht: Ausgabe<typeof getStellenbesetzungRoute> };

/** Both quotas with their denominator in the name, and „offen“ beside what was never called up. */
export function Berichtskennzahlen({ bericht }: Props) {
  const titel = SPALTENTITEL[bericht.baustein];
  const { summe } = bericht;
  return (
    <Kennzahlen>
      <Kennzahl
        label={titel.quoteVorgesehen}
        wert={formatAnteil(summe.quoteVorgesehen)}
        erlaeuterung={describeQuote(summe.quoteVorgesehen)}
      />
      <Kennzahl
        label={titel.quoteZugewiesen}
        wert={formatAnteil(summe.quoteZugewiesen)}
        erlaeuterung={describeQuote(summe.quoteZugewiesen)}
      />
      <Kennzahl
        label={t('kennzahl.offen')}
        wert={formatHundertstel(summe.offen)}
        erlaeuterung={t('kennzahl.offen.text')}
      />
      <Kennzahl label={titel.nieAbgerufen} wert={formatHundertstel(summe.nieAbgerufen)} />
    </Kennzahlen>
  );
}

function describeQuote({ zaehler, nenner }: ZahlenAnzeige['quoteVorgesehen']): string {
  if (nenner === 0) return t('kennzahl.ohneNenner');
  return t('kennzahl.stellen', { zaehler: formatHundertstel(zaehler), nenner: formatHundertstel(nenner) });
}

const VZAE = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The chart always carries title, summary and the same numbers as a table. */
export function Berichtsdiagramm({ bericht }: Props) {
  const { achse, punkte } = toGruppen(bericht.zeilen);
  if (punkte.length === 0) return null;
  const { summe } = bericht;
  return (
    <Diagramm
      titel={t('diagramm.titel')}
      zusammenfassung={t('diagramm.text', {
        zugewiesen: formatHundertstel(summe.zugewiesen),
        besetzt: formatHundertstel(summe.besetzt),
        offen: formatHundertstel(summe.offen),
        nie: formatHundertstel(summe.nieAbgerufen),
      })}
      art="balken"
      achse={achse}
      reihen={[t('diagramm.besetzt'), t('diagramm.offen'), t('diagramm.nie')]}
      punkte={punkte}
      formatiere={(zahl) => VZAE.format(zahl)}
    />
  );
}
