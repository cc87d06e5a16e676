import { klassen } from './klassen.ts';

export type EtikettArt = 'neutral' | 'info' | 'erfolg' | 'warnung' | 'fehler';

/** A short state in words. The colour only repeats what the text says. */
export function Etikett({ text, art = 'neutral' }: { text: string; art?: EtikettArt }) {
  return <span className={klassen('kim-etikett', `kim-etikett--${art}`)}>{text}</span>;
}
