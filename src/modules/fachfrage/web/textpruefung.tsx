import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { describeStelle, ERKLAERUNGEN, type Erklaerungsgrund, SPUREN } from '../personenspur.model.ts';
import { t } from './texte.ts';
import type { Fund, Textpruefung } from './use-textpruefung.ts';
import './fachfrage.css';

/** So much of the text stands before and after a place. */
const UMGEBUNG = 30;
const FELDER = {
  betreff: t('pruefung.feld.betreff'),
  text: t('pruefung.feld.text'),
  quelle: t('pruefung.feld.quelle'),
  titel: t('pruefung.feld.titel'),
  frage: t('pruefung.feld.frage'),
  antwort: t('pruefung.feld.antwort'),
  anlass: t('pruefung.feld.anlass'),
} as const satisfies Record<string, string>;

/** What was found, where, how to mend it, and the reasons that explain it. */
export function Textbefunde({
  pruefung,
  felder = {},
}: {
  pruefung: Textpruefung;
  /** Names of fields that only this form has. */
  felder?: Readonly<Record<string, string>>;
}) {
  const { funde } = pruefung;
  if (funde.length === 0) return null;
  return (
    <Hinweis art="fehler" titel={t('pruefung.titel', { anzahl: funde.length })} ansagen>
      <p>{t('pruefung.text')}</p>
      <ol className="fachfrage-funde">
        {funde.map((fund) => (
          <li key={`${fund.feld} ${fund.von}`}>
            <Fundstelle fund={fund} pruefung={pruefung} felder={felder} />
          </li>
        ))}
      </ol>
    </Hinweis>
  );
}

type FundProps = { fund: Fund; pruefung: Textpruefung; felder: Readonly<Record<string, string>> };

function Fundstelle({ fund, pruefung, felder }: FundProps) {
  const { feld, art, von, bis, text, wort, schluessel, vorschlag } = fund;
  const gruende: readonly Erklaerungsgrund[] = SPUREN[art].gruende;
  const feldname = Object.entries({ ...FELDER, ...felder }).find(([name]) => name === feld)?.[1] ?? feld;
  return (
    <>
      <p>
        <strong>{SPUREN[art].text}</strong>{' '}
        <span className="kim-klein">
          {t('pruefung.stelle', { feld: feldname, stelle: describeStelle(text, von) })}
        </span>
      </p>
      <p className="fachfrage-fund">
        … {text.slice(Math.max(0, von - UMGEBUNG), von)}
        <mark>{wort}</mark>
        {text.slice(bis, bis + UMGEBUNG)} …
      </p>
      <p>
        {SPUREN[art].rat} {vorschlag === undefined ? null : t('pruefung.vorschlag', { vorschlag })}{' '}
        {gruende.length === 0 ? t('pruefung.hart') : null}
      </p>
      {gruende.length === 0 ? null : (
        <Auswahl
          label={t('pruefung.grund', { wort })}
          leer={t('pruefung.grund.leer')}
          optionen={ERKLAERUNGEN.filter(({ code }) => gruende.includes(code)).map((eine) => ({
            wert: eine.code,
            text: eine.text,
          }))}
          value={pruefung.gruende[schluessel] ?? ''}
          onChange={({ target }) => pruefung.setGrund(schluessel, target.value)}
        />
      )}
    </>
  );
}
