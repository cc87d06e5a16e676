import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { ANTWORTFELDER, checkAntwort } from './antwort.model.ts';
import { Uebergabe, Verlaufszeile } from './verweis.model.ts';
import { ANTWORT_CODES } from './wertelisten/verweis.ts';

/** Any text: a token or code of the wrong form is refused like one that fits nothing. */
const Zugang = { token: z.string().max(200), code: z.string().max(100) };

/** What the Stelle sees after the code. ZURUECKGEZOGEN and BEENDET say nothing else. */
export const Zugangsstand = z.discriminatedUnion('stand', [
  z.object({
    stand: z.literal('OFFEN'),
    uebergabe: Uebergabe,
    antwortBis: z.string(),
    gueltigBis: z.string(),
    moeglich: z.array(z.enum(ANTWORT_CODES)),
    verlauf: z.array(Verlaufszeile),
  }),
  z.object({ stand: z.literal('ZURUECKGEZOGEN') }),
  z.object({ stand: z.literal('BEENDET') }),
]);
export type Zugangsstand = z.infer<typeof Zugangsstand>;

const kopf = {
  domaene: 'fall',
  recht: 'oeffentlich',
  zweck: 'Antwort einer Stelle auf einen Verweis',
  methode: 'POST',
  status: 200,
  antwort: Zugangsstand,
} as const;

export const openZugangRoute = defineRoute({
  ...kopf,
  id: 'verweis.openZugang',
  pfad: '/verweis-zugang/oeffnung',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'verweis', grundlagen: ['EINWILLIGUNG'] },
  beschreibung:
    'Öffnet einen Verweis mit Link und Code. Unbekannt, falsch, beendet und abgelaufen ergeben dieselbe Antwort.',
  body: z.object(Zugang),
});

export const recordZugangsantwortRoute = defineRoute({
  ...kopf,
  id: 'verweis.recordZugangsantwort',
  pfad: '/verweis-zugang/antworten',
  protokoll: { art: 'ERHEBUNG', objektart: 'verweis' },
  beschreibung: 'Nimmt die Antwort einer Stelle an. Dieselbe Kennung zweimal ist eine Antwort.',
  body: z
    .object({
      zugang: z.object(Zugang),
      /** Made by the page, so that a repeated submission is one answer. */
      id: z.uuid(),
      ...ANTWORTFELDER,
    })
    .superRefine(checkAntwort),
});
