import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { BETREFF_HOECHSTENS, QUELLE_HOECHSTENS, TEXT_HOECHSTENS } from '../fachfrage.contract.ts';
import type { Erklaerung } from '../personenspur.model.ts';
import { FACHTHEMEN } from '../wertelisten/themen.ts';
import { ANLASS_HOECHSTENS } from '../wissen.contract.ts';
import { Textbefunde } from './textpruefung.tsx';
import { t } from './texte.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { findFormen, useTextpruefung } from './use-textpruefung.ts';
import { bestaetigt, pflichttext } from './werte.ts';

const tag = z.string().refine((wert) => isPlainDate(wert), t('form.tag'));
const FELDER = {
  thema: z.string().min(1, t('form.waehlen')),
  titel: pflichttext(BETREFF_HOECHSTENS),
  frage: pflichttext(TEXT_HOECHSTENS),
  antwort: pflichttext(TEXT_HOECHSTENS),
  quelle: pflichttext(QUELLE_HOECHSTENS),
  stand: tag,
  pruefenAm: tag,
  bestaetigt,
};
export type Wissenswerte = {
  thema: string;
  titel: string;
  frage: string;
  antwort: string;
  quelle: string;
  stand: string;
  pruefenAm: string;
};
const LEER = {
  thema: '',
  titel: '',
  frage: '',
  antwort: '',
  quelle: '',
  stand: '',
  pruefenAm: '',
  anlass: '',
  bestaetigt: false,
};
const KONFLIKTFELDER = [
  { name: 'thema', label: t('form.thema') },
  { name: 'titel', label: t('eintrag.form.titel') },
  { name: 'frage', label: t('eintrag.frage') },
  { name: 'antwort', label: t('eintrag.antwort') },
  { name: 'quelle', label: t('eintrag.quelle') },
  { name: 'stand', label: t('eintrag.stand') },
  { name: 'pruefenAm', label: t('eintrag.pruefen') },
] as const;
/** A new entry competes with nothing. */
const NEU = { version: 0, konflikt: undefined, verwerfeProblem: () => undefined };
type Props = {
  anfang: Wissenswerte;
  /** The Fachfrage that it comes from, the entry that is corrected, or `neu`. */
  bezug: string;
  /** A correction says why. */
  mitAnlass: boolean;
  laeuft: boolean;
  problem: Problem | null;
  /** Of an entry that is corrected: its version, and what came with a conflict. */
  fassung?: { version: number; konflikt: unknown; verwerfeProblem: () => void };
  /** `version`: the one that was opened, or seen in the conflict. */
  onSenden: (
    werte: Wissenswerte & { anlass: string },
    erklaerungen: Erklaerung[],
    version: number,
  ) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};

/** A new entry, or a new Fassung of one. Looked at like a question, before and on the server. */
export function WissenFormular(props: Props) {
  const { anfang, bezug, mitAnlass, laeuft, problem, fassung = NEU, onSenden, onAbbrechen } = props;
  const Werte = z.object({ ...FELDER, anlass: mitAnlass ? pflichttext(ANLASS_HOECHSTENS) : z.string() });
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { ...anfang, anlass: '', bestaetigt: false },
  });
  const bereich = mitAnlass ? 'wissen.fassung' : 'wissen.neu';
  const tuer = useTuer();
  const entwurf = useEntwurf(form, bereich, bezug, mitAnlass ? { tuer, fassung: fassung.version } : { tuer });
  const { version, konflikt } = useFormkonflikt({
    ...fassung,
    form,
    schema: Werte,
    entwurf,
    leer: LEER,
    felder: KONFLIKTFELDER,
    formatiere: formatFeld,
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t(mitAnlass ? 'eintrag.berichtigen' : 'eintrag.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      knopf={t(mitAnlass ? 'eintrag.form.knopf.fassung' : 'eintrag.form.knopf')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      {...(onAbbrechen === undefined ? {} : { onAbbrechen })}
      onSenden={async ({ bestaetigt: _bestaetigt, ...werte }) => {
        const { titel, frage, antwort, quelle, anlass } = werte;
        const texte = { titel, frage, antwort, quelle, ...(mitAnlass ? { anlass } : {}) };
        const erklaerungen = await pruefung.check(texte);
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden(werte, erklaerungen, version);
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <Auswahl
        id="thema"
        label={t('form.thema')}
        optionen={toWahlen(FACHTHEMEN)}
        fehler={errors.thema?.message}
        {...form.register('thema')}
      />
      <Texteingabe
        id="titel"
        label={t('eintrag.form.titel')}
        fehler={errors.titel?.message}
        autoComplete="off"
        {...form.register('titel')}
      />
      {(['frage', 'antwort'] as const).map((feld) => (
        <Mehrzeilig
          key={feld}
          id={feld}
          label={t(`eintrag.${feld}`)}
          rows={7}
          defaultValue={anfang[feld]}
          hoechstens={TEXT_HOECHSTENS}
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <Texteingabe
        id="quelle"
        label={t('frage.antwort.quelle')}
        fehler={errors.quelle?.message}
        autoComplete="off"
        {...form.register('quelle')}
      />
      <FormDatum id="stand" control={form.control} name="stand" label={t('eintrag.form.stand')} />
      <FormDatum id="pruefenAm" control={form.control} name="pruefenAm" label={t('eintrag.form.pruefen')} />
      {mitAnlass ? (
        <Mehrzeilig
          id="anlass"
          label={t('eintrag.form.anlass')}
          rows={3}
          hoechstens={ANLASS_HOECHSTENS}
          fehler={errors.anlass?.message}
          {...form.register('anlass')}
        />
      ) : null}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

function formatFeld(name: string, wert: unknown): string {
  const text = typeof wert === 'string' ? wert : '';
  if (name === 'thema') return textOf(FACHTHEMEN, text);
  return name === 'stand' || name === 'pruefenAm' ? formatTag(text) : text;
}
