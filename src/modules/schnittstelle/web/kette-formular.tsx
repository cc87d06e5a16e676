import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../felder.model.ts';
import { listKettentexte } from '../kette.model.ts';
import {
  type Angabe,
  formatSchritte,
  Kettenwerte,
  toKettenangabe,
  toKonfliktschritte,
} from './kette-werte.ts';
import { Schrittfelder } from './schritt-felder.tsx';
import { t } from './texte.ts';

type Props = {
  titel: string;
  anfang: Kettenwerte;
  /** The Kette that is changed, or how a new one began. */
  bezug: string;
  fassung?: number;
  laeuft: boolean;
  problem: Problem | null;
  /** What came with 409, for a draft that a colleague changed. */
  konflikt?: { stand: unknown; verwerfe: () => void };
  /** `version`: the one that was opened, or seen in the conflict; 0 for a new Kette. */
  onSenden: (angabe: Angabe & { erklaerungen: Erklaerung[] }, version: number) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};

const LEER: Kettenwerte = { name: '', anlass: '', ziel: '', quelle: '', bemerkung: '', schritte: [] };
/** The steps are one field: ways lead from one to the other, and half of two lists would be a third that nobody knows. */
const FELDER = [
  ...(['name', 'anlass', 'ziel', 'quelle'] as const).map((name) => ({ name, label: t(`kette.${name}`) })),
  { name: 'schritte' as const, label: t('kette.schritte') },
  { name: 'bemerkung' as const, label: t('kette.bemerkung') },
];
const Schritte = Kettenwerte.shape.schritte;
const ohneFolge = () => undefined;
const toText = (wert: unknown): string => (typeof wert === 'string' ? wert : '');

/** A new Kette or a draft: what it is for, and its steps in order. */
export function KetteFormular(props: Props) {
  const { titel, anfang, bezug, fassung, laeuft, problem, konflikt, onSenden, onAbbrechen } = props;
  const form = useForm({ resolver: zodResolver(Kettenwerte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'schnittstelle.kette', bezug, {
    tuer: useTuer(),
    ...(fassung === undefined ? {} : { fassung }),
  });
  const gezeigt = useFormkonflikt({
    version: fassung ?? 0,
    entwurf,
    konflikt: konflikt?.stand ?? null,
    verwerfeProblem: konflikt?.verwerfe ?? ohneFolge,
    form,
    schema: Kettenwerte,
    leer: LEER,
    felder: FELDER,
    toStand: ({ version, werte }) => ({
      version,
      werte: { ...werte, schritte: toKonfliktschritte(werte['schritte']) },
    }),
    formatiere: (name, wert) =>
      name === 'schritte' ? formatSchritte(Schritte.safeParse(wert).data ?? []) : toText(wert),
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
      konflikt={gezeigt.konflikt}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      {...(onAbbrechen === undefined ? {} : { onAbbrechen })}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check(listKettentexte(werte));
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden({ ...toKettenangabe(werte), erklaerungen }, gezeigt.version);
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <Texteingabe
        id="name"
        label={t('kette.name')}
        autoComplete="off"
        fehler={errors.name?.message}
        {...form.register('name')}
      />
      {(['anlass', 'ziel'] as const).map((feld) => (
        <Mehrzeilig
          key={feld}
          id={feld}
          label={t(`kette.${feld}`)}
          freiwillig
          rows={2}
          hoechstens={LAENGE.text}
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <Texteingabe
        id="quelle"
        label={t('kette.quelle')}
        hinweis={t('kette.quelle.hinweis')}
        freiwillig
        autoComplete="off"
        fehler={errors.quelle?.message}
        {...form.register('quelle')}
      />
      <Schrittfelder form={form} />
      <Mehrzeilig
        id="bemerkung"
        label={t('kette.bemerkung')}
        freiwillig
        rows={3}
        hoechstens={LAENGE.bemerkung}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}
