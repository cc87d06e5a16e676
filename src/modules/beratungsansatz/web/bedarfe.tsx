import { toPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { getKennzahltabelleRoute } from '#src/modules/bericht/kennzahl/kennzahl.contract.ts';
import { lastQuartal } from '#src/modules/bericht/kennzahl/zeit.model.ts';
import { toProblem, useLesen } from '#src/web/api/use-lesen.ts';
import { CsvLink } from '#src/web/ui/csv-link.tsx';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Rollbereich } from '#src/web/ui/rollbereich.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Ueberblick } from './beratungsansaetze-seite.tsx';
import { t } from './texte.ts';

type Kennzahltabelle = Ausgabe<typeof getKennzahltabelleRoute>;
type Zeile = { id: string; name: string; bedarfe: (string | number)[]; angebote: (number | null)[] };

/**
 * Demand beside supply. Demand comes from the Kennzahlen as they are published, hidden cells and merged Kommunen included; nothing is
 * counted here, and no number of people is set against another one of people.
 */
export function Bedarfe({ ueberblick }: { ueberblick: Ueberblick }) {
  const jahr = Number(lastQuartal(toPlainDate(ueberblick.stand)).slice(0, 4));
  const { data, error } = useLesen(getKennzahltabelleRoute, {
    params: { code: 'B-01' },
    query: { zeile: 'ORT', spalte: 'bedarfe', jahr, ebene: 'KOMMUNE' },
  });
  const zeilen = listZeilen(ueberblick, data);
  const gesamt = data?.zeilen.findIndex(({ summe }) => summe) ?? -1;
  return (
    <section aria-labelledby="bedarf" className="kim-stapel">
      <h2 id="bedarf">{t('bedarf.titel')}</h2>
      <p>{t('bedarf.text', { jahr: String(jahr) })}</p>
      {error === null ? null : (
        <Hinweis art="info" titel={t('bedarf.fehlt', { grund: toProblem(error)?.title ?? '' })} />
      )}
      <Rollbereich titel={t('bedarf.spalte')}>
        <Tabelle
          titel={t('bedarf.spalte')}
          zeilen={zeilen}
          schluessel={({ id }) => id}
          zeilenkopf="name"
          spalten={[
            { id: 'name', kopf: t('kommune'), zelle: ({ name }) => name },
            ...THEMENBEREICHE.map(({ code, text }, stelle) => ({
              id: code,
              kopf: text,
              zelle: ({ bedarfe, angebote }: Zeile) =>
                t('bedarf.wert', { bedarf: bedarfe[stelle] ?? '–', angebot: angebote[stelle] ?? '–' }),
            })),
          ]}
        />
      </Rollbereich>
      <CsvLink
        dateiname="bedarf-und-angebot"
        text={t('laden')}
        zeilen={[
          [t('kommune'), ...THEMENBEREICHE.flatMap(({ text }) => [`${text}: Bedarfe`, `${text}: Angebote`])],
          ...zeilen.map(({ name, bedarfe, angebote }) => [
            name,
            ...THEMENBEREICHE.flatMap((_, stelle) => [bedarfe[stelle] ?? '', angebote[stelle] ?? '']),
          ]),
        ]}
      />
      {data === undefined || gesamt < 0 ? null : (
        <Diagramm
          art="balken"
          titel={t('bild.titel')}
          zusammenfassung={t('bild.text', { jahr: String(jahr) })}
          achse={t('bild.achse')}
          reihen={[t('bild.bedarf'), t('bild.angebot')]}
          ohneWert={t('bild.verdeckt')}
          punkte={THEMENBEREICHE.map(({ code, text }) => {
            const bedarf = findBedarf(data, gesamt, code);
            return {
              name: text,
              werte: [
                bedarf === 'x' || typeof bedarf === 'number' ? bedarf : null,
                ueberblick.gesamt.find(({ bereich }) => bereich === code)?.nutzbar ?? 0,
              ],
            };
          })}
        />
      )}
    </section>
  );
}

/** Each Kommune of the register; what the Kennzahl has merged or cannot place stands in rows of its own. */
function listZeilen({ kommunen }: Ueberblick, tabelle: Kennzahltabelle | undefined): Zeile[] {
  const bedarfeOf = (stelle: number): Zeile['bedarfe'] =>
    THEMENBEREICHE.map(({ code }) =>
      tabelle === undefined || stelle < 0 ? '–' : (findBedarf(tabelle, stelle, code) ?? '–'),
    );
  const eigene = kommunen.map(({ id, name, zellen }) => ({
    id,
    name,
    bedarfe: bedarfeOf(tabelle?.zeilen.findIndex(({ code }) => code === id) ?? -1),
    angebote: zellen.map(({ nutzbar }) => nutzbar),
  }));
  const andere = (tabelle?.zeilen ?? []).flatMap(({ code, text }, stelle) =>
    kommunen.some(({ id }) => id === code)
      ? []
      : [{ id: code, name: text, bedarfe: bedarfeOf(stelle), angebote: THEMENBEREICHE.map(() => null) }],
  );
  return [...eigene, ...andere];
}

function findBedarf(
  { spalten, zellen }: Kennzahltabelle,
  zeile: number,
  bereich: string,
): number | string | null {
  return zellen[zeile]?.[spalten.findIndex(({ code }) => code === bereich)] ?? null;
}
