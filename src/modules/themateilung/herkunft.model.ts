/** What may be said of where a shared Thema comes from; the database decides it, nobody else sees the rest. */
export const ORTSANGABEN = ['EIGENES', 'NAME', 'KREIS', 'STADT', 'NICHTS'] as const;
export type Ortsangabe = (typeof ORTSANGABEN)[number];

/** The wider the better hidden: name, then kind, then nothing. */
export function toOrtsangabe({
  eigenes,
  ort,
  art,
}: {
  eigenes: boolean;
  ort: string | null;
  art: 'KREIS' | 'STADT' | null;
}): Ortsangabe {
  if (eigenes) return 'EIGENES';
  if (ort !== null) return 'NAME';
  return art ?? 'NICHTS';
}

/** Where it comes from, and by which rule no more is said. */
export function describeHerkunft(
  angabe: Ortsangabe,
  ort: string | null,
  mindestens: number,
): { text: string; grund: string } {
  const WENIGE = `Der Name erscheint, wenn mindestens ${mindestens} Standorte zu dieser Hürde an dieser Schnittstelle geteilt haben.`;
  switch (angabe) {
    case 'EIGENES':
      return { text: 'Ihr Standort', grund: WENIGE };
    case 'NAME':
      return {
        text: ort ?? '',
        grund: `Mindestens ${mindestens} Standorte haben zu dieser Hürde an dieser Schnittstelle geteilt.`,
      };
    case 'KREIS':
      return { text: 'ein Kreis', grund: WENIGE };
    case 'STADT':
      return { text: 'eine Stadt', grund: WENIGE };
    case 'NICHTS':
      return {
        text: 'ein KIM-Standort',
        grund: `${WENIGE} Ob Kreis oder Stadt, erscheint, wenn es von beiden mindestens ${mindestens} andere gibt.`,
      };
  }
}
