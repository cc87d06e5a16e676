import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { type Feld, formatWert, type Werte } from './felder.model.ts';

/** An accepted Meldung as a part of the Sachbericht: its heading, then each answer in its own line. */
export function formatBerichtsteil({
  titel,
  stichtag,
  felder,
  werte,
}: {
  titel: string;
  stichtag: PlainDate;
  felder: readonly Feld[];
  werte: Werte;
}): string {
  const zeilen = felder.flatMap((feld) => {
    const wert = werte[feld.code];
    if (wert === undefined) return [];
    return [`${feld.name}: ${formatWert(feld, wert)}${feld.einheit === '' ? '' : ` ${feld.einheit}`}`];
  });
  return [`${titel} (Stichtag ${formatGerman(stichtag)}, vom Land abgenommen)`, ...zeilen].join('\n');
}
