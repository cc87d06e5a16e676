import type { ComponentType } from 'react';
import { BarrierefreiheitText } from '../recht/barrierefreiheit-text.tsx';
import { DatenschutzText } from '../recht/datenschutz-text.tsx';
import { ImpressumText } from '../recht/impressum-text.tsx';

/** A public page: its title and its content for the data that the server hands over. */
export type OeffentlicheSeite<Daten = undefined> = {
  titel: (daten: Daten) => string;
  Inhalt: ComponentType<{ daten: Daten }>;
};

/** Every page that is rendered on the server. A module adds its pages here under a name of its own. */
export const OEFFENTLICHE_SEITEN = {
  barrierefreiheit: { titel: () => 'Erklärung zur Barrierefreiheit', Inhalt: BarrierefreiheitText },
  datenschutz: { titel: () => 'Datenschutz auf diesen Seiten', Inhalt: DatenschutzText },
  impressum: { titel: () => 'Impressum', Inhalt: ImpressumText },
} as const satisfies Record<string, OeffentlicheSeite>;

export type SeitenName = keyof typeof OEFFENTLICHE_SEITEN;
