import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { type Identitaet, type Kontaktweg, rankKontaktwege } from '../identitaet.model.ts';
import {
  BARRIEREN_ALLTAG,
  GESCHLECHTER,
  KONTAKTWEGARTEN,
  LESEFAEHIGKEITEN,
  NAMENSARTEN,
  SCHRIFTEN,
} from '../wertelisten/angaben.ts';
import { formatStaat } from '../wertelisten/staaten.ts';
import { formatGeburtsangabe, formatSprache, listWegregeln } from './format-angabe.ts';
import { Personenname, WeitererName } from './personenname.tsx';
import { t } from './texte.ts';

/** Identity as names and values. */
export function toAngaben(identitaet: Identitaet) {
  const { geschlecht, lesefaehigkeit, schriften, barrierefreiheit, staatsangehoerigkeiten } = identitaet;
  return [
    { name: t('person.name'), wert: <Personenname {...identitaet} /> },
    {
      name: t('person.weitere'),
      wert: identitaet.weitereNamen.length === 0 ? '' : <WeitereNamenListe namen={identitaet.weitereNamen} />,
    },
    { name: t('person.geboren'), wert: formatGeburtsangabe(identitaet) },
    { name: t('person.sprachen'), wert: identitaet.sprachen.map(formatSprache).join(', ') },
    {
      name: t('person.kontakt'),
      wert: identitaet.kontaktwege.length === 0 ? '' : <Kontaktwegliste wege={identitaet.kontaktwege} />,
    },
    { name: t('person.anschrift'), wert: formatAnschrift(identitaet.anschrift) },
    { name: t('person.lesen'), wert: textOf(LESEFAEHIGKEITEN, lesefaehigkeit) },
    { name: t('person.schriften'), wert: schriften.map((code) => textOf(SCHRIFTEN, code)).join(', ') },
    {
      name: t('person.barrieren'),
      wert: barrierefreiheit.map((code) => textOf(BARRIEREN_ALLTAG, code)).join(', '),
    },
    { name: t('person.geschlecht'), wert: textOf(GESCHLECHTER, geschlecht) },
    {
      name: t('person.staaten'),
      wert:
        staatsangehoerigkeiten.erhebung === 'NICHT_ERHOBEN'
          ? t('person.nichtErhoben')
          : staatsangehoerigkeiten.staaten.map(formatStaat).join(', '),
    },
  ];
}

function formatAnschrift(anschrift: Identitaet['anschrift']): string {
  if (anschrift === null) return '';
  const ort = [anschrift.plz, anschrift.ort].filter((teil) => teil !== null).join(' ');
  return [anschrift.zusatz, anschrift.strasse, ort].filter((teil) => teil !== null && teil !== '').join(', ');
}

function WeitereNamenListe({ namen }: { namen: Identitaet['weitereNamen'] }) {
  if (namen.length === 0) return null;
  return (
    <ul>
      {namen.map((name) => (
        <li key={`${name.art} ${name.text}`}>
          <WeitererName {...name} /> ({textOf(NAMENSARTEN, name.art)})
        </li>
      ))}
    </ul>
  );
}

/** Ways of contact, the one to try first on top, each with what it allows. */
export function Kontaktwegliste({ wege }: { wege: readonly Kontaktweg[] }) {
  if (wege.length === 0) return null;
  return (
    <ul>
      {rankKontaktwege(wege).map((weg) => (
        <li key={`${weg.art} ${weg.wert}`}>
          {textOf(KONTAKTWEGARTEN, weg.art)}: {weg.gesperrt ? <s>{weg.wert}</s> : <bdi>{weg.wert}</bdi>} –{' '}
          {listWegregeln(weg).join(' · ')}
        </li>
      ))}
    </ul>
  );
}
