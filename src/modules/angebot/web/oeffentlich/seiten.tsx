import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { SPRACHEN as GESPROCHENE } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { getRichtung, isSprache, SPRACHCODES, SPRACHEN } from '#src/platform/i18n/sprachen.ts';
import { SUCHTEXT_HOECHSTENS, type Suchangaben, UMKREISE } from '../../angebot.contract.ts';
import { type Angaben, type Frische, isWebadresse } from '../../angebot.model.ts';
import {
  ANMELDUNGEN,
  BARRIEREFREIHEITEN,
  KINDERBETREUUNGEN,
  KOSTEN,
  NIVEAUS,
  PLATZSTAENDE,
  VORSCHLAGSFELDER,
  ZIELGRUPPEN,
} from '../../wertelisten/angebot.ts';
import {
  describeAlter,
  describeListe,
  describeOrt,
  describePlaetze,
  describeTermin,
  describeWahl,
  FELDNAMEN,
} from '../feldtexte.ts';
import type {
  Angebotdaten,
  Korrekturdaten,
  Meldungsdaten,
  Pflegedaten,
  Suchdaten,
} from '../../seitendaten.model.ts';
import { Eingabe, Fehlerliste, Haken, Liste, Senden, toPaare, Wahl } from './bausteine.tsx';
import { NUR_DEUTSCH, t } from './texte.ts';

/**
 * Pages for anybody, rendered on the server, without JavaScript. Every text goes through React, which escapes it; addresses that
 * are no pages of the web are shown as text.
 */
export const ANGEBOTSSEITEN = {
  suche: { titel: () => t('titel'), Inhalt: Suche },
  angebot: {
    titel: ({ sprache, angebot }: Angebotdaten) => findText(angebot.angaben, sprache).titel,
    Inhalt: Angebot,
  },
  korrektur: { titel: ({ titel }: Korrekturdaten) => t('korrektur.titel', { titel }), Inhalt: Korrektur },
  pflege: { titel: ({ anbieter }: Pflegedaten) => t('pflege.titel', { anbieter }), Inhalt: Pflege },
  meldung: { titel: ({ titel }: Meldungsdaten) => titel, Inhalt: Meldung },
} as const;

