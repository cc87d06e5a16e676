import { zodResolver } from '@hookform/resolvers/zod';
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createEinarbeitungRoute, type getEinarbeitungRoute } from '../einarbeitung.contract.ts';
import {
  ABSATZ_HOECHSTENS,
  ADRESSE,
  ANLASS_HOECHSTENS,
  STELLE_HOECHSTENS,
  TITEL_HOECHSTENS,
  toEinarbeitungstexte,
} from '../einarbeitung.model.ts';
import { t } from './texte.ts';
import { freitext, pflichttext } from './werte.ts';

const Schrittwerte = z.object({
  kennung: z.string(),
  titel: pflichttext(TITEL_HOECHSTENS),
  was: pflichttext(ABSATZ_HOECHSTENS),
  wer: freitext(STELLE_HOECHSTENS),
  material: freitext(STELLE_HOECHSTENS),
  adresse: freitext(300).refine(
    (text) => text.trim() === '' || ADRESSE.test(text.trim()),
    t('form.adresse.falsch'),
  ),
});
const Werte = z.object({ schritte: z.array(Schrittwerte).min(1), anlass: pflichttext(ANLASS_HOECHSTENS) });
type Werte = z.infer<typeof Werte>;
type Schritt = Werte['schritte'][number];
type Antwort = Ausgabe<typeof getEinarbeitungRoute>;

const LEER: Werte = { schritte: [], anlass: '' };
const FELDER = [
  { name: 'schritte' as const, label: t('form.konflikt.schritte') },
  { name: 'anlass' as const, label: t('form.anlass') },
];

/** The next version of the own Standort, begun from what holds now. */
export function EinarbeitungFormular({
  einarbeitung: { version, schritte },
  schliesse,
}: {
  einarbeitung: Antwort;
  schliesse: () => void;
}) {
  const anfang: Werte = { schritte: schritte.map((schritt) => toSchrittwerte(schritt)), anlass: '' };
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'einarbeitung', 'neu', { tuer: useTuer(), fassung: version });
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(createEinarbeitungRoute);
  const gezeigt = useFormkonflikt({
    version,
    konflikt,
    verwerfeProblem,
    form,
    schema: Werte,
    entwurf,
    leer: LEER,
    felder: FELDER,
    toStand: (stand) => ({ ...stand, werte: { schritte: readSchritte(stand.werte['schritte']) } }),
    formatiere: (name, wert) => (name === 'schritte' ? formatSchritte(wert) : ''),
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  const titel = t('einarbeitung.anpassen');
  return (
    <Karte titel={titel} hervorgehoben>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        konflikt={gezeigt.konflikt}
        onAbbrechen={schliesse}
        vorKnopf={<Textbefunde pruefung={pruefung} />}
        onSenden={async (werte) => {
          const erklaerungen = await pruefung.check(toEinarbeitungstexte(werte.schritte, werte.anlass));
          if (erklaerungen === null) return;
          const body = { ...werte, version: gezeigt.version, erklaerungen };
          const antwort = await sende({ body });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('einarbeitung.gespeichert'));
        }}
      >
        <Schrittfelder form={form} />
        <Mehrzeilig
          id="anlass"
          label={t('form.anlass')}
          rows={2}
          hoechstens={ANLASS_HOECHSTENS}
          fehler={errors.anlass?.message}
          {...form.register('anlass')}
        />
      </Formular>
    </Karte>
  );
}

function Schrittfelder({ form }: { form: UseFormReturn<Werte> }) {
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'schritte' });
  const fehler = form.formState.errors.schritte;
  return (
    <>
      {fields.map(({ id }, i) => {
        const nummer = i + 1;
        return (
          <fieldset key={id} className="kern-fieldset" aria-label={t('form.schritt', { nummer })}>
            <Texteingabe
              id={`schritte.${i}.titel`}
              label={t('form.titel', { nummer })}
              autoComplete="off"
              fehler={fehler?.[i]?.titel?.message}
              {...form.register(`schritte.${i}.titel`)}
            />
            <Mehrzeilig
              id={`schritte.${i}.was`}
              label={t('form.was', { nummer })}
              rows={2}
              hoechstens={ABSATZ_HOECHSTENS}
              fehler={fehler?.[i]?.was?.message}
              {...form.register(`schritte.${i}.was`)}
            />
            {(['wer', 'material', 'adresse'] as const).map((feld) => (
              <Texteingabe
                key={feld}
                id={`schritte.${i}.${feld}`}
                label={t(`form.${feld}`, { nummer })}
                {...(feld === 'material' ? {} : { hinweis: t(`form.${feld}.hinweis`) })}
                freiwillig
                autoComplete="off"
                fehler={fehler?.[i]?.[feld]?.message}
                {...form.register(`schritte.${i}.${feld}`)}
              />
            ))}
            <div className="kim-aktionen">
              {i === 0 ? null : (
                <Button art="tertiaer" onClick={() => move(i, i - 1)}>
                  {t('form.hoch', { nummer })}
                </Button>
              )}
              <Button art="tertiaer" onClick={() => remove(i)}>
                {t('form.weg', { nummer })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => append(createSchritt(form.getValues().schritte))}>
          {t('form.dazu')}
        </Button>
      </div>
    </>
  );
}

/** A new step gets a name that no step has, so that nobody's „erledigt“ jumps to it. */
function createSchritt(schritte: readonly Schritt[]): Schritt {
  const nummern = schritte.flatMap(({ kennung }) => /^EIGEN_(\d+)$/.exec(kennung)?.[1] ?? []);
  const kennung = `EIGEN_${String(Math.max(0, ...nummern.map(Number)) + 1)}`;
  return { kennung, titel: '', was: '', wer: '', material: '', adresse: '' };
}

function toSchrittwerte({
  kennung,
  titel,
  was,
  wer,
  material,
  adresse,
}: Omit<Antwort['schritte'][number], 'erledigtAm'>): Schritt {
  return { kennung, titel, was, wer: wer ?? '', material: material ?? '', adresse: adresse ?? '' };
}

const text = z.string().nullable();
const Stand = z.array(
  z.object({
    kennung: z.string(),
    titel: z.string(),
    was: z.string(),
    wer: text,
    material: text,
    adresse: text,
  }),
);

function readSchritte(wert: unknown): Schritt[] {
  return (Stand.safeParse(wert).data ?? []).map((schritt) => toSchrittwerte(schritt));
}

function formatSchritte(wert: unknown): string {
  const schritte = z.array(Schrittwerte).safeParse(wert).data ?? [];
  return schritte
    .map(({ titel, was, wer, material, adresse }, stelle) =>
      [`${String(stelle + 1)}. ${titel}`, was, wer, material, adresse]
        .filter((teil) => teil !== '')
        .join('; '),
    )
    .join('\n');
}
