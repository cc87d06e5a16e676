/** Longest place: a few words, no story. */
export const ORT_HOECHSTENS = 80;

/** Shapes that only a person has. A bare name has none: the page says that nobody is named. */
const PERSONENSPUREN: readonly RegExp[] = [
  /@/,
  /\b(frau|herr|herrn|familie|fam\.|hr\.|fr\.)\s+\p{L}/iu,
  /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b/,
  /(?:\d[\s/()-]?){7,}/,
  /\bgeb(\.|oren\b)/iu,
];

/** Whether a place looks as if it named a person: address of e-mail, form of address, day of birth, telephone number. */
export function hasPersonenspur(text: string): boolean {
  return PERSONENSPUREN.some((spur) => spur.test(text));
}

/** Numbers of one entry that cannot be true together; null when they can. */
export function checkZahlen({
  erreicht,
  gekommen,
  kurzberatungen,
}: {
  erreicht: number | null;
  gekommen: number | null;
  kurzberatungen: number;
}): { feld: 'erreicht' | 'gekommen' | 'kurzberatungen'; meldung: string } | null {
  if (erreicht === null && gekommen === null) {
    return { feld: 'gekommen', meldung: 'Nennen Sie, wie viele erreicht wurden oder kamen.' };
  }
  const hoechstens = gekommen ?? erreicht ?? 0;
  if (kurzberatungen > hoechstens) {
    return {
      feld: 'kurzberatungen',
      meldung: `Höchstens so viele, wie kamen oder erreicht wurden (${hoechstens}).`,
    };
  }
  return null;
}
