import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import type { EntwurfOrt } from '#src/web/entwurf/entwurf-api.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  closeFoerdersperreRoute,
  createFoerdersperreRoute,
  getAufbewahrungRoute,
  recordArchivangebotRoute,
} from '../../aufbewahrung/aufbewahrung.contract.ts';
import {
  AUFBEWAHRUNGSGRUND_NAMEN,
  SPERRANLAESSE,
  SPERRANLASS_NAMEN,
  STUFE_NAMEN,
  VERMERKART_NAMEN,
} from '../../aufbewahrung/aufbewahrung.model.ts';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import { t } from './texte.ts';

type Stand = Ausgabe<typeof getAufbewahrungRoute>;
type Vermerk = Stand['vermerke'][number];
const BETRIFFT = { betrifft: [getAufbewahrungRoute] };

/** When what goes, what holds it, and for who may: hold, let go, and the word of the archive. */
export function Aufbewahrung({ foerderfallId }: { foerderfallId: string }) {
  const { data } = useLesen(getAufbewahrungRoute, { params: { foerderfallId } });
  if (data === undefined) return null;
  const offene = data.vermerke.filter(({ offen }) => offen);
  return (
    <Karte titel={t('titel')}>
      {offene.map((sperre) => (
        <Hinweis key={sperre.id} art="warnung" titel={t('gesperrt')}>
          <p>{describeSperre(sperre)}</p>
          {data.sperrbar ? <Sperrende foerderfallId={foerderfallId} sperre={sperre} /> : null}
        </Hinweis>
      ))}
      <Stufen stand={data} />
      <p>
        <Link to="/foerderung/loeschung">{t('liste.link')}</Link>
      </p>
      {data.sperrbar ? <Sperre foerderfallId={foerderfallId} /> : null}
      {data.anbietbar && data.stufen.some(({ hindernis }) => hindernis === 'ARCHIV') ? (
        <Archiv foerderfallId={foerderfallId} />
      ) : null}
      <Verlauf vermerke={data.vermerke} />
    </Karte>
  );
}

function describeSperre({ anlass, grund, am, person }: Vermerk): string {
  return t('gesperrt.text', {
    anlass: anlass === null ? '' : SPERRANLASS_NAMEN[anlass],
    grund,
    tag: formatTag(am),
    person: person ?? t('person.weg'),
  });
}

function Stufen({ stand: { stufen, belegeGeloeschtAm } }: { stand: Stand }) {
  return (
    <>
      {belegeGeloeschtAm === null ? null : <p>{t('geloescht', { tag: formatTag(belegeGeloeschtAm) })}</p>}
      <Tabelle
        titel={t('tabelle')}
        titelVerborgen
        spalten={[
          { id: 'was', kopf: t('was'), zelle: ({ stufe }) => STUFE_NAMEN[stufe] },
          {
            id: 'beginn',
            kopf: t('beginn'),
            zelle: ({ beginn }) => (beginn === null ? t('beginn.offen') : formatTag(beginn)),
          },
          {
            id: 'ab',
            kopf: t('ab'),
            zelle: ({ loeschenAb }) => (loeschenAb === null ? t('ab.offen') : formatTag(loeschenAb)),
          },
          {
            id: 'hindernis',
            kopf: t('hindernis'),
            zelle: ({ hindernis }) =>
              hindernis === null ? t('hindernis.keines') : AUFBEWAHRUNGSGRUND_NAMEN[hindernis],
          },
        ]}
        zeilen={stufen}
        schluessel={({ stufe }) => stufe}
      />
      <p className="kim-klein">
        {t('bleibt')} <Etikett text={t('annahme')} art="info" /> {t('annahme.text')}
      </p>
    </>
  );
}

function Sperre({ foerderfallId }: { foerderfallId: string }) {
  const [anlass, setAnlass] = useState<(typeof SPERRANLAESSE)[number]>('RECHNUNGSPRUEFUNG');
  const { sende, laeuft, problem } = useSchreiben(createFoerdersperreRoute, BETRIFFT);
  return (
    <Begruendet
      titel={t('sperre.titel')}
      ort={toFoerderentwurf('aufbewahrung.sperre', foerderfallId)}
      id="sperre-grund"
      label={t('sperre.grund')}
      knopf={t('sperre.setzen')}
      laeuft={laeuft}
      problem={problem}
      onSenden={async (grund) => {
        const antwort = await sende({ params: { foerderfallId }, body: { anlass, grund } });
        if (antwort.ok) setMeldung(t('sperre.gesetzt'));
        return antwort.ok;
      }}
    >
      <Auswahl
        id="sperre-anlass"
        label={t('sperre.anlass')}
        leer={null}
        value={anlass}
        optionen={SPERRANLAESSE.map((wert) => ({ wert, text: SPERRANLASS_NAMEN[wert] }))}
        onChange={({ target }) => setAnlass(SPERRANLAESSE.find((einer) => einer === target.value) ?? anlass)}
      />
    </Begruendet>
  );
}

