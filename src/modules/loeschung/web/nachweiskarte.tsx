import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { FORM_TEXTE, GEGEBEN_VON_TEXTE } from '#src/modules/einwilligung/einwilligung.model.ts';
import { ZWECKTEXTE } from '#src/modules/einwilligung/texte/de.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { KINDESWOHLSCHRITTE } from '#src/modules/offenlegung/wertelisten/offenlegung.ts';
import { type Angabe, Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import type { Nachweiseintrag } from '../nachweis.contract.ts';
import { t } from './nachweise-texte.ts';

type Von<A extends Nachweiseintrag['art']> = Extract<Nachweiseintrag, { art: A }>;

/** One proof: what it says, and how long it is kept. */
export function Nachweiskarte({ eintrag }: { eintrag: Nachweiseintrag }) {
  const bis: Angabe = { name: t('bis'), wert: formatTag(eintrag.loeschenAb) };
  switch (eintrag.art) {
    case 'EINWILLIGUNG':
      return <Einwilligung eintrag={eintrag} bis={bis} />;
    case 'OFFENLEGUNG':
      return (
        <Karte titel={t('art.OFFENLEGUNG', { empfaenger: eintrag.empfaenger })} ebene={3}>
          <Beschreibungsliste angaben={[...listOffenlegung(eintrag), bis]} />
        </Karte>
      );
    case 'KINDESWOHL':
      return (
        <Karte titel={t('art.KINDESWOHL')} ebene={3}>
          <Beschreibungsliste
            angaben={[
              { name: t('begonnen'), wert: formatTag(eintrag.begonnenAm) },
              { name: t('beendet'), wert: formatTag(eintrag.beendetAm) },
              bis,
            ]}
          />
          <p className="kim-klein">{t('kindeswohl.hinweis')}</p>
        </Karte>
      );
    case 'KINDESWOHL_SCHRITT':
      return (
        <Karte
          titel={t('art.KINDESWOHL_SCHRITT', { schritt: textOf(KINDESWOHLSCHRITTE, eintrag.schritt) })}
          ebene={3}
        >
          <Beschreibungsliste
            angaben={[
              { name: t('am'), wert: formatTag(eintrag.am) },
              { name: t('getan'), wert: t(eintrag.getan ? 'getan.ja' : 'getan.nein') },
              bis,
            ]}
          />
        </Karte>
      );
  }
}

function Einwilligung({ eintrag, bis }: { eintrag: Von<'EINWILLIGUNG'>; bis: Angabe }) {
  const zweck = ZWECKTEXTE[eintrag.zweck].kurz;
  const art = eintrag.entscheidung === 'ERTEILT' ? 'art.EINWILLIGUNG' : 'art.ABLEHNUNG';
  return (
    <Karte titel={t(art, { zweck })} ebene={3}>
      <Beschreibungsliste angaben={[...listEinwilligung(eintrag), bis]} />
      <details className="kim-klappe">
        <summary>{t('wortlaut')}</summary>
        <h4>{eintrag.text.titel}</h4>
        {eintrag.text.absaetze.map((absatz) => (
          <p key={absatz}>{absatz}</p>
        ))}
      </details>
    </Karte>
  );
}

function listEinwilligung(eintrag: Von<'EINWILLIGUNG'>): Angabe[] {
  const { person, gegebenVon, beteiligte, gueltigVon, gueltigBis } = eintrag;
  const namen = [gegebenVon.name, gegebenVon.zweite].filter((name) => name !== null);
  const von = formatTag(gueltigVon);
  return [
    { name: t('person'), wert: formatPerson(person) },
    { name: t('gegebenVon'), wert: [GEGEBEN_VON_TEXTE[gegebenVon.art], ...namen].join(', ') },
    { name: t('form'), wert: [FORM_TEXTE[eintrag.form], eintrag.formGrund].filter(Boolean).join(': ') },
    ...(beteiligte.length === 0
      ? []
      : [
          {
            name: t('beteiligte'),
            wert: beteiligte.map(({ art, name }) => t(`beteiligte.${art}`, { name })).join(', '),
          },
        ]),
    ...(eintrag.empfaenger === null ? [] : [{ name: t('empfaenger'), wert: eintrag.empfaenger }]),
    ...(eintrag.bereiche.length === 0
      ? []
      : [
          {
            name: t('bereiche'),
            wert: eintrag.bereiche.map((code) => textOf(THEMENBEREICHE, code)).join(', '),
          },
        ]),
    {
      name: t('gilt'),
      wert: gueltigBis === null ? t('gilt.von', { von }) : t('gilt.bis', { von, bis: formatTag(gueltigBis) }),
    },
    ...(eintrag.widerrufenAm === null
      ? []
      : [{ name: t('widerrufen'), wert: formatTag(eintrag.widerrufenAm) }]),
    {
      name: t('fassung'),
      wert: t('fassung.wert', {
        version: eintrag.textVersion,
        sprache: textOf(SPRACHEN, eintrag.textSprache),
      }),
    },
  ];
}

function formatPerson(person: Von<'EINWILLIGUNG'>['person']): string | null {
  if (person === null) return null;
  const { name, geburtsdatum } = person;
  return geburtsdatum === null ? name : t('person.geboren', { name, datum: formatTag(geburtsdatum) });
}

function listOffenlegung({ am, was, grundlage, grund }: Von<'OFFENLEGUNG'>): Angabe[] {
  return [
    { name: t('am'), wert: formatTag(am) },
    { name: t('was'), wert: was },
    {
      name: t('grundlage'),
      wert:
        grundlage === 'EINWILLIGUNG'
          ? t('grundlage.EINWILLIGUNG')
          : `${RECHTSGRUNDLAGEN[grundlage].text} (${RECHTSGRUNDLAGEN[grundlage].quelle})`,
    },
    ...(grund === null ? [] : [{ name: t('grund'), wert: grund }]),
  ];
}
