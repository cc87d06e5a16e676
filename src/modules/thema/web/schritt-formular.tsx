import { type UseFormReturn, useForm } from 'react-hook-form';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { isPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  checkSchrittangabe,
  getSchrittregel,
  SCHRITT_TEXT,
  type Themaschritt,
  toSchritttexte,
} from '../schritte.model.ts';
import { recordThemaschrittRoute } from '../thema.contract.ts';
import type { Umsetzung } from './massnahmen.tsx';
import { FELDNAMEN, t } from './texte.ts';

type Werte = { grund: string; rueckmeldung: string; angaben: Record<string, string>; bestaetigt: boolean };
type Props = {
  themaId: string;
  version: number;
  schritt: Themaschritt;
  /** To choose from, where the step needs one. */
  beschluesse?: readonly Beschluss[];
  schliesse: () => void;
};
type Beschluss = Pick<Umsetzung['beschlusswahl'][number], 'id' | 'inhalt' | 'beschlossenAm'>;

/** The fields that the table of steps names, a reason, and what the reporters are told. */
export function SchrittFormular({ themaId, version, schritt, beschluesse = [], schliesse }: Props) {
  const regel = getSchrittregel(schritt);
  const { data: sitzung } = useSitzung();
  const form = useForm<Werte>({
    defaultValues: {
      grund: '',
      rueckmeldung: '',
      angaben: Object.fromEntries(regel.felder.map(({ name }) => [name, ''])),
      bestaetigt: false,
    },
  });
  const bereich = `thema.${schritt.toLowerCase().replaceAll('_', '-')}`;
  const entwurf = useEntwurf(form, bereich, themaId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordThemaschrittRoute);
  const pruefung = useTextpruefung(findFormen);
  const namen = Object.fromEntries(regel.felder.map(({ name, label }) => [`angaben/${name}`, label]));
  return (
    <Formular
      titel={regel.name}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={regel.name}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={{ ...FELDNAMEN, ...namen }} />}
      onSenden={async ({ grund, rueckmeldung, angaben, bestaetigt }) => {
        const eingabe = { schritt, grund, rueckmeldung, angaben };
        const heute = sitzung?.stichtag ?? '';
        const fehler = isPlainDate(heute) ? checkSchrittangabe(eingabe, heute) : [];
        for (const { pointer, detail } of fehler) setFeldfehler(form, pointer, detail);
        if (!bestaetigt) form.setError('bestaetigt', { message: t('geben.bestaetigt.fehlt') });
        if (fehler.length > 0 || !bestaetigt) return;
        const erklaerungen = await pruefung.check(toSchritttexte(eingabe));
        if (erklaerungen === null) return;
        const body = { version, ...eingabe, erklaerungen, bestaetigt: true as const };
        const antwort = await sende({ params: { themaId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('thema.schritt.gespeichert', { stand: regel.name }));
      }}
    >
      <SchrittFelder form={form} schritt={schritt} beschluesse={beschluesse} />
    </Formular>
  );
}

type Felder = { form: UseFormReturn<Werte>; schritt: Themaschritt; beschluesse: readonly Beschluss[] };

function SchrittFelder({ form, schritt, beschluesse }: Felder) {
  const { felder, rueckmeldung } = getSchrittregel(schritt);
  const { errors } = form.formState;
  return (
    <>
      {felder.map(({ name, label, art, freiwillig, wahlen = {} }) => {
        const feld = `angaben.${name}` as const;
        const fehler = errors.angaben?.[name]?.message;
        const gemeinsam = { id: feld, label, fehler, freiwillig: freiwillig ?? false };
        switch (art) {
          case 'tag':
            return <FormDatum key={name} {...gemeinsam} control={form.control} name={feld} />;
          case 'wahl':
            return (
              <Auswahl
                key={name}
                {...gemeinsam}
                optionen={Object.entries(wahlen).map(([wert, text]) => ({ wert, text }))}
                {...form.register(feld)}
              />
            );
          case 'beschluss':
            return (
              <Auswahl
                key={name}
                {...gemeinsam}
                hinweis={
                  beschluesse.length === 0 ? t('thema.beschluss.keiner') : t('thema.beschluss.hinweis')
                }
                optionen={beschluesse.map(({ id, inhalt, beschlossenAm }) => ({
                  wert: id,
                  text: t('thema.beschluss.zeile', { am: formatTag(beschlossenAm), text: kuerze(inhalt) }),
                }))}
                {...form.register(feld)}
              />
            );
          case 'zeile':
            return <Texteingabe key={name} {...gemeinsam} autoComplete="off" {...form.register(feld)} />;
          case 'text':
            return (
              <Mehrzeilig
                key={name}
                {...gemeinsam}
                rows={4}
                hoechstens={SCHRITT_TEXT}
                {...form.register(feld)}
              />
            );
        }
      })}
      <Mehrzeilig
        id="grund"
        label={t('thema.grund')}
        rows={3}
        hoechstens={SCHRITT_TEXT}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
      {rueckmeldung ? (
        <Mehrzeilig
          id="rueckmeldung"
          label={t('thema.rueckmeldung')}
          hinweis={t('thema.rueckmeldung.hinweis')}
          rows={4}
          hoechstens={SCHRITT_TEXT}
          fehler={errors.rueckmeldung?.message}
          {...form.register('rueckmeldung')}
        />
      ) : null}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('geben.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </>
  );
}

const ZEILE = 100;

/** The beginning of a Beschluss, for a line to choose. */
function kuerze(text: string): string {
  return text.length <= ZEILE ? text : `${text.slice(0, ZEILE).trimEnd()} …`;
}

/** `/angaben/am` as `angaben.am`. */
function setFeldfehler(form: UseFormReturn<Werte>, pointer: string, message: string): void {
  if (pointer === '/grund' || pointer === '/rueckmeldung')
    form.setError(pointer === '/grund' ? 'grund' : 'rueckmeldung', { message });
  else form.setError(`angaben.${pointer.split('/').at(-1) ?? ''}`, { message });
}
