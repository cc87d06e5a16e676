import { z } from 'zod';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { StelleAnzeige } from '../stelle.contract.ts';
import { ANBINDUNG_NAMEN, ANBINDUNGEN } from '../stelle.model.ts';
import { formatHundertstel } from './zahlen.ts';

const Stand = StelleAnzeige.pick({
  version: true,
  bezeichnung: true,
  umfangVzae: true,
  anbindung: true,
  anbindungGrund: true,
  gueltigVon: true,
  gueltigBis: true,
});
type Stand = z.infer<typeof Stand>;

/** A Stelle as its form holds it: texts only. */
export function toFormwerte(stand: Stand) {
  return {
    bezeichnung: stand.bezeichnung,
    umfangVzae: formatHundertstel(stand.umfangVzae),
    anbindung: stand.anbindung,
    anbindungGrund: stand.anbindungGrund ?? '',
    gueltigVon: stand.gueltigVon,
    gueltigBis: stand.gueltigBis ?? '',
  };
}

/** What came with 409: the version that holds now and its values as the form would hold them. Null: no conflict. */
export function readGespeichert(
  zustand: unknown,
): { version: number; werte: ReturnType<typeof toFormwerte> } | null {
  const gelesen = Stand.safeParse(zustand);
  return gelesen.success ? { version: gelesen.data.version, werte: toFormwerte(gelesen.data) } : null;
}

/** A value of the form in words, for the comparison. */
export function formatFeldwert(name: string, wert: unknown): string {
  const text = z.string().parse(wert);
  if (name === 'anbindung') {
    const anbindung = ANBINDUNGEN.find((eine) => eine === text);
    return anbindung === undefined ? text : ANBINDUNG_NAMEN[anbindung];
  }
  return isPlainDate(text) ? formatGerman(text) : text;
}
