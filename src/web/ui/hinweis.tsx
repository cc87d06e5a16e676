import type { ReactNode } from 'react';
import { t } from '../texte.ts';
import { klassen } from './klassen.ts';

export type HinweisArt = 'info' | 'erfolg' | 'warnung' | 'fehler';

/** Whole names: the build keeps the rules of every icon whose name may come from a value (`scripts/kern-klassen.ts`). */
const BILD = {
  info: 'kern-icon--info',
  erfolg: 'kern-icon--success',
  warnung: 'kern-icon--warning',
  fehler: 'kern-icon--danger',
} as const satisfies Record<HinweisArt, string>;
const KERN = {
  info: 'info',
  erfolg: 'success',
  warnung: 'warning',
  fehler: 'danger',
} as const satisfies Record<HinweisArt, string>;
const WORT = {
  info: t('hinweis.info'),
  erfolg: t('hinweis.erfolg'),
  warnung: t('hinweis.warnung'),
  fehler: t('hinweis.fehler'),
} as const satisfies Record<HinweisArt, string>;

type Props = {
  art: HinweisArt;
  titel: string;
  children?: ReactNode;
  /** Announce it when it appears: `fehler` at once, others politely. Off for what stands there from the start. */
  ansagen?: boolean;
};

/** A notice. Its kind is a word as well as a colour and an icon. */
export function Hinweis({ art, titel, children, ansagen = false }: Props) {
  const rolle = ansagen ? { role: art === 'fehler' ? 'alert' : 'status' } : {};
  return (
    <div className={klassen('kern-alert', `kern-alert--${KERN[art]}`, 'kim-hinweis')} {...rolle}>
      <div className="kern-alert__header">
        <span className={klassen('kern-icon', BILD[art])} aria-hidden="true" />
        <p className="kern-title">
          <span className="kern-sr-only">{WORT[art]}:</span> {titel}
        </p>
      </div>
      {children ? <div className="kern-alert__body">{children}</div> : null}
    </div>
  );
}
