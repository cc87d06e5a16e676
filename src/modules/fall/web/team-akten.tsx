import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN } from '#src/modules/akte/akte.model.ts';
import { PHASE_NAMEN } from '#src/modules/akte/phase.model.ts';
import { TEAMANLAESSE, TEAMANLASS_CODES } from '#src/modules/akte/wertelisten/teamanlass.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listTeamaktenRoute, TEAMPHASEN } from '../teamakten.contract.ts';
import { t as tListe } from './akten-texte.ts';
import { toCode, toWahlen } from './auswahl.ts';
import { t } from './texte.ts';

type Anlass = (typeof TEAMANLASS_CODES)[number];
type Zeile = Ausgabe<typeof listTeamaktenRoute>['eintraege'][number];

/** Akten of colleagues without identity: nothing is asked before somebody says why. */
export function TeamAkten() {
  const [anlass, setAnlass] = useState('');
  const code = toCode(TEAMANLASS_CODES, anlass);
  return (
    <Karte titel={tListe('team.titel')}>
      <p>{tListe('team.text')}</p>
      <Auswahl
        label={tListe('team.anlass')}
        optionen={toWahlen(TEAMANLAESSE)}
        value={anlass}
        onChange={({ target }) => setAnlass(target.value)}
      />
      {code === undefined ? null : <Teamliste key={code} anlass={code} />}
    </Karte>
  );
}

function Teamliste({ anlass }: { anlass: Anlass }) {
  const [wahl, setWahl] = useState<{ art: string; phase: string; vor: string | null }>({
    art: '',
    phase: '',
    vor: null,
  });
  const art = toCode(AKTE_ARTEN, wahl.art);
  const phase = toCode(TEAMPHASEN, wahl.phase);
  const query = {
    anlass,
    ...(art === undefined ? {} : { art }),
    ...(phase === undefined ? {} : { phase }),
    ...(wahl.vor === null ? {} : { vor: wahl.vor }),
  };
  const { data, error, refetch } = useLesen(listTeamaktenRoute, { query }, { behalteAlte: true });
  const letzte = data?.eintraege.at(-1);
  return (
    <div className="kim-stapel">
      <div className="kim-aktionen">
        <Auswahl
          label={tListe('team.art')}
          leer={t('akten.alle')}
          optionen={[
            { wert: 'KURZBERATUNG', text: t('akten.kurzberatungen') },
            { wert: 'FALL', text: t('akten.faelle') },
          ]}
          value={wahl.art}
          onChange={({ target }) => setWahl({ ...wahl, art: target.value, vor: null })}
        />
        <Auswahl
          label={tListe('team.phase')}
          leer={tListe('filter.alle')}
          optionen={TEAMPHASEN.map((wert) => ({ wert, text: PHASE_NAMEN[wert] }))}
          value={wahl.phase}
          onChange={({ target }) => setWahl({ ...wahl, phase: target.value, vor: null })}
        />
      </div>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && data.eintraege.length === 0 ? (
        <Leer titel={tListe('team.leer')}>
          <p>{tListe('team.leer.text')}</p>
        </Leer>
      ) : null}
      {data && data.eintraege.length > 0 ? (
        <Tabelle
          titel={tListe('team.tabelle')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={data.eintraege}
          schluessel={({ nummer }) => nummer}
        />
      ) : null}
      <div className="kim-aktionen">
        {wahl.vor === null ? null : (
          <Button art="tertiaer" onClick={() => setWahl({ ...wahl, vor: null })}>
            {tListe('team.anfang')}
          </Button>
        )}
        {data?.weitere && letzte ? (
          <Button art="sekundaer" onClick={() => setWahl({ ...wahl, vor: letzte.nummer })}>
            {tListe('team.weitere')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'nummer', kopf: tListe('team.nummer'), zelle: ({ nummer }) => nummer },
  {
    id: 'art',
    kopf: t('akten.art'),
    zelle: ({ art }) => t(art === 'FALL' ? 'akten.fall' : 'akten.kurzberatung'),
  },
  { id: 'phase', kopf: tListe('filter.phase'), zelle: ({ phase }) => PHASE_NAMEN[phase] },
  {
    id: 'begonnen',
    kopf: tListe('team.begonnen'),
    zelle: ({ begonnen }) =>
      tListe('team.quartal', { nummer: begonnen.slice(-1), jahr: begonnen.slice(0, 4) }),
  },
];
