import type { ComponentType, ReactNode } from 'react';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createFoerderCheckSeite } from '#src/modules/foerderung/web/foerder-check-seite.tsx';
import { createRechnerSeite } from '#src/modules/foerderung/web/rechner-seite.tsx';
import { BarrierefreiheitText } from '../recht/barrierefreiheit-text.tsx';
import { DatenschutzText } from '../recht/datenschutz-text.tsx';
import { ImpressumText } from '../recht/impressum-text.tsx';

/** A public page: its title and its content for the data that the server hands over. */
export type OeffentlicheSeite<Daten = undefined> = {
  titel: (daten: Daten) => string;
  /** The heading where it is not the plain title: what is written in another language is marked. */
  Ueberschrift?: ComponentType<{ daten: Daten }>;
  Inhalt: ComponentType<{ daten: Daten }>;
};

/** Every page that is rendered on the server. A module adds its pages here under a name of its own. */
export const OEFFENTLICHE_SEITEN = {
  barrierefreiheit: { titel: () => 'Erklärung zur Barrierefreiheit', Inhalt: BarrierefreiheitText },
  datenschutz: { titel: () => 'Datenschutz auf diesen Seiten', Inhalt: DatenschutzText },
  impressum: { titel: () => 'Impressum', Inhalt: ImpressumText },
} as const satisfies Record<string, OeffentlicheSeite>;

export type SeitenName = keyof typeof OEFFENTLICHE_SEITEN;

/** A page with a form, as it answers: without JavaScript the whole page comes back. */
type Formularantwort = {
  titel: string;
  /** Mistakes stand in the input; nothing was calculated. */
  ungueltig: boolean;
  inhalt: ReactNode;
};

/**
 * `felder` is what was sent, null for the empty form. `stoerung`: a sentence why the input was not taken at all. What is
 * sent stays in the answer and nowhere else.
 */
export type Formularseite = (
  felder: ReadonlyMap<string, readonly string[]> | null,
  heute: PlainDate,
  stoerung: string | null,
) => Formularantwort;

/** Public pages that answer a form. */
export const FORMULARSEITEN = {
  'foerder-check': createFoerderCheckSeite,
  rechner: createRechnerSeite,
} as const satisfies Record<string, Formularseite>;

export type FormularName = keyof typeof FORMULARSEITEN;
