import type { Kettenschritt } from './kette.model.ts';

/** A step of a Kette for tests. */
export function createSchritt(kennung: string, teil: Partial<Kettenschritt> = {}): Kettenschritt {
  return {
    kennung,
    abschnitt: null,
    titel: `Schritt ${kennung}`,
    inhalt: null,
    schnittstelle: 'JOBCENTER',
    akteur: 'Jobcenter',
    wer: 'DRITTE',
    fristTage: null,
    fristAb: 'VORHER',
    zeitpunkt: null,
    uebergabe: null,
    form: null,
    geplant: false,
    zweige: [],
    danach: null,
    ...teil,
  };
}
