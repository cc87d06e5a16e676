import { directionOf } from '#src/modules/akte/wertelisten/sprachen.ts';
import type { Identitaet } from '../identitaet.model.ts';

type Namen = Pick<Identitaet, 'familienname' | 'vornamen' | 'weitereNamen'>;

/** „Familienname, Vornamen“ in its own direction; without Latin names the first other form. */
export function Personenname({ familienname, vornamen, weitereNamen }: Namen) {
  const latein = [familienname, vornamen].filter((teil) => teil !== null).join(', ');
  const [erster] = weitereNamen;
  if (latein === '' && erster !== undefined) return <WeitererName {...erster} />;
  return <bdi dir="auto">{latein}</bdi>;
}

/** A further form with its language, so that it is read and written the right way. */
export function WeitererName({ text, sprache }: Identitaet['weitereNamen'][number]) {
  const merkmale = sprache === null ? { dir: 'auto' } : { lang: sprache, dir: directionOf(sprache) };
  return <bdi {...merkmale}>{text}</bdi>;
}
