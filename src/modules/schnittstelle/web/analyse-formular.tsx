import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { freitext, pflichttext, tagOderLeer, toOptional, wahl } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { createAnalyseRoute } from '../analyse.contract.ts';
import { ANALYSE_STAENDE } from '../analyse.model.ts';
import { LAENGE } from '../felder.model.ts';
import { Kettenwahl } from './kettenwahl.tsx';
import { t } from './register-texte.ts';

const Werte = z.object({
  seiteA: wahl,
  stelleA: freitext(LAENGE.name),
  seiteB: wahl,
  stelleB: freitext(LAENGE.name),
  gegenstand: pflichttext(LAENGE.kurz),
  vorgehen: freitext(LAENGE.text),
  ist: pflichttext(LAENGE.analyse),
  luecken: freitext(LAENGE.analyse),
  soll: freitext(LAENGE.analyse),
  massnahme: freitext(LAENGE.analyse),
  verantwortlich: freitext(LAENGE.name),
  faellig: tagOderLeer,
  ketteId: z.string(),
  zustand: z.string(),
});
type Analysewerte = z.infer<typeof Werte>;
type Analyseangabe = z.input<(typeof createAnalyseRoute)['body']>;
const LANG = ['vorgehen', 'ist', 'luecken', 'soll', 'massnahme'] as const;

export const LEERE_ANALYSE: Analysewerte = {
  seiteA: '',
  stelleA: '',
  seiteB: '',
  stelleB: '',
  gegenstand: '',
  vorgehen: '',
  ist: '',
  luecken: '',
  soll: '',
  massnahme: '',
  verantwortlich: '',
  faellig: '',
  ketteId: '',
  zustand: 'IN_ARBEIT',
};

type Props = {
  titel: string;
  anfang: Analysewerte;
  bezug: string;
  fassung?: number;
  laeuft: boolean;
  problem: Problem | null;
  onSenden: (angabe: Analyseangabe) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};

/** A new analysis, or its next version. */
export function AnalyseFormular(props: Props) {
  const { titel, anfang, bezug, fassung, laeuft, problem, onSenden, onAbbrechen } = props;
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'schnittstelle.analyse', bezug, {
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
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check(toTexte(werte));
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden({ ...toAngabe(werte), erklaerungen });
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      {(['A', 'B'] as const).flatMap((seite) => [
        <Auswahl
          key={`seite${seite}`}
          id={`seite${seite}`}
          label={t(`analyse.seite${seite}`)}
          optionen={toWahlen(EMPFAENGERARTEN)}
          fehler={errors[`seite${seite}`]?.message}
          {...form.register(`seite${seite}`)}
        />,
        <Texteingabe
          key={`stelle${seite}`}
          id={`stelle${seite}`}
          label={t(`analyse.stelle${seite}`)}
          freiwillig
          autoComplete="off"
          fehler={errors[`stelle${seite}`]?.message}
          {...form.register(`stelle${seite}`)}
        />,
      ])}
      <Texteingabe
        id="gegenstand"
        label={t('analyse.gegenstand')}
        autoComplete="off"
        fehler={errors.gegenstand?.message}
        {...form.register('gegenstand')}
      />
      {LANG.map((feld) => (
        <Mehrzeilig
          key={feld}
          id={feld}
          label={t(`analyse.${feld}`)}
          freiwillig={feld !== 'ist'}
          {...(feld === 'vorgehen' ? { hinweis: t('analyse.vorgehen.hinweis') } : {})}
          rows={4}
          hoechstens={feld === 'vorgehen' ? LAENGE.text : LAENGE.analyse}
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <Texteingabe
        id="verantwortlich"
        label={t('analyse.verantwortlich')}
        freiwillig
        autoComplete="off"
        fehler={errors.verantwortlich?.message}
        {...form.register('verantwortlich')}
      />
      <FormDatum id="faellig" control={form.control} name="faellig" label={t('analyse.faellig')} freiwillig />
      <Kettenwahl
        label={t('analyse.kette')}
        fehler={errors.ketteId?.message}
        anbindung={form.register('ketteId')}
      />
      <Auswahl
        id="zustand"
        label={t('analyse.zustand')}
        leer={null}
        optionen={ANALYSE_STAENDE.map((wert) => ({ wert, text: t(`astand.${wert}`) }))}
        {...form.register('zustand')}
      />
    </Formular>
  );
}

function toAngabe({ seiteA, seiteB, faellig, ketteId, zustand, ...texte }: Analysewerte): Analyseangabe {
  return {
    ...texte,
    seiteA: toCode(EMPFAENGERART_CODES, seiteA) ?? 'WEITERES',
    seiteB: toCode(EMPFAENGERART_CODES, seiteB) ?? 'WEITERES',
    faellig: toOptional(faellig),
    ketteId: toOptional(ketteId),
    zustand: toCode(ANALYSE_STAENDE, zustand) ?? 'IN_ARBEIT',
  };
}

/** By the words of the form, so that a finding says where it stands. */
function toTexte(werte: Analysewerte): Record<string, string> {
  const felder = ['stelleA', 'stelleB', 'gegenstand', ...LANG, 'verantwortlich'] as const;
  return Object.fromEntries(felder.map((feld) => [t(`analyse.${feld}`), werte[feld]]));
}
