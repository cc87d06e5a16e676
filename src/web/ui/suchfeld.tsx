import { useId, useState } from 'react';
import { t } from '../texte.ts';
import { Button } from './button.tsx';

type Props = {
  label: string;
  /** Text that the list shows now. */
  wert: string;
  /** Called when the person asks for it, never while typing: every search of persons is a row of the access log. */
  onSuche: (text: string) => void;
  /** Number of hits, announced after the search. */
  treffer?: number | undefined;
};

/** Search over a list: field, button, number of hits. */
export function Suchfeld({ label, wert, onSuche, treffer }: Props) {
  const id = useId();
  const [text, setText] = useState(wert);
  const [uebernommen, setUebernommen] = useState(wert);
  if (wert !== uebernommen) {
    setUebernommen(wert);
    setText(wert);
  }
  return (
    <div className="kim-suche">
      <form
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers before 2023
        role="search"
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          onSuche(text.trim());
        }}
      >
        <label htmlFor={id}>{label}</label>
        <div className="kim-suche__zeile kim-feld">
          <input
            id={id}
            type="search"
            className="kern-form-input__input"
            value={text}
            onChange={({ target }) => setText(target.value)}
            autoComplete="off"
          />
          <Button type="submit" art="sekundaer">
            {t('feld.suche')}
          </Button>
        </div>
      </form>
      <output className="kim-klein kim-suche__treffer">
        {treffer === undefined || wert === '' ? '' : t('feld.suche.treffer', { anzahl: treffer })}
      </output>
    </div>
  );
}
