import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Numbers of this installation that decide about persons. */
export const GRENZEN = {
  schaetzungJahre: PARAMETER.geburtsjahr_schaetzung.wert,
} as const;
