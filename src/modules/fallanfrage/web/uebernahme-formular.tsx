import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, useForm, type UseFormRegister, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { toWarteangabe, Wartefelder, Wartewerte } from '#src/modules/warteliste/web/wartefelder.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { createUebernahmeRoute } from '../fallanfrage.contract.ts';
import type { Aktprops } from './akt-dialog.tsx';
import { t } from './texte.ts';
import { useAnfrageSchreiben } from './use-anfrage-schreiben.ts';

const Frei = z.object({
  wartet: z.boolean(),
  dringlichkeit: z.string().nullable(),
  gruende: z.string(),
  ohneSprachmittlung: z.boolean(),
  naechsterBlick: z.string(),
});
/** The three questions of the waiting list count only when the person waits. */
const Werte = Frei.superRefine((werte, ctx) => {
  if (!werte.wartet) return;
  for (const { path, message } of Wartewerte.safeParse(werte).error?.issues ?? []) {
    ctx.addIssue({ code: 'custom', path, message });
  }
});
type Werte = z.infer<typeof Werte>;

/** Makes a Kurzberatung of the Anfrage and opens it; who has to wait goes on the waiting list with it. */
export function UebernahmeFormular({ anfrage, schliesse }: Aktprops) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: {
      wartet: false,
      dringlichkeit: anfrage.inhalt?.dringlichkeit ?? '',
      gruende: '',
      ohneSprachmittlung: false,
      naechsterBlick: '',
    },
  });
  const entwurf = useEntwurf(form, `fallanfrage.nimmt.${anfrage.id}`, 'neu');
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useAnfrageSchreiben(createUebernahmeRoute);
  const wartet = useWatch({ control: form.control, name: 'wartet' });
  return (
    <Formular
      titel={t('akt.uebernahme.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('akt.uebernahme.knopf')}
      onAbbrechen={schliesse}
      onSenden={async ({ dringlichkeit, ...werte }) => {
        const warteliste = toWarteangabe({ ...werte, dringlichkeit: dringlichkeit ?? '' });
        const antwort = await sende({
          params: { anfrageId: anfrage.id },
          body: { version: anfrage.version, ...(werte.wartet ? { warteliste } : {}) },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akt.uebernahme.gespeichert', { nummer: antwort.wert.nummer }));
        await navigate(`/akten/${antwort.wert.id}`);
      }}
    >
      <p>{t('akt.uebernahme.text')}</p>
      <p>{t('akt.uebernahme.antwort')}</p>
      <Kontrollkaestchen
        text={t('akt.uebernahme.wartet')}
        erklaerung={t('akt.uebernahme.wartet.text')}
        anbindung={form.register('wartet')}
      />
      {wartet ? (
        <Wartefelder
          register={form.register as unknown as UseFormRegister<Wartewerte>}
          control={form.control as unknown as Control<Wartewerte>}
          errors={form.formState.errors}
        />
      ) : null}
    </Formular>
  );
}
