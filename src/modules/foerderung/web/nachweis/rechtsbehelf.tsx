import { AENDERUNGSWEGE } from '../../aenderung/aenderung.contract.ts';
import type { Handlung } from '../../nachweis/handlungen.model.ts';
import {
  createErstattungsklageRoute,
  recordErstattungsklageendeRoute,
  recordErstattungszugangRoute,
} from '../../nachweis/erstattung.contract.ts';
import { recordErstattungsbekanntgabeRoute } from '../../nachweis/nachweis.contract.ts';
import { Bekanntgabeklappe, Klageendeklappe, Klageklappe, Zugangsklappe } from '../pruefung/rechtsbehelf.tsx';
import { useSchritt } from '../pruefung/use-schritt.ts';
import type { Nachweis } from './nachweis-daten.ts';
import { t } from './texte.ts';

/** Acts that every Bescheid knows after its Schlusszeichnung. */
export const RECHTSBEHELFE: readonly Handlung[] = ['bekanntgeben', 'zugang', 'klage', 'klageende'];

export function Rechtsbehelf({
  nachweis,
  handlungen,
}: {
  nachweis: Nachweis;
  handlungen: readonly Handlung[];
}) {
  const { stichtag } = nachweis;
  const bekanntgabe = useSchritt(
    recordErstattungsbekanntgabeRoute,
    nachweis,
    t('schritt.bekanntgeben.fertig'),
  );
  const zugang = useSchritt(recordErstattungszugangRoute, nachweis, t('schritt.zugang.fertig'));
  const klage = useSchritt(createErstattungsklageRoute, nachweis, t('schritt.klage.fertig'));
  const klageende = useSchritt(recordErstattungsklageendeRoute, nachweis, t('schritt.klageende.fertig'));
  const kann = (handlung: Handlung): boolean => handlungen.includes(handlung);
  return (
    <>
      {kann('bekanntgeben') ? (
        <Bekanntgabeklappe
          kennung="erstattung"
          stichtag={stichtag}
          wege={AENDERUNGSWEGE}
          schritt={bekanntgabe}
        />
      ) : null}
      {kann('zugang') ? <Zugangsklappe kennung="erstattung" stichtag={stichtag} schritt={zugang} /> : null}
      {kann('klage') ? (
        <Klageklappe kennung="erstattung" bezug={nachweis.id} stichtag={stichtag} schritt={klage} />
      ) : null}
      {kann('klageende') ? (
        <Klageendeklappe
          kennung="erstattung"
          bezug={nachweis.id}
          zahlung={isOffen(nachweis) ? 'offen' : 'erledigt'}
          schritt={klageende}
        />
      ) : null}
    </>
  );
}

/** Whether anything of the claim is still to be paid. */
function isOffen({ erstattung }: Nachweis): boolean {
  return erstattung !== null && erstattung.betrag + erstattung.zinsen > erstattung.eingegangen;
}
