import { SPRACHEN as GESPROCHENE } from '#src/modules/akte/wertelisten/sprachen.ts';
import { isWebadresse } from '#src/modules/angebot/angebot.model.ts';
import {
  Deutsch,
  Eingabe,
  Liste,
  Senden,
  Sprachwahl,
  Wahl,
  Zeile,
} from '#src/modules/angebot/web/oeffentlich/bausteine.tsx';
import {
  describeCodes,
  describeSprache,
  describeSprachen,
  describeZeit,
  formatTag,
} from '#src/modules/angebot/web/oeffentlich/beschreiben.ts';
import { getTexte, KATALOGE } from '#src/modules/angebot/web/oeffentlich/texte.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import type {
  Anlaufstellendaten,
  Anlaufstellenergebnis,
  OeffentlicheAnlaufstelle,
} from '../../seitendaten.model.ts';
import { getAnlaufstellentexte, KATALOGE as EIGENE } from './texte.ts';

/**
 * „Meine KIM-Anlaufstelle“ for anybody in ten languages, rendered on the server, without JavaScript. The title is neutral: on a shared
 * device it tells nobody what was looked for.
 */
export const ANLAUFSTELLENSEITE = {
  titel: ({ sprache }: Anlaufstellendaten) => getAnlaufstellentexte(sprache)('titel'),
  Inhalt: Anlaufstellensuche,
} as const;

function Anlaufstellensuche({ daten }: { daten: Anlaufstellendaten }) {
  const { sprache, ort, gesprochen, ergebnis } = daten;
  const t = getAnlaufstellentexte(sprache);
  return (
    <>
      <Sprachwahl
        sprache={sprache}
        adresse={(code) => toAdresse({ ...daten, sprache: code }, findGewaehlten(ergebnis))}
      />
      <p>{t('einleitung')}</p>
      <form
        action="/anlaufstelle#ergebnis"
        method="get"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers before 2023
        role="search"
        className="kim-stapel kim-nicht-drucken"
      >
        <input type="hidden" name="anzeige" value={sprache} />
        <Eingabe name="ort" label={t('ort')} wert={ort} hoechstens={120} />
        <Wahl
          name="sprache"
          label={t('sprache')}
          wert={gesprochen}
          leer={t('egal')}
          wahlen={GESPROCHENE.filter(({ code }) => code !== 'keine_angabe').map(({ code }) => [
            code,
            describeSprache(sprache, code),
          ])}
        />
        <Senden text={t('finden')} />
      </form>
      {ergebnis === null ? null : (
        // Without JavaScript the page begins anew: at its answer, not above the form.
        <div id="ergebnis" className="kim-stapel">
          <Ergebnis daten={daten} ergebnis={ergebnis} />
        </div>
      )}
      <p className="kim-nicht-drucken">
        <a href={`/angebote?anzeige=${sprache}`}>{t('angebote')}</a>
      </p>
    </>
  );
}

