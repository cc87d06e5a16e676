import { type Cent, subtractCent, toCent } from '#src/core/cent.ts';

/** Sums of one Haushaltsjahr as the database counts them. Without a plan the Ansatz is not known. */
export type Haushaltssummen = {
  haushaltsjahr: number;
  kapitel: string | null;
  titel: string | null;
  quelle: string | null;
  ansatz: Cent | null;
  verpflichtungsermaechtigung: Cent | null;
  /** What Bescheide grant for this Förderjahr: it binds the Ansatz. */
  bewilligt: Cent;
  /** What Bescheide of this year grant for later ones: it binds the Verpflichtungsermächtigung. */
  vorgebunden: Cent;
  angefordert: Cent;
  angeordnet: Cent;
  gezahlt: Cent;
};

export type Haushaltsjahr = Haushaltssummen & {
  /** Ansatz less what is granted; below zero more was granted than there is. */
  frei: Cent | null;
  ermaechtigungFrei: Cent | null;
  /** Granted and neither ordered nor paid. */
  ausstehend: Cent;
};

/** OQ-F-53: a Bescheid binds the Ansatz of its Förderjahr, and when it is issued in an earlier year that year's Verpflichtungsermächtigung. */
export function computeHaushaltsjahr(summen: Haushaltssummen): Haushaltsjahr {
  const { ansatz, verpflichtungsermaechtigung, bewilligt, vorgebunden, angeordnet, gezahlt } = summen;
  return {
    ...summen,
    frei: ansatz === null ? null : subtractCent(ansatz, bewilligt),
    ermaechtigungFrei:
      verpflichtungsermaechtigung === null ? null : subtractCent(verpflichtungsermaechtigung, vorgebunden),
    ausstehend: toCent(Math.max(0, bewilligt - angeordnet - gezahlt)),
  };
}
