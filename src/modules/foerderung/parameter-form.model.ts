import { z } from 'zod';
import { type Regelparameter, WOCHENENDREGELN, ZEITFAKTOR_METHODEN } from './regelwerk/parameter.model.ts';

const Anteil = z.object({ zaehler: z.number().int(), nenner: z.number().int() });

/** The parameters of a Förderfall on their way to the page, which asks the same rules as the server. */
export const Regelparameterform = z.object({
  zeitfaktor: z.enum(ZEITFAKTOR_METHODEN),
  teilzeit: z.enum(['LINEAR', 'JE_STELLE']),
  anteilSchritt: z.number().int(),
  sachKoordination: z.enum(['JE_VZAE', 'JE_STELLE']),
  sachVerwaltungsassistenz: z.enum(['JE_HALBER_STELLE', 'JE_GANZER_STELLE']),
  sachZeitanteilig: z.boolean(),
  deckelung: z.enum(['JE_STELLE', 'JE_AUSGABENGRUPPE']),
  deckungsfaehig: z.boolean(),
  bemessung: z.enum(['HOECHSTBETRAG_IST', 'FESTBETRAG']),
  ausschlussfrist: z.boolean(),
  wochenendregel: z.enum(WOCHENENDREGELN),
  antragOeffnung: z.string(),
  ersterTeilbetrag: Anteil,
  buchungstag: z.enum(WOCHENENDREGELN),
  nachBestandskraft: z.enum(['SOFORT', 'NAECHSTER_TERMIN']),
  zweiterTeilbetragKuerzen: z.boolean(),
  nachweisMonatsende: z.boolean(),
  vorlaufLetztempfaengerTage: z.number().int(),
  vorrang: z.enum(['BESETZT_ZUERST', 'EINGANG']),
  bagatelle: z.number().int(),
  fwHoechstanteil: Anteil,
  koordMindestanteil: Anteil,
  assistenzOhneKoordinationMelden: z.boolean(),
  zinstage: z.enum(['ACT_365', 'ACT_ACT', '30_360']),
  sachZusatz: z.boolean(),
  prozessbegleitung: z.boolean(),
  ausschussChancengerechtigkeit: z.enum(['RAT', 'AUSSCHUSS']),
  vierAugenZuwendungsempfaenger: z.boolean(),
} satisfies Record<keyof Regelparameter, z.ZodType>);
