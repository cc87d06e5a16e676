import { z } from 'zod';
import { optionalerAbsatz } from '#src/modules/akte/feld.model.ts';

/** Degrees that Nr. 4.1 e names, as categories (HR-01): never a name, never the document itself. */
export const ABSCHLUESSE = ['DIPLOM', 'BACHELOR', 'MASTER', 'VERGLEICHBAR', 'KEINER'] as const;
export type Abschluss = (typeof ABSCHLUESSE)[number];

export const ABSCHLUSS_NAMEN = {
  DIPLOM: 'Diplom',
  BACHELOR: 'Bachelor',
  MASTER: 'Master',
  VERGLEICHBAR: 'vergleichbare Qualifikation',
  KEINER: 'kein einschlägiger Abschluss',
} as const satisfies Record<Abschluss, string>;

export type Qualifikation = {
  readonly abschluss: Abschluss;
  readonly nachgewiesen: boolean;
  /** Why it is comparable; the Bewilligungsbehörde decides (OQ-F-32). */
  readonly grund: string | null;
};

export const QualifikationBody = z
  .object({
    abschluss: z.enum(ABSCHLUESSE, 'Wählen Sie den Abschluss.'),
    nachgewiesen: z.boolean().default(false),
    grund: optionalerAbsatz(500),
  })
  .transform(
    ({ abschluss, nachgewiesen, grund }): Qualifikation => ({
      abschluss,
      nachgewiesen,
      grund: grund ?? null,
    }),
  )
  .refine(({ abschluss, grund }) => abschluss !== 'VERGLEICHBAR' || grund !== null, {
    path: ['grund'],
    error: 'Schreiben Sie, warum die Qualifikation vergleichbar ist.',
  })
  .refine(({ abschluss, nachgewiesen }) => abschluss !== 'KEINER' || !nachgewiesen, {
    path: ['nachgewiesen'],
    error: 'Ohne Abschluss gibt es keinen Nachweis. Wählen Sie den Abschluss.',
  });

/** FR-4.1-e: an einschlägiger Abschluss that was seen, or a comparable one with its reason and proof. */
export function isNachgewiesen(qualifikation: Qualifikation | null): boolean {
  return qualifikation !== null && qualifikation.abschluss !== 'KEINER' && qualifikation.nachgewiesen;
}
