import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../angaben.model.ts';
import { type createGremiumRoute, listGremienRoute } from '../gremium.contract.ts';
import {
  ENTSTEHUNG_CODES,
  ENTSTEHUNGEN,
  GREMIUMART_CODES,
  GREMIUMARTEN,
  TURNUS_CODES,
  TURNUSSE,
  UNTERART_CODES,
  UNTERARTEN,
} from '../wertelisten/gremien.ts';
import { t } from './texte.ts';
import { freitext, pflichttext, tag, tagOderLeer, toOptional, toZahl, wahl, zahlOderLeer } from './werte.ts';

const Werte = z.object({
  art: wahl,
  unterart: z.string(),
  name: pflichttext(LAENGE.name),
  entstehung: wahl,
  beschlussDokument: freitext(LAENGE.dokument),
  beschlussAm: tagOderLeer,
  auftrag: freitext(LAENGE.lang),
  beginn: tag,
  ende: tagOderLeer,
  oberId: z.string(),
  turnus: wahl,
  quorum: zahlOderLeer,
});
export type Gremiumwerte = z.infer<typeof Werte>;
export type Gremiumangabe = z.input<(typeof createGremiumRoute)['body']>;

type Props = {
  titel: string;
  anfang: Gremiumwerte;
  /** The Gremium that is changed, or `neu`. */
  bezug: string;
  fassung?: number;
  laeuft: boolean;
  problem: Problem | null;
  onSenden: (angabe: Gremiumangabe) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};

/** A new Gremium, or a change of one. */
export function GremiumFormular(props: Props) {
  const { titel, anfang, bezug, fassung, laeuft, problem, onSenden, onAbbrechen } = props;
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'gremium.angaben', bezug, {
    tuer: useTuer(),
    ...(fassung === undefined ? {} : { fassung }),
  });
  const pruefung = useTextpruefung(findFormen);
  const gremien = useLesen(listGremienRoute, {});
  const art = useWatch({ control: form.control, name: 'art' });
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
        const erklaerungen = await pruefung.check({
          [t('gremium.name')]: werte.name,
          [t('gremium.dokument')]: werte.beschlussDokument,
          [t('gremium.auftrag')]: werte.auftrag,
        });
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden({ ...toAngabe(werte), erklaerungen });
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <Auswahl
        id="art"
        label={t('gremium.art')}
        optionen={toWahlen(GREMIUMARTEN)}
        fehler={errors.art?.message}
        {...form.register('art')}
      />
      {art === 'ARBEITS_PROJEKTGRUPPE' ? (
        <Auswahl
          id="unterart"
          label={t('gremium.unterart')}
          freiwillig
          optionen={toWahlen(UNTERARTEN)}
          fehler={errors.unterart?.message}
          {...form.register('unterart')}
        />
      ) : null}
      <Texteingabe
        id="name"
        label={t('gremium.name')}
        autoComplete="off"
        fehler={errors.name?.message}
        {...form.register('name')}
      />
      <Auswahl
        id="entstehung"
        label={t('gremium.entstehung')}
        optionen={toWahlen(ENTSTEHUNGEN)}
        fehler={errors.entstehung?.message}
        {...form.register('entstehung')}
      />
      <Texteingabe
        id="beschlussDokument"
        label={t('gremium.dokument')}
        hinweis={t('gremium.dokument.hinweis')}
        freiwillig
        autoComplete="off"
        fehler={errors.beschlussDokument?.message}
        {...form.register('beschlussDokument')}
      />
      <FormDatum
        id="beschlussAm"
        control={form.control}
        name="beschlussAm"
        label={t('gremium.beschlussAm')}
        freiwillig
      />
      <Mehrzeilig
        id="auftrag"
        label={t('gremium.auftrag')}
        freiwillig
        rows={4}
        hoechstens={LAENGE.lang}
        fehler={errors.auftrag?.message}
        {...form.register('auftrag')}
      />
      <FormDatum id="beginn" control={form.control} name="beginn" label={t('gremium.beginn')} />
      <FormDatum id="ende" control={form.control} name="ende" label={t('gremium.ende')} freiwillig />
      <Auswahl
        id="oberId"
        label={t('gremium.ober')}
        leer={t('gremium.ober.keins')}
        optionen={(gremien.data?.gremien ?? [])
          .filter(({ id }) => id !== bezug)
          .map(({ id, name }) => ({ wert: id, text: name }))}
        fehler={errors.oberId?.message}
        {...form.register('oberId')}
      />
      <Auswahl
        id="turnus"
        label={t('gremium.turnus')}
        leer={null}
        optionen={toWahlen(TURNUSSE)}
        fehler={errors.turnus?.message}
        {...form.register('turnus')}
      />
      <Texteingabe
        id="quorum"
        label={t('gremium.quorum')}
        hinweis={t('gremium.quorum.hinweis')}
        freiwillig
        breite="kurz"
        inputMode="numeric"
        autoComplete="off"
        fehler={errors.quorum?.message}
        {...form.register('quorum')}
      />
    </Formular>
  );
}

function toAngabe(werte: Gremiumwerte): Gremiumangabe {
  const art = toCode(GREMIUMART_CODES, werte.art) ?? 'SONSTIGES';
  return {
    art,
    unterart: art === 'ARBEITS_PROJEKTGRUPPE' ? (toCode(UNTERART_CODES, werte.unterart) ?? null) : null,
    name: werte.name,
    entstehung: toCode(ENTSTEHUNG_CODES, werte.entstehung) ?? 'NEU',
    beschlussDokument: werte.beschlussDokument,
    beschlussAm: toOptional(werte.beschlussAm),
    auftrag: werte.auftrag,
    beginn: werte.beginn,
    ende: toOptional(werte.ende),
    oberId: toOptional(werte.oberId),
    turnus: toCode(TURNUS_CODES, werte.turnus) ?? 'HALBJAEHRLICH',
    quorum: toZahl(werte.quorum),
  };
}
