import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { Entwurf, ENTWURF_KOPF, Gesichert, Sicherung } from './entwurf.contract.ts';

/** The same three acts for who writes in the funding procedure, on either side of it. */
const kopf = {
  ...ENTWURF_KOPF,
  pfad: '/foerderung/entwuerfe/:bereich/:bezug',
  domaene: 'foerderung',
  recht: 'entwurf.foerderung',
} as const;

export const getFoerderungsentwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.getFoerderungsentwurf',
  methode: 'GET',
  protokoll: { art: 'ABFRAGE', objektart: 'entwurf' },
  beschreibung: 'Der eigene Entwurf eines Textes im Förderverfahren; leer, wenn es keinen gibt.',
  antwort: Entwurf.nullable(),
});

export const updateFoerderungsentwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.updateFoerderungsentwurf',
  methode: 'PUT',
  protokoll: { art: 'VERAENDERUNG', objektart: 'entwurf' },
  beschreibung: 'Sichert den eigenen Entwurf eines Textes im Förderverfahren, höchstens 64 kB, 30 Tage.',
  body: Sicherung,
  antwort: Gesichert,
});

export const deleteFoerderungsentwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.deleteFoerderungsentwurf',
  methode: 'DELETE',
  protokoll: { art: 'LOESCHUNG', objektart: 'entwurf' },
  beschreibung:
    'Löscht den eigenen Entwurf eines Textes im Förderverfahren, zum Beispiel nach dem Speichern.',
  antwort: z.object({}),
});
