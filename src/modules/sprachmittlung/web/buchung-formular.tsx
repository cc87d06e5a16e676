import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { useFassung } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { FormKombination } from '#src/web/ui/form-kombination.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { listPassende } from '../pool.model.ts';
import { createSprachmittlungRoute, updateSprachmittlungRoute } from '../sprachmittlung.contract.ts';
import { FORM_CODES, FORMEN, WUENSCHE } from '../wertelisten/sprachmittlung.ts';
import { formatFeld, KONFLIKTFELDER, toBuchungsstand } from './buchung-konflikt.ts';
import { fromBuchung, LEER, toBody, toWuensche, VERMITTELTE, Werte } from './buchung-werte.ts';
import { t } from './texte.ts';
import type { Buchung, SprachmittlungSeite } from './typen.ts';

type Pool = SprachmittlungSeite['pool'];
type NeuProps = {
  akteId: string;
  pool: Pool;
  /** Empty: none is needed, or nobody asked. */
  sprache: string;
  sprichtDeutsch: boolean;
  schliesse: () => void;
};

/** A new booking: asked for, or confirmed at once. */
export function NeueBuchung({ akteId, pool, sprache, sprichtDeutsch, schliesse }: NeuProps) {
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: { ...LEER, sprache } });
  const entwurf = useEntwurf(form, 'sprachmittlung.neu', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createSprachmittlungRoute);
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = toBody(werte);
        if (body === undefined) return;
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      {sprichtDeutsch ? (
        <Hinweis art="info" titel={t('deutsch')}>
          <p>{t('deutsch.text')}</p>
        </Hinweis>
      ) : null}
      <Felder form={form} pool={pool} />
    </Formular>
  );
}

type AendernProps = { akteId: string; pool: Pool; buchung: Buchung; schliesse: () => void };

/** Changes or confirms a booking; a change that came in between is refused and shown. */
export function BuchungAendern({ akteId, pool, buchung, schliesse }: AendernProps) {
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: fromBuchung(buchung) });
  const entwurf = useEntwurf(form, `sprachmittlung.aendern.${buchung.id}`, akteId, {
    fassung: buchung.version,
  });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateSprachmittlungRoute, {
    form,
    schema: Werte,
    entwurf,
    version: buchung.version,
    leer: LEER,
    felder: KONFLIKTFELDER,
    formatiere: (name, wert) => formatFeld(name, wert, pool),
    toStand: toBuchungsstand,
  });
  return (
    <Formular
      titel={t('aendern.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = toBody(werte);
        if (body === undefined) return;
        const params = { akteId, sprachmittlungId: buchung.id };
        const antwort = await sende({ params, body: { ...body, version } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <Felder form={form} pool={pool} />
    </Formular>
  );
}

function Felder({ form, pool }: { form: UseFormReturn<Werte>; pool: Pool }) {
  const { errors } = form.formState;
  return (
    <>
      <FormDatum id="tag" control={form.control} name="tag" label={t('feld.tag')} />
      <Texteingabe
        id="zeit"
        label={t('feld.zeit')}
        breite="kurz"
        autoComplete="off"
        fehler={errors.zeit?.message}
        {...form.register('zeit')}
      />
      <Texteingabe
        id="dauerMinuten"
        label={t('feld.dauer')}
        breite="kurz"
        inputMode="numeric"
        fehler={errors.dauerMinuten?.message}
        {...form.register('dauerMinuten')}
      />
      <FormKombination
        control={form.control}
        name="sprache"
        label={t('feld.sprache')}
        hinweis={t('feld.sprache.hinweis')}
        optionen={VERMITTELTE}
      />
      <Optionen
        id="form"
        label={t('feld.form')}
        optionen={toWahlen(FORMEN)}
        fehler={errors.form?.message}
        anbindung={form.register('form')}
      />
      <Mehrfachauswahl
        id="wuensche"
        label={t('feld.wuensche')}
        hinweis={t('feld.wuensche.hinweis')}
        freiwillig
        optionen={toWahlen(WUENSCHE)}
        anbindung={form.register('wuensche')}
      />
      <Werwahl form={form} pool={pool} />
      <Texteingabe
        id="treffpunkt"
        label={t('feld.treffpunkt')}
        hinweis={t('feld.treffpunkt.hinweis')}
        freiwillig
        maxLength={200}
        fehler={errors.treffpunkt?.message}
        {...form.register('treffpunkt')}
      />
      <Texteingabe
        id="schaetzung"
        label={t('feld.schaetzung')}
        hinweis={t('feld.schaetzung.hinweis')}
        freiwillig
        breite="kurz"
        inputMode="decimal"
        fehler={errors.schaetzung?.message}
        {...form.register('schaetzung')}
      />
      <Kontrollkaestchen text={t('feld.bestaetigt')} anbindung={form.register('bestaetigt')} />
    </>
  );
}

/** Who fits language, form and wish; who stands there already stays to be seen. */
function Werwahl({ form, pool }: { form: UseFormReturn<Werte>; pool: Pool }) {
  const [sprache, art, wuensche, gewaehlt] = useWatch({
    control: form.control,
    name: ['sprache', 'form', 'wuensche', 'sprachmittlerId'],
  });
  const [code, formcode] = [toCode(SPRACHE_CODES, sprache), toCode(FORM_CODES, art)];
  const passende =
    code === undefined || formcode === undefined
      ? []
      : listPassende(pool, { sprache: code, form: formcode }, toWuensche(wuensche));
  const steht = pool.filter(({ id }) => id === gewaehlt && !passende.some((eine) => eine.id === id));
  return (
    <Auswahl
      id="sprachmittlerId"
      label={t('feld.sprachmittler')}
      hinweis={t('feld.sprachmittler.hinweis', { anzahl: passende.length })}
      freiwillig
      leer={t('feld.sprachmittler.offen')}
      optionen={[...passende, ...steht].map(({ id, name }) => ({ wert: id, text: name }))}
      fehler={form.formState.errors.sprachmittlerId?.message}
      {...form.register('sprachmittlerId')}
    />
  );
}
