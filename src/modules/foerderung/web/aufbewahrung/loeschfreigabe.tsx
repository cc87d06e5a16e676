import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { listLoeschtageRoute } from '../../aufbewahrung/aufbewahrung.contract.ts';
import {
  createLoeschvorschlagRoute,
  getLoeschfreigabeRoute,
  recordLoeschfreigabeRoute,
} from '../../aufbewahrung/loeschfreigabe.contract.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Begruendet } from './aufbewahrung.tsx';
import { t } from './texte.ts';

type Vorschlag = Ausgabe<typeof getLoeschfreigabeRoute>['vorschlaege'][number];
const BETRIFFT = { betrifft: [getLoeschfreigabeRoute, listLoeschtageRoute] };

/** Very many deletions at once: what waits, who proposed to let it go, and who decided. */
export function Loeschfreigabe() {
  const { data } = useLesen(getLoeschfreigabeRoute, {});
  if (data === undefined) return null;
  const { faellig, grenze, wartet, vorschlaege, vorschlagbar, entscheidbar } = data;
  const offen = vorschlaege.find(({ freigegeben }) => freigegeben === null);
  return (
    <section className="kim-stapel" aria-labelledby="loeschfreigabe">
      <h2 id="loeschfreigabe">{t('freigabe.titel')}</h2>
      {wartet ? (
        <Hinweis art="warnung" titel={t('freigabe.wartet', { anzahl: faellig })}>
          <p>{t('freigabe.wartet.text', { grenze })}</p>
        </Hinweis>
      ) : (
        <p>{t('freigabe.wartet.nicht', { anzahl: faellig, grenze })}</p>
      )}
      {vorschlagbar ? <Vorschlagen anzahl={faellig} /> : null}
      {offen !== undefined && entscheidbar ? <Entscheiden vorschlagId={offen.id} /> : null}
      {vorschlaege.length === 0 ? null : (
        <details open={offen !== undefined}>
          <summary>{t('freigabe.verlauf')}</summary>
          <ul>
            {vorschlaege.map((vorschlag) => (
              <li key={vorschlag.id}>
                <span className="foerderung-text">{formatVorschlag(vorschlag)}</span>
                <br />
                <span className="foerderung-text">{formatEntscheidung(vorschlag)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Vorschlagen({ anzahl }: { anzahl: number }) {
  const { sende, laeuft, problem } = useSchreiben(createLoeschvorschlagRoute, BETRIFFT);
  return (
    <Begruendet
      titel={t('freigabe.vorschlagen')}
      ort={toFoerderentwurf('aufbewahrung.loeschvorschlag', 'neu')}
      id="loeschvorschlag-grund"
      label={t('freigabe.grund')}
      knopf={t('freigabe.vorschlagen')}
      laeuft={laeuft}
      problem={problem}
      onSenden={async (grund) => {
        const antwort = await sende({ body: { anzahl, grund } });
        if (antwort.ok) setMeldung(t('freigabe.vorgeschlagen'));
        return antwort.ok;
      }}
    />
  );
}

const ANTWORTEN = ['ja', 'nein'] as const;

function Entscheiden({ vorschlagId }: { vorschlagId: string }) {
  const [wahl, setWahl] = useState<(typeof ANTWORTEN)[number] | ''>('');
  const [ohneWahl, setOhneWahl] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(recordLoeschfreigabeRoute, BETRIFFT);
  return (
    <Begruendet
      titel={t('freigabe.entscheiden')}
      ort={toFoerderentwurf('aufbewahrung.loeschentscheidung', vorschlagId)}
      id="loeschentscheidung"
      label={t('freigabe.antwort')}
      knopf={t('freigabe.speichern')}
      laeuft={laeuft}
      problem={problem}
      onSenden={async (text) => {
        setOhneWahl(wahl === '');
        if (wahl === '') return false;
        const body = { freigegeben: wahl === 'ja', antwort: text };
        const antwort = await sende({ params: { vorschlagId }, body });
        if (antwort.ok) setMeldung(t('freigabe.entschieden'));
        return antwort.ok;
      }}
    >
      <Auswahl
        id="loeschentscheidung-wahl"
        label={t('freigabe.entscheidung')}
        value={wahl}
        fehler={ohneWahl && wahl === '' ? t('freigabe.waehlen') : undefined}
        optionen={ANTWORTEN.map((wert) => ({ wert, text: t(`freigabe.${wert}`) }))}
        onChange={({ target }) => setWahl(ANTWORTEN.find((eine) => eine === target.value) ?? '')}
      />
    </Begruendet>
  );
}

function formatVorschlag({ anzahl, bis, person, grund }: Vorschlag): string {
  return t('freigabe.zeile', { anzahl, bis: formatTag(bis), person: person ?? t('person.weg'), grund });
}

function formatEntscheidung({ freigegeben, entschiedenAm, entschiedenVon, antwort }: Vorschlag): string {
  if (freigegeben === null || entschiedenAm === null) return t('freigabe.offen');
  return t(freigegeben ? 'freigabe.freigegeben' : 'freigabe.abgelehnt', {
    tag: formatTag(entschiedenAm),
    person: entschiedenVon ?? t('person.weg'),
    antwort: antwort ?? '',
  });
}
