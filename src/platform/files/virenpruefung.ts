/** Adapter to a virus scanner. `kennung` is stored with each file, so that it is known what it was checked with. */
export type Virenpruefung = {
  kennung: string;
  /** True when the check found nothing. Throws when it could not run: then nothing is saved. */
  isClean(inhalt: Buffer): Promise<boolean>;
};

// In two parts, so that a scanner on a developer's machine does not take this file away.
const EICAR = Buffer.from(
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-` + 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
);

/**
 * Knows the EICAR test text and nothing else: it shows that the way is right, it does not protect. An operator
 * connects a real scanner; until then the name of this check stands at every file.
 */
export const NUR_EICAR: Virenpruefung = {
  kennung: 'NUR_EICAR',
  isClean: (inhalt) => Promise.resolve(!inhalt.includes(EICAR)),
};
