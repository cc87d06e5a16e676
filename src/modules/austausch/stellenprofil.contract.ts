import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { absatz, Version } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { ANLASS_HOECHSTENS } from './austausch.contract.ts';
import { ABSCHNITT_HOECHSTENS, PROFIL_CODES } from './stellenprofil.model.ts';

const tag = z.iso.date();
const zweck = 'Stellenprofile im KIM';
const lesen = { domaene: 'steuerung', recht: 'stellenprofil.lesen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'stellenprofil' } as const;
const text = z.string().trim().max(ABSCHNITT_HOECHSTENS);
const Abschnitte = z.object({ aufgaben: text, abgrenzung: text, qualifikation: text, erwuenscht: text });

export const listStellenprofileRoute = defineRoute({
  ...lesen,
  id: 'austausch.listStellenprofile',
  methode: 'GET',
  pfad: '/stellenprofile',
  protokoll: abfrage,
  beschreibung: 'Die Profile der Stellen im KIM, und ob der eigene Standort sie angepasst hat.',
  antwort: z.object({
    profile: z.array(
      z.object({
        profil: z.enum(PROFIL_CODES),
        /** 0: as it shipped. */
        version: z.number().int(),
        am: tag.nullable(),
        /** Written from an older edition of what ships with the program. */
        vorlageNeuer: z.boolean(),
      }),
    ),
  }),
});

export const getStellenprofilRoute = defineRoute({
  ...lesen,
  id: 'austausch.getStellenprofil',
  methode: 'GET',
  pfad: '/stellenprofile/:profil',
  protokoll: abfrage,
  beschreibung: 'Ein Profil: die Vorlage mit Quellen und alle Fassungen des eigenen Standorts.',
  params: z.object({ profil: z.enum(PROFIL_CODES) }),
  antwort: z.object({
    profil: z.enum(PROFIL_CODES),
    vorlage: z.object({ fassung: z.string(), abschnitte: Abschnitte, quellen: Abschnitte }),
    fassungen: z.array(
      z.object({
        version: z.number().int(),
        vorlage: z.string(),
        abschnitte: Abschnitte,
        anlass: z.string(),
        /** Who wrote it and answered the check; null when the account is gone. */
        geprueftVon: z.string().nullable(),
        am: tag,
      }),
    ),
  }),
});

export const createStellenprofilRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'stellenprofil.pflegen',
  zweck,
  id: 'austausch.createStellenprofil',
  methode: 'POST',
  pfad: '/stellenprofile/:profil',
  protokoll: { art: 'VERAENDERUNG', objektart: 'stellenprofil' },
  beschreibung: 'Schreibt eine neue Fassung des Profils für den eigenen Standort; die alten bleiben lesbar.',
  params: z.object({ profil: z.enum(PROFIL_CODES) }),
  body: z.object({
    /** The version that was read; 0 when the Standort has none. */
    version: Version,
    ...Abschnitte.shape,
    anlass: absatz(ANLASS_HOECHSTENS),
    ...Bestaetigung,
  }),
  antwort: z.object({ version: z.number().int() }),
});
