const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What stands raised in a number: `1` of `216¹`, `bis` of `143bis`, the `o` of `1º`, which declines it. */
export const raised = (text: string): string =>
  /^\s*(?:o|os|er|re|st|nd|rd|th)\s*$/.test(text)
    ? "º"
    : text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
