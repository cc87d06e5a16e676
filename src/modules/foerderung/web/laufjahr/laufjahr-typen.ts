import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getLaufendesJahrRoute } from '../../laufjahr/laufjahr.contract.ts';

export type LaufendesJahr = Ausgabe<typeof getLaufendesJahrRoute>;
export type Jahresstelle = LaufendesJahr['stellen'][number];
export type Eigenes = NonNullable<LaufendesJahr['eigenes']>;
export type Anzeige = LaufendesJahr['anzeigen'][number];
