import { formatCent, toCent } from '#src/core/cent.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import type { Schritt, Wert } from '../regelwerk/schritt.model.ts';
import type { Betragszeile } from '../betraege.model.ts';
import { t } from './texte.ts';

/** How one amount came about, in words and numbers, for whoever wants to follow it. */
export function Rechenweg({ zeile: { inhalt, schritt } }: { zeile: Betragszeile }) {
  return (
    <details className="foerderung-rechenweg">
      <summary>{t('betraege.rechnung')}</summary>
      <p>{inhalt}</p>
      <p>{schritt === null ? t('rechnung.keine') : describeSchritt(schritt)}</p>
    </details>
  );
}

function describeSchritt({ eingabe, ergebnis }: Schritt): string {
  const { jahresbetrag, anteile, zeitfaktor, beantragt, grenze } = eingabe;
  if (beantragt !== undefined && grenze !== undefined) {
    return t('rechnung.grenze', {
      beantragt: formatBetrag(beantragt),
      grenze: formatBetrag(grenze),
      ergebnis: formatBetrag(ergebnis),
    });
  }
  const werte = {
    jahresbetrag: formatBetrag(jahresbetrag ?? 0),
    anteile: t('rechnung.summe', { anteile: listAnteile(anteile ?? []).join(' + ') }),
    zeitfaktor: typeof zeitfaktor === 'string' ? zeitfaktor : '1',
    ergebnis: formatBetrag(ergebnis),
  };
  return t(HALBE.has(werte.jahresbetrag) ? 'rechnung.halbe' : 'rechnung.jahresbetrag', werte);
}

/** Amounts that the Richtlinie names for half a post of the Verwaltungsassistenz. */
const HALBE: ReadonlySet<string> = new Set([2_250_000, 285_000].map((cent) => formatCent(toCent(cent))));

function formatBetrag(wert: Wert): string {
  return typeof wert === 'number' ? formatCent(toCent(wert)) : '';
}

function listAnteile(wert: Wert): string[] {
  if (!Array.isArray(wert)) return [];
  return wert.map((anteil) => (typeof anteil === 'number' ? formatVzae(toVzae(anteil)) : ''));
}
