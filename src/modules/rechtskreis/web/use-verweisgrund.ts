import { isPlainDate } from '#src/core/plain-date.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { getRechtskreisRoute } from '../rechtskreis.contract.ts';
import { findVerweisgrund, type Verweisgrund } from '../verweis.model.ts';
import { toEintraege } from './to-eintraege.ts';

/** The running Fallmanagement elsewhere that covers this Lebensbereich; undefined until the server answered (AT-19). */
export function useVerweisgrund(akteId: string, bereich: string): Verweisgrund | null | undefined {
  const { data, error } = useLesen(getRechtskreisRoute, { params: { akteId } });
  if (error) return null;
  if (data === undefined) return undefined;
  const code = THEMENBEREICH_CODES.find((eintrag) => eintrag === bereich);
  if (code === undefined || !isPlainDate(data.stichtag)) return null;
  return findVerweisgrund(toEintraege(data.eintraege), code, data.stichtag);
}
