import { useState } from 'react';

/** The one form that is open on a page: two at once would share the names of their fields. */
export type Formwahl = {
  /** Whether this form is open. */
  offen: (form: string) => boolean;
  /** No form is open: the buttons that open one are there. */
  frei: boolean;
  oeffne: (form: string) => void;
  schliesse: () => void;
};

export function useFormwahl(): Formwahl {
  const [form, setForm] = useState<string | null>(null);
  return {
    offen: (eine) => eine === form,
    frei: form === null,
    oeffne: setForm,
    schliesse: () => setForm(null),
  };
}
