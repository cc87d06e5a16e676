import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Accounts from which on a count of the onboarding is shown (OQ-S-65). */
export const EINARBEITUNG_MINDESTZAHL = PARAMETER.einarbeitung_mindestzahl.wert;
