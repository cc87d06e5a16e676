import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listDeckungRoute, recordGrundlageRoute } from '../fremdvertretung.contract.ts';
import { FREMDGRUNDLAGEN } from '../fremdvertretung.model.ts';
import type { Absprache } from './absprache-zeile.tsx';
import { formatTag, toCode } from './auswahl.ts';
import { Pflichttext, Wahlpflicht } from './felder.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listDeckungRoute>['eintraege'][number];

/** For who agreed a Vertretung with another Stelle: Akte by Akte, whether it may see it, and what to do where not. */
export function Deckung({ absprache }: { absprache: Absprache }) {
  const params = { abspracheId: absprache.id };
  const { data, error, refetch } = useLesen(listDeckungRoute, { params });
  const [gewaehlt, setGewaehlt] = useState<Zeile | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  if (gewaehlt !== null) {
    return <Grundlage absprache={absprache} zeile={gewaehlt} schliesse={() => setGewaehlt(null)} />;
  }
  return (
    <>
      <p>{t('deckung.text', { stelle: absprache.fremdeStelle ?? '' })}</p>
      {data.eintraege.length === 0 ? <p>{t('deckung.leer')}</p> : null}
      <ul className="fall-tagesliste">
        {data.eintraege.map((zeile) => (
          <li key={zeile.akteId}>
            <div className="fall-tagesliste__text">
              <strong>{zeile.name ?? zeile.nummer}</strong>
              {zeile.name === null ? null : <span className="kim-klein">{zeile.nummer}</span>}
            </div>
            <Stand zeile={zeile} />
            {zeile.gedeckt ? null : <Wege zeile={zeile} waehle={() => setGewaehlt(zeile)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Stand({ zeile: { gedeckt, bis, rechtsgrundlage } }: { zeile: Zeile }) {
  if (!gedeckt) return <Etikett text={t('deckung.fehlt')} art="warnung" />;
  if (rechtsgrundlage !== null) {
    return (
      <Etikett
        text={t('deckung.grundlage', { quelle: RECHTSGRUNDLAGEN[rechtsgrundlage].quelle })}
        art="info"
      />
    );
  }
  const text = bis === null ? t('deckung.ja') : t('deckung.bis', { bis: formatTag(bis) });
  return <Etikett text={text} art="erfolg" />;
}

function Wege({ zeile, waehle }: { zeile: Zeile; waehle: () => void }) {
  const name = zeile.name ?? zeile.nummer;
  return (
    <>
      <LinkButton
        zu={`/akten/${zeile.akteId}?bereich=einwilligungen`}
        art="tertiaer"
        name={t('deckung.erfassen.name', { name })}
      >
        {t('deckung.erfassen')}
      </LinkButton>
      <Button art="tertiaer" aria-label={t('deckung.nennen.name', { name })} onClick={waehle}>
        {t('deckung.nennen')}
      </Button>
    </>
  );
}

const Werte = z.object({ rechtsgrundlage: Wahlpflicht, begruendung: Pflichttext(1_000) });
type Props = { absprache: Absprache; zeile: Zeile; schliesse: () => void };

function Grundlage({ absprache, zeile, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { rechtsgrundlage: '', begruendung: '' },
  });
  const entwurf = useEntwurf(form, `fall.grundlage.${absprache.id}`, zeile.akteId);
  const { sende, laeuft, problem } = useSchreiben(recordGrundlageRoute);
  const { errors } = form.formState;
  const titel = t('deckung.nennen.name', { name: zeile.name ?? zeile.nummer });
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      knopf={t('deckung.nennen')}
      onSenden={async (werte) => {
        const rechtsgrundlage = toCode(FREMDGRUNDLAGEN, werte.rechtsgrundlage) ?? 'STGB_34';
        const body = { akteId: zeile.akteId, rechtsgrundlage, begruendung: werte.begruendung };
        const antwort = await sende({ params: { abspracheId: absprache.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
      }}
    >
      <p>{t('deckung.nennen.text', { name: zeile.name ?? zeile.nummer })}</p>
      <Auswahl
        id="rechtsgrundlage"
        label={t('deckung.rechtsgrundlage')}
        optionen={FREMDGRUNDLAGEN.map((wert) => ({ wert, text: RECHTSGRUNDLAGEN[wert].text }))}
        fehler={errors.rechtsgrundlage?.message}
        {...form.register('rechtsgrundlage')}
      />
      <Mehrzeilig
        id="begruendung"
        label={t('deckung.begruendung')}
        hoechstens={1_000}
        fehler={errors.begruendung?.message}
        {...form.register('begruendung')}
      />
    </Formular>
  );
}
