import { AKTE_ZUSTAENDE, ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { PHASE_NAMEN, PHASEN } from '#src/modules/akte/phase.model.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { listKommunenRoute } from '#src/modules/standort/standort.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { type GemerkterFilter, JA_NEIN, SORTIERUNGEN, TERMINLAGEN } from '../aktenfilter.model.ts';
import { t as tListe } from './akten-texte.ts';
import { countWeitere, GRUNDFILTER, setFeld } from './aktenfilter-adresse.ts';
import { toWahlen } from './auswahl.ts';
import { t } from './texte.ts';

type Props = { filter: GemerkterFilter; onFilter: (filter: GemerkterFilter) => void };
type Feld = { name: keyof GemerkterFilter; label: string; optionen: readonly Wahl[]; leer: string | null };

const WOCHEN = [2, 4, 8, 12, 26] as const;
const HAUPT: readonly Feld[] = [
  {
    name: 'art',
    label: t('akten.art'),
    leer: t('akten.alle'),
    optionen: [
      { wert: 'KURZBERATUNG', text: t('akten.kurzberatungen') },
      { wert: 'FALL', text: t('akten.faelle') },
    ],
  },
  {
    name: 'offen',
    label: t('akten.offen'),
    leer: tListe('filter.alle'),
    optionen: JA_NEIN.map((wert) => ({ wert, text: t(`akten.offen.${wert}`) })),
  },
];

/** The filters of the list; the rare ones are folded away and open when one of them is set. */
export function Filterzeile({ filter, onFilter }: Props) {
  const { data: sitzung } = useSitzung();
  const gesetzt = countWeitere(filter);
  const felder = listWeitere(filter);
  const zeige = (feld: Feld) => (
    <Auswahl
      key={feld.name}
      label={feld.label}
      leer={feld.leer}
      optionen={feld.optionen}
      value={String(filter[feld.name] ?? '')}
      onChange={({ target }) => onFilter(setFeld(filter, feld.name, target.value))}
    />
  );
  return (
    <>
      <div className="kim-aktionen">
        {HAUPT.map(zeige)}
        <Auswahl
          label={t('akten.sortierung')}
          leer={null}
          optionen={SORTIERUNGEN.map((wert) => ({ wert, text: t(`akten.sortierung.${wert}`) }))}
          value={filter.sortierung ?? 'naechsterTermin'}
          onChange={({ target }) => onFilter(setFeld(filter, 'sortierung', target.value))}
        />
      </div>
      <details open={gesetzt > 0}>
        <summary>
          {gesetzt === 0 ? tListe('filter.weitere') : tListe('filter.weitere.gesetzt', { anzahl: gesetzt })}
        </summary>
        <div className="kim-aktionen">
          {felder.map(zeige)}
          {sitzung?.standort ? (
            <Kommunenfeld standortId={sitzung.standort.id} filter={filter} onFilter={onFilter} />
          ) : null}
          <Button art="tertiaer" onClick={() => onFilter(GRUNDFILTER)}>
            {tListe('filter.zuruecksetzen')}
          </Button>
        </div>
      </details>
    </>
  );
}

/** Only in a Standort that has Kommunen. */
function Kommunenfeld({ standortId, filter, onFilter }: Props & { standortId: string }) {
  const { data } = useLesen(listKommunenRoute, { params: { standortId } });
  const kommunen = data?.eintraege ?? [];
  if (kommunen.length === 0) return null;
  return (
    <Auswahl
      label={tListe('filter.kommune')}
      leer={tListe('filter.alle')}
      optionen={kommunen.map(({ id, name }) => ({ wert: id, text: name }))}
      value={filter.kommune ?? ''}
      onChange={({ target }) => onFilter(setFeld(filter, 'kommune', target.value))}
    />
  );
}

function listWeitere({ ohneKontaktWochen }: GemerkterFilter): Feld[] {
  const wochen = [...new Set([...WOCHEN, ...(ohneKontaktWochen === undefined ? [] : [ohneKontaktWochen])])];
  const alle = tListe('filter.alle');
  const egal = tListe('filter.egal');
  return [
    {
      name: 'phase',
      label: tListe('filter.phase'),
      leer: alle,
      optionen: PHASEN.map((wert) => ({ wert, text: PHASE_NAMEN[wert] })),
    },
    {
      name: 'zustand',
      label: tListe('filter.zustand'),
      leer: alle,
      optionen: AKTE_ZUSTAENDE.map((wert) => ({ wert, text: ZUSTAND_NAMEN[wert] })),
    },
    {
      name: 'termin',
      label: tListe('filter.termin'),
      leer: egal,
      optionen: TERMINLAGEN.map((wert) => ({ wert, text: tListe(`filter.termin.${wert}`) })),
    },
    {
      name: 'bereich',
      label: tListe('filter.bereich'),
      leer: egal,
      optionen: toWahlen(THEMENBEREICHE),
    },
    { name: 'sprache', label: tListe('filter.sprache'), leer: alle, optionen: toWahlen(SPRACHEN) },
    {
      name: 'ohneKontaktWochen',
      label: tListe('filter.ohneKontakt'),
      leer: egal,
      optionen: wochen
        .toSorted((a, b) => a - b)
        .map((anzahl) => ({
          wert: String(anzahl),
          text: tListe('filter.ohneKontakt.wochen', { wochen: anzahl }),
        })),
    },
    {
      name: 'vertretung',
      label: tListe('filter.vertretung'),
      leer: egal,
      optionen: JA_NEIN.map((wert) => ({ wert, text: tListe(`filter.vertretung.${wert}`) })),
    },
  ];
}
