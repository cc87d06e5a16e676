import { SCHRITT_WER_NAMEN } from '#src/modules/fall/fall.model.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { toAngabewerte } from '#src/modules/verweis/verweis.model.ts';
import type { Angabe } from '#src/web/ui/beschreibungsliste.tsx';
import type { AbgabeAnsicht } from '../abgabe.contract.ts';
import type { Abgabeinhalt } from '../abgabe.model.ts';
import { ABGABE_ANLAESSE, ABGABE_GRUENDE } from '../wertelisten/abgabe.ts';
import { t } from './texte.ts';

/** What an Abgabe says without a name. */
export function listAbgabeAngaben(zeile: AbgabeAnsicht): Angabe[] {
  const { zustand, an, grund } = zeile;
  const tage: readonly [string, string | null, string | null][] = [
    [
      t('angabe.angenommen'),
      zeile.angenommenAm,
      an === null ? null : t('angabe.angenommen.wert', { tag: formatTag(zeile.angenommenAm), an }),
    ],
    [t('angabe.uebergeben'), zeile.uebergebenAm, null],
    [t('angabe.abholen'), zustand === 'UEBERGEBEN' ? zeile.abholenBis : null, null],
    [t('angabe.uebernommen'), zeile.uebernommenAm, null],
    [t('angabe.beendet'), zustand === 'UEBERNOMMEN' ? null : zeile.beendetAm, null],
  ];
  return [
    { name: t('angabe.art'), wert: t(`angabe.${zeile.art}`) },
    { name: t('angabe.anlass'), wert: textOf(ABGABE_ANLAESSE, zeile.anlass) },
    {
      name: t('angabe.angeboten'),
      wert: t('angabe.angeboten.wert', { tag: formatTag(zeile.angebotenAm), von: zeile.von }),
    },
    ...(zustand === 'ANGEBOTEN' || zustand === 'ANGENOMMEN'
      ? [{ name: t(`angabe.frist.${zustand}`), wert: formatTag(zeile.frist) }]
      : []),
    ...tage.flatMap(([name, tag, wert]) => (tag === null ? [] : [{ name, wert: wert ?? formatTag(tag) }])),
    ...(grund === null ? [] : [{ name: t('angabe.grund'), wert: textOf(ABGABE_GRUENDE, grund) }]),
  ];
}

/** What was handed over, in the order in which somebody reads it; what did not go with it is not there. */
export function listInhaltAngaben(inhalt: Abgabeinhalt): Angabe[] {
  const werte = toAngabewerte(inhalt.person);
  const alle: Angabe[] = [
    { name: t('inhalt.name'), wert: werte.NAME },
    { name: t('inhalt.geburtsdatum'), wert: werte.GEBURTSDATUM },
    { name: t('inhalt.kontakt'), wert: werte.KONTAKT },
    { name: t('inhalt.anschrift'), wert: werte.ANSCHRIFT },
    { name: t('inhalt.sprachen'), wert: werte.SPRACHEN },
    {
      name: t('inhalt.themen'),
      wert: inhalt.bedarfe.map((bedarf) => textOf(THEMENBEREICHE, bedarf)).join('; '),
    },
    { name: t('inhalt.stand'), wert: toText(inhalt.stand) },
    { name: t('inhalt.naechstes'), wert: toText(inhalt.naechstes) },
    { name: t('inhalt.offenes'), wert: toText(inhalt.offenes) },
    { name: t('inhalt.informiert'), wert: formatTag(inhalt.informiertAm) },
    { name: t('inhalt.ziele'), wert: inhalt.ziele.length === 0 ? null : <Ziele ziele={inhalt.ziele} /> },
  ];
  return alle.filter(({ wert }) => wert !== null);
}

const toText = (text: string | null) => (text === null ? null : <span className="fall-text">{text}</span>);

function Ziele({ ziele }: Pick<Abgabeinhalt, 'ziele'>) {
  return (
    <ul>
      {ziele.map(({ wortlaut, uebersetzung, sprache, bereich, schritte }) => (
        <li key={wortlaut}>
          {uebersetzung === null ? (
            <span lang={sprache} dir="auto">
              {wortlaut}
            </span>
          ) : (
            uebersetzung
          )}{' '}
          <span className="kim-klein">
            {[textOf(THEMENBEREICHE, bereich), ...(sprache === 'de' ? [] : [textOf(SPRACHEN, sprache)])].join(
              ' · ',
            )}
          </span>
          {schritte.length === 0 ? null : (
            <ul>
              {schritte.map((schritt) => (
                <li key={schritt.was}>{formatSchritt(schritt)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function formatSchritt({ was, wer, faelligAm }: Abgabeinhalt['ziele'][number]['schritte'][number]): string {
  const wen = Object.entries(SCHRITT_WER_NAMEN).find(([code]) => code === wer)?.[1] ?? wer;
  return faelligAm === null
    ? t('inhalt.schritt', { was, wer: wen })
    : t('inhalt.schritt.bis', { was, wer: wen, tag: formatTag(faelligAm) });
}
