import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { EigeneAnsicht } from './eigene-ansicht.tsx';
import { StandortAnsicht } from './standort-ansicht.tsx';
import { TeamAnsicht } from './team-ansicht.tsx';

/** One page, three views: oneself, the own Stelle, the Standort. */
export default function AuslastungSeite() {
  const { data: sitzung } = useSitzung();
  const rolle = sitzung?.rolle;
  if (rolle === undefined) return <Ladeanzeige />;
  if (rolle === 'CASE_MANAGEMENT') return <EigeneAnsicht />;
  return rolle === 'TEAMLEITUNG' ? <TeamAnsicht /> : <StandortAnsicht />;
}
