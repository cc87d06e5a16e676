import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, absatz, Datum, Version } from '#src/modules/akte/feld.model.ts';
import { absatzOderLeer, zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { SPUREN } from './eintrag.model.ts';
import { FOLGEARTEN } from './regel.model.ts';

const datum = z.string();
const lesen = { domaene: 'fall', recht: 'rechtskreis.lesen', zweck: 'Fallarbeit' } as const;
const kopf = { domaene: 'fall', recht: 'rechtskreis.bearbeiten', zweck: 'Fallarbeit' } as const;
const EintragParams = AkteParams.extend({ eintragId: z.uuid() });

const EintragAnsicht = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  spur: z.enum(SPUREN),
  code: z.string(),
  /** null: nicht erhoben. */
  gueltigVon: datum.nullable(),
  gueltigBis: datum.nullable(),
  stelle: z.string().nullable(),
  notiz: z.string().nullable(),
  erfasstAm: datum,
  version: z.number().int(),
});
export type EintragAnsicht = z.infer<typeof EintragAnsicht>;

const HinweisAnsicht = z.object({
  schluessel: z.string(),
  regel: z.string(),
  titel: z.string(),
  personId: z.uuid(),
  eintragId: z.uuid().nullable(),
  anlassTag: datum,
  folgen: z.array(z.object({ art: z.enum(FOLGEARTEN), text: z.string(), frist: datum.nullable() })),
  /** The first deadline that is not over. */
  frist: datum.nullable(),
  /** A task in one click: what and when. */
  aufgabe: z.object({ was: z.string(), faelligAm: datum }),
  quellen: z.array(z.string()),
  stand: datum,
  /** null: nobody has checked the rule yet. */
  geprueftVon: z.string().nullable(),
  geprueftAm: datum.nullable(),
  pruefenBis: datum,
});
export type HinweisAnsicht = z.infer<typeof HinweisAnsicht>;

export const getRechtskreisRoute = defineRoute({
  ...lesen,
  id: 'rechtskreis.getRechtskreis',
  methode: 'GET',
  pfad: '/akten/:akteId/rechtskreis',
  protokoll: { art: 'ABFRAGE', objektart: 'rechtskreis' },
  beschreibung:
    'Status, Leistungen und anderes Fallmanagement einer eigenen Akte mit Hinweisen. Keine Rechtsberatung.',
  params: AkteParams,
  antwort: z.object({
    stichtag: datum,
    personen: z.array(z.object({ personId: z.uuid(), name: z.string(), rolle: z.string() })),
    eintraege: z.array(EintragAnsicht),
    hinweise: z.array(HinweisAnsicht),
    zurueckgestellt: z.array(
      z.object({ id: z.uuid(), titel: z.string(), grund: z.string(), erfasstAm: datum }),
    ),
    /** Rules that say nothing because their review date is over. */
    stilleRegeln: z.array(z.object({ titel: z.string(), pruefenBis: datum })),
  }),
});

const Eintrag = z.object({
  spur: z.enum(SPUREN),
  code: z.string().max(60),
  gueltigVon: Datum.nullable().default(null),
  gueltigBis: Datum.nullable().default(null),
  stelle: zeileOderLeer(200),
  notiz: absatzOderLeer(1_000),
});

export const createEintragRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.createEintrag',
  methode: 'POST',
  pfad: '/akten/:akteId/rechtskreis',
  protokoll: { art: 'ERHEBUNG', objektart: 'rechtskreis' },
  beschreibung: 'Fügt der Zeitleiste des Rechtskreises einen Eintrag hinzu. Alles ist freiwillig.',
  params: AkteParams,
  body: Eintrag.extend({
    /** Left out: the main person. */
    personId: z.uuid().nullable().default(null),
  }),
  antwort: SchreibAntwort,
});

export const updateEintragRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.updateEintrag',
  methode: 'PUT',
  pfad: '/akten/:akteId/rechtskreis/:eintragId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rechtskreis' },
  beschreibung: 'Berichtigt einen Eintrag; die alte Fassung bleibt in der Chronik.',
  params: EintragParams,
  /** The track stays: an entry on the wrong one is taken back and made anew. */
  body: Eintrag.omit({ spur: true }).extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const closeEintragRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.closeEintrag',
  methode: 'POST',
  pfad: '/akten/:akteId/rechtskreis/:eintragId/ende',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rechtskreis' },
  beschreibung: 'Beendet einen Eintrag mit seinem letzten Tag.',
  params: EintragParams,
  body: z.object({ version: Version, gueltigBis: Datum }),
  antwort: SchreibAntwort,
  status: 200,
});

export const recordRuecknahmeRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.recordRuecknahme',
  methode: 'POST',
  pfad: '/akten/:akteId/rechtskreis/:eintragId/ruecknahme',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rechtskreis' },
  beschreibung: 'Nimmt einen irrtümlichen Eintrag mit Grund zurück; er bleibt in der Chronik.',
  params: EintragParams,
  body: z.object({ version: Version, grund: absatz(500) }),
  antwort: SchreibAntwort,
  status: 200,
});

export const recordZurueckstellungRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.recordZurueckstellung',
  methode: 'POST',
  pfad: '/akten/:akteId/rechtskreis-hinweise',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rechtskreis' },
  beschreibung: 'Stellt einen Hinweis für diese Akte mit Grund zurück.',
  params: AkteParams,
  body: z.object({ schluessel: z.string().max(200), grund: absatz(500) }),
  antwort: SchreibAntwort,
});

export const undoZurueckstellungRoute = defineRoute({
  ...kopf,
  id: 'rechtskreis.undoZurueckstellung',
  methode: 'POST',
  pfad: '/akten/:akteId/rechtskreis-hinweise/:zurueckstellungId/aufhebung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rechtskreis' },
  beschreibung: 'Zeigt einen zurückgestellten Hinweis wieder.',
  params: AkteParams.extend({ zurueckstellungId: z.uuid() }),
  antwort: SchreibAntwort,
  status: 200,
});
