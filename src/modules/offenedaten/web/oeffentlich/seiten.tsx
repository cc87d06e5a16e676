import { BEREICHE, formatTag } from '../../offenedaten.model.ts';
import {
  LISTE_ADRESSE,
  type Listendaten,
  type Meldungsdaten,
  type Offen,
  toAdresse,
  type Zurueckgezogen,
} from '../../seitendaten.model.ts';
import { Datensatz } from './datensatz.tsx';
import { t } from './texte.ts';

/** Pages for anybody, rendered on the server, without JavaScript. Every text goes through React, which escapes it. */
export const DATENSEITEN = {
  liste: { titel: () => t('liste.titel'), Inhalt: Liste },
  datensatz: { titel: ({ ausgabe }: { ausgabe: Offen }) => ausgabe.titel, Inhalt: Datensatz },
  meldung: { titel: ({ titel }: Meldungsdaten) => titel, Inhalt: Meldung },
} as const;

function Liste({ daten }: { daten: Listendaten }) {
  const { suche, gruppe, eintraege, gesamt, seite, groesse } = daten;
  const gefragt = suche.trim() !== '' || gruppe !== '';
  return (
    <>
      <p>{t('liste.einleitung')}</p>
      <search aria-label={t('suche')}>
        <form method="get" action={LISTE_ADRESSE} className="kim-nicht-drucken kim-datensuche">
          <div className="kim-feld">
            <label htmlFor="suche">{t('suche.wort')}</label>
            <input
              type="search"
              id="suche"
              name="suche"
              defaultValue={suche}
              maxLength={200}
              autoComplete="off"
              className="kern-form-input__input"
            />
          </div>
          <div className="kim-feld">
            <label htmlFor="gruppe">{t('suche.gruppe')}</label>
            <div className="kim-auswahl">
              <select id="gruppe" name="gruppe" defaultValue={gruppe} className="kern-form-input__input">
                <option value="">{t('suche.alle')}</option>
                {Object.entries(BEREICHE).map(([code, text]) => (
                  <option key={code} value={code}>
                    {text}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t('suche.knopf')}</span>
          </button>
        </form>
      </search>
      <h2>{t('treffer', { anzahl: gesamt })}</h2>
      {gesamt === 0 ? <p>{t(gefragt ? 'treffer.keine' : 'treffer.leer')}</p> : null}
      <ul className="kim-datenliste">
        {eintraege.map((eintrag) => (
          <Eintrag key={eintrag.kennung} eintrag={eintrag} />
        ))}
      </ul>
      <Blaettern daten={daten} letzte={Math.max(1, Math.ceil(gesamt / groesse))} seite={seite} />
      <h2>{t('portale')}</h2>
      <p>{t('portale.text')}</p>
      <ul>
        <li>
          <a href={`${LISTE_ADRESSE}katalog.ttl`}>{t('portale.ttl')}</a>
        </li>
        <li>
          <a href={`${LISTE_ADRESSE}katalog.jsonld`}>{t('portale.jsonld')}</a>
        </li>
        <li>
          <a href={`${LISTE_ADRESSE}katalog.rdf`}>{t('portale.rdf')}</a>
        </li>
        <li>
          <a href={`${LISTE_ADRESSE}neu.atom`}>{t('portale.atom')}</a>
        </li>
      </ul>
    </>
  );
}

function Eintrag({ eintrag }: { eintrag: Offen }) {
  const { kennung, titel, ausgabe, am, beschreibung } = eintrag;
  return (
    <li>
      <h3>
        <a href={toAdresse({ kennung })}>{titel}</a>
      </h3>
      <p>{beschreibung.definition}</p>
      <p className="kim-klein">
        {t('eintrag.stand', { gruppe: BEREICHE[beschreibung.gruppe], ausgabe, tag: formatTag(am) })}
      </p>
    </li>
  );
}

function Blaettern({ daten, letzte, seite }: { daten: Listendaten; letzte: number; seite: number }) {
  if (letzte === 1) return null;
  const zu = (nummer: number): string =>
    `${LISTE_ADRESSE}?${new URLSearchParams({ suche: daten.suche, gruppe: daten.gruppe, seite: String(nummer) })}`;
  return (
    <nav aria-label={t('seiten')} className="kim-nicht-drucken">
      <p>{t('seite', { seite, letzte })}</p>
      <ul>
        {seite > 1 ? (
          <li>
            <a href={zu(seite - 1)}>{t('seite.vorige')}</a>
          </li>
        ) : null}
        {seite < letzte ? (
          <li>
            <a href={zu(seite + 1)}>{t('seite.naechste')}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function Meldung({ daten: { saetze, ausgaben } }: { daten: Meldungsdaten }) {
  return (
    <>
      {saetze.map((satz) => (
        <p key={satz} className="kim-umbrueche">
          {satz}
        </p>
      ))}
      {ausgaben.length === 0 ? null : (
        <>
          <h2>{t('ausgaben.andere')}</h2>
          <Ausgaben ausgaben={ausgaben} />
        </>
      )}
      <p>
        <a href={LISTE_ADRESSE}>{t('zurueck')}</a>
      </p>
    </>
  );
}

function Ausgaben({ ausgaben }: { ausgaben: readonly (Offen | Zurueckgezogen)[] }) {
  return (
    <ul>
      {ausgaben.map((eine) => (
        <li key={eine.ausgabe}>
          <a href={toAdresse(eine)}>
            {t('ausgabe.link', { ausgabe: eine.ausgabe, tag: formatTag(eine.am) })}
          </a>
          {eine.offen ? '' : ` ${t('ausgabe.weg')}`}
        </li>
      ))}
    </ul>
  );
}
