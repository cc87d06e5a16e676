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
import { t } from '../texte.ts';
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
  return (
    <ComboBox
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
        <Input className="kern-form-input__input" />
        <Button className="kim-kombi__knopf" aria-label={t('feld.liste.oeffnen')}>
          <span className="kern-icon kern-icon--arrow-down" aria-hidden="true" />
        </Button>
      </div>
      <FieldError className="kim-feldfehler">{fehler}</FieldError>
      <Popover className="kim-kombi__liste" offset={4}>
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
