import { formatVzae, toVzae } from '#src/core/vzae.ts';
import type { ZahlenAnzeige } from '../stellenbesetzung.contract.ts';

/** `2,50` from hundredths. */
export function formatHundertstel(hundertstel: number): string {
  return formatVzae(toVzae(hundertstel));
}

/** `75,9 %`, or a dash where there is nothing to divide by. */
export function formatAnteil({ prozent }: ZahlenAnzeige['quoteVorgesehen']): string {
  return prozent === null ? '–' : `${prozent} %`;
}
