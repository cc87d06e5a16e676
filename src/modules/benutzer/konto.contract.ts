import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Einmalcode } from './benutzer.contract.ts';

const KOPF = {
  domaene: 'anmeldung',
  recht: 'angemeldet',
  zweck: 'Eigenes Konto',
} as const;

/** The session has a new token, so the page needs the CSRF token that goes with it. */
const MitNeuemToken = SchreibAntwort.extend({ csrf: z.string() });

export const getZweiterFaktor = defineRoute({
  ...KOPF,
  id: 'benutzer.getZweiterFaktor',
  methode: 'GET',
  pfad: '/konto/zweiter-faktor',
  protokoll: { art: 'ANMELDUNG', objektart: 'konto' },
  beschreibung: 'Ob ein zweiter Faktor eingerichtet ist und ob die Rolle ihn verlangt.',
  antwort: z.object({ aktiv: z.boolean(), aktivSeit: z.iso.datetime().nullable(), pflicht: z.boolean() }),
});

/** The secret is shown once; it counts only after `assignZweiterFaktor` proved that the app has it. */
export const createZweiterFaktor = defineRoute({
  ...KOPF,
  id: 'benutzer.createZweiterFaktor',
  methode: 'POST',
  pfad: '/konto/zweiter-faktor',
  protokoll: { art: 'ANMELDUNG', objektart: 'konto' },
  beschreibung: 'Beginnt die Einrichtung des zweiten Faktors.',
  antwort: z.object({ geheimnis: z.string(), uri: z.string() }),
  status: 200,
  erneutAnmelden: true,
});

export const assignZweiterFaktor = defineRoute({
  ...KOPF,
  id: 'benutzer.assignZweiterFaktor',
  methode: 'POST',
  pfad: '/konto/zweiter-faktor/bestaetigung',
  protokoll: { art: 'ANMELDUNG', objektart: 'konto' },
  beschreibung: 'Schließt die Einrichtung mit dem ersten Code ab; die Sitzung erhält ein neues Token.',
  body: z.object({ einmalcode: Einmalcode }),
  antwort: MitNeuemToken,
  status: 200,
});

export const deleteZweiterFaktor = defineRoute({
  ...KOPF,
  id: 'benutzer.deleteZweiterFaktor',
  methode: 'DELETE',
  pfad: '/konto/zweiter-faktor',
  protokoll: { art: 'ANMELDUNG', objektart: 'konto' },
  beschreibung: 'Entfernt den zweiten Faktor, zum Beispiel vor einem Gerätewechsel.',
  antwort: SchreibAntwort,
  erneutAnmelden: true,
});

export const updatePasswort = defineRoute({
  ...KOPF,
  id: 'benutzer.updatePasswort',
  methode: 'POST',
  pfad: '/konto/passwort',
  protokoll: { art: 'ANMELDUNG', objektart: 'konto' },
  beschreibung: 'Setzt ein neues Passwort und beendet alle anderen Sitzungen; diese erhält ein neues Token.',
  body: z.object({
    passwort: z.string().min(1, 'Geben Sie ein neues Passwort ein.').max(200, 'Höchstens 200 Zeichen.'),
  }),
  antwort: MitNeuemToken,
  status: 200,
  erneutAnmelden: true,
});
