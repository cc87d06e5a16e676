import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Erreichbar } from '#src/modules/fall/web/erreichbar.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { listPapiereRoute } from '../papier.contract.ts';
import { ANSCHREIBEN_ENTWURF, ANSCHREIBEN_LAENGE } from '../papier.model.ts';
import { t } from './texte.ts';

const Pflicht = (max: number) =>
  z.string().trim().min(1, t('brief.pflicht')).max(max, `Höchstens ${max} Zeichen.`);
const Werte = z.object({
  betreff: Pflicht(ANSCHREIBEN_LAENGE.betreff),
  text: Pflicht(ANSCHREIBEN_LAENGE.text),
  uebersetzung: z.string().max(ANSCHREIBEN_LAENGE.text, `Höchstens ${ANSCHREIBEN_LAENGE.text} Zeichen.`),
});

/** The letter is the draft of this form: it is saved while it is typed, and printed from there. */
export function AnschreibenFormular({ akteId, onFertig }: { akteId: string; onFertig: () => void }) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { betreff: '', text: '', uebersetzung: '' },
  });
  const entwurf = useEntwurf(form, ANSCHREIBEN_ENTWURF, akteId);
  const speicher = useQueryClient();
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('brief.titel')}
      form={form}
      problem={null}
      laeuft={false}
      knopf={t('brief.fertig')}
      entwurf={entwurf}
      onSenden={async () => {
        await entwurf.sichere();
        await speicher.invalidateQueries({ predicate: ({ queryKey: [id] }) => id === listPapiereRoute.id });
        onFertig();
      }}
    >
      <Erreichbar akteId={akteId} brief />
      <p className="kim-klein">{t('brief.hinweis')}</p>
      <Texteingabe
        id="betreff"
        label={t('brief.betreff')}
        fehler={errors.betreff?.message}
        {...form.register('betreff')}
      />
      <Mehrzeilig
        id="text"
        label={t('brief.text')}
        rows={10}
        hoechstens={ANSCHREIBEN_LAENGE.text}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Mehrzeilig
        id="uebersetzung"
        label={t('brief.uebersetzung')}
        freiwillig
        dir="auto"
        rows={8}
        hoechstens={ANSCHREIBEN_LAENGE.text}
        fehler={errors.uebersetzung?.message}
        {...form.register('uebersetzung')}
      />
    </Formular>
  );
}
