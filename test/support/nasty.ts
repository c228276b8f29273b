/** Texts that break what escapes by hand: quotes, escapes of several languages, entities, lines. */
export const NASTY = [
  `it's "quoted" \`so\``,
  "a \\ and \\u0027 and \\\\u0022 and \\n",
  "&amp; &lt; & < > ]]> <?here?> <!-- --",
  "one\ntwo;\nthree\ttabs\r\n;",
  "=1+1,\"x\";'y'",
  "العربية 中文 é 𝒳",
  "}] AS row DETACH DELETE n //",
] as const;
