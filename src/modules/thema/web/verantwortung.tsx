import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { pflichttext } from '#src/modules/fachfrage/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { SCHRITT_TEXT } from '../schritte.model.ts';
import { assignVerantwortungRoute, listVerantwortungRoute } from '../verantwortung.contract.ts';
import { t } from './texte.ts';

/** Themen that nobody looks after any more. */
export function Verwaiste() {
  const { data } = useLesen(listVerantwortungRoute, {});
  if (data === undefined || data.verwaist.length === 0) return null;
  return (
    <Hinweis art="warnung" titel={t('verantwortung.verwaist', { anzahl: data.verwaist.length })}>
      <p>{t('verantwortung.verwaist.text')}</p>
      <ul>
        {data.verwaist.map(({ id, titel }) => (
          <li key={id}>
            <Link to={`/themen/${id}`}>{titel}</Link>
          </li>
        ))}
      </ul>
    </Hinweis>
  );
}

const Werte = z.object({
  kontoId: z.string().min(1, t('verantwortung.an')),
  grund: pflichttext(SCHRITT_TEXT),
});

/** Hands the Thema on, with a reason. */
export function VerantwortungFormular({
  themaId,
  version,
  schliesse,
}: {
  themaId: string;
  version: number;
  schliesse: () => void;
}) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { kontoId: '', grund: '' } });
  const entwurf = useEntwurf(form, 'thema.verantwortung', themaId, { tuer: useTuer(), fassung: version });
  const { data } = useLesen(listVerantwortungRoute, {});
  const { sende, laeuft, problem } = useSchreiben(assignVerantwortungRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('verantwortung.uebergeben')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('verantwortung.uebergeben')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async ({ kontoId, grund }) => {
        const erklaerungen = await pruefung.check({ [t('verantwortung.grund')]: grund });
        if (erklaerungen === null) return;
        const antwort = await sende({ params: { themaId }, body: { version, kontoId, grund, erklaerungen } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('verantwortung.uebergeben.meldung'));
      }}
    >
      <Auswahl
        id="kontoId"
        label={t('verantwortung.an')}
        optionen={(data?.zustaendige ?? []).map(({ kontoId, name, rolle }) => ({
          wert: kontoId,
          text: t(`verantwortung.rolle.${rolle}`, { name }),
        }))}
        fehler={errors.kontoId?.message}
        {...form.register('kontoId')}
      />
      <Mehrzeilig
        id="grund"
        label={t('verantwortung.grund')}
        rows={3}
        hoechstens={SCHRITT_TEXT}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
