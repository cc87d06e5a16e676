import { useState } from 'react';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  assignLetztempfaengerRoute,
  recordMeldungsantwortRoute,
} from '../../letztempfaenger/letztempfaenger.contract.ts';
import { listWeiterleitungenRoute } from '../../weiterleitung/weiterleitung.contract.ts';
import type { Weiterleitung, Weiterleitungen } from '../weiterleitung-typen.ts';
import { Meldungen } from './meldungen.tsx';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import { t } from './texte.ts';

const BETRIFFT = { betrifft: [listWeiterleitungenRoute] };

/** On the side of the Zuwendungsempfänger: who the Letztempfänger is, what it handed in, and the answer. */
export function Letztempfaengerteil({ eine, data }: { eine: Weiterleitung; data: Weiterleitungen }) {
  const { letztempfaenger, meldungen, zustand } = eine;
  const bearbeitet = data.stellen.length > 0;
  const waehlbar = bearbeitet && meldungen.length === 0 && zustand !== 'ABGESCHLOSSEN';
  const offene = meldungen.find(({ stand }) => stand === 'VORGELEGT');
  return (
    <>
      {waehlbar ? (
        <Verbindung key={letztempfaenger?.id ?? ''} eine={eine} stellen={data.stellen} />
      ) : letztempfaenger === null ? null : (
        <p>{t('kreis.verbunden', { name: letztempfaenger.name })}</p>
      )}
      <Meldungen meldungen={meldungen} />
      {bearbeitet && offene !== undefined ? <Antwort key={offene.id} eine={eine} offene={offene} /> : null}
    </>
  );
}

function Verbindung({ eine, stellen }: { eine: Weiterleitung; stellen: Weiterleitungen['stellen'] }) {
  const [mandantId, setMandantId] = useState(eine.letztempfaenger?.id ?? '');
  const { sende, laeuft, problem } = useSchreiben(assignLetztempfaengerRoute, BETRIFFT);
  const name = eine.inhalt.empfaenger;
  const sichere = async () => {
    const antwort = await sende({
      params: { weiterleitungId: eine.id },
      body: { version: eine.version, mandantId: mandantId === '' ? null : mandantId },
    });
    if (antwort.ok) setMeldung(t('kreis.gesichert'));
  };
  return (
    <fieldset className="foerderung-zeile">
      <legend>{t('kreis.titel')}</legend>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Auswahl
        id={`letztempfaenger-${eine.id}`}
        label={t('kreis.auswahl', { name })}
        hinweis={t('kreis.hinweis')}
        leer={t('kreis.ohne')}
        value={mandantId}
        optionen={stellen.map(({ id, name: text }) => ({ wert: id, text }))}
        onChange={({ target }) => setMandantId(target.value)}
      />
      <div className="kim-aktionen">
        <Button
          art="sekundaer"
          laeuft={laeuft}
          disabled={mandantId === (eine.letztempfaenger?.id ?? '')}
          aria-label={t('kreis.name', { schritt: t('kreis.sichern'), name })}
          onClick={() => void sichere()}
        >
          {t('kreis.sichern')}
        </Button>
      </div>
    </fieldset>
  );
}

function Antwort({ eine, offene }: { eine: Weiterleitung; offene: Weiterleitung['meldungen'][number] }) {
  const [text, setText] = useState('');
  const [versucht, setVersucht] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(recordMeldungsantwortRoute, BETRIFFT);
  const entwurf = useTextentwurf(toFoerderentwurf('meldung.antwort', offene.id), { text }, (neu) =>
    setText(neu.text),
  );
  const name = eine.inhalt.empfaenger;
  const fehlt = text.trim() === '';
  const antworte = async (antwort: 'UEBERNOMMEN' | 'ZURUECKGEGEBEN') => {
    setVersucht(antwort === 'ZURUECKGEGEBEN');
    if (antwort === 'ZURUECKGEGEBEN' && fehlt) return;
    const ergebnis = await sende({
      params: { weiterleitungId: eine.id, meldungId: offene.id },
      body: { version: offene.version, antwort, text: fehlt ? null : text },
    });
    if (!ergebnis.ok) return;
    setMeldung(t(antwort === 'UEBERNOMMEN' ? 'kreis.uebernommen' : 'kreis.zurueckgegeben'));
    await entwurf.loesche();
  };
  return (
    <fieldset className="foerderung-zeile">
      <legend>{t('meldung.antwort')}</legend>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Mehrzeilig
          id={`meldung-${offene.id}-antwort`}
          label={t('kreis.frage')}
          rows={2}
          hoechstens={2_000}
          value={text}
          fehler={versucht && fehlt ? t('kreis.frage.fehlt') : undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        <Button
          laeuft={laeuft}
          aria-label={t('kreis.name', { schritt: t('kreis.uebernehmen'), name })}
          onClick={() => void antworte('UEBERNOMMEN')}
        >
          {t('kreis.uebernehmen')}
        </Button>
        <Button
          art="sekundaer"
          laeuft={laeuft}
          aria-label={t('kreis.name', { schritt: t('kreis.zurueckgeben'), name })}
          onClick={() => void antworte('ZURUECKGEGEBEN')}
        >
          {t('kreis.zurueckgeben')}
        </Button>
      </div>
    </fieldset>
  );
}
