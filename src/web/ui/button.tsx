import type { ComponentProps } from 'react';
import { klassen } from './klassen.ts';

export type KnopfArt = 'primaer' | 'sekundaer' | 'tertiaer' | 'gefahr';

export const KNOPF_KLASSE = {
  primaer: 'kern-btn--primary',
  sekundaer: 'kern-btn--secondary',
  tertiaer: 'kern-btn--tertiary',
  gefahr: 'kern-btn--secondary kim-btn--gefahr',
} as const satisfies Record<KnopfArt, string>;

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  art?: KnopfArt;
  /** The act is under way: a second press does nothing, the focus stays. */
  laeuft?: boolean;
};

/** `type` is `button` unless said otherwise, so that no button submits a form by accident. */
export function Button({ art = 'primaer', laeuft = false, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={klassen('kern-btn', KNOPF_KLASSE[art])}
      aria-disabled={laeuft || undefined}
      aria-busy={laeuft || undefined}
      onClick={(ereignis) => {
        if (laeuft) ereignis.preventDefault();
        else onClick?.(ereignis);
      }}
    >
      <span className="kern-label">{children}</span>
    </button>
  );
}
