import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { formatName } from '../identitaet.model.ts';
import type { PersonAnsicht } from '../person.contract.ts';
import { DUBLETTENGRUND_TEXTE } from '../suche.model.ts';
import {
  createZusammenfuehrungRoute,
  type listDublettenpaareRoute,
  recordVerschiedenRoute,
} from '../zusammenfuehrung.contract.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import { toAngaben } from './angaben.tsx';
import { t } from './dubletten-texte.ts';

type Paar = Ausgabe<typeof listDublettenpaareRoute>['paare'][number];
type Zeile = { name: string; werte: ReturnType<typeof toAngaben>[number]['wert'][] };

/** Two persons side by side, why they may be one, and what a person can decide. */
export function Dublettenpaar({ paar }: { paar: Paar }) {
  const [a, b] = paar.personen;
  const [bleibtId, setBleibtId] = useState('');
  const [frage, setFrage] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(recordVerschiedenRoute);
  const erneuere = useAkteNeuLesen();
  if (a === undefined || b === undefined) return null;
  const namen = {
    a: `${formatName(a.identitaet)} (${a.pseudonym})`,
    b: `${formatName(b.identitaet)} (${b.pseudonym})`,
  };
  const bleibt = bleibtId === b.personId ? b : a;
  const merke = async () => {
    const antwort = await sende({ body: { personIds: [a.personId, b.personId] } });
    if (!antwort.ok) return;
    erneuere();
    setMeldung(t('verschieden.fertig'));
  };
  return (
    <Karte titel={t('paar', namen)}>
      <p className="kim-aktionen">
        {paar.gruende.map((grund) => (
          <Etikett key={grund} text={DUBLETTENGRUND_TEXTE[grund]} art="info" />
        ))}
        {paar.verschieden ? <Etikett text={t('gemerkt')} art="neutral" /> : null}
      </p>
      <Tabelle
        titel={t('paar.tabelle')}
        titelVerborgen
        spalten={createSpalten(a, b)}
        zeilen={createZeilen(a, b)}
        schluessel={({ name }) => name}
      />
      <Auswahl
        label={t('wer')}
        hinweis={t('wer.hinweis')}
        leer={null}
        value={bleibt.personId}
        optionen={[a, b].map(({ personId, pseudonym, identitaet }) => ({
          wert: personId,
          text: t('wer.wahl', { pseudonym, name: formatName(identitaet) }),
        }))}
        onChange={({ target }) => setBleibtId(target.value)}
      />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button art="sekundaer" aria-label={t('zusammen.name', namen)} onClick={() => setFrage(true)}>
          {t('zusammen')}
        </Button>
        {paar.verschieden ? null : (
          <Button
            art="tertiaer"
            laeuft={laeuft}
            aria-label={t('verschieden.name', namen)}
            onClick={() => void merke()}
          >
            {t('verschieden')}
          </Button>
        )}
      </div>
      {frage ? (
        <Dialog titel={t('zusammen.frage', namen)} schliesse={() => setFrage(false)}>
          <Frage bleibt={bleibt} doppelt={bleibt === a ? b : a} schliesse={() => setFrage(false)} />
        </Dialog>
      ) : null}
    </Karte>
  );
}

function Frage({
  bleibt,
  doppelt,
  schliesse,
}: {
  bleibt: PersonAnsicht;
  doppelt: PersonAnsicht;
  schliesse: () => void;
}) {
  const { sende, laeuft, problem } = useSchreiben(createZusammenfuehrungRoute);
  const erneuere = useAkteNeuLesen();
  const seite = ({ personId, version }: PersonAnsicht) => ({ personId, version });
  const fuehreZusammen = async () => {
    const antwort = await sende({ body: { bleibt: seite(bleibt), doppelt: seite(doppelt) } });
    if (!antwort.ok) return;
    erneuere();
    setMeldung(t('zusammen.fertig'));
    schliesse();
  };
  return (
    <div className="kim-stapel">
      <p>{t('zusammen.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void fuehreZusammen()}>
          {t('zusammen.ja')}
        </Button>
        <Button art="tertiaer" onClick={schliesse}>
          {t('abbrechen')}
        </Button>
      </div>
    </div>
  );
}

function createSpalten(a: PersonAnsicht, b: PersonAnsicht): Spalte<Zeile>[] {
  return [
    { id: 'angabe', kopf: t('paar.angabe'), zelle: ({ name }) => name },
    { id: 'a', kopf: a.pseudonym, zelle: ({ werte }) => werte[0] || '–' },
    { id: 'b', kopf: b.pseudonym, zelle: ({ werte }) => werte[1] || '–' },
  ];
}

/** Only what at least one of them has. */
function createZeilen(a: PersonAnsicht, b: PersonAnsicht): Zeile[] {
  const rechts = toAngaben(b.identitaet);
  const zeilen = toAngaben(a.identitaet).map(({ name, wert }, stelle) => ({
    name,
    werte: [wert, rechts[stelle]?.wert ?? ''],
  }));
  const akten = {
    name: t('paar.akten'),
    werte: [a, b].map((person) => <Akten key={person.personId} person={person} />),
  };
  return [...zeilen.filter(({ werte }) => werte.some((wert) => wert !== '')), akten];
}

function Akten({ person: { akten } }: { person: PersonAnsicht }) {
  return (
    <>
      {akten.map(({ akteId, nummer }) => (
        <span key={akteId}>
          <Link to={`/akten/${akteId}`}>{nummer}</Link>{' '}
        </span>
      ))}
    </>
  );
}
