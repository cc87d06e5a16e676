import { ROLLEN, ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { ART_NAMEN, ERGEBNIS_NAMEN } from './datenschutz.model.ts';
import type { ProtokollEintrag } from './protokoll.contract.ts';

const ZEIT = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** Columns of the file: what the page shows, and the ids that hold it together. */
export const SPALTEN: readonly Spalte<ProtokollEintrag>[] = [
  { kopf: 'Zeit', art: 'text', wert: ({ zeit }) => ZEIT.format(new Date(zeit)) },
  { kopf: 'Konto', art: 'text', wert: ({ name, systemkonto, kontoId }) => name ?? systemkonto ?? kontoId },
  { kopf: 'Rolle', art: 'text', wert: ({ rolle }) => formatRolle(rolle) },
  { kopf: 'Vorgang', art: 'text', wert: ({ beschreibung }) => beschreibung },
  { kopf: 'Art', art: 'text', wert: ({ art }) => ART_NAMEN[art] },
  { kopf: 'Gegenstand', art: 'text', wert: ({ objektart }) => objektart },
  { kopf: 'Nummer', art: 'text', wert: ({ nummer }) => nummer },
  { kopf: 'Anzahl', art: 'ganzzahl', wert: ({ anzahl }) => anzahl },
  { kopf: 'Ergebnis', art: 'text', wert: ({ ergebnis }) => ERGEBNIS_NAMEN[ergebnis] },
  { kopf: 'Code', art: 'text', wert: ({ code }) => code },
  { kopf: 'Zweck', art: 'text', wert: ({ zweck }) => zweck },
  { kopf: 'Grund', art: 'text', wert: ({ grund }) => grund },
  { kopf: 'Rechtsgrundlage', art: 'text', wert: ({ rechtsgrundlage }) => rechtsgrundlage },
  { kopf: 'Kennung des Gegenstands', art: 'text', wert: ({ objektId }) => objektId },
  { kopf: 'Kennung des Eintrags', art: 'text', wert: ({ id }) => id },
];

function formatRolle(rolle: string | null): string | null {
  const bekannt = ROLLEN.find((eine) => eine === rolle);
  return bekannt === undefined ? rolle : ROLLEN_NAMEN[bekannt];
}
