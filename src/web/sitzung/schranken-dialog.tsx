import { useEffect, useSyncExternalStore } from 'react';
import { closeSchranke, getSchranke, subscribeSchranke } from '../api/schranke.ts';
import { createSpaeter } from '../ui/spaeter.tsx';
import type { Sitzung } from './sitzung.ts';

const SchrankenInhalt = createSpaeter(async () => (await import('./schranken-inhalt.tsx')).SchrankenInhalt);

/**
 * Takes an expired session up again without leaving the page, or asks for the password once more. Only the same
 * person in the same role may go on: what stands on the page belongs to that role.
 */
export function SchrankenDialog({ sitzung }: { sitzung: Sitzung | null }) {
  const art = useSyncExternalStore(subscribeSchranke, getSchranke);
  // Nobody was logged in: there is nothing to take up again, the page shows the refusal itself.
  useEffect(() => {
    if (art && !sitzung) closeSchranke(false);
  }, [art, sitzung]);
  return art && sitzung ? <SchrankenInhalt art={art} sitzung={sitzung} /> : null;
}
