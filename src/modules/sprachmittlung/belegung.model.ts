/** Hours of a day, `14:30`; an end after midnight is later than 24:00. */
export type Spanne = { von: string; bis: string };

const toMinuten = (uhrzeit: string): number => {
  const [stunde = 0, minute = 0] = uhrzeit.split(':').map(Number);
  return stunde * 60 + minute;
};
const formatUhrzeit = (minuten: number): string => {
  const text = (zahl: number) => String(zahl).padStart(2, '0');
  return `${text(Math.floor(minuten / 60))}:${text(minuten % 60)}`;
};

export function toSpanne({ zeit, dauerMinuten }: { zeit: string; dauerMinuten: number }): Spanne {
  return { von: zeit, bis: formatUhrzeit(toMinuten(zeit) + dauerMinuten) };
}

/** One may begin in the minute in which the other ends. */
export function overlapsSpanne(a: Spanne, b: Spanne): boolean {
  return toMinuten(a.von) < toMinuten(b.bis) && toMinuten(b.von) < toMinuten(a.bis);
}

/** The earliest begin from the wish on at which the whole talk fits between what is taken; null: not on this day. */
export function computeFreiAb(wunsch: Spanne, belegt: readonly Spanne[]): string | null {
  const dauer = toMinuten(wunsch.bis) - toMinuten(wunsch.von);
  let beginn = toMinuten(wunsch.von);
  for (const eine of belegt.toSorted((a, b) => toMinuten(a.von) - toMinuten(b.von))) {
    if (toMinuten(eine.von) < beginn + dauer && beginn < toMinuten(eine.bis)) beginn = toMinuten(eine.bis);
  }
  return beginn + dauer <= 24 * 60 ? formatUhrzeit(beginn) : null;
}
