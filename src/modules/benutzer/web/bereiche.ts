import { ROLLEN, ROLLEN_NAMEN, type Rolle } from '#src/core/contract/rollen.ts';
import type { Wahl } from '#src/web/ui/auswahl.tsx';
import { EBENEN, isEbenePassend } from '../benutzer.model.ts';
import { t } from './texte.ts';

export type Ort = { standortId: string | null; mandantId: string | null };
type Bereich = { standortId: string; standortName: string; mandanten: { id: string; name: string }[] };

/** Choices for a role: the places of the administration's reach that the role can stand at. */
export function listOrte(bereiche: readonly Bereich[], rolle: Rolle | '', nurStelle: boolean): Wahl[] {
  const alle = bereiche.flatMap(({ standortId, standortName, mandanten }) => [
    ...(nurStelle
      ? []
      : [{ ort: { standortId, mandantId: null }, text: t('neu.bereich.ohne', { standort: standortName }) }]),
    ...mandanten.map(({ id, name }) => ({ ort: { standortId, mandantId: id }, text: name })),
  ]);
  const orte =
    bereiche.length === 0
      ? [{ ort: { standortId: null, mandantId: null }, text: t('neu.bereich.land') }]
      : alle;
  return orte
    .filter(({ ort }) => rolle === '' || isEbenePassend(rolle, ort))
    .map(({ ort, text }) => ({ wert: formatOrt(ort), text }));
}

/** Roles that can stand at any of the places; those of the Land only for an administration of the Land. */
export function listRollen(bereiche: readonly Bereich[]): Wahl[] {
  const land = bereiche.length === 0;
  return ROLLEN.filter((rolle) => EBENEN[rolle] !== 'EINGELADEN')
    .filter((rolle) => EBENEN[rolle] === 'FREI' || (EBENEN[rolle] === 'LAND') === land)
    .map((rolle) => ({ wert: rolle, text: ROLLEN_NAMEN[rolle] }));
}

/** Value of an option: two ids, empty where there is none. */
export function formatOrt({ standortId, mandantId }: Ort): string {
  return `${standortId ?? ''}/${mandantId ?? ''}`;
}

export function parseOrt(wert: string): Ort {
  const [standortId = '', mandantId = ''] = wert.split('/');
  return { standortId: standortId || null, mandantId: mandantId || null };
}

export function isRolle(wert: string): wert is Rolle {
  return ROLLEN.some((rolle) => rolle === wert);
}
