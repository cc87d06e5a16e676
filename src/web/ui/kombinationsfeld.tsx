import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { t } from '../texte.ts';
import { EBENE } from './dialog.tsx';
import { Freiwillig } from './feld.tsx';
import type { FeldProps } from './feld.tsx';

export type Vorschlag = { id: string; text: string; zusatz?: string };

type Props = FeldProps & {
  optionen: readonly Vorschlag[];
  /** Id of the chosen entry, or null. */
  wert: string | null;
  onWert: (id: string | null) => void;
  /** For lists that the server searches: called with every text; the page then changes `optionen`. */
  onSuche?: (text: string) => void;
  name?: string;
};

/** Choice from a long list by typing (React Aria). Import it only in lazily loaded pages: it is large. */
export function Kombinationsfeld({
  label,
  hinweis,
  fehler,
  freiwillig,
  optionen,
  wert,
  onWert,
  onSuche,
  name,
}: Props) {
  const [feld, setFeld] = useState<HTMLDivElement | null>(null);
  useRuheBeimRollen(feld);
  const ebene = findEbene(feld);
  return (
    <ComboBox
      ref={setFeld}
      className="kern-form-input kim-feld kim-kombi"
      selectedKey={wert}
      onSelectionChange={(id) => onWert(id === null ? null : String(id))}
      isInvalid={fehler !== undefined}
      allowsEmptyCollection
      menuTrigger="input"
      {...(onSuche ? { items: optionen, onInputChange: onSuche } : { defaultItems: optionen })}
      {...(name === undefined ? {} : { name })}
    >
      <Label className="kern-label">
        {label}
        {freiwillig ? <Freiwillig /> : null}
      </Label>
      {hinweis === undefined ? null : (
        <Text slot="description" className="kern-hint">
          {hinweis}
        </Text>
      )}
      <div className="kim-kombi__zeile">
        <Input className="kern-form-input__input" onKeyDownCapture={schliesseNurListe} />
        <Button className="kim-kombi__knopf" aria-label={t('feld.liste.oeffnen')}>
          <span className="kern-icon kern-icon--arrow-down" aria-hidden="true" />
        </Button>
      </div>
      <FieldError className="kim-feldfehler">{fehler}</FieldError>
      <Popover
        className="kim-kombi__liste"
        offset={4}
        {...(ebene === null ? {} : { UNSTABLE_portalContainer: ebene })}
      >
        <ListBox<Vorschlag>
          renderEmptyState={() => <p className="kim-kombi__leer">{t('feld.suche.keine')}</p>}
        >
          {(vorschlag) => (
            <ListBoxItem className="kim-kombi__punkt" textValue={vorschlag.text}>
              <Text slot="label">{vorschlag.text}</Text>
              {vorschlag.zusatz === undefined ? null : <Text slot="description">{vorschlag.zusatz}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Where the list is shown: in a dialog within it, else null for the end of the page. */
function findEbene(feld: Element | null): Element | null {
  return feld?.closest('dialog')?.querySelector(`.${EBENE}`) ?? null;
}

/** Escape closes the open list; without this the browser would close the dialog around it, too. */
function schliesseNurListe(ereignis: KeyboardEvent<HTMLInputElement>): void {
  const offen = ereignis.currentTarget.getAttribute('aria-expanded') === 'true';
  if (ereignis.key === 'Escape' && offen) ereignis.preventDefault();
}

/**
 * React Aria closes an open list when the page scrolls, and closing puts the chosen entry back over what was typed. The
 * page also scrolls by itself: when the field gets the focus, late on a slow machine. While the focus is in the field, a scroll
 * of the page therefore does not reach the list, which moves with the page anyway. In a dialog it does not: it is placed anew,
 * as after a change of the window's size.
 */
function useRuheBeimRollen(feld: Element | null): void {
  useEffect(() => {
    const halte = (ereignis: Event) => {
      const { target } = ereignis;
      const imDialog = target instanceof HTMLDialogElement && target.contains(feld);
      if (target !== document && !imDialog) return;
      if (feld?.contains(document.activeElement) !== true) return;
      ereignis.stopImmediatePropagation();
      if (imDialog) window.dispatchEvent(new Event('resize'));
    };
    window.addEventListener('scroll', halte, true);
    return () => window.removeEventListener('scroll', halte, true);
  }, [feld]);
}
