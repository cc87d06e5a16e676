import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../felder.model.ts';
import { listKettentexte } from '../kette.model.ts';
import { type Angabe, Kettenwerte, toKettenangabe } from './kette-werte.ts';
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
  onSenden: (angabe: Angabe & { erklaerungen: Erklaerung[] }) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};

/** A new Kette or a draft: what it is for, and its steps in order. */
export function KetteFormular(props: Props) {
  const { titel, anfang, bezug, fassung, laeuft, problem, onSenden, onAbbrechen } = props;
  const form = useForm({ resolver: zodResolver(Kettenwerte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'schnittstelle.kette', bezug, {
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
        const erklaerungen = await pruefung.check(listKettentexte(werte));
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden({ ...toKettenangabe(werte), erklaerungen });
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
