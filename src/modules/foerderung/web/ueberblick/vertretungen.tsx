import { useState } from 'react';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  closeAmtsvertretungRoute,
  createAmtsvertretungRoute,
  listAmtsvertretungenRoute,
} from '../../amtsvertretung/amtsvertretung.contract.ts';
import type { Bezirksrolle } from '../../amtsvertretung/amtsvertretung.model.ts';
import { Klappe } from '../pruefung/klappe.tsx';
import { t } from './texte.ts';

type Liste = Ausgabe<typeof listAmtsvertretungenRoute>;
type Eine = Liste['vertretungen'][number];
const BETRIFFT = { betrifft: [listAmtsvertretungenRoute] };

/** Who deputises for whom in the Bezirksregierung: nothing waits for one person. */
export function Vertretungen() {
  const { data } = useLesen(listAmtsvertretungenRoute, {});
  if (data === undefined) return null;
  const heute = data.vertretungen.filter(({ ichHeute }) => ichHeute);
  return (
    <Karte titel={t('vertretung.titel')}>
      {heute.map(({ id, abwesend, bis }) => (
        <Hinweis key={id} art="info" titel={t('vertretung.ich', { abwesend, bis: formatTag(bis) })} />
      ))}
      <p className="kim-klein">{t('vertretung.regel')}</p>
      {data.vertretungen.length === 0 ? (
        <p>{t('vertretung.leer')}</p>
      ) : (
        <ul>
          {data.vertretungen.map((eine) => (
            <li key={eine.id}>
              <Zeile eine={eine} />
            </li>
          ))}
        </ul>
      )}
      <Eintrag key={data.vertretungen.length} liste={data} />
    </Karte>
  );
}

function Zeile({ eine }: { eine: Eine }) {
  const { sende, laeuft, problem } = useSchreiben(closeAmtsvertretungRoute, BETRIFFT);
  const { abwesend, vertretung, rolle, von, bis } = eine;
  const beende = async () => {
    const antwort = await sende({
      params: { amtsvertretungId: eine.id },
      body: { version: eine.version },
    });
    if (antwort.ok) setMeldung(t('vertretung.beendet'));
  };
  return (
    <>
      {t('vertretung.zeile', {
        abwesend,
        vertretung,
        rolle: ROLLEN_NAMEN[rolle],
        von: formatTag(von),
        bis: formatTag(bis),
      })}{' '}
      {eine.beendbar ? (
        <Button
          art="tertiaer"
          laeuft={laeuft}
          aria-label={t('vertretung.beenden.name', { abwesend })}
          onClick={() => void beende()}
        >
          {t('vertretung.beenden')}
        </Button>
      ) : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
    </>
  );
}

/** No reason is asked: why somebody is away concerns nobody here. */
function Eintrag({ liste: { rollen, nurFuer, konten } }: { liste: Liste }) {
  const { sende, laeuft, problem } = useSchreiben(createAmtsvertretungRoute, BETRIFFT);
  const [rolle, setRolle] = useState<Bezirksrolle | undefined>(rollen[0]);
  const [werte, setWerte] = useState({ abwesendId: nurFuer ?? '', vertretungId: '', von: '', bis: '' });
  if (rolle === undefined) return null;
  const mitRolle = konten.filter((konto) => konto.rolle === rolle);
  if (nurFuer !== null && mitRolle.every(({ kontoId }) => kontoId === nurFuer))
    return <p>{t('vertretung.niemand', { rolle: ROLLEN_NAMEN[rolle] })}</p>;
  const fehlerOf = (feld: string) => problem?.errors.find(({ pointer }) => pointer === `/${feld}`)?.detail;
  const trageEin = async () => {
    const antwort = await sende({ body: { rolle, ...werte } });
    if (antwort.ok) setMeldung(t('vertretung.eingetragen'));
    return antwort.ok;
  };
  const optionen = (ohne: string) =>
    mitRolle
      .filter(({ kontoId }) => kontoId !== ohne)
      .map(({ kontoId, name }) => ({ wert: kontoId, text: name }));
  return (
    <Klappe
      text={t('vertretung.neu')}
      speichern={t('vertretung.eintragen')}
      laeuft={laeuft}
      problem={problem}
      onSpeichern={trageEin}
    >
      {rollen.length > 1 ? (
        <Auswahl
          id="vertretung-rolle"
          label={t('vertretung.rolle')}
          leer={null}
          value={rolle}
          optionen={rollen.map((eine) => ({ wert: eine, text: ROLLEN_NAMEN[eine] }))}
          onChange={({ target }) => setRolle(rollen.find((eine) => eine === target.value))}
        />
      ) : null}
      {nurFuer === null ? (
        <Auswahl
          id="vertretung-abwesend"
          label={t('vertretung.abwesend')}
          leer={t('vertretung.waehlen')}
          value={werte.abwesendId}
          fehler={fehlerOf('abwesendId')}
          optionen={optionen('')}
          onChange={({ target }) => setWerte({ ...werte, abwesendId: target.value })}
        />
      ) : null}
      <Auswahl
        id="vertretung-vertretung"
        label={t('vertretung.vertretung')}
        hinweis={t('vertretung.vertretung.hinweis')}
        leer={t('vertretung.waehlen')}
        value={werte.vertretungId}
        fehler={fehlerOf('vertretungId')}
        optionen={optionen(werte.abwesendId)}
        onChange={({ target }) => setWerte({ ...werte, vertretungId: target.value })}
      />
      {(['von', 'bis'] as const).map((name) => (
        <Datumseingabe
          key={name}
          id={`vertretung-${name}`}
          label={t(`vertretung.${name}`)}
          wert={werte[name]}
          fehler={fehlerOf(name)}
          onWert={(wert) => setWerte({ ...werte, [name]: wert })}
        />
      ))}
    </Klappe>
  );
}