function Suche({ daten: { angaben, ergebnis } }: { daten: Suchdaten }) {
  return (
    <>
      <p>{t('einleitung')}</p>
      <form
        action="/angebote"
        method="get"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers before 2023
        role="search"
        className="kim-stapel"
      >
        <Eingabe
          name="suche"
          label={t('was')}
          hinweis={t('was.hinweis')}
          wert={angaben.suche}
          hoechstens={SUCHTEXT_HOECHSTENS}
        />
        <Eingabe name="ort" label={t('ort')} wert={angaben.ort} hoechstens={120} />
        <Wahl
          name="umkreis"
          label={t('umkreis')}
          wert={String(angaben.umkreis)}
          wahlen={UMKREISE.map((km) => [String(km), t('km', { km })])}
        />
        <Wahl
          name="bereich"
          label={t('bereich')}
          wert={angaben.bereich ?? ''}
          leer={t('alle')}
          wahlen={toPaare(THEMENBEREICHE)}
        />
        <Wahl
          name="sprache"
          label={t('sprache')}
          wert={angaben.sprache ?? ''}
          leer={t('alle')}
          wahlen={toPaare(GESPROCHENE)}
        />
        <Wahl
          name="zielgruppe"
          label={t('zielgruppe')}
          wert={angaben.zielgruppe ?? ''}
          leer={t('alle')}
          wahlen={toPaare(ZIELGRUPPEN)}
        />
        <Haken
          name="kinderbetreuung"
          wert="ja"
          an={angaben.kinderbetreuung === 'ja'}
          text={t('kinderbetreuung')}
        />
        <Haken name="kosten" wert="KOSTENFREI" an={angaben.kosten === 'KOSTENFREI'} text={t('kostenfrei')} />
        <Haken name="frei" wert="ja" an={angaben.frei === 'ja'} text={t('frei')} />
        <Haken name="stufenlos" wert="ja" an={angaben.stufenlos === 'ja'} text={t('stufenlos')} />
        <Senden text={t('suchen')} />
      </form>
      {ergebnis === null ? (
        <section aria-labelledby="themen">
          <h2 id="themen">{t('themen')}</h2>
          <ul>
            {THEMENBEREICHE.map(({ code, text }) => (
              <li key={code}>
                <a href={`/angebote?bereich=${code}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Ergebnis angaben={angaben} ergebnis={ergebnis} />
      )}
    </>
  );
}

function Ergebnis({
  angaben,
  ergebnis,
}: {
  angaben: Suchangaben;
  ergebnis: NonNullable<Suchdaten['ergebnis']>;
}) {
  const { treffer, gesamt, seite, groesse, ortUnbekannt } = ergebnis;
  const seiten = Math.max(1, Math.ceil(gesamt / groesse));
  return (
    <section aria-labelledby="ergebnis">
      <h2 id="ergebnis">{t('ergebnis')}</h2>
      {ortUnbekannt ? <p>{t('ortUnbekannt')}</p> : null}
      <p>{t('anzahl', { anzahl: gesamt })}</p>
      {treffer.length === 0 ? <p>{t('leer')}</p> : null}
      <ol className="kim-angebote" start={(seite - 1) * groesse + 1}>
        {treffer.map((einer) => (
          <li key={einer.id}>
            <h3>
              <a href={`/angebote/${einer.id}`}>{einer.titel}</a>
            </h3>
            <p>
              {[
                einer.anbieter,
                ...einer.orte,
                ...(einer.km === null ? [] : [t('entfernt', { km: String(einer.km).replace('.', ',') })]),
              ].join(' · ')}
            </p>
            {einer.sprachen.length === 0 ? null : <p>{describeListe(GESPROCHENE, einer.sprachen)}</p>}
            {einer.gruende.length === 0 ? null : <p>{t('passt', { gruende: einer.gruende.join('; ') })}</p>}
            {einer.teilweise ? <p>{t('teilweise')}</p> : null}
            {einer.plaetze === 'UNBEKANNT' ? null : <p>{textOf(PLATZSTAENDE, einer.plaetze)}</p>}
            <Geprueft {...einer} />
          </li>
        ))}
      </ol>
      {seiten === 1 ? null : (
        <nav aria-label={t('blaettern')} className="kim-blaettern">
          <p>{t('seite', { seite, seiten })}</p>
          <ul>
            {seite > 1 ? (
              <li>
                <a href={toAdresse(angaben, seite - 1)} rel="prev">
                  {t('zurueck')}
                </a>
              </li>
            ) : null}
            {seite < seiten ? (
              <li>
                <a href={toAdresse(angaben, seite + 1)} rel="next">
                  {t('weiter')}
                </a>
              </li>
            ) : null}
          </ul>
        </nav>
      )}
    </section>
  );
}

function toAdresse(angaben: Suchangaben, seite: number): string {
  const paare = Object.entries({ ...angaben, seite }).flatMap(([feld, wert]) =>
    wert === undefined || wert === '' ? [] : [[feld, String(wert)]],
  );
  return `/angebote?${new URLSearchParams(paare).toString()}`;
}

function Geprueft({
  frische,
  bestaetigtAm,
  gueltigBis,
}: {
  frische: Frische;
  bestaetigtAm: string;
  gueltigBis: string | null;
}) {
  if (frische === 'ABGELAUFEN') return <p>{t('abgelaufen', { tag: formatTag(gueltigBis) })}</p>;
  return (
    <p className="kim-klein">
      {t(frische === 'VERALTET' ? 'veraltet' : 'bestaetigt', { tag: formatTag(bestaetigtAm) })}
    </p>
  );
}

const formatTag = (tag: string | null): string => (tag !== null && isPlainDate(tag) ? formatGerman(tag) : '');

/** Title and description in the language of the reader, if they were translated. */
function findText({ titel, beschreibung, uebersetzungen }: Angaben, sprache: string) {
  const uebersetzt = uebersetzungen.find((eine) => eine.sprache === sprache);
  return uebersetzt === undefined ? { sprache: 'de' as const, titel, beschreibung } : uebersetzt;
}

function Angebot({ daten: { sprache, angebot } }: { daten: Angebotdaten }) {
  const { id, angaben, anbieter, gueltigBis } = angebot;
  const { kontakt } = angaben;
  const text = findText(angaben, sprache);
  const telefon = kontakt.telefon ?? anbieter.telefon;
  const email = kontakt.email ?? anbieter.email;
  const webseite = angaben.webseite ?? anbieter.webseite;
  const wunsch = isSprache(sprache) ? sprache : 'de';
  return (
    <>
      <p>{anbieter.name}</p>
      <nav aria-label={t('sprachwahl')} className="kim-nicht-drucken">
        <ul className="kim-sprachen">
          {SPRACHCODES.map((code) => (
            <li key={code}>
              <a
                href={`/angebote/${id}?sprache=${code}`}
                lang={code}
                dir={getRichtung(code)}
                hrefLang={code}
                aria-current={code === wunsch ? 'true' : undefined}
              >
                {SPRACHEN[code].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {text.sprache === wunsch ? null : (
        <p lang={wunsch} dir={getRichtung(wunsch)}>
          {NUR_DEUTSCH[wunsch]}
        </p>
      )}
      {angaben.hinweis === null ? null : (
        <p>
          <strong>{angaben.hinweis}</strong>
        </p>
      )}
      {angaben.einfach === null || text.sprache !== 'de' ? null : (
        <p className="kim-umbrueche">{angaben.einfach}</p>
      )}
      <p className="kim-umbrueche" lang={text.sprache} dir={getRichtung(text.sprache)}>
        {text.beschreibung}
      </p>
      <Liste
        angaben={[
          [FELDNAMEN.bereiche, describeListe(THEMENBEREICHE, angaben.bereiche)],
          [FELDNAMEN.zielgruppen, describeListe(ZIELGRUPPEN, angaben.zielgruppen)],
          [FELDNAMEN.zielgruppeText, angaben.zielgruppeText],
          ['Alter', describeAlter(angaben)],
          [FELDNAMEN.sprachen, describeListe(GESPROCHENE, angaben.sprachen)],
          [FELDNAMEN.niveaus, describeListe(NIVEAUS, angaben.niveaus)],
          [FELDNAMEN.plaetze, describePlaetze(angaben.plaetze)],
          [FELDNAMEN.kosten, describeWahl(KOSTEN, angaben.kosten)],
          [FELDNAMEN.anmeldung, describeWahl(ANMELDUNGEN, angaben.anmeldung)],
          [FELDNAMEN.unterlagen, angaben.unterlagen.join('\n')],
          [
            FELDNAMEN.kinderbetreuung,
            angaben.kinderbetreuung.art === 'UNBEKANNT'
              ? ''
              : describeWahl(KINDERBETREUUNGEN, angaben.kinderbetreuung),
          ],
          [FELDNAMEN.barrierefreiheit, describeListe(BARRIEREFREIHEITEN, angaben.barrierefreiheit.merkmale)],
          [FELDNAMEN.orte, angaben.orte.map(describeOrt).join('\n')],
          [t('anfahrt'), angaben.orte.flatMap(({ anfahrt }) => anfahrt ?? []).join('\n')],
          [FELDNAMEN.termine, angaben.termine.map(describeTermin).join('\n')],
          [FELDNAMEN.gebiete, angaben.gebiete.join(', ')],
          [t('gueltigBis'), formatTag(gueltigBis)],
        ]}
      />
      <h2>{t('kontakt')}</h2>
      <Liste
        angaben={[
          [t('anbieter'), [anbieter.name, kontakt.funktion].filter((teil) => teil !== null).join(', ')],
          [
            t('telefon'),
            telefon === null ? '' : <a href={`tel:${telefon.replaceAll(/[^+\d]/g, '')}`}>{telefon}</a>,
          ],
          [t('email'), email === null ? '' : <a href={`mailto:${email}`}>{email}</a>],
          [
            t('webseite'),
            webseite === null ? (
              ''
            ) : isWebadresse(webseite) ? (
              <a href={webseite} rel="noreferrer">
                {webseite}
              </a>
            ) : (
              webseite
            ),
          ],
        ]}
      />
      <Geprueft {...angebot} />
      <p className="kim-nicht-drucken">
        <a href={`/angebote/${id}/korrektur`}>{t('korrektur')}</a>
      </p>
      <p className="kim-nicht-drucken">
        <a href="/angebote">{t('suche')}</a>
      </p>
    </>
  );
}

function Korrektur({ daten }: { daten: Korrekturdaten }) {
  return (
    <>
      <p>{t('korrektur.text')}</p>
      <Fehlerliste fehler={daten.fehler} />
      <Korrekturformular {...daten} />
      <p>
        <a href={`/angebote/${daten.id}`}>{t('zurueck')}</a>
      </p>
    </>
  );
}

function Korrekturformular({ id, ziel, feld, text }: Pick<Korrekturdaten, 'id' | 'ziel' | 'feld' | 'text'>) {
  return (
    <form action={ziel} method="post" className="kim-stapel">
      <input type="hidden" name="angebot" value={id} />
      <Wahl
        name="feld"
        id={`feld-${id}`}
        label={t('korrektur.feld')}
        wert={feld}
        leer={t('waehlen')}
        wahlen={toPaare(VORSCHLAGSFELDER)}
      />
      <div className="kim-feld">
        <label htmlFor={`text-${id}`}>{t('korrektur.inhalt')}</label>
        <textarea
          id={`text-${id}`}
          name="text"
          rows={3}
          maxLength={500}
          required
          className="kern-form-input__input"
          defaultValue={text}
        />
      </div>
      <Senden text={t('korrektur.senden')} />
    </form>
  );
}

function Pflege({ daten: { ziel, angebote } }: { daten: Pflegedaten }) {
  if (angebote.length === 0) return <p>{t('pflege.leer')}</p>;
  return (
    <>
      <p>{t('pflege.text')}</p>
      <form action={ziel} method="post">
        <input type="hidden" name="akt" value="alle" />
        <Senden text={t('pflege.alle', { anzahl: angebote.length })} />
      </form>
      {angebote.map((eines) => (
        <section key={eines.id} aria-labelledby={`angebot-${eines.id}`}>
          <h2 id={`angebot-${eines.id}`}>{eines.titel}</h2>
          <p className="kim-umbrueche">{eines.angaben.beschreibung}</p>
          <Liste
            angaben={[
              [FELDNAMEN.plaetze, describePlaetze(eines.angaben.plaetze)],
              [FELDNAMEN.kosten, describeWahl(KOSTEN, eines.angaben.kosten)],
              [FELDNAMEN.anmeldung, describeWahl(ANMELDUNGEN, eines.angaben.anmeldung)],
              [FELDNAMEN.orte, eines.angaben.orte.map(describeOrt).join('\n')],
              [FELDNAMEN.termine, eines.angaben.termine.map(describeTermin).join('\n')],
              [FELDNAMEN.sprachen, describeListe(GESPROCHENE, eines.angaben.sprachen)],
              [t('telefon'), eines.angaben.kontakt.telefon],
              [t('email'), eines.angaben.kontakt.email],
            ]}
          />
          <Geprueft {...eines} gueltigBis={null} />
          <form action={ziel} method="post">
            <input type="hidden" name="akt" value="eins" />
            <input type="hidden" name="angebot" value={eines.id} />
            <Senden text={t('pflege.eins')} art="sekundaer" />
          </form>
          <details>
            <summary>{t('pflege.anders')}</summary>
            <Korrekturformular id={eines.id} ziel={`${ziel}/korrektur`} feld="" text="" />
          </details>
        </section>
      ))}
    </>
  );
}

function Meldung({ daten: { text, zurueck } }: { daten: Meldungsdaten }) {
  return (
    <>
      <p>{text}</p>
      {zurueck === null ? null : (
        <p>
          <a href={zurueck.ziel}>{zurueck.text}</a>
        </p>
      )}
    </>
  );
}
