import { useState } from 'react';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { SPERR_GRUENDE, type Sperrgrund } from '../benutzer.model.ts';
import {
  closeKonto,
  issuePasswort,
  type Kontozeile,
  lockKonto,
  unlockKonto,
} from '../verwaltung.contract.ts';
import { Anfangspasswort } from './anfangspasswort.tsx';
import { SPERRGRUND_TEXTE, t } from './texte.ts';

const erledigt = { onErfolg: () => setMeldung(t('konto.erledigt')) };

/** Way in of one account: new password, lock, unlock, close. */
export function Kontozugang({ konto }: { konto: Kontozeile }) {
  return (
    <section className="kim-stapel" aria-label={t('konto.sitzungen')}>
      <h3>{t('konto.sitzungen')}</h3>
      <NeuesPasswort kontoId={konto.id} />
      <Entsperren kontoId={konto.id} />
      {konto.gesperrt ? null : <Sperren kontoId={konto.id} />}
      <Schliessen kontoId={konto.id} />
    </section>
  );
}

function NeuesPasswort({ kontoId }: { kontoId: string }) {
  const [passwort, setPasswort] = useState<string | null | undefined>();
  const { sende, laeuft, problem } = useSchreiben(issuePasswort, {
    onErfolg: ({ anfangspasswort }) => setPasswort(anfangspasswort),
  });
  if (passwort !== undefined) return <Anfangspasswort passwort={passwort} />;
  return (
    <div>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button art="sekundaer" laeuft={laeuft} onClick={() => void sende({ params: { kontoId } })}>
        {t('passwort.neu')}
      </Button>
      <p className="kim-klein">{t('passwort.neu.hinweis')}</p>
    </div>
  );
}

function Entsperren({ kontoId }: { kontoId: string }) {
  const { sende, laeuft, problem } = useSchreiben(unlockKonto, erledigt);
  return (
    <div>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button art="sekundaer" laeuft={laeuft} onClick={() => void sende({ params: { kontoId } })}>
        {t('konto.entsperren')}
      </Button>
    </div>
  );
}

function Sperren({ kontoId }: { kontoId: string }) {
  const [grund, setGrund] = useState<Sperrgrund>('VERDACHT');
  const { sende, laeuft, problem } = useSchreiben(lockKonto, erledigt);
  return (
    <form
      className="kim-formular"
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void sende({ params: { kontoId }, body: { grundCode: grund } });
      }}
    >
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Auswahl
        label={t('konto.sperren.grund')}
        hinweis={t('konto.sperren.hinweis')}
        leer={null}
        optionen={SPERR_GRUENDE.map((wert) => ({ wert, text: SPERRGRUND_TEXTE[wert] }))}
        value={grund}
        onChange={({ target }) =>
          setGrund(SPERR_GRUENDE.find((einer) => einer === target.value) ?? 'VERDACHT')
        }
      />
      <Button type="submit" art="gefahr" laeuft={laeuft}>
        {t('konto.sperren')}
      </Button>
    </form>
  );
}

function Schliessen({ kontoId }: { kontoId: string }) {
  const [sicher, setSicher] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(closeKonto, erledigt);
  return (
    <form
      className="kim-formular"
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        if (sicher) void sende({ params: { kontoId } });
      }}
    >
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Wahlknopf
        type="checkbox"
        checked={sicher}
        onChange={({ target }) => setSicher(target.checked)}
        text={t('konto.schliessen.sicher')}
        erklaerung={t('konto.schliessen.hinweis')}
      />
      <Button type="submit" art="gefahr" laeuft={laeuft} disabled={!sicher}>
        {t('konto.schliessen')}
      </Button>
    </form>
  );
}
