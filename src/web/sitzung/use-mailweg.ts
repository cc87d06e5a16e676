import { useSitzung } from './use-sitzung.ts';

/** What becomes of a mail: it leaves the house, the demo shows it, or it stays in the outbox and reaches nobody. */
type Mailweg = 'VERSAND' | 'DEMO' | 'KEINER';

/** A page says of a mail what is true. */
export function useMailweg(): Mailweg {
  const { data: sitzung } = useSitzung();
  if (sitzung?.demo === true) return 'DEMO';
  return sitzung?.mailversand === false ? 'KEINER' : 'VERSAND';
}
