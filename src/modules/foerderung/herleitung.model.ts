import { z } from 'zod';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatVzae, sumVzae, toVzae } from '#src/core/vzae.ts';
import type { Betragszeile } from './betraege.model.ts';
import { REGELN, type RegelId } from './regelwerk/regeln.model.ts';
import { RL_2024_12 } from './regelwerk/regelsatz.model.ts';
import type { Schritt, Wert } from './regelwerk/schritt.model.ts';

/** Where one figure comes from: formula, rule, source, and what went in as counts. Never a person, never a salary. */
export const Herleitung = z.object({
  regel: z.string(),
  quelle: z.string(),
  inhalt: z.string(),
  formel: z.string(),
  angaben: z.array(z.object({ name: z.string(), wert: z.string() })),
});
export type Herleitung = z.infer<typeof Herleitung>;

export function toHerleitung(regel: RegelId, formel: string, angaben: Herleitung['angaben']): Herleitung {
  const { quelle, inhalt } = REGELN[regel];
  return { regel, quelle, inhalt, formel, angaben };
}

/** One line of the Antrag: the same step that the rules took. */
export function describeBetrag({ regel, schritt }: Pick<Betragszeile, 'regel' | 'schritt'>): Herleitung {
  if (schritt === null) return toHerleitung(regel, 'Dafür ist nichts vorgesehen.', []);
  const { beantragt, grenze } = schritt.eingabe;
  return beantragt !== undefined && grenze !== undefined
    ? describeGrenze(regel, formatBetrag(beantragt), formatBetrag(grenze), schritt)
    : describeStellenbetrag(regel, schritt);
}

function describeGrenze(
  regel: RegelId,
  beantragt: string,
  grenze: string,
  { ergebnis }: Schritt,
): Herleitung {
  return toHerleitung(
    regel,
    `Der kleinere Betrag aus beantragt ${beantragt} und höchstens ${grenze}: ${formatBetrag(ergebnis)}`,
    [
      { name: 'Beantragt', wert: beantragt },
      { name: 'Höchstens', wert: grenze },
    ],
  );
}

function describeStellenbetrag(regel: RegelId, { eingabe, ergebnis }: Schritt): Herleitung {
  const anteile = listAnteile(eingabe['anteile'] ?? []);
  const jahresbetrag = formatBetrag(eingabe['jahresbetrag'] ?? 0);
  const zeitfaktor = typeof eingabe['zeitfaktor'] === 'string' ? eingabe['zeitfaktor'] : '1';
  const summe = `(${anteile.map((anteil) => formatVzae(anteil)).join(' + ')}) VZÄ`;
  const betrag = formatBetrag(ergebnis);
  const formel = HALBE.has(jahresbetrag)
    ? `${jahresbetrag} je halbe Stelle, beantragt ${summe}, Zeitfaktor ${zeitfaktor}: ${betrag}`
    : `${jahresbetrag} × ${summe} × Zeitfaktor ${zeitfaktor} = ${betrag}`;
  return toHerleitung(regel, formel, [
    { name: 'Jahresbetrag', wert: jahresbetrag },
    { name: 'Stellen', wert: String(anteile.length) },
    { name: 'VZÄ zusammen', wert: formatVzae(sumVzae(anteile)) },
    { name: 'Zeitfaktor', wert: zeitfaktor },
  ]);
}

/** Amounts that the Richtlinie names for half a post of the Verwaltungsassistenz. */
const HALBE: ReadonlySet<string> = new Set(
  [RL_2024_12.halbeVerwaltungsassistenz, RL_2024_12.sachHalbeVerwaltungsassistenz].map((cent) =>
    formatCent(cent),
  ),
);

function formatBetrag(wert: Wert): string {
  return typeof wert === 'number' ? formatCent(toCent(wert)) : '';
}

function listAnteile(wert: Wert): ReturnType<typeof toVzae>[] {
  if (!Array.isArray(wert)) return [];
  return wert.flatMap((anteil) => (typeof anteil === 'number' ? [toVzae(anteil)] : []));
}
