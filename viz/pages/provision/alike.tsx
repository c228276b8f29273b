import { provisionPath, treatyPath } from "../../address/links.ts";
import {
  ProvisionAlikeDocument,
  type ProvisionAlikeQuery,
  type ProvisionQuery,
} from "../../generated/queries.ts";
import { showNumber } from "../../i18n/format.ts";
import { useWords, Written } from "../../i18n/locale.tsx";
import type { Words } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { inLaw } from "../../records/node-name.tsx";
import { TextLink } from "../../records/text-link.tsx";

type Found = NonNullable<ProvisionQuery["provision"]>;
export type Alike = ProvisionAlikeQuery["families"];

/** What resembles a provision, offence by offence. */
export const alikeTo = (ask: Ask, found: Found, words: Words): Promise<readonly Alike[]> =>
  Promise.all(
    found.offences.map(
      async ({ code }) =>
        (await ask(ProvisionAlikeDocument, { offence: code, lang: words.lang })).families,
    ),
  );

/** The provisions of other states that resemble one, with what chance alone would bring. */
export const Resembling = ({ id, families }: { id: string; families: readonly Alike[] }) => {
  const words = useWords();
  const structural = families.flatMap(({ offence, structural: found }) =>
    found.families
      .filter(({ members }) => members.some(({ provision }) => provision.id === id))
      .map((family) => ({ offence, found, family })),
  );
  const texts = families.flatMap(({ text }) =>
    text.families.flatMap(({ matches }) =>
      matches.flatMap(({ a, b, sharedWords }) => {
        if (a.provision?.id === id) return [{ other: b, sharedWords, note: text.note }];
        return b.provision?.id === id ? [{ other: a, sharedWords, note: text.note }] : [];
      }),
    ),
  );
  return (
    <>
      <h2>{words("record.alike")}</h2>
      {structural.length + texts.length === 0 && <p class="unknown">{words("record.alikeNone")}</p>}
      {structural.map(({ offence, found, family }) => (
        <section class="card" key={offence.code}>
          <h3>
            <a href={`/families/${offence.code}`}>{offence.label}</a>
          </h3>
          <p>{words("record.alikeStructure")}</p>
          <ul>
            {family.members
              .filter(({ provision }) => provision.id !== id)
              .map(({ provision, jurisdiction }) => (
                <li key={provision.id}>
                  {jurisdiction.name}
                  {words("list.colon")}
                  <a href={provisionPath(provision.id)}>
                    <Written>{inLaw(provision, words)}</Written>
                  </a>
                </li>
              ))}
          </ul>
          {family.commonModel && (
            <p>
              {words("families.model")}{" "}
              <a href={treatyPath(family.commonModel.id)}>
                <Written>{family.commonModel.shortTitle}</Written>
              </a>
            </p>
          )}
          <p class="muted">
            {words("record.chance", {
              observed: found.observed,
              expected: showNumber(found.expected, words),
            })}
          </p>
        </section>
      ))}
      {texts.map(({ other, sharedWords, note }) => (
        <section class="card" key={other.id}>
          <p>{words("record.alikeWords", { count: sharedWords })}</p>
          <p>
            <TextLink text={other} />
          </p>
          <p class="muted" lang="en" dir="ltr">
            {note}
          </p>
        </section>
      ))}
    </>
  );
};
