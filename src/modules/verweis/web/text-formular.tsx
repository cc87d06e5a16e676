import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { GebundenesFelder, toWeitergaben } from '#src/modules/herkunft/web/gebundenes-felder.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { recordNachrichtRoute, recordZusammenfuehrungRoute } from '../verweis.contract.ts';
import { t } from './texte.ts';
import { useVerweisSchreiben } from './use-verweis-schreiben.ts';
import type { Aktprops } from './verweis-akt-dialog.tsx';
import { Pflichttext } from './werte.ts';

const Werte = z.object({
  text: Pflichttext(2_000, t('form.anliegen.pflicht')),
  gebundenes: z.record(z.string(), z.string()),
});

/** Answers a Rückfrage behind the link. */
export function NachrichtFormular(props: Aktprops) {
  return (
    <TextFormular
      {...props}
      route={recordNachrichtRoute}
      titel={t('akt.nachricht')}
      label={t('nachricht.text')}
      hinweis={t('nachricht.hinweis')}
      knopf={t('nachricht.knopf')}
    />
  );
}

/** What the result means for the Fall. */
export function ZusammenfuehrungFormular(props: Aktprops) {
  return (
    <TextFormular
      {...props}
      route={recordZusammenfuehrungRoute}
      titel={t('akt.zusammenfuehren')}
      label={t('zusammen.text')}
      hinweis={t('zusammen.hinweis')}
      knopf={t('zusammen.knopf')}
    />
  );
}

type Props = Aktprops & {
  route: typeof recordNachrichtRoute | typeof recordZusammenfuehrungRoute;
  titel: string;
  label: string;
  hinweis: string;
  knopf: string;
};

function TextFormular({ akteId, verweis, schliesse, route, titel, label, hinweis, knopf }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { text: '', gebundenes: {} } });
  const entwurf = useEntwurf(form, `verweis.text.${verweis.id}`, akteId);
  const { sende, laeuft, problem } = useVerweisSchreiben(route, schliesse);
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={knopf}
      onAbbrechen={schliesse}
      onSenden={async ({ text, gebundenes }) => {
        const body = { version: verweis.version, text, gebundenes: toWeitergaben(gebundenes) };
        const anfrage = { params: { verweisId: verweis.id }, body };
        const antwort = await sende(anfrage);
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      <Mehrzeilig
        id="text"
        label={label}
        hinweis={hinweis}
        rows={4}
        hoechstens={2_000}
        fehler={form.formState.errors.text?.message}
        {...form.register('text')}
      />
      {route === recordNachrichtRoute ? (
        <GebundenesFelder akteId={akteId} empfaenger={verweis.empfaenger} form={form} />
      ) : null}
    </Formular>
  );
}
