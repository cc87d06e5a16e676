import { useFieldArray, type UseFormReturn, useWatch } from 'react-hook-form';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { listKennzahlenRoute } from '../kennzahl/kennzahl.contract.ts';
import { ANZEIGEN, type Berichtsort, TABELLEN_HOECHSTENS } from '../mappe/bericht.model.ts';
import type { Berichtswerte } from './bericht-formular.tsx';
import { b } from './berichte-texte.ts';
import type { Katalogeintrag } from './kennzahl-seite.tsx';

type Props = { form: UseFormReturn<Berichtswerte>; orte: readonly Berichtsort[] };

/** The tables of a report in their order; each can be moved up, changed and taken out. */
export function Tabellenliste({ form, orte }: Props) {
  const { fields, append, remove, swap } = useFieldArray({ control: form.control, name: 'tabellen' });
  const { data } = useLesen(listKennzahlenRoute, {});
  const katalog = (data?.eintraege ?? []).filter(({ fehlt }) => fehlt === null);
  return (
    <>
      {fields.map(({ id }, stelle) => (
        <Gruppe
          key={id}
          label={b('form.tabelle', { lfd: stelle + 1 })}
          fehler={form.formState.errors.tabellen?.[stelle]?.message}
        >
          <Tabellenfelder form={form} orte={orte} stelle={stelle} katalog={katalog} />
          <div className="kim-aktionen">
            {stelle === 0 ? null : (
              <Button art="tertiaer" onClick={() => swap(stelle, stelle - 1)}>
                {b('form.hoch', { lfd: stelle + 1 })}
              </Button>
            )}
            {fields.length === 1 ? null : (
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {b('form.weg', { lfd: stelle + 1 })}
              </Button>
            )}
          </div>
        </Gruppe>
      ))}
      {fields.length >= TABELLEN_HOECHSTENS ? null : (
        <div className="kim-aktionen">
          <Button
            art="sekundaer"
            onClick={() => append({ kennzahl: '', aufteilung: '', orte: 'GANZES', anzeige: 'BEIDES' })}
          >
            {b('form.mehr')}
          </Button>
        </div>
      )}
    </>
  );
}

function Tabellenfelder({
  form,
  orte,
  stelle,
  katalog,
}: Props & { stelle: number; katalog: readonly Katalogeintrag[] }) {
  const lfd = stelle + 1;
  const name = `tabellen.${stelle}` as const;
  const code = useWatch({ control: form.control, name: `${name}.kennzahl` });
  const kennzahl = katalog.find((eintrag) => eintrag.code === code);
  const fehler = form.formState.errors.tabellen?.[stelle];
  // Until the catalogue is there, and for a Kennzahl it does not hold, the choice that stands must stay.
  const codes =
    katalog.some((eintrag) => eintrag.code === code) || code === '' ? [] : [{ wert: code, text: code }];
  const feld = form.register(`${name}.kennzahl`);
  return (
    <div className="kennzahl-wahl">
      <Auswahl
        id={`${name}.kennzahl`}
        label={b('form.kennzahl', { lfd })}
        optionen={[
          ...codes,
          ...katalog.map((eintrag) => ({ wert: eintrag.code, text: `${eintrag.code} ${eintrag.name}` })),
        ]}
        fehler={fehler?.kennzahl?.message}
        {...feld}
        onChange={(ereignis) => {
          // Another Kennzahl is broken down by other things.
          form.setValue(`${name}.aufteilung`, '');
          return feld.onChange(ereignis);
        }}
      />
      {kennzahl === undefined || kennzahl.dimensionen.length === 0 ? null : (
        <Auswahl
          id={`${name}.aufteilung`}
          label={b('form.aufteilung', { lfd })}
          leer={b('form.ohne')}
          optionen={kennzahl.dimensionen.map((dimension) => ({ wert: dimension.code, text: dimension.text }))}
          {...form.register(`${name}.aufteilung`)}
        />
      )}
      {orte.length < 2 ? null : (
        <Auswahl
          id={`${name}.orte`}
          label={b('form.orte', { lfd })}
          leer={null}
          optionen={orte.map((wert) => ({ wert, text: b(`orte.${wert}`) }))}
          {...form.register(`${name}.orte`)}
        />
      )}
      <Auswahl
        id={`${name}.anzeige`}
        label={b('form.anzeige', { lfd })}
        leer={null}
        optionen={ANZEIGEN.map((wert) => ({ wert, text: b(`anzeige.${wert}`) }))}
        {...form.register(`${name}.anzeige`)}
      />
    </div>
  );
}
