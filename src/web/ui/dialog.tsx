import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { t } from '../texte.ts';

/** Place for lists of fields: everything outside a modal dialog is inert, and inside they must not be cut off by its edge. */
export const EBENE = 'kim-dialog__ebene';

type Props = {
  titel: string;
  children: ReactNode;
  /** Escape, the cross. Without it the dialog can only be left by what it offers. */
  schliesse?: () => void;
};

/**
 * Modal dialog on the native element: the browser keeps the focus inside and the rest inert, and gives the focus back.
 * It is open as long as it is rendered.
 */
export function Dialog({ titel, children, schliesse }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titelId = useId();
  useEffect(() => {
    const dialog = element.current;
    const vorher = document.activeElement;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // The browser would take the cross; what the dialog asks for comes first.
      const ziel = 'input:not([readonly]):not([hidden]), textarea, select, button, a';
      dialog.querySelector<HTMLElement>(`.kim-dialog__inhalt :is(${ziel})`)?.focus();
    }
    return () => {
      dialog?.close();
      if (vorher instanceof HTMLElement && vorher.isConnected) vorher.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className="kim-dialog"
      aria-labelledby={titelId}
      onCancel={(ereignis) => {
        // The page decides; the browser must not close what React still shows.
        ereignis.preventDefault();
        schliesse?.();
      }}
    >
      <div className="kim-dialog__kopf">
        <h2 id={titelId}>{titel}</h2>
        {schliesse ? (
          <button type="button" className="kim-dialog__zu" onClick={schliesse} aria-label={t('schliessen')}>
            <span className="kern-icon kern-icon--close" aria-hidden="true" />
          </button>
        ) : null}
      </div>
      <div className="kim-dialog__inhalt">{children}</div>
      <div className={EBENE} />
    </dialog>
  );
}
