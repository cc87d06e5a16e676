import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { recordAbsageRoute } from '../fallanfrage.contract.ts';
import { ABSAGEGRUENDE, ABSAGEGRUND_CODES, isMitHilfe } from '../wertelisten/gruende.ts';
import type { Aktprops } from './akt-dialog.tsx';
import { t } from './texte.ts';
import { useAnfrageSchreiben } from './use-anfrage-schreiben.ts';
import { Freitext, toCode, toWahlen, Wahlpflicht } from './werte.ts';

const Werte = z
  .object({ grund: Wahlpflicht, hilfe: Freitext(1_000) })
  .superRefine(({ grund, hilfe }, ctx) => {
    const code = toCode(ABSAGEGRUND_CODES, grund);
    if (code === undefined || !isMitHilfe(code) || hilfe.trim() !== '') return;
    ctx.addIssue({ code: 'custom', path: ['hilfe'], message: t('akt.absage.hilfe.fehlt') });
  });

/** Declines with a reason and other help; the Stelle reads both. */
export function AbsageFormular({ anfrage, schliesse }: Aktprops) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '', hilfe: '' } });
  const entwurf = useEntwurf(form, `fallanfrage.absage.${anfrage.id}`, 'neu');
  const { sende, laeuft, problem } = useAnfrageSchreiben(recordAbsageRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('akt.absage')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('akt.absage.knopf')}
      onAbbrechen={schliesse}
      onSenden={async ({ grund, hilfe }) => {
        const code = toCode(ABSAGEGRUND_CODES, grund) ?? ('NICHT_WEITERVERFOLGT' as const);
        const body = { version: anfrage.version, grund: code, hilfe };
        const antwort = await sende({ params: { anfrageId: anfrage.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akt.absage.gespeichert'));
      }}
    >
      <Optionen
        id="grund"
        label={t('akt.absage.grund')}
        optionen={toWahlen(ABSAGEGRUENDE)}
        anbindung={form.register('grund')}
        fehler={errors.grund?.message}
      />
      <Mehrzeilig
        id="hilfe"
        label={t('akt.absage.hilfe')}
        hinweis={t('akt.absage.hilfe.hinweis')}
        rows={3}
        hoechstens={1_000}
        fehler={errors.hilfe?.message}
        {...form.register('hilfe')}
      />
    </Formular>
  );
}
