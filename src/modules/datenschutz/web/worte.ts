import { suchePersonenRoute } from '#src/modules/person/person.contract.ts';
import { SUCHGRUENDE } from '#src/modules/person/wertelisten/angaben.ts';
import { ROLLEN, ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import type { ProtokollEintrag } from '../protokoll.contract.ts';
import { t } from './texte.ts';

const ZEIT = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** `19.10.2026, 14:03:21`, German time. */
export function formatZeit(zeit: string): string {
  return ZEIT.format(new Date(zeit));
}

/** Roles that later versions rename stay readable as their code. */
export function formatRolle(rolle: string): string {
  const bekannt = ROLLEN.find((eine) => eine === rolle);
  return bekannt === undefined ? rolle : ROLLEN_NAMEN[bekannt];
}

const GEGENSTAENDE: Readonly<Record<string, string>> = {
  akte: 'Akte',
  person: 'Person',
  einwilligung: 'Einwilligung',
  einwilligungstext: 'Text der Einwilligung',
  datenschutzinformation: 'Datenschutzinformation',
  assessment_bereich: 'Bereich des Assessments',
  zaehlsatz: 'Zählsatz',
  aufnahme: 'Aufnahme',
  kontakt: 'Kontakt',
  ereignis: 'Zeitleiste',
  entwurf: 'Entwurf',
  mandant: 'verantwortliche Stelle',
  protokoll: 'Zugriffsprotokoll',
};

export function formatGegenstand(objektart: string): string {
  return GEGENSTAENDE[objektart] ?? objektart.charAt(0).toUpperCase() + objektart.slice(1);
}

const CODES: Readonly<Record<string, string>> = {
  KEIN_RECHT: 'kein Recht',
  NICHT_GEFUNDEN: 'nicht gefunden oder nicht sichtbar',
  KONFLIKT: 'inzwischen geändert',
};

export function formatCode(code: string): string {
  return CODES[code] ?? code;
}

/** Reason code of an access outside the own Akten in words; a search has reasons of its own. */
export function formatGrund({
  grund,
  operation,
}: Pick<ProtokollEintrag, 'grund' | 'operation'>): string | null {
  if (grund === null) return null;
  const suchgrund = SUCHGRUENDE.find(({ code }) => code === grund);
  if (operation === suchePersonenRoute.id && suchgrund !== undefined) return suchgrund.text;
  return grund === 'VERTRETUNG' ? t('grund.vertretung') : grund;
}
