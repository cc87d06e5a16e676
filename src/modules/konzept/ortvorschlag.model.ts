import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { containsOrt } from '#src/modules/anlaufstelle/anlaufstelle.model.ts';
import type { Kapitelzeile } from './kapitel.model.ts';

/** What the register says of a Kommune, and what each Anlaufstelle that is valid today covers. */
export type Ortstand = {
  gemeinden: readonly {
    id: string;
    einwohner: { anzahl: number; stichtag: string; quelle: string } | null;
  }[];
  anlaufstellen: readonly {
    gueltigVon: string;
    gueltigBis: string | null;
    angaben: { name: string; ort: string; gebiet: 'STANDORT' | 'KOMMUNEN'; kommunen: readonly string[] };
  }[];
};

const EINWOHNER = 'Einwohnerzahl: ';
const ANLAUFSTELLE = 'Anlaufstelle: ';

/**
 * Rows of chapter 5 with population and Anlaufstelle from the registers (KR-04, KR-07). Only lines that begin like ours are replaced;
 * every other line is somebody's own and stays. Where the register says nothing, nothing changes.
 */
export function toOrtszeilen(
  zeilen: readonly Kapitelzeile[],
  { gemeinden, anlaufstellen }: Ortstand,
  heute: PlainDate,
): Kapitelzeile[] {
  const gueltige = anlaufstellen.filter(
    ({ gueltigVon, gueltigBis }) => gueltigVon <= heute && (gueltigBis === null || gueltigBis >= heute),
  );
  return zeilen.map((zeile) => {
    const { kommuneId, werte } = zeile;
    if (kommuneId === null) return zeile;
    const einwohner = gemeinden.find(({ id }) => id === kommuneId)?.einwohner ?? null;
    const orte = gueltige
      .filter(({ angaben: { gebiet, kommunen } }) =>
        containsOrt({ gebiet, kommunen: [...kommunen] }, kommuneId),
      )
      .map(({ angaben }) => `${ANLAUFSTELLE}${angaben.name} (${angaben.ort})`);
    const stand =
      einwohner === null
        ? []
        : [
            `${EINWOHNER}${einwohner.anzahl.toLocaleString('de-DE')} (${formatGerman(einwohner.stichtag as PlainDate)}, ${einwohner.quelle})`,
          ];
    return {
      ...zeile,
      werte: {
        ...werte,
        situation: replaceZeilen(werte['situation'] ?? '', EINWOHNER, stand),
        anlaufstelle: replaceZeilen(werte['anlaufstelle'] ?? '', ANLAUFSTELLE, orte.sort()),
      },
    };
  });
}

function replaceZeilen(text: string, anfang: string, neue: readonly string[]): string {
  if (neue.length === 0) return text;
  const eigene = text.split('\n').filter((zeile) => zeile.trim() !== '' && !zeile.startsWith(anfang));
  return [...neue, ...eigene].join('\n');
}
