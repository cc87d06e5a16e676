import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useSearchParams } from 'react-router';
import { createUuidV4 } from '#src/core/ids.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { createFallanfrageRoute, listEmpfaengerRoute } from '../eingang.contract.ts';
import { formatTag } from '../fallanfrage.model.ts';
import {
  Anliegenfelder,
  Einwilligungsfelder,
  Empfaengerfelder,
  type Standort,
  Stellenfelder,
} from './eingang-felder.tsx';
import { createEingangswerte, Eingangswerte, toBody } from './eingang-werte.ts';
import { t } from './texte.ts';
import './fallanfrage.css';

type Beleg = Ausgabe<typeof createFallanfrageRoute>;

/** The form for a Stelle without an account; `?stelle=` chooses the Stelle, for a link on its own page. */
export default function EingangSeite() {
  const { data, error, refetch } = useLesen(listEmpfaengerRoute, {});
  const [beleg, setBeleg] = useState<Beleg | null>(null);
  if (beleg) return <Belegansicht beleg={beleg} onNeu={() => setBeleg(null)} />;
  return (
    <>
      <Seitenkopf titel={t('eingang.titel')} einleitung={<p>{t('eingang.einleitung')}</p>} />
      <Hinweis art="info" titel={t('eingang.ohneNamen')}>
        <p>{t('eingang.ohneNamen.text')}</p>
      </Hinweis>
      <p>
        <Link to="/fallanfrage/antwort">{t('eingang.antwortLink')}</Link>
      </p>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <EingangFormular {...data} onFertig={setBeleg} /> : null}
    </>
  );
}

/** The Stelle of the address, or the only one there is. */
function findEmpfaenger(standorte: readonly Standort[], gesucht: string | null) {
  for (const { name, stellen } of standorte) {
    const stelle = stellen.find(({ id }) => id === gesucht);
    if (stelle) return { standort: name, mandantId: stelle.id };
  }
  const [einziger] = standorte;
  return { standort: standorte.length === 1 && einziger ? einziger.name : '', mandantId: '' };
}

type Props = Ausgabe<typeof listEmpfaengerRoute> & { onFertig: (beleg: Beleg) => void };

function EingangFormular({ standorte, fristen, onFertig }: Props) {
  const [suche] = useSearchParams();
  const form = useForm<Eingangswerte>({
    resolver: zodResolver(Eingangswerte),
    defaultValues: createEingangswerte(findEmpfaenger(standorte, suche.get('stelle'))),
  });
  // One form is one Anfrage, however often it is sent.
  const id = useRef(createUuidV4());
  const { sende, laeuft, problem } = useSchreiben(createFallanfrageRoute);
  return (
    <Formular
      titel={t('eingang.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('eingang.knopf')}
      vorKnopf={<p>{t('eingang.fristen', fristen)}</p>}
      onSenden={async (werte) => {
        const antwort = await sende({ body: { id: id.current, ...toBody(werte) } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        onFertig(antwort.wert);
      }}
    >
      <Empfaengerfelder form={form} standorte={standorte} />
      <Stellenfelder form={form} />
      <Anliegenfelder form={form} />
      <Einwilligungsfelder form={form} />
    </Formular>
  );
}

function Belegansicht({ beleg, onNeu }: { beleg: Beleg; onNeu: () => void }) {
  // The heading replaces the button, which had the focus.
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  const { stelle, rueckrufBis, abrufbarBis } = beleg;
  return (
    <>
      <Seitenkopf
        titel={t('beleg.titel')}
        einleitung={<p>{t('beleg.text', { stelle, rueckruf: formatTag(rueckrufBis) })}</p>}
      />
      <Karte titel={t('beleg.beleg')} hervorgehoben>
        <p className="fallanfrage-beleg">{beleg.beleg}</p>
        <p>{t('beleg.hinweis', { bis: formatTag(abrufbarBis) })}</p>
      </Karte>
      <div className="kim-aktionen">
        <LinkButton zu="/fallanfrage/antwort" art="sekundaer">
          {t('beleg.abrufen')}
        </LinkButton>
        <Button art="tertiaer" onClick={onNeu}>
          {t('beleg.neu')}
        </Button>
      </div>
    </>
  );
}
