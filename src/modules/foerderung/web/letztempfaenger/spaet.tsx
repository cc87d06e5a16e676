import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import {
  createNachweiserinnerungRoute,
  listWeiterleitungenRoute,
} from '../../weiterleitung/weiterleitung.contract.ts';
import { isNachweisUeberfaellig } from '../../weiterleitung/weiterleitung.model.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import type { Weiterleitung, Weiterleitungen } from '../weiterleitung-typen.ts';
import { t } from './texte.ts';

const BETRIFFT = { betrifft: [listWeiterleitungenRoute] };
const TEXT_HOECHSTENS = 900;

/** A proof that is late, on the side of the Zuwendungsempfänger: since when, what waits for it, the reminder, the end. */
export function SpaeterNachweis({ eine, data }: { eine: Weiterleitung; data: Weiterleitungen }) {
  const { zustand, inhalt, letztempfaenger } = eine;
  const { nachweisBis, empfaenger: name } = inhalt;
  if (!isNachweisUeberfaellig({ zustand, nachweisBis }, data.stichtag)) return null;
  const bearbeitet = eine.schritte.includes('nachweis_vorlegen');
  return (
    <>
      <Hinweis art="warnung" titel={t('spaet.titel', { name, tag: formatTag(nachweisBis) })}>
        <p>{t('spaet.folge')}</p>
        {bearbeitet ? <p>{t('spaet.ende')}</p> : null}
      </Hinweis>
      {bearbeitet ? <Erinnerung eine={eine} mitKonto={letztempfaenger !== null} /> : null}
    </>
  );
}

function Erinnerung({ eine, mitKonto }: { eine: Weiterleitung; mitKonto: boolean }) {
  const { sende, laeuft, problem } = useSchreiben(createNachweiserinnerungRoute, BETRIFFT);
  const [werte, setWerte] = useState({ bis: '', text: '' });
  const [versucht, setVersucht] = useState(false);
  const fehlt = werte.text.trim() === '';
  const erinnere = async () => {
    setVersucht(true);
    if (fehlt) return false;
    const antwort = await sende({
      params: { weiterleitungId: eine.id },
      body: { version: eine.version, ...werte },
    });
    if (antwort.ok) setMeldung(t('spaet.fertig'));
    return antwort.ok;
  };
  return (
    <Klappe
      text={t('spaet.erinnern')}
      name={t('kreis.name', { schritt: t('spaet.erinnern'), name: eine.inhalt.empfaenger })}
      speichern={t('spaet.erinnern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{ ort: toFoerderentwurf('weiterleitung.erinnerung', eine.id), werte, onWerte: setWerte }}
      onSpeichern={erinnere}
    >
      <Datumseingabe
        id={`erinnerung-${eine.id}-bis`}
        label={t('spaet.bis')}
        wert={werte.bis}
        fehler={problem?.errors.find(({ pointer }) => pointer === '/bis')?.detail}
        onWert={(bis) => setWerte({ ...werte, bis })}
      />
      <Mehrzeilig
        id={`erinnerung-${eine.id}-text`}
        label={t('spaet.text')}
        hinweis={t(mitKonto ? 'spaet.konto' : 'spaet.brief')}
        rows={3}
        hoechstens={TEXT_HOECHSTENS}
        value={werte.text}
        fehler={versucht && fehlt ? t('spaet.text.fehlt') : undefined}
        onChange={({ target }) => setWerte({ ...werte, text: target.value })}
      />
    </Klappe>
  );
}
