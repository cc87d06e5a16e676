import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import {
  type Eintrag,
  formatWertOf,
  formatZeitraum,
  SPUR_NAMEN,
  SPUREN,
  type Spur,
} from '../eintrag.model.ts';
import { type Balken, computeZeitbild } from '../zeitbild.model.ts';
import { isVonMehreren, nameOf, type RechtskreisSeite } from './rechtskreis-typen.ts';
import { t } from './texte.ts';

type Props = {
  eintraege: readonly Eintrag[];
  personen: RechtskreisSeite['personen'];
  stichtag: PlainDate;
};

/** The picture: a track per kind, a bar per entry, a line for today. The table below says the same in words. */
export function Zeitbild({ eintraege, personen, stichtag }: Props) {
  const bild = computeZeitbild(eintraege, stichtag);
  const mehrere = isVonMehreren(eintraege);
  const beschreibung = t('zeitleiste.bild', { von: formatGerman(bild.von), bis: formatGerman(bild.bis) });
  return (
    <figure className="kim-diagramm rk-bild">
      <figcaption className="kim-klein">{beschreibung}</figcaption>
      <div className="rk-bild__flaeche" aria-hidden="true">
        <div className="rk-bild__achse">
          {bild.marken.map(({ text, ort }) => (
            <span key={text} className="rk-bild__marke" style={{ insetInlineStart: `${ort}%` }}>
              {text}
            </span>
          ))}
        </div>
        {SPUREN.map((spur) => (
          <Spurzeilen
            key={spur}
            spur={spur}
            eintraege={eintraege.filter((eintrag) => eintrag.spur === spur)}
            balken={bild.balken}
            nameVon={(personId) => (mehrere ? nameOf(personen, personId) : '')}
          />
        ))}
        <div className="rk-bild__heute" style={{ insetInlineStart: `${bild.heute}%` }}>
          <span>{t('zeitleiste.heute')}</span>
        </div>
      </div>
    </figure>
  );
}

type Spurprops = Pick<Props, 'eintraege'> & {
  spur: Spur;
  balken: readonly Balken[];
  /** Empty where everything concerns one person. */
  nameVon: (personId: string) => string;
};

function Spurzeilen({ spur, eintraege, balken, nameVon }: Spurprops) {
  // A change that did not happen is no gap; the other tracks say that nobody asked.
  if (eintraege.length === 0 && spur === 'VERAENDERUNG') return null;
  return (
    <div className="rk-spur" data-spur={spur}>
      <p className="rk-spur__name">{SPUR_NAMEN[spur]}</p>
      {eintraege.length === 0 ? <p className="kim-klein">{t('zeitleiste.nichtErhoben')}</p> : null}
      {eintraege.map((eintrag) => (
        <Zeile
          key={eintrag.id}
          eintrag={eintrag}
          name={nameVon(eintrag.personId)}
          balken={balken.find(({ id }) => id === eintrag.id)}
        />
      ))}
    </div>
  );
}

function Zeile({ eintrag, name, balken }: { eintrag: Eintrag; name: string; balken: Balken | undefined }) {
  if (balken === undefined) return null;
  const { start, breite, punkt, offen, ohneBeginn } = balken;
  const wert = name === '' ? formatWertOf(eintrag) : `${formatWertOf(eintrag)} (${name})`;
  const ort = punkt
    ? { insetInlineStart: `${start}%` }
    : { insetInlineStart: `${start}%`, inlineSize: `${breite}%` };
  return (
    <div className="rk-zeile">
      <p className="rk-zeile__text">
        {wert} <span className="kim-klein">{formatZeitraum(eintrag)}</span>
      </p>
      <div className="rk-zeile__bahn">
        <span
          className={punkt ? 'rk-punkt' : 'rk-balken'}
          data-offen={offen || undefined}
          data-ohne-beginn={ohneBeginn || undefined}
          style={ort}
        />
      </div>
    </div>
  );
}
