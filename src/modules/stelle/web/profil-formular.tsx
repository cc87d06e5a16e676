import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { recordProfilRoute } from '../angaben.contract.ts';
import { Formular } from './formular.tsx';
import { TagFeld, toOderNull } from './formularwerte.ts';
import { t } from './texte.ts';

const PROFIL_HOECHSTENS = 500;
const Profil = z.object({
  profil: z
    .string()
    .trim()
    .min(1, t('profil.fehlt'))
    .max(PROFIL_HOECHSTENS, t('profil.lang', { anzahl: PROFIL_HOECHSTENS })),
  schwerpunkt: z.string().max(120, t('profil.lang', { anzahl: 120 })),
  ab: TagFeld,
});

/** What a Stelle does and its focus, from a day on. */
export function ProfilEintragen({
  stelleId,
  bisher,
  onFertig,
}: {
  stelleId: string;
  bisher: { profil: string; schwerpunkt: string | null } | null;
  onFertig: () => void;
}) {
  const form = useForm({
    resolver: zodResolver(Profil),
    defaultValues: { profil: bisher?.profil ?? '', schwerpunkt: bisher?.schwerpunkt ?? '', ab: '' },
  });
  const { sende, laeuft, problem } = useSchreiben(recordProfilRoute, { onErfolg: onFertig });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('profil.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async ({ profil, schwerpunkt, ab }) => {
        const focus = toOderNull(schwerpunkt);
        const body = { profil, ab, ...(focus === null ? {} : { schwerpunkt: focus }) };
        const antwort = await sende({ params: { stelleId }, body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <Mehrzeilig
        id="profil"
        label={t('profil.profil')}
        hinweis={t('profil.hinweis')}
        rows={3}
        hoechstens={PROFIL_HOECHSTENS}
        fehler={errors.profil?.message}
        {...form.register('profil')}
      />
      <Texteingabe
        id="schwerpunkt"
        label={t('profil.schwerpunkt')}
        freiwillig
        fehler={errors.schwerpunkt?.message}
        {...form.register('schwerpunkt')}
      />
      <FormDatum
        id="ab"
        control={form.control}
        name="ab"
        label={t('besetzung.ab')}
        hinweis={t('besetzung.ab.hinweis')}
      />
    </Formular>
  );
}
