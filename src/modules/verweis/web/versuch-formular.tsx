import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { recordVersuchRoute } from '../verweis.contract.ts';
import { VERSUCHSKANAELE, VERSUCHSKANAL_CODES } from '../wertelisten/verweis.ts';
import { t } from './texte.ts';
import { useVerweisSchreiben } from './use-verweis-schreiben.ts';
import type { Aktprops } from './verweis-akt-dialog.tsx';
import { Freitext, Tag, toCode, toWahlen } from './werte.ts';

const Werte = z.object({ kanal: z.string(), datum: Tag, erreicht: z.boolean(), text: Freitext(1_000) });
type Werte = z.infer<typeof Werte>;

/** An attempt to reach the Stelle. */
export function VersuchFormular({ akteId, verweis, stichtag, schliesse }: Aktprops) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { kanal: 'TELEFON', datum: stichtag, erreicht: false, text: '' },
  });
  const entwurf = useEntwurf(form, `verweis.versuch.${verweis.id}`, akteId);
  const { sende, laeuft, problem } = useVerweisSchreiben(recordVersuchRoute, schliesse);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('akt.versuch')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async ({ kanal, ...werte }) => {
        const body = {
          version: verweis.version,
          kanal: toCode(VERSUCHSKANAL_CODES, kanal) ?? ('TELEFON' as const),
          ...werte,
        };
        const antwort = await sende({ params: { verweisId: verweis.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      <Optionen
        id="kanal"
        label={t('versuch.kanal')}
        optionen={toWahlen(VERSUCHSKANAELE)}
        anbindung={form.register('kanal')}
      />
      <FormDatum id="datum" control={form.control} name="datum" label={t('versuch.datum')} />
      <Kontrollkaestchen text={t('versuch.erreicht')} anbindung={form.register('erreicht')} />
      <Mehrzeilig
        id="text"
        label={t('versuch.text')}
        freiwillig
        rows={2}
        hoechstens={1_000}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
    </Formular>
  );
}
