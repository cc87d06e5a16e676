import type { ReactNode } from 'react';
import { getRichtung, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { type Angaben, type Frische, isWebadresse } from '../../angebot.model.ts';
import type { Angebotdaten } from '../../seitendaten.model.ts';
import { Deutsch, Liste, Sprachwahl, Zeile } from './bausteine.tsx';
import {
  describeAlter,
  describeCodes,
  describeNiveaus,
  describePlaetze,
  describeSprachen,
  describeZeit,
  formatTag,
} from './beschreiben.ts';
import { getTexte, KATALOGE } from './texte.ts';

/** Title and description in the language of the reader, if they were translated. */
export function findText({ titel, beschreibung, uebersetzungen }: Angaben, sprache: Sprache) {
  return (
    uebersetzungen.find((eine) => eine.sprache === sprache) ?? {
      sprache: 'de' as const,
      titel,
      beschreibung,
    }
  );
}

export function Angebot({ daten: { sprache, angebot } }: { daten: Angebotdaten }) {
  const t = getTexte(sprache);
  const { id, angaben, anbieter } = angebot;
  const text = findText(angaben, sprache);
  return (
    <>
      <p>
        <Deutsch sprache={sprache} text={anbieter.name} />
      </p>
      <Sprachwahl sprache={sprache} adresse={(code) => `/angebote/${id}?anzeige=${code}`} />
      {text.sprache === sprache ? null : <p>{t('nurDeutsch')}</p>}
      {angaben.hinweis === null ? null : (
        <p>
          <strong>
            <Deutsch sprache={sprache} text={angaben.hinweis} />
          </strong>
        </p>
      )}
      <p className="kim-umbrueche" lang={text.sprache} dir={getRichtung(text.sprache)}>
        {text.beschreibung}
      </p>
      {angaben.einfach === null ? null : (
        <section aria-labelledby="einfach">
          <h2 id="einfach">{t('einfach')}</h2>
          <p className="kim-umbrueche" lang="de" dir="ltr">
            {angaben.einfach}
          </p>
        </section>
      )}
      <Einzelheiten sprache={sprache} angaben={angaben} gueltigBis={angebot.gueltigBis} />
      <h2>{t('kontakt')}</h2>
      <Kontakt sprache={sprache} angebot={angebot} />
      <Geprueft sprache={sprache} {...angebot} />
      <p className="kim-nicht-drucken">
        <a href={`/angebote/${id}/korrektur?anzeige=${sprache}`}>{t('korrektur')}</a>
      </p>
      <p className="kim-nicht-drucken">
        <a href={`/angebote?anzeige=${sprache}`}>{t('suche')}</a>
      </p>
    </>
  );
}

function Einzelheiten({
  sprache,
  angaben,
  gueltigBis,
}: {
  sprache: Sprache;
  angaben: Angaben;
  gueltigBis: string | null;
}) {
  const t = getTexte(sprache);
  const { werte } = KATALOGE[sprache];
  const { kosten, anmeldung, kinderbetreuung } = angaben;
  /** Lines of what was typed, or nothing at all. */
  const zeilen = (liste: readonly string[]): ReactNode =>
    liste.length === 0 ? '' : <Deutsch sprache={sprache} text={liste.join('\n')} />;
  const mitText = (wert: string, deutsch: string | null) => (
    <Zeile sprache={sprache} teile={[wert, { deutsch }]} />
  );
  return (
    <Liste
      angaben={[
        [t('bereich'), describeCodes(sprache, werte.bereiche, angaben.bereiche)],
        [t('zielgruppe'), describeCodes(sprache, werte.zielgruppen, angaben.zielgruppen)],
        [t('zielgruppeText'), zeilen(angaben.zielgruppeText === null ? [] : [angaben.zielgruppeText])],
        [t('alter'), describeAlter(sprache, angaben)],
        [t('sprache'), describeSprachen(sprache, angaben.sprachen)],
        [t('niveau'), describeNiveaus(sprache, angaben.niveaus)],
        [t('plaetze'), describePlaetze(sprache, angaben.plaetze)],
        [t('kosten'), mitText(werte.kosten[kosten.art], kosten.text)],
        [t('anmeldung'), mitText(werte.anmeldungen[anmeldung.art], anmeldung.text)],
        [t('unterlagen'), zeilen(angaben.unterlagen)],
        [
          t('kinderbetreuung'),
          kinderbetreuung.art === 'UNBEKANNT'
            ? ''
            : mitText(werte.kinderbetreuungen[kinderbetreuung.art], kinderbetreuung.text),
        ],
        [
          t('barrierefreiheit'),
          describeCodes(sprache, werte.barrierefreiheiten, angaben.barrierefreiheit.merkmale),
        ],
        [t('orte'), angaben.orte.length === 0 ? '' : <Orte sprache={sprache} orte={angaben.orte} />],
        [t('anfahrt'), zeilen(angaben.orte.flatMap(({ anfahrt }) => anfahrt ?? []))],
        [
          t('termine'),
          angaben.termine.length === 0
            ? ''
            : angaben.termine.map((termin, nr) => (
                // oxlint-disable-next-line react/no-array-index-key -- rendered once, never changed
                <div key={nr}>
                  <Zeile
                    sprache={sprache}
                    teile={[describeZeit(sprache, termin), { deutsch: termin.text }]}
                  />
                </div>
              )),
        ],
        [t('gebiete'), zeilen(angaben.gebiete.length === 0 ? [] : [angaben.gebiete.join(', ')])],
        [t('gueltigBis'), formatTag(gueltigBis)],
      ]}
    />
  );
}

/** An address is written as it stands on the door; a way without one in the language of the reader. */
function Orte({ sprache, orte }: { sprache: Sprache; orte: Angaben['orte'] }) {
  return orte.map(({ art, name, strasse, plz, ort }, nr) => {
    const anschrift = [name, strasse, [plz, ort].filter((teil) => teil !== null).join(' ')]
      .filter((teil) => teil !== null && teil !== '')
      .join(', ');
    return (
      // oxlint-disable-next-line react/no-array-index-key -- rendered once, never changed
      <div key={nr}>
        {anschrift === '' ? (
          KATALOGE[sprache].werte.ortsarten[art]
        ) : (
          <Deutsch sprache={sprache} text={anschrift} />
        )}
      </div>
    );
  });
}

function Kontakt({ sprache, angebot }: { sprache: Sprache; angebot: Angebotdaten['angebot'] }) {
  const t = getTexte(sprache);
  const { angaben, anbieter } = angebot;
  const { kontakt } = angaben;
  const telefon = kontakt.telefon ?? anbieter.telefon;
  const email = kontakt.email ?? anbieter.email;
  const webseite = angaben.webseite ?? anbieter.webseite;
  const stelle = [anbieter.name, kontakt.funktion].filter((teil) => teil !== null).join(', ');
  return (
    <Liste
      angaben={[
        [t('anbieter'), <Deutsch key="anbieter" sprache={sprache} text={stelle} />],
        [
          t('telefon'),
          telefon === null ? (
            ''
          ) : (
            <a href={`tel:${telefon.replaceAll(/[^+\d]/g, '')}`} dir="ltr">
              {telefon}
            </a>
          ),
        ],
        [
          t('email'),
          email === null ? (
            ''
          ) : (
            <a href={`mailto:${email}`} dir="ltr">
              {email}
            </a>
          ),
        ],
        [t('webseite'), webseite === null ? '' : <Webseite adresse={webseite} />],
      ]}
    />
  );
}

/** An address that is no page of the web is shown as text. */
function Webseite({ adresse }: { adresse: string }) {
  return isWebadresse(adresse) ? (
    <a href={adresse} rel="noreferrer" dir="ltr">
      {adresse}
    </a>
  ) : (
    adresse
  );
}

export function Geprueft({
  sprache,
  frische,
  bestaetigtAm,
  gueltigBis,
}: {
  sprache: Sprache;
  frische: Frische;
  bestaetigtAm: string;
  gueltigBis: string | null;
}) {
  const t = getTexte(sprache);
  if (frische === 'ABGELAUFEN') return <p>{t('abgelaufen', { tag: formatTag(gueltigBis) })}</p>;
  return (
    <p className="kim-klein">
      {t(frische === 'VERALTET' ? 'veraltet' : 'bestaetigt', { tag: formatTag(bestaetigtAm) })}
    </p>
  );
}