function Sperrende({ foerderfallId, sperre }: { foerderfallId: string; sperre: Vermerk }) {
  const { sende, laeuft, problem } = useSchreiben(closeFoerdersperreRoute, BETRIFFT);
  const anlass = sperre.anlass === null ? '' : SPERRANLASS_NAMEN[sperre.anlass];
  return (
    <Begruendet
      titel={t('sperre.aufheben.name', { anlass })}
      ort={toFoerderentwurf('aufbewahrung.sperre-ende', sperre.id)}
      id={`sperre-ende-${sperre.id}`}
      label={t('sperre.grund')}
      knopf={t('sperre.aufheben')}
      laeuft={laeuft}
      problem={problem}
      onSenden={async (grund) => {
        const antwort = await sende({ params: { foerderfallId, sperreId: sperre.id }, body: { grund } });
        if (antwort.ok) setMeldung(t('sperre.aufgehoben'));
        return antwort.ok;
      }}
    />
  );
}

const ERGEBNISSE = ['ARCHIV_VERZICHTET', 'ARCHIV_UEBERNOMMEN'] as const;

function Archiv({ foerderfallId }: { foerderfallId: string }) {
  const [ergebnis, setErgebnis] = useState<(typeof ERGEBNISSE)[number]>('ARCHIV_VERZICHTET');
  const { sende, laeuft, problem } = useSchreiben(recordArchivangebotRoute, BETRIFFT);
  return (
    <Begruendet
      titel={t('archiv.titel')}
      ort={toFoerderentwurf('aufbewahrung.archiv', foerderfallId)}
      id="archiv-grund"
      label={t('archiv.grund')}
      knopf={t('archiv.festhalten')}
      laeuft={laeuft}
      problem={problem}
      onSenden={async (grund) => {
        const antwort = await sende({ params: { foerderfallId }, body: { ergebnis, grund } });
        if (antwort.ok) setMeldung(t('archiv.fertig'));
        return antwort.ok;
      }}
    >
      <Auswahl
        id="archiv-ergebnis"
        label={t('archiv.ergebnis')}
        leer={null}
        value={ergebnis}
        optionen={ERGEBNISSE.map((wert) => ({ wert, text: VERMERKART_NAMEN[wert] }))}
        onChange={({ target }) => setErgebnis(ERGEBNISSE.find((eines) => eines === target.value) ?? ergebnis)}
      />
    </Begruendet>
  );
}

/** One act that says why. */
export function Begruendet({
  titel,
  ort,
  id,
  label,
  knopf,
  laeuft,
  problem,
  children,
  onSenden,
}: {
  titel: string;
  ort: EntwurfOrt;
  id: string;
  label: string;
  knopf: string;
  laeuft: boolean;
  problem: React.ComponentProps<typeof ProblemHinweis>['problem'] | null;
  children?: React.ReactNode;
  onSenden: (grund: string) => Promise<boolean>;
}) {
  const [grund, setGrund] = useState('');
  const [versucht, setVersucht] = useState(false);
  const entwurf = useTextentwurf(ort, { grund }, (neu) => setGrund(neu.grund));
  const fehlt = grund.trim() === '';
  const sende = async () => {
    setVersucht(true);
    if (fehlt || !(await onSenden(grund))) return;
    setGrund('');
    setVersucht(false);
    await entwurf.loesche();
  };
  return (
    <fieldset className="foerderung-zeile">
      <legend>{titel}</legend>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {children}
      <Entwurfsteil entwurf={entwurf}>
        <Mehrzeilig
          id={id}
          label={label}
          rows={2}
          hoechstens={1_000}
          value={grund}
          fehler={versucht && fehlt ? t('grund.fehlt') : undefined}
          onChange={({ target }) => setGrund(target.value)}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        <Button art="sekundaer" laeuft={laeuft} onClick={() => void sende()}>
          {knopf}
        </Button>
      </div>
    </fieldset>
  );
}

function Verlauf({ vermerke }: { vermerke: readonly Vermerk[] }) {
  if (vermerke.length === 0) return null;
  return (
    <details>
      <summary>{t('verlauf')}</summary>
      <ul>
        {vermerke.toReversed().map(({ id, art, anlass, grund, am, person, rolle }) => (
          <li key={id}>
            <strong>{VERMERKART_NAMEN[art]}</strong>
            {anlass === null ? '' : ` (${SPERRANLASS_NAMEN[anlass]})`}:{' '}
            <span className="foerderung-text">{grund}</span>{' '}
            <span className="kim-klein">
              {t('verlauf.zeile', {
                tag: formatTag(am),
                person: person ?? t('person.weg'),
                rolle: Object.entries(ROLLEN_NAMEN).find(([code]) => code === rolle)?.[1] ?? rolle,
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
