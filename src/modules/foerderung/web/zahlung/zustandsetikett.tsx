import { Etikett } from '#src/web/ui/etikett.tsx';
import { TEILBETRAG_ZUSTAND_NAMEN, type TeilbetragZustand } from '../../zahlung/teilbetrag.model.ts';

export function Zustandsetikett({ zustand }: { zustand: TeilbetragZustand }) {
  return <Etikett text={TEILBETRAG_ZUSTAND_NAMEN[zustand]} art={zustand === 'GEZAHLT' ? 'erfolg' : 'info'} />;
}
