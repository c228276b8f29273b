import { provisionPath, treatyPath } from "../../address/links.ts";
import type { FamiliesAlikeQuery, FamiliesQuery } from "../../generated/queries.ts";
import { formatTerm, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { groupLetters } from "../../layouts/families.ts";
import { adopted } from "../../records/adoption.ts";
import { Section } from "../../records/section.tsx";

type Structural = FamiliesQuery["families"]["structural"];

/** What provisions share, such as `punishes false_information`: an offence by its label. */
const Trait = ({ trait, offences }: { trait: string; offences: ReadonlyMap<string, string> }) => {
  const t = useMessages();
  const label = offences.get(trait.replace("punishes ", ""));
  return label === undefined ? (
    <EnglishText>{formatTerm(trait)}</EnglishText>
  ) : (
    t("families.punishes", { offence: within(label) })
  );
};

/** Groups of provisions that are alike in structure: what they share, and each in the atlas's own words side by side. */
export const Groups = ({
  structural: { families },
  alike,
  offences,
}: {
  structural: Structural;
  /** What the codebook calls offences, by their codes. */
  offences: ReadonlyMap<string, string>;
  alike: FamiliesAlikeQuery["families"]["structural"];
}) => {
  const t = useMessages();
  const letters = groupLetters(families);
  const summaries = new Map(
    alike.families.flatMap(({ members }) =>
      members.map(({ provision }) => [provision.id, provision.summary] as const),
    ),
  );
  return (
    <>
      <h2>{t("families.groups")}</h2>
      <p>{t("families.groupsMean")}</p>
      {families.length === 0 && <p class="unknown">{t("families.noGroup")}</p>}
      {families.map(({ members, shared, commonModel }) => {
        const letter = letters.get(members[0]?.provision.id ?? "") ?? "";
        return (
          <section class="card" key={members[0]?.provision.id}>
            <h3>{t("families.groupOf", { letter, count: members.length })}</h3>
            <p>
              {t("families.sharedTraits")}
              {t("list.colon")}
              <span class="shared">
                {shared.map((trait) => (
                  <mark key={trait}>
                    <Trait trait={trait} offences={offences} />
                  </mark>
                ))}
              </span>
            </p>
            {commonModel && (
              <p>
                {t("families.model")}{" "}
                <a href={treatyPath(commonModel.id)}>{commonModel.shortTitle}</a>
              </p>
            )}
            <ol class="cards">
              {members.map((member) => (
                <li key={member.provision.id}>
                  <b>
                    <a href={provisionPath(member.provision.id)}>
                      {member.jurisdiction.name}
                      {t("list.colon")}
                      <Section of={member.provision} within />
                    </a>
                  </b>
                  <span class="muted">{adopted(member, t)}</span>
                  <EnglishText as="p">{summaries.get(member.provision.id)}</EnglishText>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
};
