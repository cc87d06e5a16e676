import { useForm } from 'react-hook-form';
import type { Result } from '#src/core/result.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { getMelderegel, type Meldeschritt, SCHRITTTEXT } from '../meldung.model.ts';
import { t } from './texte.ts';
import { useBerichtstuer } from './use-berichtstuer.ts';

export type Schrittsendung<S extends Meldeschritt> = {
  schritt: S;
  text?: string;
  erklaerungen: Erklaerung[];
  bestaetigt: true;
};
type Props<S extends Meldeschritt> = {
  schritte: readonly S[];
  /** The Abfrage that the draft of the text belongs to. */
  bezug: string;
  sende: (sendung: Schrittsendung<S>) => Promise<Result<unknown, Problem>>;
  laeuft: boolean;
  problem: Problem | null;
};

/** A button for each step that is due on this side; one opens its form. Nothing where no step is due. */
export function Schritte<S extends Meldeschritt>({ schritte, ...props }: Props<S>) {
  const formwahl = useFormwahl();
  if (schritte.length === 0) return null;
  const schritt = schritte.find((einer) => formwahl.offen(einer));
  return (
    <Karte titel={t('schritt.titel')} hervorgehoben>
      {schritt === undefined ? (
        <div className="kim-aktionen">
          {schritte.map((einer, index) => (
            <Button
              key={einer}
              art={index === 0 ? 'primaer' : 'sekundaer'}
              onClick={() => formwahl.oeffne(einer)}
            >
              {getMelderegel(einer).name}
            </Button>
          ))}
        </div>
      ) : (
        <SchrittFormular key={schritt} {...props} schritt={schritt} schliesse={formwahl.schliesse} />
      )}
    </Karte>
  );
}

type FormProps<S extends Meldeschritt> = Omit<Props<S>, 'schritte'> & { schritt: S; schliesse: () => void };

function SchrittFormular<S extends Meldeschritt>(props: FormProps<S>) {
  const { schritt, bezug, sende, laeuft, problem, schliesse } = props;
  const regel = getMelderegel(schritt);
  const form = useForm({ defaultValues: { text: '', bestaetigt: false } });
  const entwurf = useEntwurf(form, `berichtspflicht.${schritt.toLowerCase()}`, bezug, {
    tuer: useBerichtstuer(),
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  const pflicht = regel.text === 'PFLICHT';
  return (
    <Formular
      titel={regel.name}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={regel.name}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={{ text: t('schritt.text') }} />}
      onSenden={async ({ text }) => {
        const erklaerungen = await pruefung.check({ text });
        if (erklaerungen === null) return;
        const sendung = { schritt, erklaerungen, bestaetigt: true } as const;
        const antwort = await sende(text.trim() === '' ? sendung : { ...sendung, text });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('schritt.getan', { was: regel.danach }));
      }}
    >
      <Mehrzeilig
        id="text"
        label={pflicht ? t('schritt.text.pflicht') : t('schritt.text')}
        freiwillig={!pflicht}
        rows={4}
        hoechstens={SCHRITTTEXT}
        fehler={errors.text?.message}
        {...form.register('text', {
          maxLength: { value: SCHRITTTEXT, message: t('form.lang') },
          validate: (text) => !pflicht || text.trim() !== '' || t('form.fehlt'),
        })}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt', { required: t('form.bestaetigt.fehlt') })}
      />
    </Formular>
  );
}
