import { useState } from 'react';
import type { Route } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import type { Anfrage } from '#src/web/api/call-route.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  createEntfallvorschlagRoute,
  GRUND_HOECHSTENS,
  recordEntfallRoute,
  recordEntfallruecknahmeRoute,
} from '../../zahlung/zahlung.contract.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import { findFehler } from '../feldfehler.ts';
import { useFoerderschritt } from '../use-foerderschritt.ts';
import { t } from './texte.ts';
import type { Teilbetrag } from './zahlungen-seite.tsx';

/** A planned Teilbetrag that is not needed: proposed with a reason by one person, dropped by another. */
export function Entfall({ teilbetrag }: { teilbetrag: Teilbetrag }) {
  const { entfall, entfallVorschlagbar, entfallRuecknehmbar, schritte } = teilbetrag;
  if (entfall === null) return entfallVorschlagbar ? <Vorschlag teilbetrag={teilbetrag} /> : null;
  const angaben = { person: entfall.von ?? t('person.weg'), tag: formatTag(entfall.am) };
  return (
    <Hinweis art="info" titel={t('entfall.vorgeschlagen', angaben)}>
      <p className="foerderung-text">{entfall.grund}</p>
      {schritte.includes('entfallen') ? (
        <Entscheidung teilbetrag={teilbetrag} selbst={entfall.selbst} />
      ) : null}
      {entfallRuecknehmbar ? <Ruecknahme teilbetrag={teilbetrag} /> : null}
    </Hinweis>
  );
}

function useEntfall(route: Route, { id, version }: Teilbetrag, fertig: string) {
  const { sende, laeuft, problem } = useFoerderschritt(route);
  const act = async (body: object = {}): Promise<boolean> => {
    const anfrage: unknown = { params: { teilbetragId: id }, body: { version, ...body } };
    const antwort = await sende(anfrage as Anfrage<Route>);
    if (antwort.ok) setMeldung(fertig);
    return antwort.ok;
  };
  return { act, laeuft, problem };
}

function Vorschlag({ teilbetrag }: { teilbetrag: Teilbetrag }) {
  const { act, laeuft, problem } = useEntfall(createEntfallvorschlagRoute, teilbetrag, t('entfall.fertig'));
  const [grund, setGrund] = useState('');
  const { lfd } = teilbetrag;
  return (
    <Klappe
      text={t('entfall.vorschlagen')}
      name={t('entfall.vorschlagen.name', { lfd })}
      speichern={t('entfall.senden')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('zahlung.entfall', teilbetrag.id),
        werte: { grund },
        onWerte: (neu) => setGrund(neu.grund),
      }}
      onSpeichern={() => act({ grund })}
    >
      <Mehrzeilig
        id={`entfall-grund-${lfd}`}
        fehler={findFehler(problem, 'grund')}
        label={t('entfall.grund')}
        rows={3}
        hoechstens={GRUND_HOECHSTENS}
        value={grund}
        onChange={({ target }) => setGrund(target.value)}
      />
    </Klappe>
  );
}

function Entscheidung({ teilbetrag, selbst }: { teilbetrag: Teilbetrag; selbst: boolean }) {
  const { act, laeuft, problem } = useEntfall(recordEntfallRoute, teilbetrag, t('entfall.entfallen'));
  if (selbst) return <p>{t('entfall.selbst')}</p>;
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button laeuft={laeuft} onClick={() => void act()}>
        {t('entfall.zustimmen', { lfd: teilbetrag.lfd })}
      </Button>
    </>
  );
}

function Ruecknahme({ teilbetrag }: { teilbetrag: Teilbetrag }) {
  const { act, laeuft, problem } = useEntfall(
    recordEntfallruecknahmeRoute,
    teilbetrag,
    t('entfall.zurueckgenommen'),
  );
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button art="sekundaer" laeuft={laeuft} onClick={() => void act()}>
        {t('entfall.zuruecknehmen')}
      </Button>
    </>
  );
}
