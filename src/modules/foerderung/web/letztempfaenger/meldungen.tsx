import type { z } from 'zod';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Meldung as Meldungsform } from '../../letztempfaenger/letztempfaenger.contract.ts';
import {
  MELDUNGSART_NAMEN,
  MELDUNGSSTAND_NAMEN,
  type Meldungsbeleg,
} from '../../letztempfaenger/meldung.model.ts';
import { t } from './texte.ts';

export type Meldung = z.output<typeof Meldungsform>;
const FARBE = { VORGELEGT: 'warnung', UEBERNOMMEN: 'erfolg', ZURUECKGEGEBEN: 'info' } as const;
const SPALTEN: readonly Spalte<Meldungsbeleg>[] = [
  { id: 'nummer', kopf: t('form.nummer'), zelle: ({ nummer }) => nummer },
  { id: 'am', kopf: t('form.am'), zelle: ({ am }) => formatTag(am) },
  { id: 'zweck', kopf: t('form.zweck'), zelle: ({ zweck }) => zweck },
  {
    id: 'betrag',
    kopf: t('form.betrag'),
    zahl: true,
    zelle: ({ betrag }) => formatCent(toCent(betrag)),
  },
];

/** What was handed in and what came back, newest first. */
export function Meldungen({ meldungen }: { meldungen: readonly Meldung[] }) {
  return meldungen.map((meldung) => <Eine key={meldung.id} meldung={meldung} />);
}

function Eine({ meldung }: { meldung: Meldung }) {
  const { art, lfd, bis, stand, belege, antwort, beantwortetAm } = meldung;
  const titel = t('meldung.titel', { art: MELDUNGSART_NAMEN[art], nummer: lfd, bis: formatTag(bis) });
  const wer = (name: string | null): string => name ?? t('person.weg');
  return (
    <section className="kim-stapel" aria-label={titel}>
      <h3>
        {titel} <Etikett text={MELDUNGSSTAND_NAMEN[stand]} art={FARBE[stand]} />
      </h3>
      <p className="kim-klein">
        {t('meldung.vorgelegt', {
          tag: formatTag(meldung.vorgelegtAm),
          name: wer(meldung.vorgelegtVon),
        })}
        {beantwortetAm === null
          ? null
          : ` · ${t('meldung.beantwortet', { tag: formatTag(beantwortetAm), name: wer(meldung.beantwortetVon) })}`}
      </p>
      <Beschreibungsliste
        angaben={[
          {
            name: t('form.sachbericht'),
            wert: <span className="foerderung-text">{meldung.sachbericht}</span>,
          },
          { name: t('meldung.ausgaben'), wert: formatCent(toCent(meldung.ausgaben)) },
          { name: t('meldung.erhalten'), wert: formatCent(toCent(meldung.erhalten)) },
          ...(antwort === null
            ? []
            : [{ name: t('meldung.antwort'), wert: <span className="foerderung-text">{antwort}</span> }]),
        ]}
      />
      <details>
        <summary>{t('meldung.belege', { anzahl: belege.length })}</summary>
        <Tabelle
          titel={t('meldung.tabelle', { titel })}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={belege}
          schluessel={({ nummer, am, zweck }) => `${nummer} ${am} ${zweck}`}
        />
      </details>
    </section>
  );
}
