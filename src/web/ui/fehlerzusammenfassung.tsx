import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { t } from '../texte.ts';

/** One mistake. `feldId` is the id of the control or group that mends it. */
export type Formfehler = {
  feldId?: string;
  text: string;
  /** Brings the field onto the page before the focus goes there. */
  vorher?: (() => void) | undefined;
};

type Props = {
  fehler: readonly Formfehler[];
  /** Changes with every attempt to submit (`formState.submitCount`): then the focus comes here. */
  versuch: number;
};

/** All mistakes of a form at its top, each with a link to its field (WCAG 3.3.1, A11Y-06). */
export function Fehlerzusammenfassung({ fehler, versuch }: Props) {
  const kasten = useRef<HTMLElement>(null);
  // Two forms may stand on one page.
  const titelId = useId();
  const hatFehler = fehler.length > 0;
  /** The attempt for which the focus came here: a mistake made while typing afterwards must not interrupt it. */
  const gefuehrt = useRef(0);
  useEffect(() => {
    if (versuch === 0 || !hatFehler || gefuehrt.current === versuch) return undefined;
    // One turn later: react-hook-form puts the focus on the first wrong field, and the overview must come first.
    const uhr = setTimeout(() => {
      gefuehrt.current = versuch;
      kasten.current?.focus();
    });
    return () => clearTimeout(uhr);
  }, [versuch, hatFehler]);
  if (!hatFehler) return null;
  return (
    <section className="kim-zusammenfassung" ref={kasten} tabIndex={-1} aria-labelledby={titelId}>
      <h2 id={titelId}>{t('fehler.zusammenfassung', { anzahl: fehler.length })}</h2>
      <ul>
        {fehler.map(({ feldId, text, vorher }) => (
          <li key={`${feldId ?? ''} ${text}`}>
            {feldId === undefined ? text : <FehlerLink feldId={feldId} text={text} vorher={vorher} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** „Bitte wählen Sie.“ helps only beside its field: here the field is named too, unless the text does it. */
function FehlerLink({ feldId, text, vorher }: Formfehler & { feldId: string }) {
  const feldname = useSyncExternalStore(abonniereNichts, () => findFeldname(feldId));
  return (
    <a
      href={`#${feldId}`}
      onClick={(ereignis) => {
        vorher?.();
        const feld = document.getElementById(feldId);
        if (!feld) return;
        ereignis.preventDefault();
        feld.scrollIntoView({ block: 'center' });
        feld.focus({ preventScroll: true });
      }}
    >
      {joinFehler(feldname, text)}
    </a>
  );
}

/** The label of a field does not change; it is read again when the page is drawn. */
const abonniereNichts = () => () => undefined;

/** Label or legend of a control or group, without „freiwillig“ behind it. */
function findFeldname(feldId: string): string {
  const feld = document.getElementById(feldId);
  const name =
    feld instanceof HTMLFieldSetElement
      ? feld.querySelector('legend')
      : document.querySelector(`label[for="${CSS.escape(feldId)}"]`);
  return name?.firstChild?.textContent?.trim() ?? '';
}

function joinFehler(feldname: string, text: string): string {
  if (feldname === '' || text.includes(feldname)) return text;
  return `${feldname}${/[.?!:]$/.test(feldname) ? '' : ':'} ${text}`;
}
