import { useState } from 'react';
import { Link } from 'react-router';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import {
  ANTWORT_NAMEN,
  ANZEIGE_EREIGNIS_NAMEN,
  ANZEIGE_ZUSTAND_NAMEN,
} from '../../laufjahr/anzeige.model.ts';
import type { Anlass, Vorbelegung } from '../../aenderung/aenderung.model.ts';
import { type Anzeigeart, ANZEIGEART_NAMEN, describeAenderung } from '../../laufjahr/meldepflicht.model.ts';
import { AnzeigeAntworten, AnzeigeZeichnen } from './anzeige-antwort.tsx';
import { AndereAnzeige, Besetzungsanzeige } from './anzeige-formular.tsx';
import type { Anzeige, Eigenes, LaufendesJahr } from './laufjahr-typen.ts';
import { t } from './texte.ts';

type Pflicht = Eigenes['pflichten'][number];

/** What the Stellenplan knows and the Bezirksregierung does not: each with its way, its date and one button. */
export function Pflichten({ data }: { data: LaufendesJahr }) {
  const [offen, setOffen] = useState<string | null>(null);
  const pflichten = data.eigenes?.pflichten ?? [];
  if (pflichten.length === 0) return null;
  return (
    <Karte titel={t('offen.titel')} hervorgehoben>
      <p>{t('offen.text')}</p>
      <ul className="kim-liste-blank kim-stapel">
        {pflichten.map((pflicht) => {
          const name = nameOf(pflicht);
          return (
            <li key={name}>
              <p>
                <strong>{name}</strong>
              </p>
              <p>
                {t(`offen.${pflicht.weg}`)}{' '}
                {t(pflicht.frist < data.heute ? 'offen.ueberfaellig' : 'offen.frist', {
                  tag: formatTag(pflicht.frist),
                })}
              </p>
              {data.anzeigbar && offen !== name ? (
                <Button
                  art="sekundaer"
                  aria-label={t('offen.anzeigen.name', { name })}
                  onClick={() => setOffen(name)}
                >
                  {t('offen.anzeigen')}
                </Button>
              ) : null}
              {offen === name ? (
                <Besetzungsanzeige
                  foerderfallId={data.foerderfall.id}
                  pflicht={pflicht}
                  schliesse={() => setOffen(null)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('offen.annahme')}
      </p>
    </Karte>
  );
}

function nameOf({ bezeichnung, ab, vorher, nachher }: Pflicht): string {
  return t('offen.zeile', {
    stelle: bezeichnung,
    was: describeAenderung({ ab: toPlainDate(ab), vorher: toVzae(vorher), nachher: toVzae(nachher) }),
  });
}

/** Everything that was told, with the answer of the Bezirksregierung. */
export function Anzeigen({ data }: { data: LaufendesJahr }) {
  const [neu, setNeu] = useState(false);
  return (
    <Karte titel={t('anzeigen.titel')}>
      {data.anzeigen.length === 0 ? <p>{t('anzeigen.keine')}</p> : null}
      {data.anzeigen.map((anzeige) => (
        <Eintrag key={anzeige.id} foerderfallId={data.foerderfall.id} anzeige={anzeige} />
      ))}
      {data.anzeigbar && !neu ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setNeu(true)}>
            {t('anzeigen.andereNeu')}
          </Button>
        </div>
      ) : null}
      {neu ? <AndereAnzeige foerderfallId={data.foerderfall.id} schliesse={() => setNeu(false)} /> : null}
    </Karte>
  );
}

function Eintrag({ foerderfallId, anzeige }: { foerderfallId: string; anzeige: Anzeige }) {
  const { lfd, zustand, weg, angezeigtAm, text, ereignisse, handlungen } = anzeige;
  const titel = t('anzeigen.kopf', { lfd, was: describeAnzeige(anzeige) });
  const bescheidNoetig =
    zustand !== 'ERLEDIGT' && ereignisse.some(({ antwort }) => antwort === 'AENDERUNG_NOETIG');
  return (
    <section className="foerderung-punkt" aria-label={titel}>
      <h3>{titel}</h3>
      <p>
        <Etikett text={ANZEIGE_ZUSTAND_NAMEN[zustand]} art={zustand === 'ERLEDIGT' ? 'erfolg' : 'info'} />{' '}
        {t('anzeigen.am', { tag: formatTag(angezeigtAm) })}, {t(`anzeigen.${weg}`)}.
      </p>
      <p className="foerderung-text">{text}</p>
      <ul>
        {ereignisse.map(({ lfd: nummer, ereignis, antwort, grund, person, rolle, am }) => (
          <li key={nummer}>
            {t('anzeigen.ereignis', {
              was: antwort === null ? ANZEIGE_EREIGNIS_NAMEN[ereignis] : ANTWORT_NAMEN[antwort],
              person: `${person ?? t('anzeigen.person')} (${rollenname(rolle)})`,
              tag: formatTag(am),
            })}
            {grund === null ? null : <p className="foerderung-text">{grund}</p>}
          </li>
        ))}
      </ul>
      {bescheidNoetig ? (
        <p>
          {t('anzeigen.bescheid')}{' '}
          <Link to={`/foerderung/${foerderfallId}/aenderung`} state={toVorbelegung(anzeige)}>
            {t('anzeigen.bescheid.link')}
          </Link>
        </p>
      ) : null}
      {handlungen.includes('antworten') ? <AnzeigeAntworten key={anzeige.version} anzeige={anzeige} /> : null}
      {handlungen.includes('zeichnen') ? <AnzeigeZeichnen key={anzeige.version} anzeige={anzeige} /> : null}
    </section>
  );
}

/** What the change of the Bescheid calls what was told. */
const ANLASS_JE_ART = {
  BESETZUNG: 'BESETZUNG',
  TRAEGERWECHSEL: 'TRAEGERWECHSEL',
  WEITERLEITUNG: 'WEITERLEITUNG',
  KRITERIUM: 'VORAUSSETZUNG_4_3',
  MINDERBEDARF: 'BEDARF',
} as const satisfies Record<Anzeigeart, Anlass>;

/** The page of the change opens with what was told: nobody types it twice. Words of people stay out of the address. */
function toVorbelegung(anzeige: Anzeige): Vorbelegung {
  const beschreibung = t('anzeigen.vorbelegung', {
    lfd: anzeige.lfd,
    was: describeAnzeige(anzeige),
    text: anzeige.text,
  });
  return { anlass: ANLASS_JE_ART[anzeige.art], beschreibung };
}

function rollenname(rolle: string): string {
  const namen: Readonly<Record<string, string>> = ROLLEN_NAMEN;
  return namen[rolle] ?? rolle;
}

function describeAnzeige({ art, bezeichnung, ab, vorher, nachher }: Anzeige): string {
  if (bezeichnung === null || vorher === null || nachher === null)
    return t('anzeigen.andere', { art: ANZEIGEART_NAMEN[art], ab: formatTag(ab) });
  return t('anzeigen.was', {
    stelle: bezeichnung,
    ab: formatTag(ab),
    vorher: formatVzae(toVzae(vorher)),
    nachher: formatVzae(toVzae(nachher)),
  });
}
