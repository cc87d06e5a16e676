/** The clocks of several nodes may differ by so much. What lies further ahead was noted before a clock went back. */
export const UHR_TOLERANZ_MS = 120_000;
