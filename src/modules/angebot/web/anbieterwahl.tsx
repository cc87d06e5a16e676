import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { FormKombination } from '#src/web/ui/form-kombination.tsx';
import { listAnbieterRoute } from '../angebot.contract.ts';
import type { Form } from './angebot-formular.tsx';
import { FELDNAMEN } from './feldtexte.ts';
import { t } from './texte.ts';

/** So many are offered at once; who looks for another one types more of its name. */
const VORSCHLAEGE = 20;
/** Typing rests so long before the server is asked. */
const RUHE_MS = 250;

/** Who makes the Angebot: of as many as there are, found by the server by a part of the name. */
export function Anbieterwahl({ form }: { form: Form }) {
  const [text, setText] = useState('');
  const [suche, setSuche] = useState('');
  useEffect(() => {
    const uhr = setTimeout(() => setSuche(text.trim()), RUHE_MS);
    return () => clearTimeout(uhr);
  }, [text]);
  const gewaehlt = useWatch({ control: form.control, name: 'anbieterId' });
  const dieser = useLesen(
    listAnbieterRoute,
    { query: { groesse: 1, anbieterId: gewaehlt } },
    { wennBereit: gewaehlt !== '' },
  );
  const name = dieser.data?.eintraege[0]?.name;
  // Its own name in the field is no question: then the list begins as it does without one.
  const frage = suche === name ? '' : suche;
  const { data } = useLesen(
    listAnbieterRoute,
    { query: { groesse: VORSCHLAEGE, suche: frage } },
    { behalteAlte: true },
  );
  const gefunden = data?.eintraege ?? [];
  const alle =
    dieser.data === undefined
      ? gefunden
      : [...dieser.data.eintraege, ...gefunden.filter(({ id }) => id !== gewaehlt)];
  return (
    <FormKombination
      control={form.control}
      name="anbieterId"
      label={FELDNAMEN.anbieterId}
      hinweis={t('form.anbieter.neu')}
      fehler={form.formState.errors.anbieterId?.message}
      optionen={alle.map(({ id, name: text }) => ({ id, text }))}
      onSuche={setText}
    />
  );
}
