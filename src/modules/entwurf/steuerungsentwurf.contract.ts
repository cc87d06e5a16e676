import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { Entwurf, ENTWURF_KOPF, Gesichert, Sicherung } from './entwurf.contract.ts';

/** The same three acts for who writes in the domain steuerung and reaches nothing of the Fallarbeit. */
const kopf = {
  ...ENTWURF_KOPF,
  pfad: '/steuerung/entwuerfe/:bereich/:bezug',
  domaene: 'steuerung',
  recht: 'entwurf.steuerung',
} as const;

export const getSteuerungsentwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.getSteuerungsentwurf',
  methode: 'GET',
  protokoll: { art: 'ABFRAGE', objektart: 'entwurf' },
  beschreibung: 'Der eigene Entwurf einer Antwort oder eines Eintrags im Wissen; leer, wenn es keinen gibt.',
  antwort: Entwurf.nullable(),
});

export const updateSteuerungsentwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.updateSteuerungsentwurf',
  methode: 'PUT',
  protokoll: { art: 'VERAENDERUNG', objektart: 'entwurf' },
  beschreibung: 'Sichert den eigenen Entwurf einer Antwort oder eines Eintrags, höchstens 64 kB, 30 Tage.',
  body: Sicherung,
  antwort: Gesichert,
});

export const deleteSteuerungsentwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.deleteSteuerungsentwurf',
  methode: 'DELETE',
  protokoll: { art: 'LOESCHUNG', objektart: 'entwurf' },
  beschreibung: 'Löscht den eigenen Entwurf einer Antwort oder eines Eintrags.',
  antwort: z.object({}),
});
