import { lazy, Suspense } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { listUebergabenRoute } from '../meine-uebergaben.contract.ts';

// Most days have none: the cards come only with something to show.
const KarteAnMich = lazy(async () => ({ default: (await import('./uebergabenliste.tsx')).KarteAnMich }));
const KarteVonMir = lazy(async () => ({ default: (await import('./uebergabenliste.tsx')).KarteVonMir }));

/** On top of Mein Tag: what is offered to me, and what I took and may give back. */
export function UebergabenAnMich() {
  const { data } = useLesen(listUebergabenRoute, {});
  const zeilen = data?.anMich.filter(({ darf }) => darf.entscheiden || darf.zurueckgeben) ?? [];
  if (zeilen.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <KarteAnMich zeilen={zeilen} />
    </Suspense>
  );
}

/** At the end of Mein Tag: what became of the Akten that I hand on. */
export function MeineUebergaben() {
  const { data } = useLesen(listUebergabenRoute, {});
  if (data === undefined || data.vonMir.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <KarteVonMir zeilen={data.vonMir} />
    </Suspense>
  );
}
