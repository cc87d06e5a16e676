import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { ENDE_GRUENDE, SPERR_GRUENDE, VERTRETUNG_GRUENDE } from './benutzer.model.ts';

const KOPF = { domaene: 'anmeldung', recht: 'konto.verwalten', zweck: 'Kontenverwaltung' } as const;
const KontoParams = z.object({ kontoId: z.uuid() });

const Mitgliedschaft = z.object({
  id: z.uuid(),
  rolle: z.enum(ROLLEN),
  vertretung: z.boolean(),
  mandantName: z.string().nullable(),
  standortName: z.string().nullable(),
  gueltigVon: z.iso.date(),
  gueltigBis: z.iso.date().nullable(),
  version: z.number().int(),
});

/** An account as its administration sees it: no hash, no secret, no time of the last login (DP-H-04). */
export const Kontozeile = z.object({
  id: z.uuid(),
  kennung: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  aktiv: z.boolean(),
  gesperrt: z.boolean(),
  gesperrtBis: z.iso.datetime().nullable(),
  zweiterFaktor: z.boolean(),
  version: z.number().int(),
  mitgliedschaften: z.array(Mitgliedschaft),
});
export type Kontozeile = z.infer<typeof Kontozeile>;

export const listKonten = defineRoute({
  ...KOPF,
  id: 'benutzer.listKonten',
  methode: 'GET',
  pfad: '/konten',
  recht: 'konto.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'konto' },
  beschreibung: 'Konten des eigenen Bereichs, nach Kennung sortiert.',
  query: SeitenQuery.extend({ suche: z.string().trim().max(100).optional() }),
  antwort: seiteVon(Kontozeile),
});

/** Stellen a Mitgliedschaft may name here: for the form, so that nobody types an id. */
export const listBereiche = defineRoute({
  ...KOPF,
  id: 'benutzer.listBereiche',
  methode: 'GET',
  pfad: '/konten/bereiche',
  recht: 'konto.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'mandant' },
  beschreibung: 'Standorte und verantwortliche Stellen, für die hier Konten verwaltet werden.',
  antwort: z.array(
    z.object({
      standortId: z.uuid(),
      standortName: z.string(),
      mandanten: z.array(z.object({ id: z.uuid(), name: z.string() })),
    }),
  ),
});

export const NeueMitgliedschaft = z.object({
  rolle: z.enum(ROLLEN),
  standortId: z.uuid().nullable().default(null),
  mandantId: z.uuid().nullable().default(null),
  art: z.enum(['REGULAER', 'VERTRETUNG']).default('REGULAER'),
  gueltigVon: z.iso.date().optional(),
  gueltigBis: z.iso.date().nullable().default(null),
  grundCode: z.enum(VERTRETUNG_GRUENDE).nullable().default(null),
});

/** A coded account name; upper case is accepted and lowered. */
const NeueKennung = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9._@-]{2,99}$/,
    'Mindestens 3 Zeichen: Buchstaben a bis z, Ziffern, Punkt, Bindestrich, Unterstrich, @.',
  );

export const NeuesKonto = z.object({
  kennung: NeueKennung,
  name: z.string().trim().min(1, 'Geben Sie den Namen ein.').max(200),
  email: z.email('Das ist keine E-Mail-Adresse.').max(254).nullable().default(null),
  mitgliedschaft: NeueMitgliedschaft,
});

/** The issued password is answered once and never stored; a repeated request answers null. */
const MitAnfangspasswort = SchreibAntwort.extend({ anfangspasswort: z.string().nullable() });

export const createKonto = defineRoute({
  ...KOPF,
  id: 'benutzer.createKonto',
  methode: 'POST',
  pfad: '/konten',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung: 'Legt ein Konto mit seiner ersten Mitgliedschaft an.',
  body: NeuesKonto,
  antwort: MitAnfangspasswort,
  erneutAnmelden: true,
});

export const issuePasswort = defineRoute({
  ...KOPF,
  id: 'benutzer.issuePasswort',
  methode: 'POST',
  pfad: '/konten/:kontoId/passwort',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung: 'Stellt ein neues Anfangspasswort aus und beendet alle Sitzungen des Kontos.',
  params: KontoParams,
  antwort: MitAnfangspasswort,
  erneutAnmelden: true,
});

export const addMitgliedschaft = defineRoute({
  ...KOPF,
  id: 'benutzer.addMitgliedschaft',
  methode: 'POST',
  pfad: '/konten/:kontoId/mitgliedschaften',
  protokoll: { art: 'VERAENDERUNG', objektart: 'mitgliedschaft' },
  beschreibung: 'Gibt einem Konto eine Rolle in einer verantwortlichen Stelle.',
  params: KontoParams,
  body: NeueMitgliedschaft,
  antwort: SchreibAntwort,
  erneutAnmelden: true,
});

export const endMitgliedschaft = defineRoute({
  ...KOPF,
  id: 'benutzer.endMitgliedschaft',
  methode: 'PUT',
  pfad: '/konten/:kontoId/mitgliedschaften/:mitgliedschaftId/ende',
  protokoll: { art: 'VERAENDERUNG', objektart: 'mitgliedschaft' },
  beschreibung: 'Setzt das Ende einer Mitgliedschaft; gilt bis zum Ende dieses Tages.',
  params: KontoParams.extend({ mitgliedschaftId: z.uuid() }),
  body: z.object({
    gueltigBis: z.iso.date('Geben Sie den letzten Tag an.'),
    grundCode: z.enum(ENDE_GRUENDE),
    version: z.number().int(),
  }),
  antwort: SchreibAntwort,
});

export const lockKonto = defineRoute({
  ...KOPF,
  id: 'benutzer.lockKonto',
  methode: 'POST',
  pfad: '/konten/:kontoId/sperre',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung: 'Sperrt ein Konto und beendet sofort seine Sitzungen.',
  params: KontoParams,
  body: z.object({ grundCode: z.enum(SPERR_GRUENDE), bis: z.iso.datetime().nullable().default(null) }),
  antwort: SchreibAntwort,
  status: 200,
});

export const unlockKonto = defineRoute({
  ...KOPF,
  id: 'benutzer.unlockKonto',
  methode: 'POST',
  pfad: '/konten/:kontoId/entsperrung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung: 'Hebt eine Sperre und Wartezeiten nach Fehlversuchen auf.',
  params: KontoParams,
  antwort: SchreibAntwort,
  status: 200,
  erneutAnmelden: true,
});

export const closeKonto = defineRoute({
  ...KOPF,
  id: 'benutzer.closeKonto',
  methode: 'POST',
  pfad: '/konten/:kontoId/schliessung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'konto' },
  beschreibung: 'Deaktiviert ein Konto endgültig; es wird sechs Monate später gelöscht (LK-10).',
  params: KontoParams,
  antwort: SchreibAntwort,
  status: 200,
  erneutAnmelden: true,
});
