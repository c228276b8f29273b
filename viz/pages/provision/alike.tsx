import { provisionPath, treatyPath } from "../../address/links.ts";
import {
  ProvisionAlikeDocument,
  type ProvisionAlikeQuery,
  type ProvisionQuery,
} from "../../generated/queries.ts";
import { formatNumber } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { inLaw } from "../../records/node-name.tsx";
import { TextLink } from "../../records/text-link.tsx";

type Found = NonNullable<ProvisionQuery["provision"]>;
export type Alike = ProvisionAlikeQuery["families"];

/** What resembles a provision, offence by offence. */
export const alikeTo = (ask: Ask, found: Found, t: Messages): Promise<readonly Alike[]> =>
  Promise.all(
    found.offences.map(
      async ({ code }) =>
        (await ask(ProvisionAlikeDocument, { offence: code, lang: t.lang })).families,
    ),
  );

/** The provisions of other states that resemble one, with what chance alone would bring. */
export const Resembling = ({ id, families }: { id: string; families: readonly Alike[] }) => {
  const t = useMessages();
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
      {structural.length + texts.length === 0 && <p class="unknown">{t("record.alikeNone")}</p>}
      {structural.map(({ offence, found, family }) => (
        <section class="card" key={offence.code}>
          <h3>
            <a href={`/families/${offence.code}`}>{offence.label}</a>
          </h3>
          <p>{t("record.alikeStructure")}</p>
          <ul>
            {family.members
              .filter(({ provision }) => provision.id !== id)
              .map(({ provision, jurisdiction }) => (
                <li key={provision.id}>
                  {jurisdiction.name}
                  {t("list.colon")}
                  <a href={provisionPath(provision.id)}>
                    <EnglishText>{inLaw(provision, t)}</EnglishText>
                  </a>
                </li>
              ))}
          </ul>
          {family.commonModel && (
            <p>
              {t("families.model")}{" "}
              <a href={treatyPath(family.commonModel.id)}>{family.commonModel.shortTitle}</a>
            </p>
          )}
          <p class="muted">
            {t("record.chance", {
              observed: found.observed,
              expected: formatNumber(found.expected, t),
            })}
          </p>
        </section>
      ))}
      {texts.map(({ other, sharedWords, note }) => (
        <section class="card" key={other.id}>
          <p>{t("record.alikeWords", { count: sharedWords })}</p>
          <p>
            <TextLink text={other} />
          </p>
          <p class="muted">{note}</p>
        </section>
      ))}
    </>
  );
};
