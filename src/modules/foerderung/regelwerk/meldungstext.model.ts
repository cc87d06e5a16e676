import type { RegelId } from './regeln.model.ts';

/** E blocks the act; W lets the deciding person confirm it with a reason. `{name}` is filled in by the finding. */
export type Meldungstext = {
  readonly regel: RegelId;
  /** The field a finding points to when the rule names no narrower one. */
  readonly feld: string;
  readonly text: string;
  /** How to mend it. */
  readonly abhilfe: string;
};
