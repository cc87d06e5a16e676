import { findAktive } from './sitzung.ts';
import { useSitzung } from './use-sitzung.ts';

/** Whether the person acts as a deputy of another Stelle: what belongs to this one as a whole is not offered. */
export function useFremdvertretung(): boolean {
  const { data: sitzung } = useSitzung();
  return sitzung ? findAktive(sitzung)?.vertretung === true : false;
}
