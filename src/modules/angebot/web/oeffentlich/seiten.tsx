import { SPRACHEN as GESPROCHENE } from '#src/modules/akte/wertelisten/sprachen.ts';
import { getRichtung, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { SUCHTEXT_HOECHSTENS, type Suchangaben, UMKREISE } from '../../angebot.contract.ts';
import type {
  Angebotdaten,
  Korrekturdaten,
  Meldungsdaten,
  OeffentlicherTreffer,
  Pflegedaten,
  Suchdaten,
} from '../../seitendaten.model.ts';
import { Angebot, findText, Geprueft } from './angebot.tsx';
import { Deutsch, Eingabe, Haken, Senden, Sprachwahl, Wahl, Zeile } from './bausteine.tsx';
import { describeSprache, describeSprachen } from './beschreiben.ts';
import { describeGrund } from './gruende.ts';
import { Korrektur, Meldung } from './korrektur.tsx';
import { Pflege } from './pflege.tsx';
import { getTexte, KATALOGE, t as pflegetext } from './texte.ts';

/**
 * Pages for anybody in ten languages, rendered on the server, without JavaScript. Every text goes through React, which escapes it;
 * addresses that are no pages of the web are shown as text.
 */
export const ANGEBOTSSEITEN = {
  suche: { titel: ({ sprache }: Suchdaten) => getTexte(sprache)('titel'), Inhalt: Suche },
  angebot: {
    titel: ({ sprache, angebot }: Angebotdaten) => findText(angebot.angaben, sprache).titel,
    Ueberschrift: Angebotstitel,
    Inhalt: Angebot,
  },
  korrektur: {
    titel: ({ sprache, titel }: Korrekturdaten) => getTexte(sprache)('korrektur.titel', { titel }),
    Ueberschrift: Korrekturtitel,
    Inhalt: Korrektur,
  },
  pflege: { titel: ({ anbieter }: Pflegedaten) => pflegetext('pflege.titel', { anbieter }), Inhalt: Pflege },
  meldung: { titel: ({ titel }: Meldungsdaten) => titel, Inhalt: Meldung },
} as const;

function Angebotstitel({ daten: { sprache, angebot } }: { daten: Angebotdaten }) {
  const text = findText(angebot.angaben, sprache);
  return text.sprache === sprache ? text.titel : <Deutsch sprache={sprache} text={text.titel} />;
}

/** Where the results begin. */
const ERGEBNIS = 'ergebnis';

/** Stands for the title while the sentence around it is put together. */
const LUECKE = '\uFFFC';

function Korrekturtitel({ daten: { sprache, titel } }: { daten: Korrekturdaten }) {
  const [vor = '', nach = ''] = getTexte(sprache)('korrektur.titel', { titel: LUECKE }).split(LUECKE);
  return (
    <>
      {vor}
      <Deutsch sprache={sprache} text={titel} />
      {nach}
    </>
  );
}

function Suche({ daten: { sprache, angaben, ergebnis } }: { daten: Suchdaten }) {
  const t = getTexte(sprache);
  const { werte } = KATALOGE[sprache];
  return (
    <>
      <Sprachwahl sprache={sprache} adresse={(code) => toAdresse(code, angaben, ergebnis?.seite ?? 1)} />
      <p>{t('einleitung')}</p>
      <form
        // Without JavaScript the page begins anew: at its results, not above a form that was just filled in.
        action={`/angebote#${ERGEBNIS}`}
        method="get"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is unknown to browsers before 2023
        role="search"
        className="kim-stapel kim-nicht-drucken"
      >
        <input type="hidden" name="anzeige" value={sprache} />
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
          wahlen={Object.entries(werte.bereiche)}
        />
        <Wahl
          name="sprache"
          label={t('sprache')}
          wert={angaben.sprache ?? ''}
          leer={t('alle')}
          wahlen={GESPROCHENE.filter(({ code }) => code !== 'keine_angabe').map(({ code }) => [
            code,
            describeSprache(sprache, code),
          ])}
        />
        <Wahl
          name="zielgruppe"
          label={t('zielgruppe')}
          wert={angaben.zielgruppe ?? ''}
          leer={t('alle')}
          wahlen={Object.entries(werte.zielgruppen)}
        />
        <Haken
          name="kinderbetreuung"
          wert="ja"
          an={angaben.kinderbetreuung === 'ja'}
          text={t('mitKinderbetreuung')}
        />
        <Haken name="kosten" wert="KOSTENFREI" an={angaben.kosten === 'KOSTENFREI'} text={t('kostenfrei')} />
        <Haken name="frei" wert="ja" an={angaben.frei === 'ja'} text={t('frei')} />
        <Haken name="stufenlos" wert="ja" an={angaben.stufenlos === 'ja'} text={t('stufenlos')} />
        <Senden text={t('suchen')} />
      </form>
      <p className="kim-nicht-drucken">
        <a href={`/anlaufstelle?anzeige=${sprache}`}>{t('anlaufstelle')}</a>
      </p>
      {ergebnis === null ? (
        <section aria-labelledby="themen">
          <h2 id="themen">{t('themen')}</h2>
          <ul>
            {Object.entries(werte.bereiche).map(([code, text]) => (
              <li key={code}>
                <a href={`/angebote?anzeige=${sprache}&bereich=${code}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Ergebnis sprache={sprache} angaben={angaben} ergebnis={ergebnis} />
      )}
    </>
  );
}

function Ergebnis({
  sprache,
  angaben,
  ergebnis,
}: {
  sprache: Sprache;
  angaben: Suchangaben;
  ergebnis: NonNullable<Suchdaten['ergebnis']>;
}) {
  const t = getTexte(sprache);
  const { treffer, gesamt, seite, groesse, ortUnbekannt } = ergebnis;
  const seiten = Math.max(1, Math.ceil(gesamt / groesse));
  return (
    <section aria-labelledby={ERGEBNIS}>
      <h2 id={ERGEBNIS}>{t('ergebnis')}</h2>
      {ortUnbekannt ? <p>{t('ortUnbekannt')}</p> : null}
      <p>{t('anzahl', { anzahl: gesamt })}</p>
      {treffer.length === 0 ? (
        <p>{t('leer')}</p>
      ) : (
        <ol className="kim-angebote" start={(seite - 1) * groesse + 1}>
          {treffer.map((einer) => (
            <li key={einer.id}>
              <EinTreffer sprache={sprache} treffer={einer} />
            </li>
          ))}
        </ol>
      )}
      {seiten === 1 ? null : (
        <nav aria-label={t('blaettern')} className="kim-blaettern">
          <p>{t('seite', { seite, seiten })}</p>
          <ul>
            {seite > 1 ? (
              <li>
                <a href={`${toAdresse(sprache, angaben, seite - 1)}#${ERGEBNIS}`} rel="prev">
                  {t('zurueck')}
                </a>
              </li>
            ) : null}
            {seite < seiten ? (
              <li>
                <a href={`${toAdresse(sprache, angaben, seite + 1)}#${ERGEBNIS}`} rel="next">
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

function EinTreffer({ sprache, treffer }: { sprache: Sprache; treffer: OeffentlicherTreffer }) {
  const t = getTexte(sprache);
  const { werte } = KATALOGE[sprache];
  const { text, wege, km, gruende } = treffer;
  return (
    <>
      <h3>
        <a
          href={`/angebote/${treffer.id}?anzeige=${sprache}`}
          {...(text.sprache === sprache ? {} : { lang: text.sprache, dir: getRichtung(text.sprache) })}
        >
          {text.titel}
        </a>
      </h3>
      <p>
        <Zeile
          sprache={sprache}
          teile={[
            { deutsch: treffer.anbieter },
            ...wege.map(({ art, ort }) => (ort === null ? werte.ortsarten[art] : { deutsch: ort })),
            ...(km === null ? [] : [t('entfernt', { km: String(km).replace('.', ',') })]),
          ]}
        />
      </p>
      {treffer.sprachen.length === 0 ? null : <p>{describeSprachen(sprache, treffer.sprachen)}</p>}
      {gruende.length === 0 ? null : (
        <p>
          {t('passt')}{' '}
          <Zeile sprache={sprache} teile={gruende.map((grund) => describeGrund(sprache, grund))} />
        </p>
      )}
      {treffer.teilweise ? <p>{t('teilweise')}</p> : null}
      {treffer.stand === 'UNBEKANNT' ? null : <p>{werte.plaetze[treffer.stand]}</p>}
      <Geprueft sprache={sprache} {...treffer} />
    </>
  );
}

function toAdresse(sprache: Sprache, angaben: Suchangaben, seite: number): string {
  const paare = Object.entries({ anzeige: sprache, ...angaben, seite }).flatMap(([feld, wert]) =>
    wert === undefined || wert === '' || (feld === 'seite' && wert === 1) ? [] : [[feld, String(wert)]],
  );
  return `/angebote?${new URLSearchParams(paare).toString()}`;
}
