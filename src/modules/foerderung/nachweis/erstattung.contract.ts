import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { AUFHEBUNGSGRUENDE } from '../bescheid/bescheid-typen.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { params, schreiben, Vorschlagsangaben } from './nachweis.contract.ts';

export const createAufhebungsvorschlagRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAufhebungsvorschlag',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/aufhebungsvorschlag',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Schlägt ohne Verwendungsnachweis einen Widerruf oder eine Rücknahme vor (§§ 48, 49 Abs. 3 VwVfG NRW): was je Position bleibt, warum, mit welchen Zinsen. Die Erstattung folgt aus dem, was ausgezahlt ist.',
  params,
  body: Vorschlagsangaben.extend({
    grund: z.enum(AUFHEBUNGSGRUENDE, 'Wählen Sie den Grund.'),
    /** What is left; a position that is not named is revoked as a whole. */
    positionen: z
      .array(
        z.object({ position: z.enum(POSITIONEN), bewilligt: z.number().int().min(0).max(1_000_000_000_00) }),
      )
      .max(POSITIONEN.length),
  }),
  antwort: SchreibAntwort,
});

export const recordErstattungszugangRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordErstattungszugang',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zugang',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Vermerkt den nachgewiesenen Zugang des Erstattungsbescheids; die Klagefrist wird neu gerechnet.',
  params,
  body: z.object({ version: Version, am: Datum }),
  antwort: SchreibAntwort,
});

export const createErstattungsklageRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createErstattungsklage',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/klage',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Hält eine Klage gegen den Widerrufs-, Rücknahme- oder Erstattungsbescheid fest. Bis zu ihrem Ende wird nichts eingezogen (§ 80 Abs. 1 VwGO). Nach einem Nachweis lässt sie sich nachtragen, wenn sie in der Frist erhoben ist.',
  params,
  body: z.object({ version: Version, am: Datum, aktenzeichen: zeile(100) }),
  antwort: SchreibAntwort,
});

export const recordErstattungsklageendeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordErstattungsklageende',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/klageende',
  recht: 'nachweis.entscheiden',
  beschreibung:
    'Hält fest, wie das Verfahren vor Gericht endete: bestätigt mit neuem Zahlungstag, oder aufgehoben.',
  params,
  body: z.object({
    version: Version,
    ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN'], 'Wählen Sie den Ausgang.'),
    grund: absatz(2_000),
    /** Null when the Bescheid was annulled, or when nothing is open. */
    zahlbarBis: Datum.nullable(),
  }),
  antwort: SchreibAntwort,
});

export const createEingangskorrekturRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createEingangskorrektur',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/eingangskorrektur',
  recht: 'nachweis.einnehmen',
  beschreibung:
    'Die Landeskasse schlägt für einen falsch gebuchten Zahlungseingang den richtigen Betrag vor, mit Grund; 0,00 heißt: Die Buchung gehört nicht hierher.',
  params,
  body: z.object({
    version: Version,
    /** `lfd` of the booking. */
    eingang: z.number('Wählen Sie die Buchung.').int().positive(),
    betrag: zeile(30),
    grund: absatz(2_000),
  }),
  antwort: SchreibAntwort,
});

export const recordEingangskorrekturRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordEingangskorrektur',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/eingangskorrektur/entscheidung',
  recht: 'nachweis.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Eine andere Person berichtigt den Zahlungseingang, wie vorgeschlagen. Fehlt dadurch Geld, ist die Erstattung wieder offen.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});
