import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import type { Korrekturdaten, Meldungsdaten } from '../../seitendaten.model.ts';
import { Fehlerliste, Senden, Wahl } from './bausteine.tsx';
import { getTexte, KATALOGE } from './texte.ts';

/** What is wrong with an Angebot, said by anybody. */
export function Korrektur({ daten }: { daten: Korrekturdaten }) {
  const t = getTexte(daten.sprache);
  return (
    <>
      <p>{t('korrektur.text')}</p>
      <Fehlerliste titel={t('fehler')} fehler={daten.fehler.map((code) => t(`fehler.${code}`))} />
      <Korrekturformular {...daten} />
      <p>
        <a href={`/angebote/${daten.id}?anzeige=${daten.sprache}`}>{t('zurueck')}</a>
      </p>
    </>
  );
}

export function Korrekturformular({
  sprache,
  id,
  ziel,
  feld,
  text,
}: { sprache: Sprache } & Pick<Korrekturdaten, 'id' | 'ziel' | 'feld' | 'text'>) {
  const t = getTexte(sprache);
  return (
    <form action={ziel} method="post" className="kim-stapel">
      <input type="hidden" name="angebot" value={id} />
      <input type="hidden" name="anzeige" value={sprache} />
      <Wahl
        name="feld"
        id={`feld-${id}`}
        label={t('korrektur.feld')}
        wert={feld}
        leer={t('waehlen')}
        wahlen={Object.entries(KATALOGE[sprache].werte.vorschlagsfelder)}
      />
      <div className="kim-feld">
        <label htmlFor={`text-${id}`}>{t('korrektur.inhalt')}</label>
        <textarea
          id={`text-${id}`}
          name="text"
          rows={3}
          maxLength={500}
          required
          dir="auto"
          className="kern-form-input__input"
          defaultValue={text}
        />
      </div>
      <Senden text={t('korrektur.senden')} />
    </form>
  );
}

export function Meldung({ daten: { text, zurueck } }: { daten: Meldungsdaten }) {
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
