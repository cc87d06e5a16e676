import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { BEKANNTGABEWEGE } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { params, schreiben, Vorschlagsangaben } from './nachweis.contract.ts';

const zinsen = { ...schreiben, methode: 'POST', params, antwort: SchreibAntwort } as const;

export const createZinsvorschlagRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.createZinsvorschlag',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinsvorschlag',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Schlägt nach einer Klage, die den Erstattungsbescheid bestätigt hat, einen Zinsbescheid vor (§ 49a Abs. 3 VwVfG NRW). Der Betrag folgt aus den gebuchten Zahlungen und den eingetragenen Basiszinssätzen.',
  body: Vorschlagsangaben.pick({
    version: true,
    zahlbarBis: true,
    basiszinsen: true,
    wuerdigung: true,
    begruendung: true,
    ermessen: true,
  }).extend({
    /** The day of payment: it bears no interest. */
    bis: Datum,
    /** Day on which the Zuwendungsempfänger was heard about the interest (§ 28 VwVfG NRW). */
    anhoerungAm: Datum,
  }),
});

export const recordZinsrueckgabeRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.recordZinsrueckgabe',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinsrueckgabe',
  recht: 'nachweis.entscheiden',
  beschreibung: 'Gibt einen vorgeschlagenen Zinsbescheid mit Grund zurück.',
  body: z.object({ version: Version, grund: absatz(2_000) }),
});

export const recordZinsbescheidRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.recordZinsbescheid',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinsbescheid',
  recht: 'nachweis.entscheiden',
  erneutAnmelden: true,
  beschreibung: 'Schlusszeichnung des Zinsbescheids durch eine andere Person als die, die ihn vorschlug.',
  body: z.object({ version: Version }),
});

export const recordZinsbekanntgabeRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.recordZinsbekanntgabe',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinsbekanntgabe',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Vermerkt, wie der Zinsbescheid bekanntgegeben ist; ab dann liest ihn der Zuwendungsempfänger, und die Klagefrist läuft.',
  body: z.object({ version: Version, weg: z.enum(BEKANNTGABEWEGE, 'Wählen Sie den Weg.'), aufgabeAm: Datum }),
});

export const recordZinszugangRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.recordZinszugang',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinszugang',
  recht: 'nachweis.vollziehen',
  beschreibung: 'Vermerkt den nachgewiesenen Zugang des Zinsbescheids; die Klagefrist wird neu gerechnet.',
  body: z.object({ version: Version, am: Datum }),
});

export const createZinsklageRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.createZinsklage',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinsklage',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Hält eine Klage gegen den Zinsbescheid fest; bis zu ihrem Ende wird nichts eingezogen. Eine Klage in der Frist lässt sich nachtragen.',
  body: z.object({ version: Version, am: Datum, aktenzeichen: zeile(100) }),
});

export const recordZinsklageendeRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.recordZinsklageende',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinsklageende',
  recht: 'nachweis.entscheiden',
  beschreibung:
    'Hält fest, wie das Verfahren über den Zinsbescheid endete: bestätigt mit neuem Zahlungstag, oder aufgehoben.',
  body: z.object({
    version: Version,
    ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN'], 'Wählen Sie den Ausgang.'),
    grund: absatz(2_000),
    /** Null when the Bescheid was annulled, or when nothing is open. */
    zahlbarBis: Datum.nullable(),
  }),
});

export const recordZinseingangRoute = defineRoute({
  ...zinsen,
  id: 'foerderung.recordZinseingang',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zinseingang',
  recht: 'nachweis.einnehmen',
  beschreibung: 'Die Landeskasse bucht, was auf den Zinsbescheid eingegangen ist.',
  body: z.object({ version: Version, betrag: zeile(30), buchung: zeile(60) }),
});
