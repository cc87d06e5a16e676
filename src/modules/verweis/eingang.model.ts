import { foldStelle } from '#src/modules/einwilligung/tragend.model.ts';

/** The inbox of exactly this Stelle, by kind and name as the consent names it. */
export function matchEingang<E extends { empfaengerArt: string; schluessel: string }>(
  eingaenge: readonly E[],
  { art, name }: { art: string; name: string },
): E | undefined {
  const schluessel = foldStelle(name);
  return eingaenge.find((einer) => einer.empfaengerArt === art && einer.schluessel === schluessel);
}
