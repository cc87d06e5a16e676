import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getAkteRoute } from '../akte-ansicht.contract.ts';
import type { getMeinTagRoute } from '../mein-tag.contract.ts';
import type { getVergleichRoute } from '../vergleich.contract.ts';

export type AkteSeite = Ausgabe<typeof getAkteRoute>;
export type ZielAnsicht = AkteSeite['ziele'][number];
export type SchrittAnsicht = ZielAnsicht['schritte'][number];
export type KontaktAnsicht = AkteSeite['kontakte'][number];
export type AssessmentAnsicht = AkteSeite['assessments'][number];
export type BereichAnsicht = AssessmentAnsicht['bereiche'][number];
export type Vergleichsstand = NonNullable<Ausgabe<typeof getVergleichRoute>['vergleich']>;
export type Vergleichszeile = Vergleichsstand['bereiche'][number];
export type MeinTag = Ausgabe<typeof getMeinTagRoute>;
export type Tageszeile = MeinTag['termineHeute'][number];

/** What every part of the page of an Akte gets. */
export type Teilprops = { seite: AkteSeite; bearbeitbar: boolean };
