import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Rollbereich } from '#src/web/ui/rollbereich.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { getAusgabeRoute, getVorschauRoute } from '../offenedaten.contract.ts';
import { formatOffenzelle, formatWissensstand, formatZeitraum, LIZENZEN } from '../offenedaten.model.ts';
import { t } from './texte.ts';

export type Vorschau = Ausgabe<typeof getVorschauRoute>;
export type Eine = Ausgabe<typeof getAusgabeRoute>;
type Props = { inhalt: Pick<Vorschau, 'beschreibung' | 'tabelle' | 'lizenz' | 'kennung' | 'hindernisse'> };
type Zeile = { code: string; text: string; werte: readonly (number | 'x' | null)[] };

/** The table as everybody will see it, what stands beside it, and what speaks against it. */
export function Inhaltskarten({ inhalt, eine }: Props & { eine?: Eine }) {
  const { beschreibung, lizenz, kennung, hindernisse } = inhalt;
  return (
    <>
      {hindernisse.length === 0 ? null : (
        <Hinweis art="warnung" titel={t('hindernisse')}>
          <ul>
            {hindernisse.map((satz) => (
              <li key={satz}>{satz}</li>
            ))}
          </ul>
        </Hinweis>
      )}
      <Zahlen inhalt={inhalt} />
      <Karte titel={t('angaben.titel')}>
        <Beschreibungsliste
          angaben={[
            { name: t('angaben.definition'), wert: beschreibung.definition },
            { name: t('angaben.schutz'), wert: beschreibung.schutz },
            {
              name: t('angaben.verdeckt'),
              wert: t('angaben.anteil', { anteil: String(beschreibung.anteilVerdeckt) }),
            },
            ...(eine?.hinweis ? [{ name: t('angaben.hinweis'), wert: eine.hinweis }] : []),
            { name: t('angaben.anlass'), wert: t(`anlass.${beschreibung.anlass}`) },
            { name: t('angaben.zeitraum'), wert: formatZeitraum(beschreibung.zeitraum) },
            { name: t('angaben.wissensstand'), wert: formatWissensstand(beschreibung.wissensstand) },
            { name: t('angaben.lizenz'), wert: LIZENZEN[lizenz].name },
            { name: t('angaben.kennung'), wert: kennung },
            { name: t('angaben.pruefsumme'), wert: <Summe text={beschreibung.pruefsumme} /> },
            ...(eine === undefined
              ? []
              : [
                  { name: t('angaben.csv'), wert: <Summe text={eine.csv.pruefsumme} /> },
                  { name: t('angaben.json'), wert: <Summe text={eine.json.pruefsumme} /> },
                ]),
          ]}
        />
        <ul>
          {beschreibung.hinweise.map((hinweis) => (
            <li key={hinweis}>{hinweis}</li>
          ))}
        </ul>
      </Karte>
    </>
  );
}

function Summe({ text }: { text: string }) {
  return <span className="offenedaten-summe">{text}</span>;
}

function Zahlen({ inhalt: { beschreibung, tabelle } }: Props) {
  const { zeilen, spalten, zellen, median, einheit } = tabelle;
  const { titel } = beschreibung;
  const reihen: Zeile[] = zeilen.flatMap(({ code, text }, i) =>
    median === null
      ? [{ code, text, werte: zellen[i] ?? [] }]
      : [
          { code: `${code}-mittel`, text: t('tabelle.mittel', { zeile: text }), werte: zellen[i] ?? [] },
          { code: `${code}-median`, text: t('tabelle.median', { zeile: text }), werte: median[i] ?? [] },
        ],
  );
  const felder: Spalte<Zeile>[] = [
    { id: 'zeile', kopf: t(einheit === 'EURO' ? 'tabelle.euro' : 'tabelle.kopf'), zelle: ({ text }) => text },
    ...spalten.map((spalte, stelle) => ({
      id: `spalte-${stelle}`,
      kopf: spalte.text,
      zahl: true,
      zelle: ({ werte }: Zeile) => formatOffenzelle(werte[stelle] ?? null, einheit),
    })),
  ];
  return (
    <Karte titel={titel}>
      <Rollbereich titel={t('tabelle.bereich', { titel })}>
        <Tabelle
          titel={titel}
          titelVerborgen
          spalten={felder}
          zeilen={reihen}
          schluessel={({ code }) => code}
        />
      </Rollbereich>
    </Karte>
  );
}
