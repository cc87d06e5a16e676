import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Numbers of this installation that decide about persons. */
export const GRENZEN = {
  schaetzungJahre: PARAMETER.geburtsjahr_schaetzung.wert,
  rueckgaengigTage: PARAMETER.zusammenfuehrung_rueckgaengig.wert,
  dublettenPersonen: PARAMETER.dublettensuche_personen.wert,
} as const;
