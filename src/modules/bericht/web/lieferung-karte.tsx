import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useMailweg } from '#src/web/sitzung/use-mailweg.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { type Takt, TAKTE } from '../mappe/bericht.model.ts';
import {
  createLieferungRoute,
  endLieferungRoute,
  getLieferungRoute,
  setLieferungsmailRoute,
} from '../mappe/lieferung.contract.ts';
import { b } from './berichte-texte.ts';

type Stand = Ausgabe<typeof getLieferungRoute>;

/** When a report comes by itself, to whom, and how that ends. */
export function Lieferungskarte({ berichtId }: { berichtId: string }) {
  const params = { berichtId };
  const { data } = useLesen(getLieferungRoute, { params });
  if (data === undefined) return null;
  const { lieferung } = data;
  return (
    <Karte titel={b('lieferung.titel')}>
      <p>{b('lieferung.text')}</p>
      {lieferung === null ? null : <Laufende lieferung={lieferung} params={params} />}
      {lieferung === null || lieferung.eigene ? <Bestellung stand={data} params={params} /> : null}
    </Karte>
  );
}

function Laufende({
  lieferung,
  params,
}: {
  lieferung: NonNullable<Stand['lieferung']>;
  params: { berichtId: string };
}) {
  const ende = useSchreiben(endLieferungRoute);
  const mail = useSchreiben(setLieferungsmailRoute);
  const mailweg = useMailweg();
  const beende = async () => {
    if ((await ende.sende({ params })).ok) setMeldung(b('lieferung.beendet'));
  };
  const problem = ende.problem ?? mail.problem;
  return (
    <>
      <p>
        {b('lieferung.laeuft', { takt: b(`takt.${lieferung.takt}`), tag: formatTag(lieferung.naechsteAm) })}
      </p>
      <h3>{b('lieferung.empfaenger')}</h3>
      <ul>
        {lieferung.empfaenger.map(({ kontoId, name, beendet }) => (
          <li key={kontoId}>{beendet ? b('lieferung.abbestellt', { name }) : name}</li>
        ))}
      </ul>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {lieferung.mail === null ? null : (
        <p>
          {lieferung.mail
            ? b(mailweg === 'KEINER' ? 'lieferung.mail.stand.ohne' : 'lieferung.mail.stand.an')
            : b('lieferung.mail.stand.aus')}
        </p>
      )}
      <div className="kim-aktionen">
        {lieferung.mail === null ? null : (
          <Button
            art="sekundaer"
            laeuft={mail.laeuft}
            onClick={() => void mail.sende({ params, body: { mail: lieferung.mail !== true } })}
          >
            {lieferung.mail ? b('lieferung.mail.aus') : b('lieferung.mail.an')}
          </Button>
        )}
        {lieferung.eigene || lieferung.mail !== null ? (
          <Button art="tertiaer" laeuft={ende.laeuft} onClick={() => void beende()}>
            {lieferung.eigene ? b('lieferung.ende.alle') : b('lieferung.ende.ich')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Bestellung({ stand, params }: { stand: Stand; params: { berichtId: string } }) {
  const { lieferung, moegliche } = stand;
  const [takt, setTakt] = useState<Takt>(lieferung?.takt ?? 'MONATLICH');
  const [gewaehlt, setGewaehlt] = useState<readonly string[]>(
    lieferung === null
      ? moegliche.flatMap(({ kontoId, selbst }) => (selbst ? [kontoId] : []))
      : lieferung.empfaenger.flatMap(({ kontoId, beendet }) => (beendet ? [] : [kontoId])),
  );
  const [fehlt, setFehlt] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(createLieferungRoute);
  const bestelle = async () => {
    setFehlt(gewaehlt.length === 0);
    if (gewaehlt.length === 0) return;
    if ((await sende({ params, body: { takt, empfaenger: [...gewaehlt] } })).ok)
      setMeldung(b('lieferung.bestellt'));
  };
  return (
    <>
      <Auswahl
        label={b('lieferung.takt')}
        value={takt}
        leer={null}
        optionen={TAKTE.map((wert) => ({ wert, text: b(`takt.${wert}`) }))}
        onChange={({ target }) => setTakt(TAKTE.find((wert) => wert === target.value) ?? 'MONATLICH')}
      />
      <Gruppe
        label={b('lieferung.wer')}
        hinweis={b('lieferung.wer.hinweis')}
        fehler={fehlt ? b('lieferung.waehlen') : undefined}
      >
        {moegliche.map(({ kontoId, name, selbst }) => (
          <Wahlknopf
            key={kontoId}
            type="checkbox"
            text={selbst ? b('lieferung.ich', { name }) : name}
            checked={gewaehlt.includes(kontoId)}
            onChange={({ target }) =>
              setGewaehlt(target.checked ? [...gewaehlt, kontoId] : gewaehlt.filter((wer) => wer !== kontoId))
            }
          />
        ))}
      </Gruppe>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button art="sekundaer" laeuft={laeuft} onClick={() => void bestelle()}>
          {lieferung === null ? b('lieferung.knopf') : b('lieferung.neu')}
        </Button>
      </div>
    </>
  );
}
