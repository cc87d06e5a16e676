import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatGeboren, type Identitaet } from '../identitaet.model.ts';
import {
  GESCHLECHTER,
  KONTAKTWEGARTEN,
  LESEFAEHIGKEITEN,
  NAMENSARTEN,
  SPRACHNIVEAUS,
} from '../wertelisten/angaben.ts';
import { formatStaat } from '../wertelisten/staaten.ts';
import { Personenname, WeitererName } from './personenname.tsx';
import { t } from './texte.ts';

/** Identity as names and values. */
export function toAngaben(identitaet: Identitaet) {
  const { geburtsdatum, geschlecht, lesefaehigkeit, staatsangehoerigkeiten } = identitaet;
  return [
    { name: t('person.name'), wert: <Personenname {...identitaet} /> },
    {
      name: t('person.weitere'),
      wert: identitaet.weitereNamen.length === 0 ? '' : <WeitereNamenListe namen={identitaet.weitereNamen} />,
    },
    { name: t('person.geboren'), wert: formatGeboren(geburtsdatum) },
    { name: t('person.sprachen'), wert: identitaet.sprachen.map(formatSprache).join(', ') },
    {
      name: t('person.kontakt'),
      wert: identitaet.kontaktwege.length === 0 ? '' : <Kontaktwegliste wege={identitaet.kontaktwege} />,
    },
    { name: t('person.anschrift'), wert: formatAnschrift(identitaet.anschrift) },
    { name: t('person.lesen'), wert: textOf(LESEFAEHIGKEITEN, lesefaehigkeit) },
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

function formatSprache({ sprache, niveau }: Identitaet['sprachen'][number]): string {
  const name = textOf(SPRACHEN, sprache);
  return niveau === null ? name : `${name} (${textOf(SPRACHNIVEAUS, niveau)})`;
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

function Kontaktwegliste({ wege }: { wege: Identitaet['kontaktwege'] }) {
  if (wege.length === 0) return null;
  return (
    <ul>
      {wege.map(({ art, wert, sicher, hinweis }) => (
        <li key={`${art} ${wert}`}>
          {textOf(KONTAKTWEGARTEN, art)}: <bdi>{wert}</bdi> –{' '}
          {t(sicher ? 'person.sicher' : 'person.unsicher')}
          {hinweis === null ? null : <> ({hinweis})</>}
        </li>
      ))}
    </ul>
  );
}
