import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getFallanalyseRoute, recordAbsageRoute } from '../fallanalyse.contract.ts';
import { FALLANALYSE_ZUSTAND_NAMEN } from '../fallanalyse.model.ts';
import { Aufgaben } from './aufgaben.tsx';
import { BlattAendern } from './blatt-aendern.tsx';
import { formatFormat } from './fallanalysen-seite.tsx';
import { GehaltenFormular } from './gehalten-formular.tsx';
import { Leitfragen } from './leitfragen.tsx';
import { Rueckmeldungen } from './rueckmeldungen.tsx';
import type { Analyse } from './teile.ts';
import { t } from './texte.ts';
import './fallanalyse.css';

/** The workspace: sheet, Leitfragen, result, what follows. */
export default function FallanalyseSeite() {
  const { fallanalyseId = '' } = useParams();
  const { data, error, refetch } = useLesen(getFallanalyseRoute, { params: { fallanalyseId } });
  const titel = data === undefined ? t('analyse.titel') : formatFormat(data.format, data.kurzform);
  return (
    <>
      <Seitenkopf titel={titel} vorzeile={t('analyse.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Arbeitsraum analyse={data} /> : null}
    </>
  );
}

function Arbeitsraum({ analyse }: { analyse: Analyse }) {
  const gehalten = analyse.zustand === 'DURCHGEFUEHRT';
  return (
    <div className="kim-stapel fallanalyse-karten">
      <Blattkarte analyse={analyse} />
      {analyse.zustand === 'ABGESAGT' ? null : <Leitfragen analyse={analyse} />}
      {gehalten ? <Ergebniskarte analyse={analyse} /> : null}
      {gehalten && analyse.fuehrend ? <Aufgaben analyse={analyse} /> : null}
      {gehalten ? <Rueckmeldungen analyse={analyse} /> : null}
    </div>
  );
}

function Blattkarte({ analyse }: { analyse: Analyse }) {
  const { blatt, teilnahme } = analyse;
  const text = (wert: string | null) => <span className="fallanalyse-text">{wert}</span>;
  const stellen = blatt.stellen.map(({ name }) => name).join(', ');
  const moderation = teilnahme.find((eine) => eine.moderation)?.name ?? analyse.gefuehrtVon;
  const eingeladen = teilnahme.map(({ name }) => name).join(', ');
  return (
    <Karte titel={t('analyse.blatt')}>
      <Beschreibungsliste
        angaben={[
          { name: t('liste.stand'), wert: FALLANALYSE_ZUSTAND_NAMEN[analyse.zustand] },
          { name: t('blatt.am'), wert: formatTag(analyse.am) },
          { name: t('analyse.gefuehrt'), wert: analyse.gefuehrtVon },
          { name: t('analyse.moderation'), wert: moderation },
          ...(analyse.fuehrend
            ? [{ name: t('analyse.teilnahme'), wert: eingeladen === '' ? t('analyse.niemand') : eingeladen }]
            : []),
          { name: t('blatt.anlass'), wert: text(blatt.anlass) },
          { name: t('blatt.frage'), wert: text(blatt.frage) },
          ...(blatt.verlauf === null ? [] : [{ name: t('blatt.verlauf'), wert: text(blatt.verlauf) }]),
          ...(blatt.ressourcen === null
            ? []
            : [{ name: t('blatt.ressourcen'), wert: text(blatt.ressourcen) }]),
          ...(blatt.teilbereich === null
            ? []
            : [{ name: t('blatt.teilbereich'), wert: textOf(THEMENBEREICHE, blatt.teilbereich) }]),
          ...(stellen === '' ? [] : [{ name: t('blatt.stellen'), wert: stellen }]),
        ]}
      />
      {analyse.akteId === null ? null : (
        <p>
          <Link to={`/akten/${analyse.akteId}`}>{t('analyse.akte')}</Link>
        </p>
      )}
      {analyse.fuehrend && analyse.zustand === 'VORBEREITET' ? <Fuehrung analyse={analyse} /> : null}
    </Karte>
  );
}

function Fuehrung({ analyse }: { analyse: Analyse }) {
  const { data: sitzung } = useSitzung();
  const [offen, setOffen] = useState<'aendern' | 'halten' | null>(null);
  const absage = useSchreiben(recordAbsageRoute, { onErfolg: () => setMeldung(t('analyse.abgesagt')) });
  const schliesse = () => setOffen(null);
  if (offen === 'aendern') return <BlattAendern analyse={analyse} schliesse={schliesse} />;
  if (offen === 'halten' && sitzung)
    return <GehaltenFormular analyse={analyse} heute={sitzung.stichtag} schliesse={schliesse} />;
  const params = { fallanalyseId: analyse.id };
  return (
    <>
      {absage.problem ? <Absage problem={absage.problem} /> : null}
      <div className="kim-aktionen">
        <Button onClick={() => setOffen('halten')}>{t('halten.titel')}</Button>
        <Button art="sekundaer" onClick={() => setOffen('aendern')}>
          {t('analyse.aendern')}
        </Button>
        <Button
          art="tertiaer"
          laeuft={absage.laeuft}
          onClick={() => void absage.sende({ params, body: { version: analyse.version } })}
        >
          {t('analyse.absagen')}
        </Button>
      </div>
    </>
  );
}

function Ergebniskarte({ analyse }: { analyse: Analyse }) {
  const { ergebnis, akteId } = analyse;
  if (ergebnis === null) return null;
  return (
    <Karte titel={t('ergebnis.titel')} hervorgehoben>
      <p className="fallanalyse-text">{ergebnis.text}</p>
      <Beschreibungsliste
        angaben={[
          { name: t('ergebnis.dauer'), wert: t('ergebnis.minuten', { anzahl: analyse.minuten ?? 0 }) },
          ...(ergebnis.stellen.length === 0
            ? []
            : [
                { name: t('ergebnis.stellen'), wert: ergebnis.stellen.map(({ name }) => name).join(', ') },
                {
                  name: t('ergebnis.person'),
                  wert: ergebnis.personDabei ? t('ergebnis.ja') : t('ergebnis.nein'),
                },
              ]),
          ...(analyse.nachfassenAm === null
            ? []
            : [{ name: t('ergebnis.nachfassen'), wert: formatTag(analyse.nachfassenAm) }]),
        ]}
      />
      {akteId === null ? null : (
        <p>
          {t('ergebnis.hinweis')}{' '}
          <Link to={toHinweispfad(akteId, analyse)}>{t('ergebnis.systemhinweis')}</Link>
        </p>
      )}
    </Karte>
  );
}

/**
 * The coded part of a Systemhinweis as far as the sheet knows it: kind of the Stelle that took part, else that stood on the sheet, and
 * the part of the Fall. No text: what leaves the case is written anew and checked.
 */
function toHinweispfad(akteId: string, { blatt, ergebnis }: Pick<Analyse, 'blatt' | 'ergebnis'>): string {
  const [stelle] = ergebnis?.stellen.length ? ergebnis.stellen : blatt.stellen;
  const vorgabe = new URLSearchParams({
    ...(stelle === undefined ? {} : { schnittstelle: stelle.art }),
    ...(blatt.teilbereich === null ? {} : { themenbereich: blatt.teilbereich }),
  }).toString();
  return `/akten/${akteId}/systemhinweis${vorgabe === '' ? '' : `?${vorgabe}`}`;
}