function Ergebnis({ daten, ergebnis }: { daten: Anlaufstellendaten; ergebnis: Anlaufstellenergebnis }) {
  const { sprache } = daten;
  const t = getAnlaufstellentexte(sprache);
  if (ergebnis.art === 'KEIN_ORT') return <p>{t('unbekannt')}</p>;
  if (ergebnis.art === 'MEHRERE')
    return (
      <section aria-labelledby="meinen" className="kim-stapel">
        <h2 id="meinen">{t('meinen')}</h2>
        <ul>
          {ergebnis.orte.map(({ ortId, name, standort }) => (
            <li key={ortId}>
              <a href={toAdresse(daten, ortId)}>
                <Deutsch sprache={sprache} text={name === standort ? name : `${name} (${standort})`} />
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  const { ort, stellen, ohneSprache } = ergebnis;
  return (
    <section aria-labelledby="zustaendig" className="kim-stapel">
      <h2 id="zustaendig">
        <Deutsch sprache={sprache} text={ort.name} />
      </h2>
      {stellen.length === 0 ? (
        <>
          <p>{t('keine')}</p>
          <p>
            {t('frage')} <Deutsch sprache={sprache} text={ort.standort} />
          </p>
        </>
      ) : (
        <p>
          {t('zustaendig')} <Deutsch sprache={sprache} text={ort.standort} />
        </p>
      )}
      {ohneSprache ? <p>{t('andereSprache')}</p> : null}
      {stellen.map((stelle) => (
        <Stelle key={stelle.id} sprache={sprache} stelle={stelle} />
      ))}
    </section>
  );
}

function Stelle({ sprache, stelle }: { sprache: Sprache; stelle: OeffentlicheAnlaufstelle }) {
  const t = getAnlaufstellentexte(sprache);
  const gemeinsam = getTexte(sprache);
  const { angaben, bestaetigtAm, veraltet } = stelle;
  const { barrierefreiheiten } = KATALOGE[sprache].werte;
  return (
    <article aria-labelledby={`s-${stelle.id}`} className="kim-stapel">
      <h3 id={`s-${stelle.id}`}>
        <Deutsch sprache={sprache} text={angaben.name} />
      </h3>
      {angaben.hinweis === null ? null : (
        <p>
          <strong>
            <Deutsch sprache={sprache} text={angaben.hinweis} />
          </strong>
        </p>
      )}
      <Liste
        angaben={[
          [
            t('adresse'),
            <Zeile
              key="adresse"
              sprache={sprache}
              teile={[
                { deutsch: angaben.strasse },
                { deutsch: [angaben.plz, angaben.ort].filter((teil) => teil !== null).join(' ') },
              ]}
            />,
          ],
          [
            gemeinsam('anfahrt'),
            angaben.anfahrt === null ? null : (
              <Deutsch key="anfahrt" sprache={sprache} text={angaben.anfahrt} />
            ),
          ],
          [
            gemeinsam('telefon'),
            angaben.telefon === null ? null : <Telefon key="telefon" nummer={angaben.telefon} />,
          ],
          [
            gemeinsam('email'),
            angaben.email === null ? null : (
              <a key="email" href={`mailto:${angaben.email}`}>
                {angaben.email}
              </a>
            ),
          ],
          [
            gemeinsam('webseite'),
            angaben.webseite === null ? null : <Webseite key="web" url={angaben.webseite} />,
          ],
          [
            t('zeiten'),
            angaben.zeiten.length === 0 ? null : (
              <Zeiten key="zeiten" sprache={sprache} zeiten={angaben.zeiten} />
            ),
          ],
          [t('termin'), describeCodes(sprache, EIGENE[sprache], angaben.termin)],
          [t('sprachen'), describeSprachen(sprache, angaben.sprachen)],
          [
            gemeinsam('barrierefreiheit'),
            describeCodes(sprache, barrierefreiheiten, angaben.barrierefreiheit),
          ],
        ]}
      />
      <p className="kim-klein">
        {gemeinsam(veraltet ? 'veraltet' : 'bestaetigt', { tag: formatTag(bestaetigtAm) })}
      </p>
    </article>
  );
}

function Zeiten({
  sprache,
  zeiten,
}: {
  sprache: Sprache;
  zeiten: OeffentlicheAnlaufstelle['angaben']['zeiten'];
}) {
  return (
    <ul>
      {zeiten.map(({ tage, von, bis }) => (
        <li key={`${tage.join()} ${von}`}>
          {describeZeit(sprache, { beginn: null, ende: null, wochentage: tage, von, bis })}
        </li>
      ))}
    </ul>
  );
}

function Telefon({ nummer }: { nummer: string }) {
  return (
    <a href={`tel:${nummer.replaceAll(/[^+\d]/g, '')}`} dir="ltr">
      {nummer}
    </a>
  );
}

function Webseite({ url }: { url: string }) {
  return isWebadresse(url) ? (
    <a href={url} rel="noreferrer noopener" dir="ltr">
      {url}
    </a>
  ) : (
    url
  );
}

const findGewaehlten = (ergebnis: Anlaufstellenergebnis | null): string =>
  ergebnis?.art === 'ORT' ? ergebnis.ort.ortId : '';

function toAdresse({ sprache, ort, gesprochen }: Anlaufstellendaten, ortId: string): string {
  const paare = Object.entries({
    anzeige: sprache,
    ort: ortId === '' ? ort : '',
    ortId,
    sprache: gesprochen,
  }).filter(([, wert]) => wert !== '');
  return `/anlaufstelle?${new URLSearchParams(paare).toString()}`;
}
