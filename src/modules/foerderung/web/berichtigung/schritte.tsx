import { useState } from 'react';
import type { Route } from '#src/core/contract/define-route.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { AENDERUNGSWEGE } from '../../aenderung/aenderung.contract.ts';
import {
  recordBerichtigungRoute,
  recordBerichtigungsbekanntgabeRoute,
  recordBerichtigungsrueckgabeRoute,
  recordBerichtigungsverwerfungRoute,
} from '../../berichtigung/berichtigung.contract.ts';
import { GRUND_HOECHSTENS } from '../../berichtigung/berichtigung.model.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import { Bekanntgabeklappe } from '../pruefung/rechtsbehelf.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import { type Berichtigung, useBerichtigungsschritt } from './use-berichtigung.ts';
import { Vorschlag } from './vorschlag.tsx';

/** What this account may do with the Berichtigung now. */
export function Schritte({ eine, stichtag }: { eine: Berichtigung; stichtag: string }) {
  const { schritte } = eine;
  return (
    <>
      {schritte.includes('vorschlagen') ? <Vorschlag eine={eine} stichtag={stichtag} /> : null}
      {schritte.includes('verwerfen') ? (
        <MitGrund
          eine={eine}
          name="verwerfen"
          route={recordBerichtigungsverwerfungRoute}
          texte={[t('verwerfen.anfangen'), t('verwerfen.senden'), t('verwerfen.fertig')]}
        />
      ) : null}
      {schritte.includes('berichtigen') ? <Zeichnung eine={eine} /> : null}
      {schritte.includes('zurueckgeben') ? (
        <MitGrund
          eine={eine}
          name="zurueckgeben"
          route={recordBerichtigungsrueckgabeRoute}
          texte={[t('zurueck.anfangen'), t('zurueck.anfangen'), t('zurueck.fertig')]}
        />
      ) : null}
      {schritte.includes('bekanntgeben') ? <Bekanntgabe eine={eine} stichtag={stichtag} /> : null}
    </>
  );
}

function MitGrund({
  eine,
  name,
  route,
  texte: [anfangen, senden, fertig],
}: {
  eine: Berichtigung;
  name: string;
  route: Route;
  texte: readonly [string, string, string];
}) {
  const { act, laeuft, problem } = useBerichtigungsschritt(route, eine, fertig);
  const [grund, setGrund] = useState('');
  return (
    <Klappe
      text={anfangen}
      speichern={senden}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf(`berichtigung.${name}`, eine.id),
        werte: { grund },
        onWerte: (neu) => setGrund(neu.grund),
        fassung: eine.version,
      }}
      onSpeichern={(fassung) => act({ grund, ...(fassung === null ? {} : { version: fassung }) })}
    >
      <Mehrzeilig
        id={`berichtigung-${name}-${eine.id}`}
        fehler={findFehler(problem, 'grund')}
        label={t('grund')}
        rows={3}
        hoechstens={GRUND_HOECHSTENS}
        value={grund}
        onChange={({ target }) => setGrund(target.value)}
      />
    </Klappe>
  );
}

function Zeichnung({ eine }: { eine: Berichtigung }) {
  const { act, laeuft, problem } = useBerichtigungsschritt(
    recordBerichtigungRoute,
    eine,
    t('zeichnen.fertig'),
  );
  if (eine.selbstVorbereitet) return <Hinweis art="info" titel={t('zeichnen.selbst')} />;
  return (
    <div className="kim-stapel">
      <p>{t('zeichnen.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void act()}>
          {t('zeichnen.senden')}
        </Button>
      </div>
    </div>
  );
}

function Bekanntgabe({ eine, stichtag }: { eine: Berichtigung; stichtag: string }) {
  const schritt = useBerichtigungsschritt(recordBerichtigungsbekanntgabeRoute, eine, t('bekanntgabe.fertig'));
  return (
    <Bekanntgabeklappe
      kennung={`berichtigung-${eine.id}`}
      stichtag={stichtag}
      wege={AENDERUNGSWEGE}
      schritt={schritt}
    />
  );
}
