import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useFieldArray, useForm } from 'react-hook-form';
import { z } from 'zod';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../angaben.model.ts';
import { TOP_ART_NAMEN, TOP_ARTEN } from '../sitzung.model.ts';
import type { updateVorlageRoute } from '../vorlage.contract.ts';
import { t } from './texte.ts';
import { v } from './vorlagen-texte.ts';
import { bestaetigt, freitext, pflichttext, wahl } from './werte.ts';
import './gremium.css';

const Werte = z.object({
  art: wahl,
  titel: pflichttext(LAENGE.ort),
  sachverhalt: pflichttext(LAENGE.sachverhalt),
  vorschlag: freitext(LAENGE.lang),
  kosten: freitext(LAENGE.mittel),
  alternativen: freitext(LAENGE.lang),
  anlagen: z.array(z.object({ titel: pflichttext(LAENGE.ort), fundstelle: pflichttext(LAENGE.dokument) })),
  bestaetigt,
});
export type Vorlagewerte = z.infer<typeof Werte>;
type Angabe = Omit<z.input<(typeof updateVorlageRoute)['body']>, 'version'>;

export const LEERE_VORLAGE: Vorlagewerte = {
  art: 'BESCHLUSS',
  titel: '',
  sachverhalt: '',
  vorschlag: '',
  kosten: '',
  alternativen: '',
  anlagen: [],
  bestaetigt: false,
};

const TEXTE = [
  ['sachverhalt', 8, LAENGE.sachverhalt, false],
  ['vorschlag', 4, LAENGE.lang, true],
  ['kosten', 2, LAENGE.mittel, true],
  ['alternativen', 4, LAENGE.lang, true],
] as const;

type Props = {
  titel: string;
  anfang: Vorlagewerte;
  bezug: string;
  fassung?: number;
  laeuft: boolean;
  problem: Problem | null;
  onSenden: (angabe: Angabe) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};

/** The parts of a Vorlage. */
export function VorlageFormular(props: Props) {
  const { titel, anfang, bezug, fassung, laeuft, problem, onSenden, onAbbrechen } = props;
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'gremium.vorlage', bezug, {
    tuer: useTuer(),
    ...(fassung === undefined ? {} : { fassung }),
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      {...(onAbbrechen === undefined ? {} : { onAbbrechen })}
      onSenden={async ({ art, ...werte }) => {
        const erklaerungen = await pruefung.check(toTexte(werte));
        if (erklaerungen === null) return;
        const angabe = { ...werte, art: toCode(TOP_ARTEN, art) ?? 'BESCHLUSS' };
        const abgelehnt = await onSenden({ ...angabe, erklaerungen, bestaetigt: true });
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <Texteingabe
        id="titel"
        label={v('vorlage.titel.feld')}
        autoComplete="off"
        fehler={errors.titel?.message}
        {...form.register('titel')}
      />
      <Auswahl
        id="art"
        label={v('vorlage.art')}
        leer={null}
        optionen={TOP_ARTEN.map((wert) => ({ wert, text: TOP_ART_NAMEN[wert] }))}
        fehler={errors.art?.message}
        {...form.register('art')}
      />
      {TEXTE.map(([feld, rows, hoechstens, freiwillig]) => (
        <Mehrzeilig
          key={feld}
          id={feld}
          label={v(`vorlage.${feld}`)}
          {...(feld === 'vorschlag' ? { hinweis: v('vorlage.vorschlag.hinweis') } : {})}
          freiwillig={freiwillig}
          rows={rows}
          hoechstens={hoechstens}
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <Anlagenfelder form={form} />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

function Anlagenfelder({ form }: { form: UseFormReturn<Vorlagewerte> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'anlagen' });
  const { errors } = form.formState;
  return (
    <fieldset className="kern-fieldset gremium-felder">
      <legend className="kern-label">{v('vorlage.anlagen')}</legend>
      <p className="kim-klein">{v('vorlage.anlagen.hinweis')}</p>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        return (
          <div key={id} className="gremium-top">
            {(['titel', 'fundstelle'] as const).map((feld) => (
              <Texteingabe
                key={feld}
                id={`anlagen.${stelle}.${feld}`}
                label={v(`vorlage.anlage.${feld}`, { nummer })}
                autoComplete="off"
                fehler={errors.anlagen?.[stelle]?.[feld]?.message}
                {...form.register(`anlagen.${stelle}.${feld}`)}
              />
            ))}
            <div>
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {v('vorlage.anlage.weg', { nummer })}
              </Button>
            </div>
          </div>
        );
      })}
      <Button art="sekundaer" onClick={() => append({ titel: '', fundstelle: '' })}>
        {v('vorlage.anlage.neu')}
      </Button>
    </fieldset>
  );
}

/** By the words of the form, so that a finding says where it stands. */
function toTexte(werte: Omit<Vorlagewerte, 'art'>): Record<string, string> {
  return {
    [v('vorlage.titel.feld')]: werte.titel,
    ...Object.fromEntries(TEXTE.map(([feld]) => [v(`vorlage.${feld}`), werte[feld]])),
    ...Object.fromEntries(
      werte.anlagen.map(({ titel, fundstelle }, stelle) => [
        v('vorlage.anlage.titel', { nummer: stelle + 1 }),
        `${titel}: ${fundstelle}`,
      ]),
    ),
  };
}
