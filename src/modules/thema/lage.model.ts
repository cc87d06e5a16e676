import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { isAbgeschlossen, type MassnahmeZustand } from './massnahme.model.ts';
import type { Themaschritt } from './schritte.model.ts';

/** What a step finds beside its own fields. */
export type Lage = {
  massnahmen: readonly { zustand: MassnahmeZustand }[];
  stellungnahmen: readonly { institution: string; antwortBis: PlainDate; eingegangenAm: PlainDate | null }[];
  /** A joined Hinweis names a Stelle. */
  nenntStelle: boolean;
  /** Its effect was measured after it was carried out. */
  gemessen: boolean;
};
export type Lagefehler = { code: string; titel: string; detail: string };

/** Why a step is not possible yet although the table of steps has it; null: nothing is in the way (4.1). */
export function checkLage(schritt: Themaschritt, lage: Lage, stichtag: PlainDate): Lagefehler | null {
  switch (schritt) {
    case 'VORLEGEN':
      return checkGehoert(lage, stichtag);
    case 'UMSETZEN':
      return lage.massnahmen.some(({ zustand }) => !isAbgeschlossen(zustand)) ? null : OHNE_MASSNAHME;
    case 'UMGESETZT_MELDEN':
      return checkUmgesetzt(lage);
    case 'WIRKUNG_PRUEFEN':
      return lage.gemessen ? null : OHNE_MESSUNG;
    default:
      return null;
  }
}

const OHNE_MASSNAHME: Lagefehler = {
  code: 'MASSNAHME_FEHLT',
  titel: 'Für die Umsetzung fehlt eine Maßnahme.',
  detail: 'Legen Sie unter „Maßnahmen“ fest, welche Stelle was bis wann tut.',
};
const OHNE_MESSUNG: Lagefehler = {
  code: 'MESSUNG_FEHLT',
  titel: 'Die Wirkung ist noch nicht gemessen.',
  detail:
    'Messen Sie zuerst unter „Wirkung“. Das Ergebnis kommt aus den Zahlen, nicht aus einer Einschätzung.',
};

function checkUmgesetzt({ massnahmen }: Lage): Lagefehler | null {
  const offen = massnahmen.filter(({ zustand }) => !isAbgeschlossen(zustand)).length;
  if (offen > 0) {
    return {
      code: 'MASSNAHME_OFFEN',
      titel: offen === 1 ? 'Eine Maßnahme ist noch offen.' : `${offen} Maßnahmen sind noch offen.`,
      detail: 'Tragen Sie bei jeder Maßnahme ein, ob sie umgesetzt oder entfallen ist.',
    };
  }
  if (massnahmen.some(({ zustand }) => zustand === 'UMGESETZT')) return null;
  return {
    code: 'NICHTS_UMGESETZT',
    titel: 'Keine Maßnahme ist umgesetzt.',
    detail: 'Alle Maßnahmen sind entfallen. Legen Sie eine neue an.',
  };
}

/** The Stelle that a Thema is about is heard first; silence after the day set does not hold it up (OQ-S-20). */
function checkGehoert({ stellungnahmen, nenntStelle }: Lage, stichtag: PlainDate): Lagefehler | null {
  const offen = stellungnahmen.find(
    ({ antwortBis, eingegangenAm }) => eingegangenAm === null && antwortBis >= stichtag,
  );
  if (offen !== undefined) {
    return {
      code: 'STELLUNGNAHME_OFFEN',
      titel: `Die Stellungnahme von ${offen.institution} steht aus.`,
      detail: `Tragen Sie die Antwort ein, oder warten Sie bis nach dem ${formatGerman(offen.antwortBis)}.`,
    };
  }
  if (!nenntStelle || stellungnahmen.length > 0) return null;
  return {
    code: 'STELLUNGNAHME_FEHLT',
    titel: 'Ein Hinweis nennt eine Stelle. Sie ist noch nicht gehört.',
    detail: 'Fragen Sie unter „Stellungnahmen“ die Stelle an, bevor das Thema in die Lenkungsgruppe geht.',
  };
}
