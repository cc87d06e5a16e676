import { Link } from 'react-router';
import type { ProtokollEintrag } from '../protokoll.contract.ts';
import { ART_NAMEN, ERGEBNIS_NAMEN, type Ergebnis } from '../datenschutz.model.ts';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Suche, toSeitenlink } from './suche.ts';
import { t } from './texte.ts';
import { formatCode, formatGegenstand, formatGrund, formatRolle, formatZeit } from './worte.ts';

type Props = { titel: string; eintraege: readonly ProtokollEintrag[]; suche: Suche };

/** Entries as a table; name and number narrow the choice. */
export function Eintragstabelle({ titel, eintraege, suche }: Props) {
  return (
    <Tabelle
      titel={titel}
      titelVerborgen
      spalten={createSpalten(suche)}
      zeilen={eintraege}
      schluessel={({ id }) => id}
    />
  );
}

const ETIKETT = {
  OK: 'neutral',
  VERWEIGERT: 'warnung',
  FEHLER: 'fehler',
} as const satisfies Record<Ergebnis, EtikettArt>;

function createSpalten(suche: Suche): readonly Spalte<ProtokollEintrag>[] {
  return [
    { id: 'zeit', kopf: t('spalte.zeit'), zelle: ({ zeit }) => formatZeit(zeit) },
    { id: 'konto', kopf: t('spalte.konto'), zelle: (eintrag) => <Wer eintrag={eintrag} suche={suche} /> },
    { id: 'vorgang', kopf: t('spalte.vorgang'), zelle: (eintrag) => <Vorgang eintrag={eintrag} /> },
    {
      id: 'gegenstand',
      kopf: t('spalte.gegenstand'),
      zelle: (eintrag) => <Gegenstand eintrag={eintrag} suche={suche} />,
    },
    {
      id: 'ergebnis',
      kopf: t('spalte.ergebnis'),
      zelle: ({ ergebnis, code }) => (
        <>
          <Etikett text={ERGEBNIS_NAMEN[ergebnis]} art={ETIKETT[ergebnis]} />
          <Klein text={code === null ? null : formatCode(code)} />
        </>
      ),
    },
  ];
}

function Wer({ eintrag, suche }: { eintrag: ProtokollEintrag; suche: Suche }) {
  const { kontoId, systemkonto, rolle } = eintrag;
  if (kontoId === null) return t('eintrag.system', { name: systemkonto ?? '' });
  const name = eintrag.name ?? t('eintrag.ohneName');
  return (
    <>
      <Link to={toSeitenlink({ ...suche, konto: kontoId })} title={t('eintrag.konto.filter', { name })}>
        {name}
      </Link>
      <Klein text={rolle === null ? null : formatRolle(rolle)} />
    </>
  );
}

function Vorgang({ eintrag }: { eintrag: ProtokollEintrag }) {
  const { beschreibung, art, zweck, rechtsgrundlage } = eintrag;
  const grund = formatGrund(eintrag);
  return (
    <>
      {beschreibung}
      <Klein text={`${ART_NAMEN[art]}. ${t('eintrag.zweck', { zweck })}`} />
      <Klein text={grund === null ? null : t('eintrag.grund', { grund })} />
      <Klein text={rechtsgrundlage === null ? null : t('eintrag.rechtsgrundlage', { rechtsgrundlage })} />
    </>
  );
}

function Gegenstand({ eintrag, suche }: { eintrag: ProtokollEintrag; suche: Suche }) {
  const { objektart, nummer, anzahl } = eintrag;
  return (
    <>
      {formatGegenstand(objektart)}{' '}
      {nummer === null ? null : (
        <Link to={toSeitenlink({ ...suche, objekt: nummer })} title={t('eintrag.objekt.filter', { nummer })}>
          {nummer}
        </Link>
      )}
      <Klein text={anzahl === null ? null : t('eintrag.anzahl', { anzahl })} />
    </>
  );
}

function Klein({ text }: { text: string | null }) {
  return text === null ? null : <div className="kim-klein">{text}</div>;
}
