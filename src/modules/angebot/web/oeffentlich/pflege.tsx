import { SPRACHEN as GESPROCHENE } from '#src/modules/akte/wertelisten/sprachen.ts';
import type { Pflegedaten } from '../../seitendaten.model.ts';
import { ANMELDUNGEN, KOSTEN } from '../../wertelisten/angebot.ts';
import {
  describeListe,
  describeOrt,
  describePlaetze,
  describeTermin,
  describeWahl,
  FELDNAMEN,
} from '../feldtexte.ts';
import { Geprueft } from './angebot.tsx';
import { Fehlerliste, Liste, Senden } from './bausteine.tsx';
import { Korrekturformular } from './korrektur.tsx';
import { getTexte, t } from './texte.ts';

const deutsch = getTexte('de');

/** The link without account: offices that keep their entries, in German. */
export function Pflege({ daten: { ziel, angebote, offen } }: { daten: Pflegedaten }) {
  const uebrige = angebote.filter(({ gemeldet }) => !gemeldet).length;
  if (angebote.length === 0) return <p>{t('pflege.leer')}</p>;
  return (
    <>
      {offen === null ? null : (
        <>
          <Fehlerliste titel={t('fehler')} fehler={offen.fehler.map((code) => deutsch(`fehler.${code}`))} />
          <p>
            <a href={`#korrektur-${offen.id}`}>{t('pflege.offen')}</a>
          </p>
        </>
      )}
      <p>{t('pflege.text')}</p>
      {uebrige === 0 ? null : (
        <form action={ziel} method="post">
          <input type="hidden" name="akt" value="alle" />
          <Senden
            text={t(uebrige === angebote.length ? 'pflege.alle' : 'pflege.uebrige', { anzahl: uebrige })}
          />
        </form>
      )}
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
          <Geprueft sprache="de" {...eines} gueltigBis={null} />
          {eines.gemeldet ? (
            <p>{t('pflege.gemeldet')}</p>
          ) : (
            <form action={ziel} method="post">
              <input type="hidden" name="akt" value="eins" />
              <input type="hidden" name="angebot" value={eines.id} />
              <Senden text={t('pflege.eins')} art="sekundaer" />
            </form>
          )}
          <details id={`korrektur-${eines.id}`} open={offen?.id === eines.id}>
            <summary>{t('pflege.anders')}</summary>
            <Korrekturformular
              sprache="de"
              id={eines.id}
              ziel={`${ziel}/korrektur`}
              feld={offen?.id === eines.id ? offen.feld : ''}
              text={offen?.id === eines.id ? offen.text : ''}
            />
          </details>
        </section>
      ))}
    </>
  );
}
