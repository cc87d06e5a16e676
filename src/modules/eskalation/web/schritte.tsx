import { type UseFormReturn, useForm } from 'react-hook-form';
import { isPlainDate } from '#src/core/plain-date.ts';
import type { Result } from '#src/core/result.ts';
import type { Befund } from '#src/modules/fachfrage/pruefung.contract.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { type Texte, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  checkEskalationsangabe,
  type Eskalationsschritt,
  getEskalationsregel,
  SCHRITT_TEXT,
  type Schrittangabe,
} from '../eskalation.model.ts';
import { RESSORTS } from '../wertelisten/ressorts.ts';
import { FELDNAMEN, t } from './texte.ts';

type Werte = Omit<Schrittangabe, 'schritt'> & { bestaetigt: boolean };

export type Sendung<S extends Eskalationsschritt> = Omit<Schrittangabe, 'schritt'> & {
  schritt: S;
  erklaerungen: Erklaerung[];
  bestaetigt: true;
};
type Props<S extends Eskalationsschritt> = {
  schritte: readonly S[];
  /** What the step belongs to: one Eskalation, or a Landesthema. */
  bezug: string;
  hinweis?: string;
  find: (texte: Texte) => Promise<readonly Befund[] | null>;
  sende: (sendung: Sendung<S>) => Promise<Result<unknown, Problem>>;
  laeuft: boolean;
  problem: Problem | null;
};

/** Choose a step, fill what it needs. Nothing is shown when no step is due on this side. */
export function Schritte<S extends Eskalationsschritt>({ schritte, ...props }: Props<S>) {
  const formwahl = useFormwahl();
  if (schritte.length === 0) return null;
  const schritt = schritte.find((einer) => formwahl.offen(einer));
  return (
    <Karte titel={t('eine.schritt')} hervorgehoben>
      {props.hinweis === undefined ? null : <p>{props.hinweis}</p>}
      <Auswahl
        label={t('eine.schritt.waehlen')}
        optionen={schritte.map((code) => ({ wert: code, text: getEskalationsregel(code).name }))}
        value={schritt ?? ''}
        onChange={({ target }) =>
          target.value === '' ? formwahl.schliesse() : formwahl.oeffne(target.value)
        }
      />
      {schritt === undefined ? null : (
        <SchrittFormular key={schritt} {...props} schritt={schritt} schliesse={formwahl.schliesse} />
      )}
    </Karte>
  );
}

type FormProps<S extends Eskalationsschritt> = Omit<Props<S>, 'schritte'> & {
  schritt: S;
  schliesse: () => void;
};

function SchrittFormular<S extends Eskalationsschritt>(props: FormProps<S>) {
  const { schritt, bezug, find, sende, laeuft, problem, schliesse } = props;
  const regel = getEskalationsregel(schritt);
  const { data: sitzung } = useSitzung();
  const form = useForm<Werte>({
    defaultValues: { text: '', ressort: '', stelleBund: '', antwortBis: '', bestaetigt: false },
  });
  const bereich = `eskalation.${schritt.toLowerCase().replaceAll('_', '-')}`;
  const entwurf = useEntwurf(form, bereich, bezug, { tuer: useTuer() });
  const pruefung = useTextpruefung(find);
  return (
    <Formular
      titel={regel.name}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={regel.name}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async ({ bestaetigt, ...angabe }) => {
        const heute = sitzung?.stichtag ?? '';
        const fehler = isPlainDate(heute) ? checkEskalationsangabe({ schritt, ...angabe }, heute) : [];
        for (const { pointer, detail } of fehler) {
          const feld = FELDER.find((eines) => `/${eines}` === pointer);
          if (feld !== undefined) form.setError(feld, { message: detail });
        }
        if (!bestaetigt) form.setError('bestaetigt', { message: t('form.fehlt') });
        if (fehler.length > 0 || !bestaetigt) return;
        const erklaerungen = await pruefung.check({ text: angabe.text, stelleBund: angabe.stelleBund });
        if (erklaerungen === null) return;
        const antwort = await sende({ schritt, ...angabe, erklaerungen, bestaetigt: true });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('schritt.gespeichert', { was: regel.danach }));
      }}
    >
      <Felder form={form} schritt={schritt} />
    </Formular>
  );
}

const FELDER = ['text', 'ressort', 'stelleBund', 'antwortBis'] as const;
const MIT_NAMEN = [
  'ZURUECKGEBEN',
  'FREIGEBEN',
  'ZURUECKZIEHEN',
  'ANTWORTEN',
  'RUECKFRAGEN',
  'BEANTWORTEN',
  'BUND_ANTWORT',
  'WEITERLEITEN',
] as const;

function Felder({ form, schritt }: { form: UseFormReturn<Werte>; schritt: Eskalationsschritt }) {
  const { text, felder = [], rueckmeldung } = getEskalationsregel(schritt);
  const { errors } = form.formState;
  const benannt = MIT_NAMEN.find((code) => code === schritt);
  return (
    <>
      {felder.includes('ressort') ? (
        <Auswahl
          id="ressort"
          label={t('schritt.ressort')}
          optionen={toWahlen(RESSORTS)}
          fehler={errors.ressort?.message}
          {...form.register('ressort')}
        />
      ) : null}
      {felder.includes('stelleBund') ? (
        <Texteingabe
          id="stelleBund"
          label={t('schritt.stelleBund')}
          fehler={errors.stelleBund?.message}
          autoComplete="off"
          {...form.register('stelleBund')}
        />
      ) : null}
      {felder.includes('antwortBis') ? (
        <FormDatum id="antwortBis" label={t('schritt.antwortBis')} control={form.control} name="antwortBis" />
      ) : null}
      <Mehrzeilig
        id="text"
        label={benannt === undefined ? t('schritt.text') : t(`schritt.text.${benannt}`)}
        hinweis={rueckmeldung ? t('schritt.rueckmeldung') : undefined}
        freiwillig={text === 'FREIWILLIG'}
        rows={4}
        hoechstens={SCHRITT_TEXT}
        fehler={errors.text?.message}
        {...form.register('text', { maxLength: { value: SCHRITT_TEXT, message: t('form.lang') } })}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('neu.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </>
  );
}
