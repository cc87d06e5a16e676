import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type UseFormReturn, useFieldArray, useForm } from 'react-hook-form';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  FELD_HOECHSTENS,
  type Kapitel,
  type Kapitelinhalt,
  listGeaenderte,
  NAME_HOECHSTENS,
  toKapitelinhalt,
} from '../kapitel.model.ts';
import { updateKapitelRoute } from '../konzept.contract.ts';
import { combineKapitel, listKonfliktfelder, toOrte } from '../kapitelkonflikt.model.ts';
import { Ansatzvorschlag } from './ansatzvorschlag.tsx';
import type { Kapitelprops } from './kapitelkarte.tsx';
import { toEntwurfsname } from './entwurfsname.ts';
import { Ortvorschlag } from './ortvorschlag.tsx';
import { t } from './texte.ts';
import { freitext, pflichttext } from './werte.ts';

const Text = z.record(z.string(), freitext(FELD_HOECHSTENS));
const Werte = z.object({
  felder: Text,
  zeilen: z.array(
    z.object({ name: pflichttext(NAME_HOECHSTENS), kommuneId: z.string().nullable(), werte: Text }),
  ),
});
/** What comes with a conflict. */
const Stand = z.object({ version: z.number(), felder: Text, zeilen: Werte.shape.zeilen });

/** Writes one chapter. Somebody else's words are never overwritten: both versions stand side by side. */
export function KapitelFormular({
  fassungId,
  kapitel,
  inhalt,
  version,
  kommunen,
  schliesse,
}: Kapitelprops & { schliesse: () => void }) {
  // The record as it was when the form opened: what is sent, and against what is checked.
  const [grundlage, setGrundlage] = useState({ version, inhalt });
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: toFormwerte(kapitel, inhalt) });
  const bereich = toEntwurfsname('kapitel', kapitel.code);
  const entwurf = useEntwurf(form, bereich, fassungId, { tuer: useTuer(), fassung: version });
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(updateKapitelRoute);
  const pruefung = useTextpruefung(findFormen);
  const anders = Stand.safeParse(konflikt);
  return (
    <Formular
      titel={t('kapitel.schreiben.name', { titel: kapitel.titel })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('kapitel.speichern')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      konflikt={
        anders.success ? (
          <Kapitelkonflikt
            kapitel={kapitel}
            form={form}
            gespeichert={toKapitelinhalt(kapitel, anders.data, kommunen)}
            onGesehen={(gesehen) => {
              setGrundlage({ version: anders.data.version, inhalt: gesehen });
              verwerfeProblem();
            }}
          />
        ) : undefined
      }
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check(listGeaenderte(kapitel, werte, grundlage.inhalt));
        if (erklaerungen === null) return;
        const stand = grundlage.version === version ? (entwurf.fassung ?? version) : grundlage.version;
        const antwort = await sende({
          params: { fassungId, kapitel: kapitel.code },
          body: { ...werte, version: stand, erklaerungen },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('kapitel.gespeichert'));
      }}
    >
      {kapitel.felder.map(({ code, label, hilfe, pflicht }) => (
        <Mehrzeilig
          key={code}
          id={`felder.${code}`}
          label={label}
          hinweis={hilfe}
          freiwillig={pflicht !== true}
          rows={6}
          defaultValue={inhalt.felder[code] ?? ''}
          hoechstens={FELD_HOECHSTENS}
          fehler={form.formState.errors.felder?.[code]?.message}
          {...form.register(`felder.${code}`)}
        />
      ))}
      <Zeilenfelder kapitel={kapitel} form={form} />
    </Formular>
  );
}

type Form = UseFormReturn<Kapitelinhalt>;

/** Every field is there, so that a draft and a comparison find it. */
function toFormwerte(kapitel: Kapitel, { felder, zeilen }: Kapitelinhalt): Kapitelinhalt {
  return {
    felder,
    zeilen: zeilen.map((zeile) => ({ ...zeile, werte: { ...toLeer(kapitel), ...zeile.werte } })),
  };
}

function toLeer(kapitel: Kapitel): Record<string, string> {
  return Object.fromEntries((kapitel.zeilen?.spalten ?? []).map(({ code }) => [code, '']));
}

function Zeilenfelder({ kapitel, form }: { kapitel: Kapitel; form: Form }) {
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'zeilen' });
  const { errors } = form.formState;
  const regel = kapitel.zeilen;
  if (regel === undefined) return null;
  const fest = regel.art === 'KOMMUNE';
  return (
    <>
      <h3>{regel.titel}</h3>
      {kapitel.code === 'BERATUNGSANSAETZE' ? (
        <Ansatzvorschlag
          listZeilen={() => form.getValues('zeilen')}
          uebernimm={(zeilen) => replace(zeilen)}
        />
      ) : null}
      {fest && fields.length > 0 ? (
        <Ortvorschlag listZeilen={() => form.getValues('zeilen')} uebernimm={(zeilen) => replace(zeilen)} />
      ) : null}
      {fest && fields.length === 0 ? <p>{t('kapitel.kommunen.keine')}</p> : null}
      {fields.map(({ id, name, werte }, stelle) => {
        const nummer = stelle + 1;
        return (
          <fieldset key={id} className="konzept-zeile">
            <legend>{fest ? name : t('zeile.name', { was: regel.name, nummer })}</legend>
            {fest ? null : (
              <Texteingabe
                id={`zeilen.${stelle}.name`}
                label={regel.name}
                autoComplete="off"
                fehler={errors.zeilen?.[stelle]?.name?.message}
                {...form.register(`zeilen.${stelle}.name`)}
              />
            )}
            {regel.spalten.map(({ code, label, pflicht }) => (
              <Mehrzeilig
                key={code}
                id={`zeilen.${stelle}.werte.${code}`}
                label={label}
                freiwillig={pflicht !== true}
                rows={3}
                defaultValue={werte[code] ?? ''}
                hoechstens={FELD_HOECHSTENS}
                fehler={errors.zeilen?.[stelle]?.werte?.[code]?.message}
                {...form.register(`zeilen.${stelle}.werte.${code}`)}
              />
            ))}
            {fest ? null : (
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('zeile.weg', { was: regel.name, nummer })}
              </Button>
            )}
          </fieldset>
        );
      })}
      {fest ? null : (
        <Button art="sekundaer" onClick={() => append({ name: '', kommuneId: null, werte: toLeer(kapitel) })}>
          {t('zeile.neu', { was: regel.name })}
        </Button>
      )}
    </>
  );
}

function Kapitelkonflikt({
  kapitel,
  form,
  gespeichert,
  onGesehen,
}: {
  kapitel: Kapitel;
  form: Form;
  gespeichert: Kapitelinhalt;
  onGesehen: (gespeichert: Kapitelinhalt) => void;
}) {
  const eigene = form.getValues();
  return (
    <Konflikt
      felder={listKonfliktfelder(kapitel, eigene, gespeichert)}
      gespeichert={toOrte(kapitel, gespeichert)}
      eigene={toOrte(kapitel, eigene)}
      onUebernehmen={(werte) => {
        const gemeinsam = combineKapitel(kapitel, { eigene, gespeichert }, werte);
        form.reset(toFormwerte(kapitel, gemeinsam), { keepDefaultValues: true });
        onGesehen(gespeichert);
      }}
    />
  );
}
