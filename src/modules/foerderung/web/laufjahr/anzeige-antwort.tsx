import { useState } from 'react';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { ANTWORTEN } from '../../laufjahr/anzeige.model.ts';
import {
  ANZEIGETEXT_HOECHSTENS,
  recordAnzeigeantwortRoute,
  recordAnzeigezeichnungRoute,
} from '../../laufjahr/laufjahr.contract.ts';
import type { Anzeige } from './laufjahr-typen.ts';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import { useFoerderschritt } from '../use-foerderschritt.ts';
import { t } from './texte.ts';

/** The Sachbearbeitung says that a Bescheid is needed, or proposes that it is not. */
export function AnzeigeAntworten({ anzeige: { id, lfd, version } }: { anzeige: Anzeige }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordAnzeigeantwortRoute);
  const [wahl, setWahl] = useState('');
  const [text, setText] = useState('');
  const [versucht, setVersucht] = useState(false);
  const entwurf = useTextentwurf(toFoerderentwurf('anzeige.antwort', id), { wahl, text }, (neu) => {
    setWahl(neu.wahl);
    setText(neu.text);
  });
  const antwort = ANTWORTEN.find((eine) => eine === wahl);
  const save = async () => {
    setVersucht(true);
    if (antwort === undefined || text.trim() === '') return;
    const ergebnis = await sende({ params: { anzeigeId: id }, body: { version, antwort, text } });
    if (!ergebnis.ok) return;
    setMeldung(t('anzeigen.antwort.fertig'));
    await entwurf.loesche();
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Auswahl
          id={`antwort-${lfd}`}
          label={t('anzeigen.antwort')}
          optionen={ANTWORTEN.map((wert) => ({ wert, text: t(`anzeigen.${wert}`) }))}
          value={wahl}
          fehler={versucht && antwort === undefined ? t('feld.waehlen') : undefined}
          onChange={({ target }) => setWahl(target.value)}
        />
        <Mehrzeilig
          id={`antwort-text-${lfd}`}
          label={t('anzeigen.antwort.text')}
          rows={3}
          hoechstens={ANZEIGETEXT_HOECHSTENS}
          value={text}
          fehler={versucht && text.trim() === '' ? t('anzeigen.antwort.fehlt') : undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void save()}>
          {t('anzeigen.antwort.senden')}
        </Button>
      </div>
    </div>
  );
}

/** Another person ends the Anzeige without a Bescheid, or sends it back. */
export function AnzeigeZeichnen({ anzeige }: { anzeige: Anzeige }) {
  if (anzeige.selbstVorbereitet) return <Hinweis art="info" titel={t('anzeigen.selbst')} />;
  return <Zeichnung anzeige={anzeige} />;
}

function Zeichnung({ anzeige: { id, lfd, version } }: { anzeige: Anzeige }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordAnzeigezeichnungRoute);
  const [text, setText] = useState('');
  const [versucht, setVersucht] = useState(false);
  const entwurf = useTextentwurf(toFoerderentwurf('anzeige.zeichnung', id), { text }, (neu) =>
    setText(neu.text),
  );
  const save = async (entscheidung: 'ZUSTIMMEN' | 'ZURUECKGEBEN') => {
    setVersucht(true);
    if (text.trim() === '') return;
    const ergebnis = await sende({ params: { anzeigeId: id }, body: { version, entscheidung, text } });
    if (!ergebnis.ok) return;
    setMeldung(t('anzeigen.zeichnen.fertig'));
    await entwurf.loesche();
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Mehrzeilig
          id={`zeichnung-text-${lfd}`}
          label={t('anzeigen.antwort.text')}
          rows={3}
          hoechstens={ANZEIGETEXT_HOECHSTENS}
          value={text}
          fehler={versucht && text.trim() === '' ? t('anzeigen.antwort.fehlt') : undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void save('ZUSTIMMEN')}>
          {t('anzeigen.zeichnen')}
        </Button>
        <Button art="sekundaer" laeuft={laeuft} onClick={() => void save('ZURUECKGEBEN')}>
          {t('anzeigen.zurueck')}
        </Button>
      </div>
    </div>
  );
}
